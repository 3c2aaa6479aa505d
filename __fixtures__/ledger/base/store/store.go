// Package store keeps the balances of accounts and what was posted to them.
package store

import (
	"iter"
	"sync"

	"example.com/ledger/internal/parser"
	"example.com/ledger/money"
)

// Entry is one posting as the store keeps it.
type Entry struct {
	Account string
	Amount  money.Amount
	Cleared bool
}

type account struct {
	balance money.Amount
	entries []Entry
}

// Store holds accounts by name. It is safe for concurrent use.
type Store struct {
	mu       sync.Mutex
	accounts Index[string, *account]
	posted   int
}

// Open returns an empty store.
func Open() *Store {
	return &Store{accounts: NewIndex[string, *account](16)}
}

// Post books one posting.
func (s *Store) Post(p parser.Posting) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, ok := s.accounts.Get(p.Account)
	if !ok {
		a = &account{entries: make([]Entry, 0, 32)}
		s.accounts.Put(p.Account, a)
	}
	a.balance += p.Amount
	a.entries = append(a.entries, Entry{Account: p.Account, Amount: p.Amount})
	s.posted++
}

// All goes through the entries of every account, accounts in order of their names.
func (s *Store) All() iter.Seq2[string, Entry] {
	return func(yield func(string, Entry) bool) {
		for _, name := range s.accounts.Keys() {
			a, _ := s.accounts.Get(name)
			for _, e := range a.entries {
				if !yield(name, e) {
					return
				}
			}
		}
	}
}

// Pages cuts all entries into pages of n.
func (s *Store) Pages(n int) [][]Entry {
	entries := make([]Entry, 0, s.posted)
	for _, e := range s.All() {
		entries = append(entries, e)
	}
	return Chunk(entries, n)
}
