package sites

import (
	"testing"

	"example.com/sites/lib"
)

func BenchmarkLiterals(b *testing.B) {
	for range b.N {
		Counter(20)()
		Nested(48)
		Deferred()
		Looped()
		Started()
		Lent()
		Options()
		Pairs(lib.NewPair(6, 7))
		lib.Join("left", "right")
	}
}

func BenchmarkMethods(b *testing.B) {
	var grower Grower = Crate{&Box{}}
	words := []string{"one", "two", "three"}
	for range b.N {
		box := &Box{}
		box.Put(128)
		Crate{box}.Twice()
		grower.Grow(10)
		new(List[int]).Add(1)
		Map(words, func(word string) int { return len(word) })
		byReflection(box)
		Tree(3)
		Caller()
		Encoded(words)
		Filled()
		Concatenated("some words", "some others")
		Moved(90)
		Both()
		box.Around(50)
	}
}

func BenchmarkParallel(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			sink = shared(60)
		}
	})
}

//go:noinline
func shared(n int) []byte {
	sink = make([]byte, 500)
	return make([]byte, 3*n) // grew shared | return make([]byte, n)
}

// The set-up of a benchmark is the test's own code.
func BenchmarkSetUp(b *testing.B) {
	sink = make([]byte, 4096)
	sink = make([]byte, 9000) // grew BenchmarkSetUp | sink = make([]byte, 4096)
	for range b.N {
		sink = make([]byte, 10)
	}
}
