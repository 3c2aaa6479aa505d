package counts

import "testing"

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

// The one operation beforehand is all right.
func BenchmarkRefuses(b *testing.B) {
	if b.N > 1 && b.N < 1000 {
		b.Fatal("too few")
	}
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}

func BenchmarkSkips(b *testing.B) {
	if b.N > 1 && b.N < 100 {
		b.Skip("too few")
	}
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}

// So it does under go test.
func BenchmarkSkipsAlways(b *testing.B) {
	if b.N < 100 {
		b.Skip("too few")
	}
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}
