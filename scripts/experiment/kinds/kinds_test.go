package kinds

import (
	"io"
	"net/http"
	"testing"

	"example.com/kinds/other"
	"example.com/kinds/suite"
)

func loop(f func()) func(*testing.B) {
	return func(b *testing.B) {
		for b.Loop() {
			f()
		}
	}
}

func counting(f func(i int)) func(*testing.B) {
	return func(b *testing.B) {
		for i := range b.N {
			f(i)
		}
	}
}

func BenchmarkPointerMethod(b *testing.B) { var s Stack; loop(s.Push)(b) }
func BenchmarkValueMethod(b *testing.B)   { loop(func() { Point{1, 2}.Scale(2) })(b) }
func BenchmarkPromoted(b *testing.B)      { var o Outer; counting(func(int) { o.Touch() })(b) }
func BenchmarkMethodValue(b *testing.B)   { var c Counter; f := c.Step; loop(f)(b) }
func BenchmarkMethodExpr(b *testing.B) {
	var c Counter
	f := (*Counter).Back
	loop(func() { f(&c) })(b)
}
func BenchmarkFunction(b *testing.B)        { loop(plain)(b) }
func BenchmarkLarge(b *testing.B)           { loop(large)(b) }
func BenchmarkVariadic(b *testing.B)        { counting(func(int) { variadic(1, 2, 3) })(b) }
func BenchmarkTypeSwitch(b *testing.B)      { counting(func(int) { kindOf("a") })(b) }
func BenchmarkOneInTwo(b *testing.B)        { counting(func(i int) { sometimes(i, 2) })(b) }
func BenchmarkOneInEight(b *testing.B)      { counting(func(i int) { sometimes(i, 8) })(b) }
func BenchmarkHookInField(b *testing.B)     { h := withHook(); loop(func() { h.before() })(b) }
func BenchmarkPackageVar(b *testing.B)      { counting(func(i int) { handler(i) })(b) }
func BenchmarkDeferred(b *testing.B)        { loop(deferred)(b) }
func BenchmarkDeferredClosure(b *testing.B) { loop(deferredClosure)(b) }
func BenchmarkDeferredInLoop(b *testing.B)  { loop(deferredInLoop)(b) }
func BenchmarkRecover(b *testing.B)         { loop(recovering)(b) }
func BenchmarkGoroutine(b *testing.B)       { loop(started)(b) }
func BenchmarkGoClosure(b *testing.B)       { counting(func(int) { startedClosure() })(b) }
func BenchmarkGoGeneric(b *testing.B)       { counting(func(i int) { startedGeneric(i) })(b) }
func BenchmarkGoMethod(b *testing.B)        { var s Stack; loop(func() { startedMethod(&s) })(b) }
func BenchmarkGoNested(b *testing.B)        { loop(nestedGoroutines)(b) }
func BenchmarkProducer(b *testing.B)        { loop(func() { generated(4) })(b) }
func BenchmarkTimer(b *testing.B)           { loop(later)(b) }
func BenchmarkContext(b *testing.B)         { loop(cancelled)(b) }
func BenchmarkOnce(b *testing.B)            { loop(once)(b) }
func BenchmarkIterator(b *testing.B)        { loop(func() { sumOf(4) })(b) }
func BenchmarkIteratorBody(b *testing.B)    { loop(func() { bodyOf(4) })(b) }
func BenchmarkIteratorNested(b *testing.B)  { loop(func() { nestedLoops(2) })(b) }
func BenchmarkPull(b *testing.B)            { loop(func() { pulled() })(b) }
func BenchmarkIteratorLeft(b *testing.B)    { loop(func() { early(4) })(b) }
func BenchmarkIteratorDefer(b *testing.B)   { loop(func() { deferredInBody(4) })(b) }
func BenchmarkPoolMiss(b *testing.B)        { loop(takeNew)(b) }
func BenchmarkPoolReuse(b *testing.B)       { loop(reuse)(b) }
func BenchmarkPoolHalf(b *testing.B)        { p := newBuffers(); counting(p.take)(b) }
func BenchmarkStringer(b *testing.B)        { loop(func() { formatted(7) })(b) }
func BenchmarkMarshalJSON(b *testing.B)     { s := &stamp{1}; loop(func() { marshalled(s) })(b) }
func BenchmarkSortInterface(b *testing.B)   { loop(sorted)(b) }
func BenchmarkStringsMap(b *testing.B)      { loop(func() { mapped("abc") })(b) }
func BenchmarkScanner(b *testing.B)         { loop(func() { scanned("one two") })(b) }
func BenchmarkReflectFunc(b *testing.B)     { loop(made)(b) }
func BenchmarkOtherClosure(b *testing.B)    { c := other.New(); loop(c.Call)(b) }
func BenchmarkHelperLoop(b *testing.B)      { suite.Run(b) }
func BenchmarkParallel(b *testing.B)        { suite.Parallel(b) }

