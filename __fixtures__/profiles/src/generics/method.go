//go:build go1.27

package main

import "example.com/shapes/heap"

// As is a generic method: Go has them since 1.27.
//
//go:noinline
func (l *List[T]) As[U any](f func(T) U) []U { return Map(l.items, f) }

type plain struct{ n int }

//go:noinline
func (p *plain) Make[T any](n int) []T { return make([]T, n*p.n) }

func init() {
	l := &List[int]{[]int{1, 2, 3}}
	heap.Keep(l.As(func(i int) [2]string { return [2]string{} }))
	heap.Keep((&plain{3}).Make[int64](5))
	heap.Keep((&plain{4}).Make[func(int) error](5))
}
