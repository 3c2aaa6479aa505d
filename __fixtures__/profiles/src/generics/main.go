// Generics: type arguments whose names hold brackets, quotes, blanks, arrows and
// parentheses, one too long to be spelt out, and the same function for many of them.
package main

import "example.com/shapes/heap"

type tagged struct {
	A int    `json:"a]b(c\"d" x:"<y>"`
	B string "it's [odd"
}

type wide struct {
	FirstFieldWithALongName, SecondFieldWithALongName, ThirdFieldWithALongName       map[string][]tagged
	FourthFieldWithALongName, FifthFieldWithALongName, SixthFieldWithALongName       map[string][]tagged
	SeventhFieldWithALongName, EighthFieldWithALongName, NinthFieldWithALongName     map[string][]tagged
	TenthFieldWithALongName, EleventhFieldWithALongName, TwelfthFieldWithALongName   map[string][]tagged
	ThirteenthFieldWithALongName, FourteenthFieldWithALongName, FifteenthWithAName   map[string][]tagged
	SixteenthFieldWithALongName, SeventeenthFieldWithALongName, EighteenthWithAName  map[string][]tagged
	NineteenthFieldWithALongName, TwentiethFieldWithALongName, TwentyFirstWithAName  map[string][]tagged
	TwentySecondWithALongName, TwentyThirdWithALongName, TwentyFourthFieldWithAName  map[string][]tagged
	TwentyFifthWithALongName, TwentySixthFieldWithALongName, TwentySeventhWithAName  map[string][]tagged
	TwentyEighthWithALongName, TwentyNinthFieldWithALongName, ThirtiethFieldWithName func(int) (string, error)
}

// List is a generic type with methods on pointer and value.
type List[T any] struct{ items []T }

// Add appends one item.
//
//go:noinline
func (l *List[T]) Add(item T) { l.items = append(l.items, item) }

// Copy copies the list.
//
//go:noinline
func (l List[T]) Copy() List[T] { return List[T]{append(make([]T, 0, len(l.items)), l.items...)} }

// Each calls f for every item, through a closure of its own.
func (l *List[T]) Each(f func(T)) {
	visit := func(i int) { heap.Keep(make([]T, i+1)); f(l.items[i]) }
	for i := range l.items {
		visit(i)
	}
}

// Pair has two type arguments.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

// Map calls f for each item.
//
//go:noinline
func Map[T, U any](items []T, f func(T) U) []U {
	out := make([]U, 0, len(items))
	for _, item := range items {
		out = append(out, f(item))
	}
	return out
}

// Make allocates n of anything.
//
//go:noinline
func Make[T any](n int) []T { return make([]T, n) }

// Pairs nests one generic type in another.
func Pairs[K comparable, V any](keys []K, values []V) *List[Pair[K, V]] {
	l := &List[Pair[K, V]]{}
	for i := range keys {
		l.Add(Pair[K, V]{keys[i], values[i]})
	}
	return l
}

func main() {
	type local struct{ a, b int }
	heap.Keep(Make[int](100))
	heap.Keep(Make[tagged](10))
	heap.Keep(Make[wide](2))
	heap.Keep(Make[local](7))
	heap.Keep(Make[func(int) (string, error)](30))
	heap.Keep(Make[func(string) []byte](40))
	heap.Keep(Make[func()](50))
	heap.Keep(Make[interface{ Error() string }](60))
	heap.Keep(Make[chan<- int](70))
	heap.Keep(Make[<-chan (<-chan int)](80))
	heap.Keep(Make[map[[2]string]*[3]func(...int)](90))
	heap.Keep(Map([]int{1, 2, 3}, func(i int) string { return string(make([]byte, 10*i)) }))
	heap.Keep(Map([]chan<- int{nil}, func(c chan<- int) <-chan int { return make(chan int, 5) }))
	heap.Keep(Map([]tagged{{}, {}}, func(t tagged) []tagged { return []tagged{t, t, t} }))
	l := Pairs([]string{"a", "b", "c"}, []wide{{}, {}, {}})
	heap.Keep(l.Copy())
	l.Each(func(p Pair[string, wide]) { heap.Keep([]string{p.Key}) })
	m := Pairs([]local{{1, 2}, {3, 4}}, []tagged{{}, {}})
	heap.Keep(m.Copy())
	heap.Write()
}
