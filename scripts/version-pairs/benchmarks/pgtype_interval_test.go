package pgtype

import "testing"

func BenchmarkEncodeIntervalText(b *testing.B) {
	m := NewMap()
	value := Interval{Microseconds: 3_723_000_042, Days: 123, Months: 1234, Valid: true}
	plan := m.PlanEncode(IntervalOID, TextFormatCode, value)
	buf := make([]byte, 0, 128)
	var boxed any = value
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		if _, err := plan.Encode(boxed, buf); err != nil {
			b.Fatal(err)
		}
	}
}
