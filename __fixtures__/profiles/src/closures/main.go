// Closures: in package-level variables and init functions, nested, deferred, started as
// goroutines, inlined, returned, recovered, and methods as values.
package main

import (
	"sync"

	"example.com/shapes/heap"
)

var (
	table  = map[string]func() []byte{"one": func() []byte { return make([]byte, 100) }}
	once   = sync.OnceValue(func() []int { return make([]int, 20) })
	first  = func() []byte { return make([]byte, 300) }()
	second = func() func() []byte { return func() []byte { return make([]byte, 400) } }()()
	names  = map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10, "k": 11, "l": 12, "m": 13, "n": 14, "o": 15, "p": 16, "q": 17, "r": 18, "s": 19, "t": 20, "u": 21, "v": 22, "w": 23, "x": 24, "y": 25, "z": 26}
)

func init() { heap.Keep(make([]int, 33)) }

func init() {
	fill := func(n int) { heap.Keep(make([]int, n)) }
	for i := 1; i < 5; i++ {
		fill(10 * i)
	}
}

type thing struct{ parts [][]byte }

func (t *thing) add(n int)     { t.parts = append(t.parts, make([]byte, n)) }
func (t thing) clone(n int)    { heap.Keep(append([][]byte(nil), t.parts...)) }
func each(n int, f func(int))  { f(n); f(n + 1) }
func maker(n int) func() []int { return func() []int { return make([]int, n) } }

func nested() {
	func() {
		heap.Keep(make([]byte, 48))
		func() {
			heap.Keep(make([]byte, 96))
			defer func() { heap.Keep(make([]byte, 192)) }()
			each(3, func(n int) { heap.Keep(make([]byte, 256*n)) })
		}()
	}()
}

func methods() {
	t := &thing{}
	each(500, t.add)
	each(0, t.clone)
	defer t.add(600)
}

func goroutines() {
	var wg sync.WaitGroup
	for i := 1; i < 4; i++ {
		wg.Add(2)
		i := i
		go func() {
			defer wg.Done()
			heap.Keep(make([]byte, 700*i))
			done := make(chan bool)
			go func() { heap.Keep(make([]byte, 900)); close(done) }()
			<-done
		}()
		go worker(&wg, i)
		wg.Wait()
	}
}

func worker(wg *sync.WaitGroup, n int) {
	defer wg.Done()
	heap.Keep(make([]byte, 1000*n))
}

func recovered() (size int) {
	defer func() {
		recover()
		b := make([]byte, 1500)
		heap.Keep(b)
		size = len(b)
	}()
	var t *thing
	t.add(1)
	return 0
}

func main() {
	heap.Keep(first)
	heap.Keep(second)
	heap.Keep(table["one"]())
	heap.Keep(once())
	heap.Keep(maker(44)())
	heap.Keep(names)
	nested()
	methods()
	goroutines()
	recovered()
	heap.Write()
}
