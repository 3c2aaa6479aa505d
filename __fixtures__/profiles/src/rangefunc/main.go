//go:build go1.23

// Range over functions: bodies that are functions of their own, nested, with literals in
// them, and an iterator that is inlined.
package main

import (
	"iter"
	"maps"
	"slices"

	"example.com/shapes/heap"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func slow(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		heap.Keep(make([]int, n))
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func bodies() {
	for i := range slow(3) {
		heap.Keep(make([]byte, 100+i))
		for j := range slow(2) {
			heap.Keep(make([]byte, 200+j))
			func() { heap.Keep(make([]byte, 300+i+j)) }()
		}
		defer func() { heap.Keep(make([]byte, 400)) }()
	}
	for i := range count(4) {
		heap.Keep(make([]byte, 500+i))
	}
}

func pulled() {
	next, stop := iter.Pull(slow(5))
	defer stop()
	for v, ok := next(); ok; v, ok = next() {
		heap.Keep(make([]byte, 600+v))
	}
}

func main() {
	bodies()
	pulled()
	heap.Keep(slices.Sorted(maps.Keys(map[string]int{"a": 1, "b": 2})))
	heap.Keep(slices.Collect(slow(9)))
	heap.Write()
}
