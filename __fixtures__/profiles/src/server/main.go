// Server: a live net/http/pprof server on loopback, asked by the program itself. What it
// answers is written to the folder given.
package main

import (
	"io"
	"log"
	"net"
	"net/http"
	_ "net/http/pprof"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"example.com/shapes/heap"
	"example.com/shapes/work"
)

type cache struct{ pages [][]byte }

func (c *cache) fill(n int) {
	for i := 0; i < n; i++ {
		c.pages = append(c.pages, page(i))
	}
}

//go:noinline
func page(i int) []byte { return make([]byte, 4096+i%3*1024) }

func (c *cache) drop() { c.pages = nil }

func fetch(base, query, file string) {
	answer, err := http.Get(base + query)
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Body.Close()
	f, err := os.Create(filepath.Join(os.Args[1], file))
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	if _, err := io.Copy(f, answer.Body); err != nil {
		log.Fatal(err)
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	go http.Serve(listener, nil)
	base := "http://" + listener.Addr().String() + "/debug/pprof/"

	heap.Keep(work.Run(20))
	c := &cache{}
	c.fill(300)
	runtime.GC()
	runtime.GC()
	fetch(base, "heap?debug=1", "server-heap.txt")
	fetch(base, "heap", "server-heap.pb.gz")
	fetch(base, "heap?gc=1&debug=1", "server-heap-gc.txt")
	fetch(base, "heap?gc=1", "server-heap-gc.pb.gz")
	fetch(base, "allocs", "server-allocs.pb.gz")
	fetch(base, "allocs?debug=1", "server-allocs.txt")

	// In the second that the next profile covers, much is dropped and a little allocated.
	go func() {
		time.Sleep(200 * time.Millisecond)
		c.drop()
		heap.Keep(work.Run(5))
		runtime.GC()
		runtime.GC()
	}()
	fetch(base, "heap?seconds=1", "server-delta.pb.gz")
	runtime.KeepAlive(c)
}
