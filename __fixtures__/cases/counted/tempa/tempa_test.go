package tempa

import (
	"os"
	"path/filepath"
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

// The other package makes the same file.
func BenchmarkTempA(b *testing.B) {
	name := filepath.Join(os.TempDir(), "counted.lock")
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		b.Fatal(err)
	}
	defer os.Remove(name)
	defer f.Close()
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}
