package zlib

import (
	"bytes"
	"testing"
)

func BenchmarkReset(b *testing.B) {
	var packed bytes.Buffer
	w := NewWriter(&packed)
	w.Write([]byte("hello"))
	w.Close()
	in := bytes.NewReader(packed.Bytes())
	r, err := NewReader(in)
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		in.Reset(packed.Bytes())
		if err := r.(Resetter).Reset(in, nil); err != nil {
			b.Fatal(err)
		}
	}
}
