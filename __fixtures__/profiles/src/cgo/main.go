// Cgo: Go calls C, C calls Go back, and that allocates.
package main

/*
#include <stdlib.h>
extern void goCallback(int);
static void twice(int n) { goCallback(n); goCallback(n * 2); }
static char *text(void) { char *s = malloc(64); for (int i = 0; i < 63; i++) s[i] = 'x'; s[63] = 0; return s; }
*/
import "C"

import (
	"unsafe"

	"example.com/shapes/heap"
)

//export goCallback
func goCallback(n C.int) { heap.Keep(make([]byte, int(n)*128)) }

func main() {
	for i := 1; i < 6; i++ {
		C.twice(C.int(i))
	}
	s := C.text()
	defer C.free(unsafe.Pointer(s))
	heap.Keep(C.GoString(s))
	heap.Keep(C.GoBytes(unsafe.Pointer(s), 64))
	heap.Write()
}
