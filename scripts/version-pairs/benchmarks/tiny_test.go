package tiny

import (
	"fmt"
	"os"
	"runtime"
	"runtime/metrics"
	"testing"
)

func TestMain(m *testing.M) {
	code := m.Run()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats) // brings the counters of every P together
	sample := []metrics.Sample{{Name: "/gc/heap/tiny/allocs:objects"}}
	metrics.Read(sample)
	fmt.Printf("tiny allocs %d\n", sample[0].Value.Uint64())
	os.Exit(code)
}
