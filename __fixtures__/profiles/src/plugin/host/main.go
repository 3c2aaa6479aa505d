// A host that opens a plugin: two mappings with code of ours.
package main

import (
	"log"
	"os"
	"plugin"

	"example.com/shapes/heap"
)

func main() {
	p, err := plugin.Open(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	fill, err := p.Lookup("Fill")
	if err != nil {
		log.Fatal(err)
	}
	fill.(func(int))(8)
	heap.Keep(make([]byte, 5000))
	heap.Write()
}
