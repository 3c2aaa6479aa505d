//go:build !loop

package loops

import "testing"

func BenchmarkWork(b *testing.B) {
	Prepare()
	for range b.N {
		Once()
		Work()
	}
}

func BenchmarkSubs(b *testing.B) {
	b.Run("small", func(b *testing.B) {
		for range b.N {
			Work()
		}
	})
	b.Run("large", func(b *testing.B) {
		for range b.N {
			More()
		}
	})
}

func BenchmarkHelper(b *testing.B) {
	sub(b, "a")
	sub(b, "b")
}

// Inlined, the literal would be named after the benchmark.
//
//go:noinline
func sub(b *testing.B, name string) {
	b.Run(name, func(b *testing.B) {
		for range b.N {
			Work()
		}
	})
}
