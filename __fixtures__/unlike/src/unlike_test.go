package unlike

import "testing"

func BenchmarkLeft(b *testing.B) {
	for range b.N {
		Work()
		Left()
	}
}

func BenchmarkRight(b *testing.B) {
	for range b.N {
		Work()
		Right()
	}
}

// What one call site allocates here, the other gave up.
func BenchmarkBoth(b *testing.B) {
	for range b.N {
		Left()
		Right()
	}
}

func BenchmarkElsewhere(b *testing.B) {
	for range b.N {
		Elsewhere()
	}
}

func BenchmarkSizes(b *testing.B) {
	for _, name := range []string{"size-8", "size-64"} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				Work()
			}
		})
	}
}
