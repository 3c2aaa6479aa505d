// Quiet: a program that allocates next to nothing. At RATE=0 the profile is empty.
package main

import "example.com/shapes/heap"

func main() { heap.Write() }
