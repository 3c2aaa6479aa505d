// Package stock keeps what is in store, and hands it out.
package stock

import (
	"strconv"
	"sync"

	"example.com/counted/words"
)

// Item is one thing in store.
type Item struct {
	Name string
	Tags []string
	Left int
}

// Shelf holds items.
type Shelf struct {
	items []*Item
}

// Put keeps an item.
func (shelf *Shelf) Put(name string, left int) {
	shelf.items = append(shelf.items, &Item{Name: name, Tags: words.Split(name), Left: left})
}

// Labels prints what there is.
func (shelf *Shelf) Labels() []string {
	labels := make([]string, 0, len(shelf.items))
	for _, item := range shelf.items {
		labels = append(labels, item.Name+" "+strconv.Itoa(1000+item.Left))
	}
	return labels
}

// Gather prints in a goroutine of its own.
func (shelf *Shelf) Gather() []string {
	var labels []string
	var done sync.WaitGroup
	done.Add(1)
	go func() {
		defer done.Done()
		labels = shelf.Labels()
	}()
	done.Wait()
	return labels
}

// Filled has some items.
func Filled(count int) *Shelf {
	shelf := &Shelf{}
	for i := 0; i < count; i++ {
		shelf.Put("Item of the Kind "+strconv.Itoa(i), i)
	}
	return shelf
}
