// Inlining: chains of inlined calls, and functions that are inlined into one caller and
// called by another.
package main

import "example.com/shapes/heap"

func leaf(n int) []byte   { return make([]byte, n) }
func middle(n int) []byte { return leaf(n * 2) }
func outer(n int) []byte  { return middle(n + 1) }

// partly is inlined where its caller is small enough to be left alone, called through a
// variable elsewhere.
func partly(n int) []int { return make([]int, n) }

var indirect = partly

//go:noinline
func direct(n int) []int { return partly(n) }

type box struct{ b []byte }

func newBox(n int) *box        { return &box{leaf(n)} }
func (b *box) extend(n int)    { b.b = append(b.b, leaf(n)...) }
func (b box) copied() *box     { return &box{append([]byte(nil), b.b...)} }
func (b *box) both(n int) *box { b.extend(n); return b.copied() }

//go:noinline
func boxes(n int) {
	b := newBox(n)
	heap.Keep(b.both(n))
	heap.Keep(b)
}

func main() {
	for i := 1; i < 20; i++ {
		heap.Keep(outer(i * 10))
		heap.Keep(middle(i * 100))
		heap.Keep(direct(i))
		heap.Keep(indirect(i * 3))
		boxes(i * 50)
	}
	heap.Write()
}
