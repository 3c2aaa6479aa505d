package outside_test

import "testing"

const head = false

var sink []byte

func BenchmarkOutside(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 64)
		if head {
			sink = make([]byte, 64)
		}
	}
}
