// Package money holds amounts in cents.
package money

import (
	"errors"
	"strconv"
)

// Amount is a sum of money in cents.
type Amount int64

// ErrSyntax is returned for text that is not an amount.
var ErrSyntax = errors.New("money: not an amount")

// Parse reads "12", "12.5" or "-12.50".
func Parse(s string) (Amount, error) {
	sign, s := Amount(1), s
	if s != "" && s[0] == '-' {
		sign, s = -1, s[1:]
	}
	var cents Amount
	decimals := -1
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9' && decimals < 2:
			cents = cents*10 + Amount(c-'0')
			if decimals >= 0 {
				decimals++
			}
		case c == '.' && decimals < 0:
			decimals = 0
		default:
			return 0, ErrSyntax
		}
	}
	if s == "" {
		return 0, ErrSyntax
	}
	for decimals = max(decimals, 0); decimals < 2; decimals++ {
		cents *= 10
	}
	return sign * cents, nil
}

// String writes the amount with two decimals.
func (a Amount) String() string {
	buf := make([]byte, 0, 24)
	if a < 0 {
		buf, a = append(buf, '-'), -a
	}
	buf = strconv.AppendInt(buf, int64(a/100), 10)
	buf = append(buf, '.', byte('0'+a%100/10), byte('0'+a%10))
	return string(buf)
}

// Split divides the amount into n parts that differ by a cent at most.
func (a Amount) Split(n int) []Amount {
	parts := make([]Amount, n)
	for i := range parts {
		parts[i] = a / Amount(n)
		if Amount(i) < a%Amount(n) {
			parts[i]++
		}
	}
	return parts
}
