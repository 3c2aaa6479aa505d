package wire

import "testing"

var sink []byte

func BenchmarkEncode(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 9472)
	}
}
