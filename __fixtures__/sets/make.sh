#!/bin/sh
# Makes these sets again, of repositories in ../cases and of one without anything to run. Needs
# dist/ to be built.
set -eu
cd "$(dirname "$0")"
sets=$(pwd)
cli="$sets/../../dist/cli.js"

tmp=/tmp/heapgate-sets
rm -rf "$tmp" && mkdir "$tmp" && trap 'rm -rf "$tmp"' EXIT
export GOTOOLCHAIN=local

# collect NAME WORD...: measures the repository in $tmp/NAME; a package that fails is what is wanted.
collect() {
  name=$1
  shift
  rm -rf "${sets:?}/$name"
  (cd "$tmp/$name" && node "$cli" collect --out "$sets/$name" "$@") || test $? = 2
}

# bundle NAME BASE HEAD
bundle() {
  git clone -q -b "$3" "$sets/../cases/$1.bundle" "$tmp/$1"
  collect "$1" --both --ref "origin/$2"
}

bundle first-benchmark main feat
bundle base-wants-newer-go main rel
bundle head-benchmark-fails main feat2

git clone -q -b main "$sets/../cases/first-benchmark.bundle" "$tmp/no-benchmarks"
collect no-benchmarks

mkdir "$tmp/all-skipped"
cd "$tmp/all-skipped"
git init -q -b main
printf 'module corp.test/sk\n\ngo 1.21\n' >go.mod
cat >a_test.go <<'GO'
package sk
import "testing"
func BenchmarkDB(b *testing.B) { b.Skip("no db") }
GO
git add .
git -c user.name=t -c user.email=t@example.com commit -q -m base
git -c user.name=t -c user.email=t@example.com commit -q --allow-empty -m head
collect all-skipped --both --ref HEAD~1
