package fails

import "testing"

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

func BenchmarkOnHead(b *testing.B) {
	for i := 0; i < b.N; i++ {
		if head {
			b.Fatal("fails on head")
		}
		sink = make([]byte, 64)
	}
}

func BenchmarkOnBase(b *testing.B) {
	for i := 0; i < b.N; i++ {
		if !head {
			b.Fatal("fails on base")
		}
		sink = make([]byte, 64)
	}
}

func BenchmarkOnBoth(b *testing.B) {
	b.Fatal("fails on both")
}

func BenchmarkSub(b *testing.B) {
	for _, name := range []string{"a", "b", "c"} {
		b.Run(name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				if head && name == "b" {
					b.Fatal("sub fails")
				}
				sink = make([]byte, size(64, 128))
			}
		})
	}
}
