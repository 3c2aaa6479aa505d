package codec

import (
	"fmt"
	"testing"
)

var sink []byte

// BenchmarkEncode has its name in another package as well.
func BenchmarkEncode(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 64)
	}
}

// BenchmarkLoud prints between its name and its figures.
func BenchmarkLoud(b *testing.B) {
	fmt.Println("one")
	fmt.Println("two")
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 128)
	}
}

func BenchmarkGet(b *testing.B) {
	for _, size := range []int{1024, 4096} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			for _, how := range []string{"plain", "gzip"} {
				b.Run(how, func(b *testing.B) {
					for i := 0; i < b.N; i++ {
						sink = make([]byte, size)
					}
				})
			}
		})
	}
}
