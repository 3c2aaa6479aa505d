// Kinds: every profile that is not a heap profile, to be refused.
package main

import (
	"log"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
	"sync"
	"time"

	"example.com/shapes/heap"
	"example.com/shapes/work"
)

func file(name string) *os.File {
	f, err := os.Create(filepath.Join(os.Args[1], name))
	if err != nil {
		log.Fatal(err)
	}
	return f
}

func contend() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 5; i++ {
				mu.Lock()
				time.Sleep(time.Millisecond)
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
}

func main() {
	runtime.SetMutexProfileFraction(1)
	runtime.SetBlockProfileRate(1)
	cpu := file("kind-cpu.pb.gz")
	if err := pprof.StartCPUProfile(cpu); err != nil {
		log.Fatal(err)
	}
	heap.Keep(work.Run(500))
	pprof.StopCPUProfile()
	cpu.Close()

	events := file("kind-trace.bin")
	if err := trace.Start(events); err != nil {
		log.Fatal(err)
	}
	contend()
	trace.Stop()
	events.Close()

	for _, kind := range []string{"goroutine", "mutex", "block", "threadcreate"} {
		heap.WriteTo(filepath.Join(os.Args[1], "kind-"+kind+".pb.gz"), kind, 0)
		heap.WriteTo(filepath.Join(os.Args[1], "kind-"+kind+".txt"), kind, 1)
	}
}
