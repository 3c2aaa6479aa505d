package prints

import (
	"fmt"
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

func BenchmarkLines(b *testing.B) {
	for i := 0; i < b.N; i++ {
		fmt.Println("hello")
		sink = make([]byte, size(64, 128))
	}
}

func BenchmarkNoLine(b *testing.B) {
	for i := 0; i < b.N; i++ {
		fmt.Print("x")
		sink = make([]byte, size(64, 128))
	}
}

func BenchmarkErrors(b *testing.B) {
	for i := 0; i < b.N; i++ {
		fmt.Fprint(os.Stderr, "x")
		sink = make([]byte, size(64, 128))
	}
}

// Prints what looks like a result.
func BenchmarkLike(b *testing.B) {
	fmt.Println("BenchmarkOther-8 \t 100 \t 5 ns/op \t 5000 B/op \t 7 allocs/op")
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}

func BenchmarkLogs(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
	b.Log("done", b.N)
}

// Reports a figure of its own that grows, and allocates as before.
func BenchmarkOwnMetric(b *testing.B) {
	b.SetBytes(64)
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 64)
	}
	b.ReportMetric(float64(size(70, 7000)), "B/op")
	b.ReportMetric(3.5, "things/op")
}
