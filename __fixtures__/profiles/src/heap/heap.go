// Package heap sets the sampling rate before any other package is initialised, and
// writes the profile at the end.
package heap

import (
	"log"
	"os"
	"runtime"
	"runtime/pprof"
	"strconv"
)

// Kept keeps what a program allocates in use.
var Kept []any

func init() {
	if rate, err := strconv.Atoi(os.Getenv("RATE")); err == nil {
		runtime.MemProfileRate = rate
	}
}

// Keep keeps one thing.
func Keep(thing any) { Kept = append(Kept, thing) }

// Write writes the heap profile to the file the program was given.
func Write() {
	runtime.GC()
	WriteTo(os.Args[1], "heap", 0)
}

// WriteTo writes a profile of any kind.
func WriteTo(file, kind string, debug int) {
	f, err := os.Create(file)
	if err == nil {
		err = pprof.Lookup(kind).WriteTo(f, debug)
	}
	if err == nil {
		err = f.Close()
	}
	if err != nil {
		log.Fatal(err)
	}
}
