// Recursion: a function that calls itself, two and three that call each other, a tree,
// and a stack of 200 frames.
package main

import "example.com/shapes/heap"

//go:noinline
func self(n int) []byte {
	b := make([]byte, 64)
	heap.Keep(b)
	if n > 0 {
		return self(n - 1)
	}
	return b
}

//go:noinline
func even(n int) bool {
	if n == 0 {
		return true
	}
	heap.Keep(new([5]int))
	return odd(n - 1)
}

//go:noinline
func odd(n int) bool {
	if n == 0 {
		return false
	}
	heap.Keep(new([7]int))
	return third(n - 1)
}

//go:noinline
func third(n int) bool {
	heap.Keep(make([]string, n))
	return n == 0 || even(n-1)
}

type tree struct {
	left, right *tree
	value       [4]int
}

//go:noinline
func grow(depth int) *tree {
	if depth == 0 {
		return nil
	}
	return &tree{left: grow(depth - 1), right: grow(depth - 1)}
}

// walk calls itself through a function value.
func walk(t *tree, visit func(*tree)) {
	if t == nil {
		return
	}
	visit(t)
	for _, child := range []*tree{t.left, t.right} {
		walk(child, visit)
	}
}

//go:noinline
func deep(n int) {
	if n == 0 {
		heap.Keep(make([]byte, 1<<16))
		return
	}
	deep(n - 1)
}

func main() {
	self(12)
	even(20)
	t := grow(8)
	heap.Keep(t)
	walk(t, func(t *tree) { heap.Keep(make([]int, t.value[0]+3)) })
	deep(200)
	heap.Write()
}
