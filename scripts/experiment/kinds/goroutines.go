package kinds

import (
	"context"
	"sync"
	"time"
)

func started() {
	done := make(chan struct{})
	go work(done)
	<-done
}

func work(done chan struct{}) {
	// site: goroutine
	close(done)
}

func startedClosure() {
	var wait sync.WaitGroup
	wait.Add(1)
	go func() {
		defer wait.Done()
		// site: goroutine of a closure
		kept = new(node)
	}()
	wait.Wait()
}

func startedGeneric[T any](value T) T {
	result := make(chan T)
	go send(result, value)
	return <-result
}

func send[T any](to chan<- T, value T) {
	// site: goroutine of a generic function
	to <- value
}

func startedMethod(s *Stack) {
	done := make(chan struct{})
	go s.pushAndClose(done)
	<-done
}

func (s *Stack) pushAndClose(done chan struct{}) {
	// site: goroutine of a method
	close(done)
}

func nestedGoroutines() {
	var wait sync.WaitGroup
	wait.Go(func() {
		wait.Go(func() {
			// site: goroutine of a goroutine
			kept = nil
		})
	})
	wait.Wait()
}

// server answers for as long as its channel is open; it was started before the operations.
type server struct{ requests chan chan int }

func serve() *server {
	s := &server{requests: make(chan chan int)}
	go s.loop()
	return s
}

func (s *server) loop() {
	for answer := range s.requests {
		answer <- s.handle()
	}
}

//go:noinline
func (s *server) handle() int {
	// site: goroutine that outlives the operations
	kept = new(node)
	return 1
}

func (s *server) ask() int {
	answer := make(chan int)
	s.requests <- answer
	return <-answer
}

func generated(n int) int {
	sum := 0
	for each := range produce(n) {
		sum += each
	}
	return sum
}

func produce(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			// site: goroutine that sends, four calls
			out <- i
		}
	}()
	return out
}

func later() {
	done := make(chan struct{})
	time.AfterFunc(0, func() {
		// site: callback of a timer
		close(done)
	})
	<-done
}

func cancelled() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	context.AfterFunc(ctx, func() {
		// site: callback of a context
		close(done)
	})
	cancel()
	<-done
}

func once() {
	var first sync.Once
	first.Do(func() {
		// site: closure of sync.Once
		kept = nil
	})
}
