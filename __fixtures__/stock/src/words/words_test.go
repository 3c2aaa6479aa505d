package words

import (
	"math/rand"
	"strings"
	"testing"
)

const text = "The quick brown Fox jumps over the lazy Dog and runs to the end of the long Road"

var (
	sinkWords []string
	sinkInt   int
	sinkIndex *Index
	sinkBytes []byte
)

func BenchmarkSplit(b *testing.B) {
	for _, size := range []struct {
		name  string
		times int
	}{{"once", 1}, {"often", 12}} {
		text := strings.Repeat(text+" ", size.times)
		b.Run(size.name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sinkWords = Split(text)
			}
		})
	}
}

func BenchmarkCount(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sinkInt = Count(text)
	}
}

func BenchmarkIndex(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sinkIndex = NewIndex()
		sinkIndex.Add(text)
	}
}

// BenchmarkOutside allocates while the timer stands.
func BenchmarkOutside(b *testing.B) {
	for i := 0; i < b.N; i++ {
		b.StopTimer()
		text := strings.Repeat(text, 3)
		b.StartTimer()
		sinkWords = Split(text[:40])
	}
}

// BenchmarkChance differs from process to process.
func BenchmarkChance(b *testing.B) {
	size := 1024 + 128*rand.Intn(3)
	for i := 0; i < b.N; i++ {
		sinkBytes = make([]byte, size)
	}
}
