// Package work does a bit of everything, on what every Go version has.
package work

import (
	"encoding/json"
	"fmt"
	"regexp"
	"sort"
	"strings"
	"sync"
	"text/template"
)

type record struct {
	Name  string            `json:"name"`
	Tags  map[string]string `json:"tags,omitempty"`
	Score []float64         `json:"score"`
}

var words = regexp.MustCompile(`\w+`)

var page = template.Must(template.New("page").Parse("{{range .}}{{.Name}}: {{len .Score}}\n{{end}}"))

func records(n int) []record {
	out := make([]record, n)
	for i := range out {
		out[i] = record{
			Name:  fmt.Sprintf("record number %d", i),
			Tags:  map[string]string{"index": fmt.Sprint(i)},
			Score: make([]float64, i%7),
		}
	}
	return out
}

func roundTrip(in []record) (out []record, err error) {
	data, err := json.Marshal(in)
	if err == nil {
		err = json.Unmarshal(data, &out)
	}
	return out, err
}

func render(in []record) string {
	var b strings.Builder
	if err := page.Execute(&b, in); err != nil {
		panic(err)
	}
	return b.String()
}

func histogram(text string) []string {
	counts := map[string]int{}
	for _, word := range words.FindAllString(text, -1) {
		counts[word]++
	}
	lines := make([]string, 0, len(counts))
	for word, n := range counts {
		lines = append(lines, fmt.Sprint(n, " ", word))
	}
	sort.Strings(lines)
	return lines
}

// Run does n rounds on two goroutines and returns all lines.
func Run(n int) []string {
	var wg sync.WaitGroup
	results := make([][]string, 2)
	for part := range results {
		wg.Add(1)
		go func(part int) {
			defer wg.Done()
			for i := 0; i < n; i++ {
				in, err := roundTrip(records(10 * (part + 1)))
				if err != nil {
					panic(err)
				}
				results[part] = append(results[part], histogram(render(in))...)
			}
		}(part)
	}
	wg.Wait()
	return append(results[0], results[1]...)
}
