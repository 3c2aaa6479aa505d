package api

import (
	"fmt"
	"testing"

	"example.com/ledger/internal/parser"
	"example.com/ledger/money"
	"example.com/ledger/store"
)

var body []byte

func server() *Server {
	s := &Server{store.Open()}
	for i := range 64 {
		s.Store.Post(parser.Posting{Account: fmt.Sprint("account-", i%4), Amount: money.Amount(i)})
	}
	return s
}

func TestAccounts(t *testing.T) {
	if got, err := server().Accounts(); err != nil || len(got) < 64 {
		t.Errorf("Accounts = %s, %v", got, err)
	}
}

func BenchmarkServer(b *testing.B) {
	s := server()
	b.Run("list", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			body, _ = s.List(1, 10)
		}
	})
	b.Run("accounts", func(b *testing.B) {
		for b.Loop() {
			body, _ = s.Accounts()
		}
	})
}
