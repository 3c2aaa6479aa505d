package start

import "testing"

const head = false

var table = make([]byte, size(16, 1<<20))

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

func BenchmarkStart(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 64+len(table)%2)
	}
}
