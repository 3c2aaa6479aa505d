package kept

import (
	"runtime"
	"testing"
)

const head = false

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

type node struct {
	next *node
	body [72]byte
}

var kept, last *node

func put() {
	last = &node{}
	if head {
		last.next, kept = kept, last
	}
}

func BenchmarkLeak(b *testing.B) {
	for i := 0; i < b.N; i++ {
		put()
	}
}

func BenchmarkLeakLoop(b *testing.B) {
	for b.Loop() {
		put()
	}
}

var (
	cache = map[int][]byte{}
	calls int
	sink  []byte
)

// Fills within the first fifty operations.
func BenchmarkCache(b *testing.B) {
	for i := 0; i < b.N; i++ {
		calls++
		value, ok := cache[calls%50]
		if !ok || !head {
			value = make([]byte, 256)
			cache[calls%50] = value
		}
		sink = value
	}
}

type handle struct{ body [96]byte }

var open *handle

// What has a finalizer lives one collection longer than the profile, on both sides.
func BenchmarkFinalizer(b *testing.B) {
	for i := 0; i < b.N; i++ {
		open = &handle{}
		runtime.SetFinalizer(open, func(*handle) {})
		sink = make([]byte, size(16, 32))
	}
}
