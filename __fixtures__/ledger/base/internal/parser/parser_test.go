package parser

import (
	"strings"
	"testing"
)

var postings []Posting

func statement(lines int) string {
	return strings.Repeat("2026-01-31 rent 1200.00\n2026-02-01 power (80.00 + (12.50 + 3.25))\n", lines/2)
}

func TestParse(t *testing.T) {
	got, err := new(Parser).Parse(statement(4))
	if err != nil || len(got) != 4 || got[1].Amount.String() != "95.75" {
		t.Errorf("Parse = %v, %v", got, err)
	}
}

func BenchmarkParse(b *testing.B) {
	for _, size := range []struct {
		name  string
		lines int
	}{{"small", 4}, {"large", 64}} {
		src := statement(size.lines)
		b.Run(size.name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				postings, _ = new(Parser).Parse(src)
			}
		})
	}
}

func BenchmarkNested(b *testing.B) {
	src := "2026-01-31 rent " + strings.Repeat("(1.00 + ", 24) + "1.00" + strings.Repeat(")", 24)
	for b.Loop() {
		postings, _ = new(Parser).Parse(src)
	}
}
