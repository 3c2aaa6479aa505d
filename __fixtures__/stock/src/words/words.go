// Package words splits and counts text.
package words

import "strings"

// stops are allocated before any benchmark runs.
var stops = func() map[string]bool {
	found := make(map[string]bool)
	for _, word := range strings.Fields("a an and are as at be by for from in is it of on or the to was") {
		found[strings.Clone(word)] = true
	}
	return found
}()

// Split gives the words of a text.
func Split(text string) []string {
	var words []string
	for _, word := range strings.Fields(text) {
		if !stops[word] {
			words = append(words, strings.ToLower(word))
		}
	}
	return words
}

// Count counts without allocating.
func Count(text string) int {
	count := 0
	for i := 0; i < len(text); i++ {
		if text[i] == ' ' {
			count++
		}
	}
	return count + 1
}

// Index is a list of where words stand.
type Index struct {
	at map[string][]int
}

// Add notes the words of a text.
func (index *Index) Add(text string) {
	for i, word := range Split(text) {
		index.note(word, i)
	}
}

func (index *Index) note(word string, at int) {
	index.at[word] = append(index.at[word], at)
}

// NewIndex makes an empty one.
func NewIndex() *Index {
	return &Index{at: make(map[string][]int)}
}
