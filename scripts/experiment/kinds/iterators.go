package kinds

import "iter"

func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		// site: iterator
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func sumOf(n int) (sum int) {
	for i := range upTo(n) {
		sum += i
	}
	return sum
}

func bodyOf(n int) (sum int) {
	for i := range counted(n) {
		// site: body of a loop over an iterator, four calls
		sum += i
	}
	return sum
}

//go:noinline
func counted(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func nestedLoops(n int) (sum int) {
	for i := range counted(n) {
		for j := range counted(n) {
			// site: loop over an iterator in another, four calls
			sum += i * j
		}
	}
	return sum
}

func pulled() int {
	next, stop := iter.Pull(values())
	defer stop()
	first, _ := next()
	return first
}

func values() iter.Seq[int] {
	return func(yield func(int) bool) {
		// site: iterator that is pulled
		yield(1)
	}
}

func Pairs[K comparable, V any](m map[K]V) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for key, value := range m {
			// site: generic iterator, two calls
			if !yield(key, value) {
				return
			}
		}
	}
}

// All is an iterator by method.
func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		// site: iterator of a generic method
		for i, item := range l.items {
			if !yield(i, item) {
				return
			}
		}
	}
}

func early(n int) int {
	for i := range counted(n) {
		if i == 1 {
			// site: loop over an iterator that is left
			return i
		}
	}
	return 0
}

func deferredInBody(n int) (sum int) {
	for i := range counted(n) {
		defer func() {
			// site: closure deferred in a loop over an iterator, four calls
			sum += i
		}()
	}
	return sum
}
