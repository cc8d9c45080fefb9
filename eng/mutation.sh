#!/usr/bin/env bash
# Tests the tests: changes src/DealNews in one place after another, and lists the changes that no test sees.
# All of it takes hours; a folder or a file is named by a pattern: eng/mutation.sh 'Dates/**/*.cs'.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore
cd tests/DealNews.Tests
mutate=()
for pattern in "$@"; do mutate+=(--mutate "$pattern"); done
# Few random cases each: a change in what they reach is found by the first of them.
CsCheck_Iter=${CsCheck_Iter:-5} RunAnalyzers=false dotnet stryker "${mutate[@]}"
