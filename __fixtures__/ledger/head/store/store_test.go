package store

import (
	"fmt"
	"testing"

	"example.com/ledger/internal/parser"
	"example.com/ledger/money"
)

var (
	kept    *Store
	lines   []string
	pages   [][]Entry
	running map[string][]money.Amount
)

func statement(n int) []parser.Posting {
	postings := make([]parser.Posting, n)
	for i := range postings {
		postings[i] = parser.Posting{Account: fmt.Sprintf("account-%02d", i%8), Amount: money.Amount(i)}
	}
	return postings
}

func filled(postings []parser.Posting) *Store {
	s := Open()
	for _, p := range postings {
		s.Post(p)
	}
	return s
}

func TestPages(t *testing.T) {
	if got := filled(statement(128)).Pages(50); len(got) != 3 || len(got[2]) != 28 {
		t.Errorf("Pages = %v", got)
	}
}

func BenchmarkPost(b *testing.B) {
	for _, n := range []int{16, 128} {
		postings := statement(n)
		b.Run(fmt.Sprintf("entries=%d", n), func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				kept = filled(postings)
			}
		})
	}
}

func BenchmarkRead(b *testing.B) {
	s := filled(statement(128))
	b.Run("pages", func(b *testing.B) {
		for b.Loop() {
			pages = s.Pages(10)
		}
	})
	b.Run("summaries", func(b *testing.B) {
		for b.Loop() {
			lines = s.Summaries(0)
		}
	})
	b.Run("running", func(b *testing.B) {
		for b.Loop() {
			running = s.Running()
		}
	})
}
