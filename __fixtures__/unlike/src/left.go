//go:build !moved

package unlike

const leftAllocates = true
