// Legacy: what the runtime recorded, in the text forms that older tools wrote. Only
// numbers and addresses, no names, as those tools did.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"

	"example.com/shapes/heap"
	"example.com/shapes/work"
)

// form is one header, and whether it has columns of its own for what was allocated.
type form struct {
	file, kind string
	allocated  bool
}

func main() {
	heap.Keep(work.Run(10))
	runtime.GC()
	runtime.GC()
	n, _ := runtime.MemProfile(nil, true)
	records := make([]runtime.MemProfileRecord, n+50)
	n, _ = runtime.MemProfile(records, true)
	for _, f := range []form{
		{"legacy-heap.txt", fmt.Sprintf("heap/%d", 2*runtime.MemProfileRate), true},
		{"legacy-heap-v2.txt", fmt.Sprintf("heap_v2/%d", runtime.MemProfileRate), true},
		{"legacy-heapz-v2.txt", fmt.Sprintf("heapz_v2/%d", runtime.MemProfileRate), false},
		{"legacy-heapprofile.txt", "heapprofile", true},
		{"legacy-growthz.txt", "growthz", false},
		{"legacy-fragmentationz.txt", "fragmentationz", false},
	} {
		if err := write(f, records[:n]); err != nil {
			log.Fatal(err)
		}
	}
}

func write(f form, records []runtime.MemProfileRecord) error {
	file, err := os.Create(filepath.Join(os.Args[1], f.file))
	if err != nil {
		return err
	}
	w := bufio.NewWriter(file)
	var all runtime.MemProfileRecord
	for _, r := range records {
		all.AllocBytes += r.AllocBytes
		all.AllocObjects += r.AllocObjects
		all.FreeBytes += r.FreeBytes
		all.FreeObjects += r.FreeObjects
	}
	fmt.Fprintf(w, "heap profile: %s @ %s\n", columns(f, all), f.kind)
	for _, r := range records {
		if !f.allocated && r.InUseObjects() == 0 {
			continue
		}
		fmt.Fprintf(w, "%s @", columns(f, r))
		for _, pc := range r.Stack() {
			fmt.Fprintf(w, " %#x", pc)
		}
		fmt.Fprintln(w)
	}
	maps, err := os.ReadFile("/proc/self/maps")
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\nMAPPED_LIBRARIES:\n%s", maps)
	if err := w.Flush(); err != nil {
		return err
	}
	return file.Close()
}

func columns(f form, r runtime.MemProfileRecord) string {
	objects, bytes := r.AllocObjects, r.AllocBytes
	if !f.allocated {
		objects, bytes = r.InUseObjects(), r.InUseBytes()
	}
	return fmt.Sprintf("%d: %d [%d: %d]", r.InUseObjects(), r.InUseBytes(), objects, bytes)
}
