// Package unlike has work for benchmarks that two sides do not measure alike.
package unlike

var (
	buffer []byte
	number *int64
)

// Work allocates 96 bytes.
func Work() {
	buffer = make([]byte, 96)
}

// Left allocates 8 bytes, and nothing with the build tag "moved".
//
//go:noinline
func Left() {
	if leftAllocates {
		number = new(int64)
	}
}

// Right allocates 8 bytes with the build tag "moved", and else nothing.
//
//go:noinline
func Right() {
	if !leftAllocates {
		number = new(int64)
	}
}

// Elsewhere works in a goroutine whose stack holds no benchmark.
func Elsewhere() {
	done := make(chan struct{})
	go func() {
		Work()
		close(done)
	}()
	<-done
}
