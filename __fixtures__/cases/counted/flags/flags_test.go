package flags

import (
	"flag"
	"os"
	"runtime"
	"testing"
)

const head = false

var wanted = flag.Int("wanted", 64, "bytes")

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

func TestMain(m *testing.M) {
	flag.Parse()
	runtime.MemProfileRate = 512 << 10
	os.Exit(m.Run())
}

func BenchmarkFlags(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(*wanted, 128))
	}
}
