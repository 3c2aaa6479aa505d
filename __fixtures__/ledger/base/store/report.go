package store

import (
	"sync"

	"example.com/ledger/money"
)

// Summaries writes one line for every account of at least min.
func (s *Store) Summaries(min money.Amount) []string {
	keep := func(a *account) bool { return a.balance >= min }
	line := func(name string, a *account) string {
		return name + ": " + a.balance.String()
	}
	var lines []string
	for _, name := range s.accounts.Keys() {
		if a, _ := s.accounts.Get(name); keep(a) {
			lines = append(lines, line(name, a))
		}
	}
	return lines
}

// Running gives the running balance of every account, each worked out in a
// goroutine of its own.
func (s *Store) Running() map[string][]money.Amount {
	keys := s.accounts.Keys()
	running := make([][]money.Amount, len(keys))
	var wg sync.WaitGroup
	for i, name := range keys {
		a, _ := s.accounts.Get(name)
		wg.Add(1)
		go func() {
			defer wg.Done()
			running[i] = balances(a.entries)
		}()
	}
	wg.Wait()
	byName := make(map[string][]money.Amount, len(keys))
	for i, name := range keys {
		byName[name] = running[i]
	}
	return byName
}

func balances(entries []Entry) []money.Amount {
	running := make([]money.Amount, len(entries))
	var balance money.Amount
	for i, e := range entries {
		balance += e.Amount
		running[i] = balance
	}
	return running
}
