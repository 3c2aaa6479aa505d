package codec_test

import (
	"testing"

	"example.com/ledger/codec"
	"example.com/ledger/money"
	"example.com/ledger/store"
)

var (
	data    []byte
	entries []store.Entry
	size    int
)

func sample(n int) []store.Entry {
	entries := make([]store.Entry, n)
	for i := range entries {
		entries[i] = store.Entry{Account: "accounts/receivable", Amount: money.Amount(i * 100)}
	}
	return entries
}

func TestDecode(t *testing.T) {
	got, err := new(codec.Decoder).Decode(codec.Encode(sample(3)))
	if err != nil || len(got) != 3 || got[2] != sample(3)[2] {
		t.Errorf("Decode = %v, %v", got, err)
	}
}

func BenchmarkEncode(b *testing.B) {
	in := sample(32)
	for i := 0; i < b.N; i++ {
		data = codec.Encode(in)
	}
}

func BenchmarkSize(b *testing.B) {
	in := sample(32)
	for b.Loop() {
		size = codec.Size(in)
	}
}

func BenchmarkDecode(b *testing.B) {
	in := codec.Encode(sample(32))
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		entries, _ = new(codec.Decoder).Decode(in)
	}
}
