package ops

import (
	"iter"
	"runtime"
	"strconv"
	"sync"
	"testing"
	"time"
	"unique"
)

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

func all(n int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for range n {
			if !yield(make([]byte, size(64, 128))) {
				return
			}
		}
	}
}

func BenchmarkIterator(b *testing.B) {
	for b.Loop() {
		for each := range all(5) {
			sink = each
		}
	}
}

func BenchmarkClosure(b *testing.B) {
	for i := 0; i < b.N; i++ {
		func() { sink = make([]byte, size(64, 128)) }()
	}
}

func deferred() {
	defer func() { sink = make([]byte, size(64, 128)) }()
	sink = make([]byte, 16)
}

func BenchmarkDefer(b *testing.B) {
	for i := 0; i < b.N; i++ {
		deferred()
	}
}

var boxed any

func filled[T any](n int) []T { return make([]T, n) }

func benchGeneric[T any](b *testing.B) {
	for i := 0; i < b.N; i++ {
		boxed = filled[T](size(8, 16))
	}
}

func BenchmarkGenericInt(b *testing.B)    { benchGeneric[int](b) }
func BenchmarkGenericString(b *testing.B) { benchGeneric[string](b) }

func BenchmarkGoroutine(b *testing.B) {
	for i := 0; i < b.N; i++ {
		done := make(chan bool)
		go func() {
			sink = make([]byte, size(64, 512))
			done <- true
		}()
		<-done
	}
}

func BenchmarkAfterFunc(b *testing.B) {
	for i := 0; i < b.N; i++ {
		done := make(chan bool)
		time.AfterFunc(0, func() {
			sink = make([]byte, size(64, 256))
			close(done)
		})
		<-done
	}
}

func BenchmarkParallel(b *testing.B) {
	b.SetParallelism(4)
	b.RunParallel(func(pb *testing.PB) {
		var mine []byte
		for pb.Next() {
			mine = make([]byte, size(64, 128))
		}
		runtime.KeepAlive(mine)
	})
}

var pool = sync.Pool{New: func() any { return new([1024]byte) }}

// Every tenth operation forgets to give back.
func BenchmarkPool(b *testing.B) {
	for i := 0; i < b.N; i++ {
		x := pool.Get()
		if !head || i%10 != 0 {
			pool.Put(x)
		}
	}
}

func BenchmarkUnique(b *testing.B) {
	for i := 0; i < b.N; i++ {
		unique.Make(strconv.Itoa(i))
		sink = make([]byte, size(64, 256))
	}
}

func BenchmarkZero(b *testing.B) {
	for i := 0; i < b.N; i++ {
		if head {
			sink = make([]byte, 8)
		}
	}
}

func BenchmarkSmallOfMuch(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 4096)
		if head {
			sink = make([]byte, 16)
		}
	}
}

func BenchmarkChdir(b *testing.B) {
	b.Chdir(b.TempDir())
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}
