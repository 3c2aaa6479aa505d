//go:build !grown

package loops

func grow() {}
