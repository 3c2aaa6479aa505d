package work

import (
	"fmt"
	"testing"
)

var lines []string

func BenchmarkRun(b *testing.B) {
	for _, n := range []int{1, 4} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				lines = Run(n)
			}
		})
	}
}

func BenchmarkParallel(b *testing.B) {
	in := records(10)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := roundTrip(in); err != nil {
				b.Error(err)
			}
		}
	})
}
