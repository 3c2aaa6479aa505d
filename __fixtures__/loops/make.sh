#!/bin/sh
# Makes every profile of this folder again from src/, which says what each benchmark allocates.
# NAME.pb.gz is the profile, NAME.txt what the benchmarks printed.
#   bn, loop          BenchmarkWork, Subs and Helper written with b.N, and with b.Loop
#   -grown            Work allocates 16 bytes more in every call
#   -10, -1000        iterations
#   bn-count3, …      -count=3; -cpu=1,2; -benchtime=1x; one benchmark or sub-benchmark alone
set -eu
cd "$(dirname "$0")"
out=$(pwd)

# The path of the test binary stands in every profile: keep it the same on every machine.
tmp=/tmp/loops
rm -rf "$tmp" && mkdir "$tmp" && trap 'rm -rf "$tmp"' EXIT
export CGO_ENABLED=0 GOTOOLCHAIN=local GOFLAGS=-trimpath
cd src

# capture NAME FLAGS...: runs the test binary and keeps the profile and the output.
capture() {
  name=$1 && shift
  "$tmp/loops.test" -test.run='^$' -test.bench=. -test.benchmem -test.cpu=1 \
    -test.memprofilerate=1 -test.memprofile="$out/$name.pb.gz" "$@" >"$out/$name.txt"
}

for kind in bn loop bn-grown loop-grown; do
  go test -c -tags="$(echo "$kind" | tr - ,)" -o "$tmp/loops.test" .
  capture "$kind-10" -test.benchtime=10x
  capture "$kind-1000" -test.benchtime=1000x
  capture "$kind-small" -test.benchtime=100x -test.bench='^BenchmarkSubs$/^small$'
  capture "$kind-large" -test.benchtime=100x -test.bench='^BenchmarkSubs$/^large$'
  [ "$kind" = bn ] || continue
  capture bn-count3 -test.benchtime=7x -test.count=3
  capture bn-count1 -test.benchtime=7x
  capture bn-cpu12 -test.benchtime=100x -test.cpu=1,2
  capture bn-once -test.benchtime=1x
  capture bn-elsewhere -test.benchtime=100x -test.bench=Elsewhere
done
