package main

import "testing"

const head = false

var sink []byte

func size(base, grown int) int {
	if head {
		return grown
	}
	return base
}

func BenchmarkProgram(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, size(64, 128))
	}
}
