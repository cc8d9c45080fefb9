#!/usr/bin/env bash
# Reads mutated documents for some seconds (600 unless told) and holds each against the oracle of tests/DealNews.Fuzz. Ends with 1 where
# an input breaks it or hangs; such inputs are kept in artifacts/fuzz and are read again by: dotnet run --project tests/DealNews.Fuzz -- FILE
# Needs afl-fuzz (AFL++). A second run goes on from the inputs that the first found.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
work=artifacts/fuzz
command -v afl-fuzz >/dev/null || { echo "afl-fuzz is missing: install AFL++ (Debian: afl++)." >&2; exit 2; }

# Instrumented once, a library cannot be so again.
rm -rf "$work/app"
dotnet tool restore
dotnet build tests/DealNews.Fuzz -c Release -o "$work/app"
dotnet "$work/app/DealNews.Fuzz.dll" seeds "$work"
# afl-fuzz passes over seeds that are faulty themselves.
dotnet "$work/app/DealNews.Fuzz.dll" "$work"/seeds/* >"$work/log"
dotnet sharpfuzz "$work/app/DealNews.dll"

inputs=$work/seeds
[ ! -d "$work/found/default/queue" ] || inputs=-
AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 \
  nice -n 15 afl-fuzz -i "$inputs" -o "$work/found" -x "$work/tokens.dict" -t 10000 -m none -V "$seconds" \
  dotnet "$work/app/DealNews.Fuzz.dll" >"$work/log"

grep -E '^(execs_done|run_time|corpus_count|saved_crashes|saved_hangs)' "$work/found/default/fuzzer_stats"
find "$work/found/default/crashes" "$work/found/default/hangs" -name 'id:*' | tee "$work/faults"
[ ! -s "$work/faults" ]
