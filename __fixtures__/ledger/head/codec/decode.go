package codec

import (
	"encoding/binary"
	"errors"

	"example.com/arena"
	"example.com/ledger/money"
	"example.com/ledger/store"
)

// ErrCorrupt is returned for bytes that Encode did not write.
var ErrCorrupt = errors.New("codec: corrupt entry")

// Decoder reads entries. The names of the accounts live in its arena.
type Decoder struct {
	names arena.Arena
}

// Decode reads what Encode wrote.
func (d *Decoder) Decode(data []byte) ([]store.Entry, error) {
	var entries []store.Entry
	for len(data) > 0 {
		e, rest, err := d.entry(data)
		if err != nil {
			return nil, err
		}
		entries, data = append(entries, e), rest
	}
	return entries, nil
}

func (d *Decoder) entry(data []byte) (store.Entry, []byte, error) {
	n := int(data[0])
	if len(data) < 1+n {
		return store.Entry{}, nil, ErrCorrupt
	}
	amount, size := binary.Varint(data[1+n:])
	if size <= 0 {
		return store.Entry{}, nil, ErrCorrupt
	}
	return store.Entry{Account: d.names.Copy(data[1 : 1+n]), Amount: money.Amount(amount)}, data[1+n+size:], nil
}
