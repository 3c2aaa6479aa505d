package unsteady

import (
	"fmt"
	"os"
	"testing"
)

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

func BenchmarkUnsteady(b *testing.B) {
	for _, name := range []string{fmt.Sprint("pid=", os.Getpid()), "fixed"} {
		b.Run(name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sink = make([]byte, size(64, 128))
			}
		})
	}
}
