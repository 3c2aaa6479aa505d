// Package suite has what several benchmarks share, outside of a test file.
package suite

import "testing"

var kept *[6]uint64

// Run is the loop of a benchmark.
func Run(b *testing.B) {
	for b.Loop() {
		// site: loop of a benchmark in a helper
		kept = new([6]uint64)
	}
}

// Parallel is the body of a parallel benchmark.
func Parallel(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			// site: body of RunParallel
			step()
		}
	})
}

//go:noinline
func step() {
	// site: function below RunParallel
	kept = new([6]uint64)
}

// Rows are sub-benchmarks.
func Rows(b *testing.B, sizes map[string]int) {
	for name, size := range sizes {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				Fill(size)
			}
		})
	}
}

//go:noinline
func Fill(size int) {
	for range size {
		// site: table in a helper, one and four calls
		kept = new([6]uint64)
	}
}
