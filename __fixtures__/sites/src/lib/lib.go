// Package lib has small functions that are inlined into those of the other package.
package lib

import "fmt"

// Sink keeps what would stay on the stack.
var Sink any

// Each calls its argument n times. It is inlined, and its literal with it.
func Each(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		Sink = make([]byte, 512)
		for i := range n {
			Sink = make([]byte, 96) // grew Each | Sink = make([]byte, 32)
			if !yield(i) {
				return
			}
		}
	}
}

// Config is what options change.
type Config struct{ data []byte }

// Option is a functional option.
type Option func(*Config)

// WithData is inlined, and its literal with it.
func WithData(n int) Option {
	return func(c *Config) {
		Sink = make([]byte, 256)
		c.data = make([]byte, 2*n) // grew WithData | c.data = make([]byte, n)
	}
}

// New applies options.
func New(options ...Option) *Config {
	c := &Config{data: make([]byte, 1024)}
	for _, option := range options {
		option(c)
	}
	return c
}

// Pair is a value whose method hands out a literal.
type Pair struct{ a, b int }

// NewPair makes one.
func NewPair(a, b int) Pair { return Pair{a, b} }

// Sum shows that Pair is a type and no function.
//
//go:noinline
func (p Pair) Sum() []int { return make([]int, p.a+p.b) }

// All has a value receiver, so that its inlined literal has two readings.
func (p Pair) All() func(func(int) bool) {
	return func(yield func(int) bool) {
		Sink = make([]int, p.a)
		Sink = make([]int, 3*p.b) // grew Pair.All | Sink = make([]int, p.b)
		_ = yield(p.a) && yield(p.b)
	}
}

// Join is not inlined, and calls the library.
//
//go:noinline
func Join(a, b string) string {
	c := fmt.Sprintf("%s %s", a, b)
	d := fmt.Sprintf("%s %s %s %s", c, b, a, a) // grew Join | d := fmt.Sprintf("%s %s", c, b)
	return c + d
}
