#!/usr/bin/env bash
# Runs all tests with fresh random inputs for the property tests.
#
#     eng/fresh-properties.sh [FACTOR] [OPTIONS]
#
# FACTOR (default 50) multiplies the number of inputs. OPTIONS are passed to dotnet test. A failure shows the seed of its input. To replay
# it: CsCheck_Seed=SEED dotnet test --project tests/DealNews.Tests -- --filter-method '*.NAME'
set -euo pipefail
cd "$(dirname "$0")/.."
DEALNEWS_FRESH=${1:-50} dotnet test "${@:2}"
