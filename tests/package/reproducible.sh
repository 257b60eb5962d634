#!/usr/bin/env bash
# reproducible.sh [TARGET…]: builds the release twice, in two folders of different names, without a cache, and
# compares what comes out byte for byte: the program (the default), or the libraries of rooms that are named
# (network_text output_drawing …), which takes less time. Outside of ./test: twice a whole build.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
targets=("$@")
(($#)) || targets=(maillage maillage_package)
export CCACHE_DISABLE=1 SOURCE_DATE_EPOCH=0
unset CMAKE_CXX_COMPILER_LAUNCHER

for folder in "$work/one" "$work/another folder"; do
  mkdir "$folder"
  git -C "$root" archive HEAD | tar -x -C "$folder"
  (cd "$folder" && cmake --preset release -DMAILLAGE_TESTS=OFF >/dev/null && cmake --build --preset release --target "${targets[@]}" >/dev/null)
done
differ=0 same=0
while IFS= read -r file; do
  if cmp -s "$work/one/build/release/$file" "$work/another folder/build/release/$file"; then
    same=$((same + 1))
  else
    printf 'differs: %s\n' "$file"
    differ=1
  fi
done < <(cd "$work/one/build/release" && find . \( -name '*.a' -o -name maillage -type f -o -path './package/*' -type f \) | sort)
printf '%s files are the same\n' "$same"
((same)) && exit "$differ"
