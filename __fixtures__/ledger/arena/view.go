package arena

import "unsafe"

// view shows b as a string; the arena never writes to a byte it has handed out.
func view(b []byte) string {
	return unsafe.String(unsafe.SliceData(b), len(b))
}
