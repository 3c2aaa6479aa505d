#!/bin/sh
# Makes the profiles of this folder again from src/, which is the head. A line that ends with
# "// grew FUNCTION | TEXT" is where FUNCTION grew: on the base there is TEXT instead, or no line.
# Everything is exact, 50 iterations. untrimmed: the same without -trimpath.
set -eu
cd "$(dirname "$0")"
out=$(pwd)

# The folder stands in every profile: keep it the same on every machine.
tmp=/tmp/sites
rm -rf "$tmp" && mkdir "$tmp" && trap 'rm -rf "$tmp"' EXIT
export CGO_ENABLED=0 GOTOOLCHAIN=local

# capture NAME FLAGS...: builds the test binary and keeps the profile and the output.
capture() {
  name=$1 && shift
  (cd "$tmp/src" && go test -c "$@" -o "$tmp/sites.test" .)
  "$tmp/sites.test" -test.run='^$' -test.bench=. -test.benchmem -test.benchtime=50x \
    -test.cpu=1 -test.memprofilerate=1 -test.memprofile="$out/$name.pb.gz" >"$out/$name.txt"
}

cp -r src "$tmp/src"
capture head -trimpath
capture head-untrimmed
find "$tmp/src" -name '*.go' -exec sed -i \
  -e '/\/\/ grew .* |$/d' -e "s~^\\([[:space:]]*\\).*// grew .* | \\(.*\\)\$~\\1\\2~" {} +
# The sources of both sides must have been built at one place.
capture base -trimpath
capture base-untrimmed
