package setup

import "testing"

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

var data []byte

func BenchmarkReset(b *testing.B) {
	data = make([]byte, size(1<<10, 64<<10))
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 64)
	}
}

func BenchmarkLoop(b *testing.B) {
	data = make([]byte, size(1<<10, 64<<10))
	for b.Loop() {
		sink = make([]byte, 64)
	}
}

func BenchmarkStopped(b *testing.B) {
	for i := 0; i < b.N; i++ {
		b.StopTimer()
		data = make([]byte, size(64, 1024))
		b.StartTimer()
		sink = make([]byte, 64)
	}
}

// Has no set-up: a b.N loop runs one operation beforehand.
func BenchmarkNone(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64<<10, 128<<10))
	}
}
