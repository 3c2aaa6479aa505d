package chi

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func BenchmarkServeHTTP(b *testing.B) {
	mux := NewRouter()
	mux.Get("/hi", func(http.ResponseWriter, *http.Request) {})
	w := httptest.NewRecorder()
	r := httptest.NewRequest("GET", "/hi", nil)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		mux.ServeHTTP(w, r)
	}
}
