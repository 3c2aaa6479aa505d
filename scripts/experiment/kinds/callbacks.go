package kinds

import (
	"bufio"
	"cmp"
	"container/heap"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"slices"
	"sort"
	"strings"
	"text/template"
)

// What the standard library calls, with its own frames in between.

type money int

func (m money) String() string {
	// site: String for fmt
	return "money"
}

func formatted(m money) { fmt.Fprint(io.Discard, m) }

type sink struct{ n int }

func (s *sink) Write(p []byte) (int, error) {
	// site: Write for fmt
	s.n += len(p)
	return len(p), nil
}

type stamp struct{ at int64 }

func (s *stamp) MarshalJSON() ([]byte, error) {
	// site: MarshalJSON
	return []byte("1"), nil
}

func marshalled(s *stamp) ([]byte, error) { return json.Marshal(s) }

type byLength []string

func (b byLength) Len() int      { return len(b) }
func (b byLength) Swap(i, j int) { b[i], b[j] = b[j], b[i] }
func (b byLength) Less(i, j int) bool {
	// site: Less for sort, two calls
	return len(b[i]) < len(b[j])
}

func sorted() {
	sort.Sort(byLength{"a", "bb", "ccc"})
}

func compared(list []int) {
	slices.SortFunc(list, func(a, b int) int {
		// site: closure for slices.SortFunc, two calls
		return cmp.Compare(a, b)
	})
}

func mapped(text string) string {
	return strings.Map(func(r rune) rune {
		// site: closure for strings.Map, three calls
		return r + 1
	}, text)
}

func scanned(text string) int {
	scanner := bufio.NewScanner(strings.NewReader(text))
	scanner.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		// site: split function of a scanner
		return bufio.ScanWords(data, atEOF)
	})
	n := 0
	for scanner.Scan() {
		n++
	}
	return n
}

type queue []int

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i] < q[j] }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}
func (q *queue) Push(each any) {
	// site: Push for container/heap
	*q = append(*q, each.(int))
}

func queued(q *queue) {
	heap.Push(q, 3)
	heap.Pop(q)
}

type notFound struct{}

func (*notFound) Error() string { return "not found" }
func (*notFound) Is(target error) bool {
	// site: Is for errors
	return target == errStop
}

func asked(err error) bool { return errors.Is(err, errStop) }

func route() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		// site: HTTP handler
		w.WriteHeader(http.StatusNoContent)
	})
	return mux
}

type quiet struct{ header http.Header }

func (q *quiet) Header() http.Header       { return q.header }
func (*quiet) Write(p []byte) (int, error) { return len(p), nil }
func (*quiet) WriteHeader(int)             {}

//go:noinline
func upper(text string) string {
	// site: function for a template, by reflection
	return text
}

var page = template.Must(
	template.New("page").Funcs(template.FuncMap{"upper": upper}).Parse("{{upper .}}"),
)

func made() {
	swap := reflect.MakeFunc(reflect.TypeFor[func()](), func([]reflect.Value) []reflect.Value {
		// site: function made by reflection
		return nil
	})
	swap.Interface().(func())()
}
