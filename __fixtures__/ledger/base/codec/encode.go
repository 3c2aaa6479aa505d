// Package codec writes entries in a compact binary form.
package codec

import (
	"bytes"
	"encoding/binary"
	"sync"

	"example.com/ledger/store"
)

// buffers are reused between calls of Size.
var buffers = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 1024)) }}

// Encode returns the binary form of entries.
func Encode(entries []store.Entry) []byte {
	buf := bytes.NewBuffer(make([]byte, 0, 32*len(entries)))
	write(buf, entries)
	return bytes.Clone(buf.Bytes())
}

// Size tells how many bytes Encode would return.
func Size(entries []store.Entry) int {
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
	buf.Reset()
	write(buf, entries)
	return buf.Len()
}

func write(buf *bytes.Buffer, entries []store.Entry) {
	for _, e := range entries {
		buf.WriteByte(byte(len(e.Account)))
		buf.WriteString(e.Account)
		buf.Write(binary.AppendVarint(buf.AvailableBuffer(), int64(e.Amount)))
	}
}
