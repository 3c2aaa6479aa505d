package porta

import (
	"net"
	"testing"
	"time"
)

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

// The other package listens there as well.
func BenchmarkPortA(b *testing.B) {
	l, err := net.Listen("tcp", "127.0.0.1:39417")
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	for i := 0; i < b.N; i++ {
		time.Sleep(time.Millisecond)
		sink = make([]byte, size(64, 128))
	}
}
