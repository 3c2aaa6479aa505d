#!/bin/sh
# Makes every profile of this folder again from src/. Everything is exact, 100 iterations.
#   lone, lone-moved   BenchmarkLeft and BenchmarkRight: 8 bytes go from one benchmark to the other
#   both, both-moved   BenchmarkBoth: the same 8 bytes go from one function to another within it
#   more               Left, Right and Both; elsewhere: Left, Right and Elsewhere
#   sizes, size-8      BenchmarkSizes, and its first sub-benchmark alone
#   go125              lone, made with Go 1.25.3
set -eu
cd "$(dirname "$0")"
out=$(pwd)

# The path of the test binary stands in every profile: keep it the same on every machine.
tmp=/tmp/unlike
rm -rf "$tmp" && mkdir "$tmp" && trap 'rm -rf "$tmp"' EXIT
export CGO_ENABLED=0 GOTOOLCHAIN=local
cd src

# capture NAME BENCHMARKS: runs the test binary and keeps the profile and the output.
capture() {
  "$tmp/unlike.test" -test.run='^$' -test.bench="$2" -test.benchmem -test.benchtime=100x \
    -test.cpu=1 -test.memprofilerate=1 -test.memprofile="$out/$1.pb.gz" >"$out/$1.txt"
}

lone='^Benchmark(Left|Right)$'
go test -c -trimpath -o "$tmp/unlike.test" .
capture lone "$lone"
capture both '^BenchmarkBoth$'
capture more '^Benchmark(Left|Right|Both)$'
capture elsewhere '^Benchmark(Left|Right|Elsewhere)$'
capture sizes '^BenchmarkSizes$'
capture size-8 '^BenchmarkSizes$/^size-8$'

go test -c -trimpath -tags=moved -o "$tmp/unlike.test" .
capture lone-moved "$lone"
capture both-moved '^BenchmarkBoth$'

GOTOOLCHAIN=go1.25.3 go test -c -trimpath -o "$tmp/unlike.test" .
capture go125 "$lone"
