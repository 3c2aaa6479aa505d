package parser

import "strings"

type kind byte

const (
	word kind = iota
	open
	close
	plus
)

type token struct {
	kind kind
	text string
}

var marks = map[byte]kind{'(': open, ')': close, '+': plus}

// tokenise cuts a line into words and marks.
func tokenise(line string) []token {
	tokens := make([]token, 0, 8)
	for {
		line = strings.TrimLeft(line, " ")
		if line == "" {
			return tokens
		}
		if k, ok := marks[line[0]]; ok {
			tokens, line = append(tokens, token{k, line[:1]}), line[1:]
			continue
		}
		end := strings.IndexAny(line, " ()+")
		if end < 0 {
			end = len(line)
		}
		tokens, line = append(tokens, token{word, line[:end]}), line[end:]
	}
}
