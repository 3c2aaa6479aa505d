package flate

import (
	"bytes"
	"io"
	"testing"
)

func BenchmarkStatelessDeflate(b *testing.B) {
	in := bytes.Repeat([]byte("the same line again and again\n"), 100)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		if err := StatelessDeflate(io.Discard, in, true, nil); err != nil {
			b.Fatal(err)
		}
	}
}
