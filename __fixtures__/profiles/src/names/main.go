// Names: a dot in the last element of an import path, letters outside ASCII, promoted
// methods called through an interface, and a path of the standard library's vendor folder.
package main

import (
	"net/http"

	"example.com/shapes/heap"
	dotted "example.com/shapes/names/dotted.v3"
)

func main() {
	g := &dotted.Größe{}
	dotted.Run(g)
	dotted.Run(dotted.Wrapped{Größe: g})
	dotted.Run(&dotted.Wrapped{Größe: g})
	req, err := http.NewRequest("GET", "http://bücher.example/", nil)
	heap.Keep([]any{req, err})
	_, err = http.DefaultClient.Do(req)
	heap.Keep(err)
	heap.Write()
}
