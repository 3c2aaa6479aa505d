package rate

import (
	"runtime"
	"testing"
)

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

func BenchmarkRate(b *testing.B) {
	runtime.MemProfileRate = 4096
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}

func BenchmarkBeside(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}
