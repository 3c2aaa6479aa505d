// Package loops has work that allocates the same in every call, for benchmarks of every kind.
package loops

var (
	kept  []byte
	table []int64
	cache map[string][]byte
	first []byte
)

// Work allocates 112 bytes, and 128 with the build tag "grown".
func Work() {
	kept = make([]byte, 96)
	kept = make([]byte, 16)
	grow()
}

// More allocates 1024 bytes.
func More() {
	kept = make([]byte, 1024)
}

// Prepare is a set-up of 32 KiB.
func Prepare() {
	table = make([]int64, 4096)
}

// Once fills a cache of 64 KiB, and then is done.
func Once() {
	if cache == nil {
		cache = map[string][]byte{"a": make([]byte, 65536)}
	}
}

// Fill allocates 4 KiB in its first call, and nothing more without the build tag "grown".
func Fill() {
	if first == nil {
		first = make([]byte, 4096)
	}
	grow()
}

// Elsewhere works in a goroutine whose stack holds no benchmark.
func Elsewhere() {
	done := make(chan struct{})
	go work(done)
	<-done
}

func work(done chan<- struct{}) {
	Work()
	close(done)
}
