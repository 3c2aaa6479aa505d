#!/bin/sh
# Makes every profile under demo/, default/ and sampled/ again from ledger/, then asks
# pprof about them and those of profiles/ anew.
# See README.md beside this file.
set -eu
cd "$(dirname "$0")"
fixtures=$(pwd)

# The path of the test binary stands in every profile: keep it the same on every machine.
bin=/tmp/ledger
rm -rf "$bin" && mkdir "$bin" && trap 'rm -rf "$bin"' EXIT

export CGO_ENABLED=0 GOFLAGS=-trimpath

# capture DIR FLAGS...: one profile and one benchmark output for every package of both sides.
capture() {
  dir=$1 && shift
  for side in base head; do
    out=$fixtures/$dir/$side
    mkdir -p "$out" && rm -f "$out"/*
    for pkg in money internal/parser store codec api/v2; do
      name=$(echo "$pkg" | tr / _)
      cd "$fixtures/ledger/$side/$pkg"
      go test -c -o "$bin/$name.test" .
      "$bin/$name.test" -test.run='^$' -test.bench=. -test.benchmem -test.count=1 \
        -test.memprofile="$out/$name.pb.gz" "$@" >"$out/$name.txt"
      rm "$bin/$name.test"
    done
  done
}

capture demo -test.benchtime=1000x -test.cpu=1 -test.memprofilerate=1
capture sampled -test.benchtime=20000x -test.cpu=1
capture default -test.benchtime=200ms

(cd "$fixtures/named" && go test -run='^$' -bench=. -benchmem -count=3 -benchtime=1000x -cpu=1 ./... >base.txt)

# What heapgate itself measures of both, without a repository around them.
rm -rf "$fixtures/counted" && cp -r "$fixtures/ledger" "$bin/ledger"
for side in base head; do
  (cd "$bin/ledger/$side" && node "$fixtures/../dist/cli.js" collect --out "$fixtures/counted/$side")
done

node "$fixtures/../scripts/fixtures-golden.mjs"
