// Package deep is two packages away from the benchmarks that run it.
package deep

//go:noinline
func Down(n int) {
	if n > 0 {
		Down(n - 1)
		return
	}
	ended++
	// site: internal package, below a recursion
	ended++
}

var ended int
