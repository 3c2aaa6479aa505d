//go:build grown

package loops

func grow() {
	kept = make([]byte, 16)
}
