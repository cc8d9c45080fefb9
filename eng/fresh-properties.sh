#!/usr/bin/env bash
# Runs the tests with fresh random inputs, ten times as many as `dotnet test` draws, or as many times as you say:
#   eng/fresh-properties.sh [factor] [options of dotnet test]
# The message of a failure has the seed of its input. Replay it with that seed and the name of the test:
#   CsCheck_Seed=SEED dotnet test --project tests/DealNews.Tests -- --filter-method '*.NAME'
set -euo pipefail
cd "$(dirname "$0")/.."
DEALNEWS_FRESH=${1:-10} dotnet test "${@:2}"
