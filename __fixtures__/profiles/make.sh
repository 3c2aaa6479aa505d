#!/bin/sh
# Makes every profile of this folder again from src/. See README.md beside this file.
# Needs Go on linux/amd64, a C compiler for cgo, plugin and -race, the installed npm
# packages, and, for the other toolchains, the Go module proxy.
set -eu
cd "$(dirname "$0")"
out=$(pwd)

# Paths of programs stand in profiles: build in a folder that is the same everywhere.
tmp=/tmp/shapes
rm -rf "$tmp" && mkdir "$tmp" && trap 'rm -rf "$tmp"' EXIT
cp -r src "$tmp/src" && cd "$tmp/src"
export GOTOOLCHAIN=local

# shape NAME PACKAGE FLAGS...: build with the flags, run, keep NAME.pb.gz.
shape() {
  name=$1 pkg=$2 && shift 2
  go build -o "$tmp/$name" "$@" "./$pkg"
  "$tmp/$name" "$out/$name.pb.gz"
  rm "$tmp/$name"
}

export RATE=1
for name in recursion generics closures rangefunc inline names; do
  shape "$name" "$name" -trimpath
done
shape cgo cgo -trimpath
GODEBUG=profstackdepth=1024 shape recursion-1024 recursion -trimpath
RATE=512 shape generics-512 generics -trimpath

# Nothing sampled: never, and by chance.
RATE=0 shape empty quiet -trimpath
RATE= shape quiet quiet -trimpath

go build -trimpath -buildmode=plugin -o "$tmp/part.so" ./plugin/part
go build -trimpath -o "$tmp/host" ./plugin/host
"$tmp/host" "$out/plugin.pb.gz" "$tmp/part.so"
rm "$tmp/host" "$tmp/part.so"

# One program, many ways to build and run it.
shape work work/cmd -trimpath
shape work-paths work/cmd
shape work-stripped work/cmd -trimpath -ldflags='-s -w'
shape work-noinline work/cmd -trimpath -gcflags=all=-l
shape work-race work/cmd -trimpath -race
GOGC=off shape work-gogc-off work/cmd -trimpath
RATE=4096 ROUNDS=200 shape work-4096 work/cmd -trimpath
RATE= ROUNDS=2000 shape work-default work/cmd -trimpath
RATE= GODEBUG=memprofilerate=8192 ROUNDS=200 shape work-godebug work/cmd -trimpath

go build -trimpath -o "$tmp/work" ./work/cmd
CPU=$tmp/default.pgo RATE= ROUNDS=300 "$tmp/work" "$tmp/unused.pb.gz"
shape work-pgo work/cmd -trimpath -pgo="$tmp/default.pgo"

# The same binary twice: equal build ids, so pprof -base cancels samples.
ROUNDS=20 "$tmp/work" "$out/again.base.pb.gz"
ROUNDS=30 "$tmp/work" "$out/again.head.pb.gz"
rm "$tmp/work"

for version in 1.19.13 1.21.13 1.23.12 1.24.4 1.25.4 1.27.4; do
  GOTOOLCHAIN=go$version shape "work-go$version" work/cmd -trimpath
done
GOTOOLCHAIN=go1.24.4 shape generics-go1.24.4 generics -trimpath
GOTOOLCHAIN=go1.19.13 shape generics-go1.19.13 generics -trimpath
for name in closures rangefunc generics; do
  GOTOOLCHAIN=go1.27.4 shape "$name-go1.27.4" "$name" -trimpath
done

# Benchmarks: RunParallel on two CPUs, several CPU lists and counts.
go test -c -trimpath -o "$tmp/work.test" ./work
"$tmp/work.test" -test.run='^$' -test.bench=. -test.benchmem -test.benchtime=50x -test.cpu=1,2 \
  -test.count=2 -test.memprofilerate=1 -test.memprofile="$out/bench-parallel.pb.gz" >"$out/bench-parallel.out"
"$tmp/work.test" -test.run='^$' -test.bench=Parallel -test.benchmem -test.benchtime=1x \
  -test.memprofilerate=64 -test.memprofile="$out/bench-once.pb.gz" >"$out/bench-once.out"
rm "$tmp/work.test"

# A live net/http/pprof server, text and binary, and a delta profile.
go build -trimpath -o "$tmp/server" ./server
RATE=4096 "$tmp/server" "$out"
rm "$tmp/server"

# Text forms of older tools; a binary profile without names and with drop_frames is what
# pprof makes of one.
go build -trimpath -o "$tmp/legacy" ./legacy
RATE=1024 "$tmp/legacy" "$out"
rm "$tmp/legacy"
cd "$out"
proto() { PPROF_BINARY_PATH=$tmp/none go tool pprof -proto -output="$@" 2>/dev/null; }
proto unsymbolized.pb.gz legacy-heap.txt
proto growthz.pb.gz legacy-growthz.txt

# Merged and filtered by pprof itself.
proto merged.pb.gz recursion.pb.gz closures.pb.gz generics.pb.gz
proto merged-delta.pb.gz -base=again.base.pb.gz again.head.pb.gz
proto merged-diff.pb.gz -diff_base=work-go1.24.4.pb.gz work.pb.gz
proto commented.pb.gz -add_comment='made by hand' -focus=json work.pb.gz
gzip -dc closures.pb.gz >plain.pb

# Everything that is not a heap profile.
cd "$tmp/src"
go build -trimpath -o "$tmp/kinds" ./kinds
"$tmp/kinds" "$out"
rm "$tmp/kinds"

mkdir "$tmp/large"
go run ./large "$tmp/large"
(cd "$tmp/large" && go build -trimpath -o "$tmp/large.bin" . && "$tmp/large.bin" "$out/large.pb.gz")
rm "$tmp/large.bin"

# The TypeScript compiler is a Go program and can profile itself.
cp -r "$out/../../node_modules/@typescript/typescript-linux-x64/lib" "$tmp/tsc"
"$tmp/tsc/tsc" --noEmit --strict --singleThreaded --pprofDir "$tmp/tsc-out" tsc/sample.ts >"$tmp/tsc.log"
cp "$tmp"/tsc-out/*-memprofile.pb.gz "$out/tsc.pb.gz"
