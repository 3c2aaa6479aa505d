// The plugin: package main, built with -buildmode=plugin.
package main

import "example.com/shapes/heap"

// Fill allocates on behalf of the host.
func Fill(n int) {
	for i := 0; i < n; i++ {
		heap.Keep(make([]byte, 100*n))
	}
	func() { heap.Keep(new([40]int)) }()
}

func main() {}
