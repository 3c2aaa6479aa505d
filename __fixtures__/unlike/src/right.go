//go:build moved

package unlike

const leftAllocates = false
