#!/usr/bin/env bash
# Builds the documentation site with docfx into artifacts/site: the guide, and the API reference from the XML comments. Build the
# solution first. A warning fails the build. To browse the site: dotnet docfx serve artifacts/site
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f tests/DealNews.Documentation.Tests/bin/Debug/net10.0/DealNews.dll ] || { echo "Build the solution first: dotnet build" >&2; exit 1; }
dotnet tool restore
rm -rf artifacts/site artifacts/api
dotnet docfx docs/docfx.json --warningsAsErrors
