// Package api answers requests about a ledger as JSON.
package api

import (
	"encoding/json"
	"strconv"

	"example.com/ledger/store"
)

// Response is a page of anything.
type Response[T any] struct {
	Header map[string]string `json:"header"`
	Items  []T               `json:"items"`
}

// Encode writes the response as JSON.
func (r Response[T]) Encode() ([]byte, error) {
	return json.Marshal(r)
}

// Server answers for one store.
type Server struct {
	Store *store.Store
}

// List answers with one page of entries.
func (s *Server) List(page, size int) ([]byte, error) {
	pages := s.Store.Pages(size)
	return Response[store.Entry]{legacyHeader(page), pages[page]}.Encode()
}

// Accounts answers with one line for each account.
func (s *Server) Accounts() ([]byte, error) {
	return Response[string]{Items: s.Store.Summaries(0)}.Encode()
}

// legacyHeader is what clients of version 1 expect.
func legacyHeader(page int) map[string]string {
	header := make(map[string]string, 16)
	header["X-Page"] = strconv.Itoa(page)
	return header
}
