#!/usr/bin/env bash
# Counts the instructions of reading, checking and writing the example of the AI alliance, as ratios to a bare Utf8JsonReader walk.
# An application compiled ahead of time handles n and 3n documents under valgrind; half the difference divided by n is the cost of a
# document, without the start of the application. Unlike timings, the figures are nearly the same in every run. The exit code is 1 if a
# ratio is above its limit, a few percent above the last measurement.
#   eng/count-instructions.sh [n] [folder of an application that is published already]
set -euo pipefail
cd "$(dirname "$0")/.."
n=${1:-500}
document=docs/examples/ai-alliance/facts.json
command -v valgrind >/dev/null || { echo "valgrind is missing: install it (Debian: valgrind)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app=${2:-$work/app}
[ -d "$app" ] || dotnet publish benchmarks/DealNews.Instructions -c Release -v q -o "$app"
# valgrind stops at debug information of a form that it does not know.
rm -f "$app"/*.dbg
strip --strip-debug "$app/DealNews.Instructions"

# instructions OPERATION COUNT
instructions() {
  DOTNET_GCHeapHardLimit=0x20000000 valgrind --tool=callgrind --callgrind-out-file=/dev/null \
    "$app/DealNews.Instructions" "$1" "$document" "$2" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
  awk '/Collected/ { print $4 }' "$work/log"
}

declare -A limits=([walk]=1 [read]=1.35 [context]=2.46 [check]=0.39 [write]=0.90)
walk='' status=0
printf '%-9s %12s %6s %6s\n' operation instructions ratio limit
for operation in walk read context check write; do
  few=$(instructions "$operation" "$n")
  many=$(instructions "$operation" $((3 * n)))
  cost=$(((many - few) / (2 * n)))
  walk=${walk:-$cost}
  awk -v o="$operation" -v c="$cost" -v w="$walk" -v l="${limits[$operation]}" \
    'BEGIN { printf "%-9s %12d %6.2f %6.2f\n", o, c, c / w, l; exit c / w > l }' || status=1
done
[ "$status" -eq 0 ] || echo "An operation needs more instructions than its limit allows." >&2
exit "$status"
