package names

import (
	"strings"
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

func BenchmarkNames(b *testing.B) {
	names := []string{
		"with space", "[brackets]", "a/b/c", "same", "same", "ünï→", "a|b", "", strings.Repeat("long", 75),
		"size-8", "x=1,y=2", "(paren)", "dot.star*", "back\\slash", "quote\"'`", "tab\tnew\nline", "$dollar^",
	}
	for _, name := range names {
		b.Run(name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sink = make([]byte, size(64, 128))
			}
		})
	}
}
