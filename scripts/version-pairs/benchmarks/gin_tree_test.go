package gin

import (
	"strings"
	"testing"
)

func BenchmarkFindLongPath(b *testing.B)  { benchmarkFind(b, 300) }
func BenchmarkFindShortPath(b *testing.B) { benchmarkFind(b, 30) }

func benchmarkFind(b *testing.B, length int) {
	root := &node{}
	path := "/" + strings.Repeat("a", length)
	root.addRoute(path, HandlersChain{func(*Context) {}})
	asked := strings.ToUpper(path)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		if _, found := root.findCaseInsensitivePath(asked, false); !found {
			b.Fatal("not found")
		}
	}
}
