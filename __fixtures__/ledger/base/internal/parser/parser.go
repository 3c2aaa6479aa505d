// Package parser reads account statements: one posting a line, with a date, an
// account and an amount that may be a sum.
//
//	2026-01-31 rent (1200.00 + (80.00 + 12.50))
package parser

import (
	"fmt"
	"strings"

	"example.com/ledger/money"
)

// Posting is one line of a statement.
type Posting struct {
	Date    string
	Account string
	Amount  money.Amount
	Sum     *Node
}

// Parser reads one statement. It is not safe for concurrent use.
type Parser struct {
	postings []Posting
	tokens   []token
	pos      int
}

// Parse reads a whole statement.
func (p *Parser) Parse(src string) ([]Posting, error) {
	p.postings = nil
	for n, line := range strings.Split(src, "\n") {
		if line == "" {
			continue
		}
		p.grow(1)
		posting, err := p.line(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		p.postings = append(p.postings, posting)
	}
	return p.postings, nil
}

// grow makes room for n more postings.
func (p *Parser) grow(n int) {
	if cap(p.postings)-len(p.postings) >= n {
		return
	}
	wider := make([]Posting, len(p.postings), 2*cap(p.postings)+4*n)
	copy(wider, p.postings)
	p.postings = wider
}

func (p *Parser) line(line string) (Posting, error) {
	p.tokens, p.pos = tokenise(line), 0
	date, account := p.next(), p.next()
	sum, err := p.sum()
	if err != nil {
		return Posting{}, err
	}
	return Posting{date.text, account.text, sum.Total(), sum}, nil
}

func (p *Parser) next() token {
	if p.pos == len(p.tokens) {
		return token{}
	}
	t := p.tokens[p.pos]
	p.pos++
	return t
}
