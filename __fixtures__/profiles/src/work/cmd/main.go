// Work: a bit of everything (JSON, templates, regular expressions, maps, goroutines), as
// many rounds as ROUNDS says. With CPU=file it writes a CPU profile too, for PGO.
package main

import (
	"log"
	"os"
	"runtime/pprof"
	"strconv"

	"example.com/shapes/heap"
	"example.com/shapes/work"
)

func main() {
	if file := os.Getenv("CPU"); file != "" {
		f, err := os.Create(file)
		if err != nil {
			log.Fatal(err)
		}
		if err := pprof.StartCPUProfile(f); err != nil {
			log.Fatal(err)
		}
		defer pprof.StopCPUProfile()
	}
	rounds, err := strconv.Atoi(os.Getenv("ROUNDS"))
	if err != nil {
		rounds = 20
	}
	heap.Keep(work.Run(rounds))
	heap.Write()
}
