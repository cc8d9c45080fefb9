#!/usr/bin/env bash
# Checks that a release tag matches the version in Directory.Build.props and that CHANGELOG.md has a section for it.
#
#     eng/check-version.sh TAG
set -euo pipefail
cd "$(dirname "$0")/.."
tag=${1:?"usage: eng/check-version.sh TAG"}
version=$(dotnet msbuild src/DealNews/DealNews.csproj -getProperty:Version)
[ "$tag" = "v$version" ] || { echo "The tag is $tag; Directory.Build.props has version $version. Expected the tag v$version." >&2; exit 1; }
grep -qE "^## ${version//./\\.}( |$)" CHANGELOG.md || { echo "CHANGELOG.md has no section \"## $version\"." >&2; exit 1; }
echo "$version"
