// Package dotted has a dot in the last element of its path, which the linker escapes.
package dotted

import "example.com/shapes/heap"

// Größe is a type with letters outside ASCII.
type Größe struct{ Werte []int }

// Über allocates through a pointer.
//
//go:noinline
func (g *Größe) Über(n int) { g.Werte = append(g.Werte, make([]int, n)...) }

// Kopie allocates through a value.
//
//go:noinline
func (g Größe) Kopie() *Größe { return &Größe{append([]int(nil), g.Werte...)} }

// Keeper is what both satisfy.
type Keeper interface {
	Über(int)
	Kopie() *Größe
}

// Wrapped promotes the methods of what it embeds.
type Wrapped struct {
	*Größe
	note [100]byte
}

// Run calls through the interface.
func Run(k Keeper) {
	k.Über(50)
	heap.Keep(k.Kopie())
	func() { heap.Keep(make([]byte, 77)) }()
}
