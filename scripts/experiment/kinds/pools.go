package kinds

import "sync"

// missed is never given anything back, so each Get is a miss.
var missed = sync.Pool{New: func() any {
	// site: New of a pool that always misses
	return new(node)
}}

func takeNew() {
	kept = missed.Get().(*node)
}

type buffers struct{ pool sync.Pool }

func newBuffers() *buffers {
	b := &buffers{}
	b.pool.New = b.fresh
	return b
}

func (b *buffers) fresh() any {
	// site: method as New of a pool, one miss in two operations
	return new(node)
}

// take gives back every other time.
func (b *buffers) take(i int) {
	buffer := b.pool.Get()
	if i%2 == 0 {
		b.pool.Put(buffer)
	}
}

var reused = sync.Pool{New: func() any {
	// site: New of a pool that is given everything back
	return new(node)
}}

func reuse() {
	reused.Put(reused.Get())
}
