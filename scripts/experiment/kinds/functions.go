package kinds

//go:noinline
func plain() {
	// site: function
	kept = new(node)
}

func leaf() int {
	// site: inlined function
	return 1
}

func middle() int { return leaf2() + 1 }

func leaf2() int {
	// site: function inlined twice over
	return 2
}

func variadic(all ...int) int {
	// site: variadic function
	return len(all)
}

func kindOf(value any) int {
	switch value.(type) {
	case int:
		return 1
	case string:
		// site: branch of a type switch
		return 2
	}
	return 0
}

//go:noinline
func large() {
	// site: function of 4 KiB
	big = make([]byte, 4096)
}

var big []byte

// every nth call takes the slow path.
func sometimes(i, nth int) {
	if i%nth != 0 {
		return
	}
	if nth == 2 {
		// site: one call in two operations
		return
	}
	kept = nil
	// site: one call in eight operations
	kept = nil
}

func Map[T, U any](list []T, f func(T) U) []U {
	// site: generic function
	result := make([]U, 0, len(list))
	for _, each := range list {
		result = append(result, f(each))
	}
	return result
}

func Filter[T any](list []T, keep func(T) bool) []T {
	result := make([]T, 0, len(list))
	add := func(each T) {
		// site: closure in a generic function, two calls
		result = append(result, each)
	}
	for _, each := range list {
		if keep(each) {
			add(each)
		}
	}
	return result
}

type List[T any] struct{ items []T }

//go:noinline
func (l *List[T]) Set(i int, item T) {
	// site: generic method
	l.items[i] = item
}

func (l *List[T]) First() T {
	// site: inlined generic method
	return l.items[0]
}

func (l *List[T]) Each(f func(T)) {
	visit := func(i int) {
		// site: closure in a generic method, three calls
		f(l.items[i])
	}
	for i := range l.items {
		visit(i)
	}
}

type Number interface{ ~int | ~float64 }

//go:noinline
func Sum[N Number](list ...N) (sum N) {
	// site: generic function of two shapes, two calls
	for _, each := range list {
		sum += each
	}
	return sum
}

func adder(by int) func(int) int {
	return func(n int) int {
		// site: closure
		return n + by
	}
}

func nested() func() func() int {
	calls := 0
	return func() func() int {
		return func() int {
			calls++
			// site: closure in a closure
			return calls
		}
	}
}

type hooks struct{ before func() }

func withHook() *hooks {
	return &hooks{before: func() {
		// site: function in a field
		kept = new(node)
	}}
}

var handler = func(n int) int {
	// site: function in a package variable
	return n * 2
}

//go:noinline
func deferred() {
	defer release()
	kept = new(node)
}

//go:noinline
func release() {
	// site: deferred function
	kept = nil
}

func deferredClosure() {
	defer func() {
		// site: deferred closure
		kept = nil
	}()
	kept = new(node)
}

func deferredInLoop() {
	for range 3 {
		defer (*Counter).Undo(&undone)
	}
}

var undone Counter

//go:noinline
func (c *Counter) Undo() {
	// site: method deferred in a loop, three calls
	c.n--
}

func recovering() {
	defer func() {
		if recover() != nil {
			// site: closure that recovers
			kept = nil
		}
	}()
	panic(errStop)
}

type stop struct{}

func (*stop) Error() string { return "stop" }

var errStop error = &stop{}
