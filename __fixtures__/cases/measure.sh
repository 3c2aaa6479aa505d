#!/bin/sh
# Measures bundles of this folder again, base and head, into measured/: their tests judge these sets
# where there is no Go. Needs dist/ to be built. Every allocation is counted.
set -eu
cd "$(dirname "$0")"
cases=$(pwd)

tmp=/tmp/heapgate-cases
rm -rf "$tmp" && mkdir "$tmp" && trap 'rm -rf "$tmp"' EXIT
export GOTOOLCHAIN=local CGO_ENABLED=0

# measure NAME BASE HEAD
measure() {
  git clone -q -b "$3" "$cases/$1.bundle" "$tmp/$1"
  rm -rf "measured/$1"
  (cd "$tmp/$1" && node "$cases/../../dist/cli.js" collect --both --ref "origin/$2" \
    --out "$cases/measured/$1")
}

measure workspace main feat2
measure modules main feat
measure inlined-closure master two
measure inlining-stops main feat
