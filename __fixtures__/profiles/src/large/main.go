// Large: writes a program of 1,200 functions in 60 packages, each with four places that call
// on, and walks 12,000 different ways through them. Its profile has about 12,000 samples
// and 5,000 locations: enough to measure speed.
//
//	go run ./large DIR && cd DIR && go run . FILE
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

const (
	layers   = 20
	packages = 3
	funcs    = 20
	walks    = 12000
)

var domains = [packages]string{"billing", "catalog", "search"}

func main() {
	write("go.mod", "module example.com/large\n\ngo 1.24\n")
	write("way/way.go", way)
	write("main.go", mainProgram)
	for layer := 0; layer < layers; layer++ {
		for pkg, domain := range domains {
			write(fmt.Sprintf("layer%02d/%s/%s.go", layer, domain, domain), source(layer, pkg))
		}
	}
}

func write(file, text string) {
	file = filepath.Join(os.Args[1], file)
	err := os.MkdirAll(filepath.Dir(file), 0o755)
	if err == nil {
		err = os.WriteFile(file, []byte(text), 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}

const way = `// Package way says where to go at each turn, the same in every run.
package way

// Way is one walk.
type Way struct{ state uint64 }

// New returns walk number n.
func New(n int) *Way { return &Way{uint64(n)*0x9e3779b97f4a7c15 + 1} }

// Next returns a number below n.
func (w *Way) Next(n int) int {
	w.state ^= w.state << 13
	w.state ^= w.state >> 7
	w.state ^= w.state << 17
	return int(w.state >> 33 % uint64(n))
}

// Kept is what every second walk keeps in use.
var Kept [][]byte

// Keep keeps every second block.
func (w *Way) Keep(b []byte) {
	if w.Next(2) == 0 {
		Kept = append(Kept, b)
	}
}
`

var mainProgram = fmt.Sprintf(`package main

import (
	"log"
	"os"
	"runtime"
	"runtime/pprof"

	"example.com/large/layer00/billing"
	"example.com/large/way"
)

func main() {
	runtime.MemProfileRate = 1
	for n := 0; n < %d; n++ {
		billing.Start(way.New(n))
	}
	runtime.GC()
	f, err := os.Create(os.Args[1])
	if err == nil {
		err = pprof.Lookup("heap").WriteTo(f, 0)
	}
	if err != nil {
		log.Fatal(err)
	}
}
`, walks)

// source is a package: functions and methods that allocate in the last layers, or call one
// of four functions of the next layer.
func source(layer, pkg int) string {
	var s strings.Builder
	fmt.Fprintf(&s, "package %s\n\nimport (\n\t\"example.com/large/way\"\n", domains[pkg])
	last := layer == layers-1
	if !last {
		for _, domain := range domains {
			fmt.Fprintf(&s, "\t%s%d \"example.com/large/layer%02d/%s\"\n", domain, layer+1, layer+1, domain)
		}
	}
	s.WriteString(")\n\ntype Service struct{ name string }\n\n")
	if layer == 0 {
		s.WriteString("func Start(w *way.Way) { (&Service{}).Handle00(w) }\n\n")
	}
	for f := 0; f < funcs; f++ {
		fmt.Fprintf(&s, "//go:noinline\nfunc (s *Service) Handle%02d(w *way.Way) {\n", f)
		if last {
			fmt.Fprintf(&s, "\tw.Keep(make([]byte, %d))\n}\n\n", 16*(1+f%8))
			continue
		}
		if layer > 4 {
			fmt.Fprintf(&s, "\tif w.Next(12) == 0 {\n\t\tw.Keep(make([]byte, %d))\n\t\treturn\n\t}\n", 16*(1+(f+layer)%16))
		}
		s.WriteString("\tswitch w.Next(4) {\n")
		for call := 0; call < 4; call++ {
			to := f*7 + call*11 + layer*3 + pkg
			fmt.Fprintf(&s, "\tcase %d:\n\t\t(&%s%d.Service{}).Handle%02d(w)\n", call, domains[to%packages], layer+1, to%funcs)
		}
		s.WriteString("\t}\n}\n\n")
	}
	return s.String()
}
