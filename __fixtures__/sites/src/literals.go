package sites

import (
	"sync"

	"example.com/sites/lib"
)

var sink any

var pool = sync.Pool{
	New: func() any {
		sink = make([]byte, 2048)
		return make([]byte, 640) // grew init | return make([]byte, 320)
	},
}

// Counter hands out a literal that outlives it.
//
//go:noinline
func Counter(n int) func() []byte {
	sink = make([]byte, n)
	return func() []byte {
		sink = make([]byte, 384)
		sink = make([]byte, 24) // grew Counter |
		n++
		return make([]byte, n)
	}
}

// Nested has a literal in a literal.
//
//go:noinline
func Nested(n int) {
	outer := func() func() {
		sink = make([]byte, 176)
		return func() {
			sink = make([]byte, 176)
			sink = make([]byte, 4*n) // grew Nested | sink = make([]byte, n)
		}
	}
	outer()()
}

// sized is inlined into its caller, in another file, and its literal with it.
func sized(n int) func() {
	return func() {
		sink = make([]byte, 700)
		sink = make([]byte, n+72) // grew sized | sink = make([]byte, n)
	}
}

// Deferred allocates in a deferred literal.
//
//go:noinline
func Deferred() {
	defer func() {
		sink = make([]byte, 40)
		sink = make([]byte, 56) // grew Deferred |
	}()
	sink = make([]byte, 900)
}

// Looped allocates in the body of a range over a function of another package.
//
//go:noinline
func Looped() {
	for i := range lib.Each(3) {
		sink = make([]byte, 300)
		sink = make([]byte, 100*i+8) // grew Looped | sink = make([]byte, 8*i+8)
	}
}

// Started starts a goroutine with a literal and one with a function.
//
//go:noinline
func Started() {
	var group sync.WaitGroup
	group.Add(2)
	go func() {
		sink = make([]byte, 1200)
		sink = make([]byte, 80) // grew Started |
		group.Done()
	}()
	go work(&group)
	group.Wait()
}

func work(group *sync.WaitGroup) {
	sink = make([]byte, 1500)
	sink = make([]byte, 144) // grew work | sink = make([]byte, 112)
	group.Done()
}
