// Package kinds has one function for each kind of place that an allocation can stand in. The trial
// puts one on the line of a "site" comment and names the function that the line is in.
package kinds

type node struct {
	next *node
	data [5]uint64
}

// kept holds what is allocated on the heap.
var kept *node

type Stack struct{ top *node }

func (s *Stack) Push() {
	// site: pointer method
	s.top = new(node)
}

type Point struct{ X, Y int }

//go:noinline
func (p Point) Scale(by int) Point {
	// site: value method
	kept = new(node)
	return Point{p.X * by, p.Y * by}
}

type Base struct{ hits int }

//go:noinline
func (b *Base) Touch() {
	// site: promoted method
	b.hits++
}

type Outer struct {
	Base
	name string
}

type Shape interface{ Area() float64 }

type circle struct{ r float64 }

func (c *circle) Area() float64 {
	// site: method behind an interface
	return c.r * c.r
}

type square struct{ a float64 }

func (s square) Area() float64 {
	// site: value method behind an interface
	return s.a * s.a
}

// Shapes are not known to the compiler.
var Shapes = []Shape{&circle{1}, square{2}}

type Counter struct{ n int }

//go:noinline
func (c *Counter) Step() {
	// site: method value
	c.n++
}

//go:noinline
func (c *Counter) Back() {
	// site: method expression
	c.n--
}

type tree struct{ left, right *tree }

func grown(depth int) *tree {
	if depth == 0 {
		return nil
	}
	return &tree{grown(depth - 1), grown(depth - 1)}
}

func (t *tree) walk() int {
	if t == nil {
		return 0
	}
	below := t.left.walk() + t.right.walk()
	// site: recursive method, seven calls
	return 1 + below
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	n--
	// site: mutual recursion, three calls
	return odd(n)
}

func odd(n int) bool { return n != 0 && even(n-1) }
