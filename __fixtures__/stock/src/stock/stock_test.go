package stock

import "testing"

var (
	sinkShelf  *Shelf
	sinkLabels []string
	kept       [][]byte
)

func BenchmarkFill(b *testing.B) {
	for b.Loop() {
		sinkShelf = Filled(20)
	}
}

func BenchmarkLabels(b *testing.B) {
	shelf := Filled(30)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		sinkLabels = shelf.Labels()
	}
}

func BenchmarkGather(b *testing.B) {
	shelf := Filled(10)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		sinkLabels = shelf.Gather()
	}
}

// BenchmarkKeep leaves something behind with every operation.
func BenchmarkKeep(b *testing.B) {
	for i := 0; i < b.N; i++ {
		kept = append(kept, make([]byte, 96))
	}
}
