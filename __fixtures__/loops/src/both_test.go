package loops

import "testing"

// The set-up is not in B/op.
func BenchmarkSetUp(b *testing.B) {
	Prepare()
	b.ResetTimer()
	for range b.N {
		Work()
	}
}

// The run for N = 1 allocates, and the other does not.
func BenchmarkFill(b *testing.B) {
	for range b.N {
		Fill()
	}
}

func BenchmarkParallel(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			Work()
		}
	})
}

// The body is in a helper, so its goroutines do not name the benchmark.
func BenchmarkParallelHelper(b *testing.B) {
	parallel(b)
}

//go:noinline
func parallel(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			More()
		}
	})
}

func BenchmarkElsewhere(b *testing.B) {
	for range b.N {
		Elsewhere()
	}
}
