// Package arena copies many short strings into few large blocks.
package arena

const blockSize = 4096

// Arena hands out strings that share blocks. The zero value is ready to use.
type Arena struct {
	block []byte
}

// Copy returns a string equal to b that does not keep b alive.
func (a *Arena) Copy(b []byte) string {
	if len(b) > blockSize {
		return string(b)
	}
	if cap(a.block)-len(a.block) < len(b) {
		a.block = make([]byte, 0, blockSize)
	}
	from := len(a.block)
	a.block = append(a.block, b...)
	return view(a.block[from:])
}
