package store

import (
	"cmp"
	"slices"
)

// Index is a map that can list its keys in order.
type Index[K cmp.Ordered, V any] struct {
	items map[K]V
}

// NewIndex returns an index with room for n items.
func NewIndex[K cmp.Ordered, V any](n int) Index[K, V] {
	return Index[K, V]{make(map[K]V, n)}
}

// Get looks one item up.
func (x Index[K, V]) Get(key K) (V, bool) {
	v, ok := x.items[key]
	return v, ok
}

// Put sets one item.
func (x *Index[K, V]) Put(key K, value V) {
	x.items[key] = value
}

// Keys lists the keys in order.
func (x Index[K, V]) Keys() []K {
	keys := make([]K, 0, len(x.items))
	for key := range x.items {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Chunk cuts items into slices of n that share their memory.
func Chunk[T any](items []T, n int) [][]T {
	chunks := make([][]T, 0, (len(items)+n-1)/n)
	for len(items) > n {
		chunks, items = append(chunks, items[:n:n]), items[n:]
	}
	return append(chunks, items)
}
