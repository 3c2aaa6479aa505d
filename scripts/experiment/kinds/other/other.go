// Package other is called from the package that is measured, and has no benchmarks.
package other

var kept *[6]uint64

func Do() {
	// site: another package
	kept = new([6]uint64)
}

type Client struct{ send func() }

func New() *Client {
	return &Client{send: func() {
		// site: closure of another package
		kept = new([6]uint64)
	}}
}

func (c *Client) Call() { c.send() }

func Convert[T any](value T) *T {
	// site: generic function of another package
	return &value
}
