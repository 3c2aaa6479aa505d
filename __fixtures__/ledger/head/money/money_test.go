package money

import "testing"

var (
	text  string
	parts []Amount
)

func TestParseString(t *testing.T) {
	for _, want := range []string{"0.00", "12.50", "-1200.05"} {
		a, err := Parse(want)
		if err != nil || a.String() != want {
			t.Errorf("Parse(%q).String() = %q, %v", want, a.String(), err)
		}
	}
}

func BenchmarkString(b *testing.B) {
	for i := 0; i < b.N; i++ {
		text = Amount(123_456_789_012 + i).String()
	}
}

func BenchmarkSplit(b *testing.B) {
	for b.Loop() {
		parts = Amount(1_000_01).Split(12)
	}
}
