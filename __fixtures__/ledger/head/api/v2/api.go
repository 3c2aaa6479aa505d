// Package api answers requests about a ledger as JSON.
package api

import (
	"encoding/json"
	"strconv"

	"example.com/ledger/store"
)

// Response is a page of anything.
type Response[T any] struct {
	Links []string `json:"links"`
	Items []T      `json:"items"`
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
	return Response[store.Entry]{links(page, len(pages)), pages[page]}.Encode()
}

// Accounts answers with one line for each account.
func (s *Server) Accounts() ([]byte, error) {
	return Response[string]{Items: s.Store.Summaries(0)}.Encode()
}

// links names the pages before and after this one.
func links(page, pages int) []string {
	links := make([]string, 0, 2)
	if page > 0 {
		links = append(links, "/v2/entries?page="+strconv.Itoa(page-1))
	}
	if page < pages-1 {
		links = append(links, "/v2/entries?page="+strconv.Itoa(page+1))
	}
	return links
}