func BenchmarkHelperTable(b *testing.B) {
	suite.Rows(b, map[string]int{"one": 1, "four": 4, "none": 0})
}

func BenchmarkInterface(b *testing.B) {
	sum := 0.0
	for i := range b.N {
		sum += Shapes[i&1].Area()
	}
}

func BenchmarkRecursion(b *testing.B) {
	t := grown(3)
	b.ResetTimer()
	for range b.N {
		t.walk()
	}
}

func BenchmarkMutualRecursion(b *testing.B) {
	for b.Loop() {
		even(6)
	}
}

var number int

func BenchmarkInlined(b *testing.B) {
	for range b.N {
		number += leaf()
	}
}

func BenchmarkInlinedTwice(b *testing.B) {
	for range b.N {
		number += middle()
	}
}

func BenchmarkGeneric(b *testing.B) {
	list := []int{1, 2}
	for range b.N {
		Map(list, func(i int) float64 { return float64(i) })
	}
}

func BenchmarkGenericClosure(b *testing.B) {
	list := []int{1, 2, 3}
	for range b.N {
		Filter(list, func(i int) bool { return i > 1 })
	}
}

func BenchmarkGenericMethod(b *testing.B) {
	l := &List[string]{items: []string{"a"}}
	for range b.N {
		l.Set(0, "b")
	}
}

func BenchmarkGenericInlined(b *testing.B) {
	l := &List[int]{items: []int{1}}
	for range b.N {
		number += l.First()
	}
}

func BenchmarkGenericEach(b *testing.B) {
	l := &List[int]{items: []int{1, 2, 3}}
	for range b.N {
		l.Each(func(i int) { number += i })
	}
}

func BenchmarkGenericAll(b *testing.B) {
	l := &List[int]{items: []int{1, 2, 3}}
	for range b.N {
		for _, item := range l.All() {
			number += item
		}
	}
}

func BenchmarkGenericShapes(b *testing.B) {
	for range b.N {
		number += Sum(1, 2) + int(Sum(1.5, 2))
	}
}

func BenchmarkGenericPairs(b *testing.B) {
	m := map[string]int{"a": 1, "b": 2}
	for range b.N {
		for _, value := range Pairs(m) {
			number += value
		}
	}
}

func BenchmarkClosure(b *testing.B) {
	add := adder(3)
	for range b.N {
		number = add(number)
	}
}

func BenchmarkNestedClosure(b *testing.B) {
	next := nested()
	for range b.N {
		number = next()()
	}
}

func BenchmarkServer(b *testing.B) {
	s := serve()
	defer close(s.requests)
	b.ResetTimer()
	for range b.N {
		number += s.ask()
	}
}

func BenchmarkWriter(b *testing.B) {
	s := &sink{}
	for range b.N {
		io.WriteString(s, "text")
	}
}

func BenchmarkSortFunc(b *testing.B) {
	for range b.N {
		compared([]int{1, 2, 3})
	}
}

func BenchmarkHeap(b *testing.B) {
	q := make(queue, 0, 8)
	for range b.N {
		queued(&q)
	}
}

func BenchmarkErrorsIs(b *testing.B) {
	err := error(&notFound{})
	for range b.N {
		asked(err)
	}
}

func BenchmarkHandler(b *testing.B) {
	mux := route()
	request, _ := http.NewRequest("GET", "/items/1", nil)
	answer := &quiet{header: http.Header{}}
	for b.Loop() {
		mux.ServeHTTP(answer, request)
	}
}

func BenchmarkTemplate(b *testing.B) {
	for b.Loop() {
		page.Execute(io.Discard, "a")
	}
}

func BenchmarkOtherGeneric(b *testing.B) {
	for b.Loop() {
		other.Convert([4]int{1})
	}
}

func BenchmarkTable(b *testing.B) {
	for _, mode := range []string{"none", "own", "other", "deep"} {
		b.Run(mode, func(b *testing.B) {
			for range b.N {
				parse(mode)
			}
		})
	}
}
