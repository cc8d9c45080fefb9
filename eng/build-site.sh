#!/usr/bin/env bash
# Builds the documentation site into artifacts/site with docfx: the guide, and the API reference from the XML comments. A warning fails
# the build. Build the solution first. To browse the site: dotnet docfx serve artifacts/site
set -euo pipefail
cd "$(dirname "$0")/.."
libraries=tests/DealNews.Documentation.Tests/bin/Debug/net10.0
[ -f "$libraries/DealNews.dll" ] || { echo "$libraries has no libraries. Run dotnet build first." >&2; exit 1; }
dotnet tool restore

# docfx resolves links only below the folder of docfx.json, so the pages and their resources are copied to one folder.
source=artifacts/site-source
rm -rf "$source" artifacts/site
mkdir -p "$source/libraries"
cp "$libraries"/DealNews{,.Grounding,.Reports,.Tables,.Testing}.{dll,xml} "$source/libraries"
# docfx resolves the types of all references.
cp "$libraries"/{FluentValidation,CsCheck}.dll "$source/libraries"
cp tests/DealNews.Reports.Tests/bin/Debug/net10.0/Microsoft.{AspNetCore.Components,Extensions}*.dll "$source/libraries"
cp README.md CONTRIBUTING.md CHANGELOG.md SECURITY.md LICENSE docs/site/* "$source"
git ls-files -z docs | grep -zvE '^docs/site/|\.csproj$|packages\.lock\.json$' | xargs -0 cp --parents -t "$source"
dotnet docfx "$source/docfx.json" --warningsAsErrors
