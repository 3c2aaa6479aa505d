package exits

import (
	"os"
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

// Runs its benchmarks on the base only.
func TestMain(m *testing.M) {
	if head {
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func BenchmarkExits(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}
