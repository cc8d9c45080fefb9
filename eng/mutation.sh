#!/usr/bin/env bash
# Runs mutation tests over src/DealNews with Stryker.NET and writes a report of the mutants that survive.
#
#     eng/mutation.sh [-t SCORE] [PATTERN ...]
#
# The run fails if the share of detected mutants is below SCORE, in percent (default 80).
# A PATTERN selects files, for example 'Model/Dates/**/*.cs'. Without one, all files are mutated, which takes hours.
set -euo pipefail
cd "$(dirname "$0")/.."
score=80
while getopts t: option; do
  case $option in
    t) score=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
dotnet tool restore
cd tests/DealNews.Tests
mutate=()
for pattern in "$@"; do mutate+=(--mutate "$pattern"); done
# A few random cases are enough: the first cases already reach the mutated code.
CsCheck_Iter=${CsCheck_Iter:-5} RunAnalyzers=false dotnet stryker "${mutate[@]}" --threshold-high 100 \
  --threshold-low "$score" --break-at "$score"
