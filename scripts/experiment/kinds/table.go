package kinds

import (
	"example.com/kinds/internal/deep"
	"example.com/kinds/other"
)

func parse(mode string) {
	// site: every row of a table
	kept = new(node)
	switch mode {
	case "deep":
		deep.Down(3)
	case "other":
		other.Do()
	case "own":
		// site: one row of a table
		kept = new(node)
	}
}
