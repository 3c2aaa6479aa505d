package sites

import (
	"encoding/json"
	"reflect"
	"strings"

	"example.com/sites/lib"
)

// Box has methods of all kinds.
type Box struct{ data []byte }

// Put has a pointer receiver; what is new stands above what was there, and is less.
//
//go:noinline
func (b *Box) Put(n int) {
	sink = make([]byte, 16) // grew (*Box).Put |
	b.data = make([]byte, n)
	sink = make([]byte, 2*n)
}

// Twice has a value receiver and two lines that allocate as much; one of them doubles.
//
//go:noinline
func (b Box) Twice() {
	sink = make([]byte, 64)
	sink = make([]byte, 128) // grew Box.Twice | sink = make([]byte, 64)
	sink = make([]byte, 64)
}

// Crate promotes the methods of Box.
type Crate struct{ *Box }

// Grower is called through an interface.
type Grower interface{ Grow(n int) }

// Grow appends.
//
//go:noinline
func (c Crate) Grow(n int) {
	list := make([]int, 0, n)
	for i := range 4 * n {
		list = append(list, i) // grew Crate.Grow | if i < n { list = append(list, i) }
	}
	sink = list
}

// List is generic.
type List[T any] struct{ items []T }

// Add is a method of a generic type.
//
//go:noinline
func (l *List[T]) Add(item T) {
	l.items = append(make([]T, 0, 8), item)
	sink = make([]T, 6) // grew (*List[...]).Add | sink = make([]T, 2)
}

// Map is a generic function.
//
//go:noinline
func Map[T, U any](list []T, f func(T) U) []U {
	result := make([]U, 0, 30)
	for _, item := range list {
		result = append(result, f(item))
	}
	sink = append([]U(nil), result...) // grew Map[...] |
	return result
}

// Reflected is called by reflection.
func (b *Box) Reflected() {
	sink = make([]byte, 222)
	sink = strings.Repeat("ab", 90) // grew (*Box).Reflected | sink = strings.Repeat("ab", 30)
}

//go:noinline
func byReflection(b *Box) {
	reflect.ValueOf(b).MethodByName("Reflected").Call(nil)
}

// Tree calls itself.
//
//go:noinline
func Tree(depth int) {
	if depth == 0 {
		sink = make([]byte, 1024)
		sink = make([]byte, 48) // grew Tree |
		return
	}
	Tree(depth - 1)
	Tree(depth - 1)
}

// leaf is inlined into its caller.
func leaf(n int) []byte {
	return make([]byte, n+64) // grew leaf | return make([]byte, n)
}

// Caller holds an inlined function and a literal of another.
//
//go:noinline
func Caller() {
	sink = leaf(256)
	sized(30)()
}

// Encoded calls the library on two lines.
//
//go:noinline
func Encoded(words []string) {
	first, _ := json.Marshal(words)
	second, _ := json.Marshal(append(words, words...)) // grew Encoded | second, _ := json.Marshal(words)
	sink = string(first) + string(second[:1])
}

// Filled fills a map.
//
//go:noinline
func Filled() {
	counts := make(map[int]int)
	for i := range 64 {
		counts[i] = i // grew Filled | if i < 12 { counts[i] = i }
	}
	sink = make([]byte, 8192)
}

// Concatenated makes strings.
//
//go:noinline
func Concatenated(a, b string) {
	c := a + b
	d := c + b + a // grew Concatenated | d := c
	sink = []string{c, d}
}

// Moved stands further down than it did, as what was above it has grown.
//
//go:noinline
func Moved(n int) {
	sink = make([]byte, 80)

	sink = make([]byte, 80)

	sink = make([]byte, n+400) // grew Moved | sink = make([]byte, n+80)
	sink = make([]byte, 80)
}

// Lent takes from a pool that has nothing.
//
//go:noinline
func Lent() {
	sink = pool.Get()
}

// Options sets options of another package.
//
//go:noinline
func Options() {
	sink = lib.New(lib.WithData(100), lib.WithData(200))
}

// Pairs runs a literal of a method with a value receiver.
//
//go:noinline
func Pairs(p lib.Pair) {
	sink = p.Sum()
	for i := range p.All() {
		sink = i
	}
}

// Both grows by little, and what it calls by much.
//
//go:noinline
func Both() {
	sink = make([]byte, 32) // grew Both |
	sink = heavier(100)
	sink = make([]byte, 320)
}

//go:noinline
func heavier(n int) []byte {
	sink = make([]byte, 64)
	return make([]byte, 30*n) // grew heavier | return make([]byte, n)
}

// Around calls what grew before and after it grows itself.
//
//go:noinline
func (b *Box) Around(n int) {
	b.data = heavier(n)
	sink = make([]byte, n)
	sink = make([]byte, 9*n) // grew (*Box).Around | sink = make([]byte, 4*n)
	b.data = heavier(2 * n)
	sink = make([]byte, 400)
}
