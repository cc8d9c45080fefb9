#!/usr/bin/env bash
# Fuzzes the reader with AFL++ and checks each input with the oracle of tests/DealNews.Fuzz.
#
#     eng/fuzz.sh [SECONDS]
#
# SECONDS is 600 by default. A second run continues with the inputs that the first one found. The exit code is 1 when an input crashes or
# hangs; such inputs are kept in artifacts/fuzz. To replay one: dotnet run --project tests/DealNews.Fuzz -- FILE
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
work=artifacts/fuzz
command -v afl-fuzz >/dev/null || { echo "afl-fuzz is not installed. Install AFL++ (Debian: apt install afl++)." >&2; exit 2; }

# A library cannot be instrumented twice, so it is built again.
rm -rf "$work/app"
dotnet tool restore
dotnet build tests/DealNews.Fuzz -c Release -o "$work/app"
dotnet "$work/app/DealNews.Fuzz.dll" seeds "$work"
# afl-fuzz skips seeds that fail, so a failing seed has to stop the script here.
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
