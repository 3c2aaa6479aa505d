package parser

import (
	"fmt"

	"example.com/ledger/money"
)

// Node is an amount, or a sum of nodes.
type Node struct {
	Amount money.Amount
	Terms  []*Node
}

// Total adds up the tree below n.
func (n *Node) Total() money.Amount {
	total := n.Amount
	for _, term := range n.Terms {
		total += term.Total()
	}
	return total
}

// sum reads an amount or a sum in parentheses, which may hold sums itself.
func (p *Parser) sum() (*Node, error) {
	t := p.next()
	if t.kind == word {
		amount, err := money.Parse(t.text)
		return &Node{Amount: amount}, err
	}
	if t.kind != open {
		return nil, fmt.Errorf("expected an amount, found %q", t.text)
	}
	node := &Node{}
	for {
		term, err := p.sum()
		if err != nil {
			return nil, err
		}
		node.Terms = append(node.Terms, term)
		if t := p.next(); t.kind == close {
			return node, nil
		} else if t.kind != plus {
			return nil, fmt.Errorf("expected + or ), found %q", t.text)
		}
	}
}
