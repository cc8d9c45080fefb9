#!/usr/bin/env bash
# Regenerates the PublicAPI.Unshipped.txt files: every public member that PublicAPI.Shipped.txt does not list.
set -euo pipefail
cd "$(dirname "$0")/.."
for project in src/DealNews src/DealNews.Grounding src/DealNews.Tables src/DealNews.Reports src/DealNews.Testing; do
  list=$project/PublicAPI.Unshipped.txt
  [ -f "$project/PublicAPI.Shipped.txt" ] || echo '#nullable enable' >"$project/PublicAPI.Shipped.txt"
  echo '#nullable enable' >"$list"
  # The build reports each unlisted member as one RS0016.
  dotnet build "$project" --no-incremental -p:TreatWarningsAsErrors=false 2>&1 |
    grep -oP "warning RS0016: Symbol '\K.*(?=' is not part of the declared public API)" | LC_ALL=C sort -u >>"$list" || true
  echo "$project: $(($(wc -l <"$list") - 1)) members"
done
