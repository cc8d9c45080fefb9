#!/usr/bin/env bash
# Writes a software bill of materials (SPDX 2.2) of the packages.
#
#     eng/write-sbom.sh PACKAGES OUTPUT
#
# PACKAGES is the folder of the packages; the manifest is written to OUTPUT/_manifest. The namespace of the document is the address of
# the repository in CI, and elsewhere a placeholder of the reserved domain example.org.
set -euo pipefail
cd "$(dirname "$0")/.."
packages=${1:?"usage: eng/write-sbom.sh PACKAGES OUTPUT"} output=${2:?"usage: eng/write-sbom.sh PACKAGES OUTPUT"}
version=$(dotnet msbuild src/DealNews/DealNews.csproj -getProperty:Version)
namespace=https://example.org/dealnews
[ -z "${GITHUB_REPOSITORY:-}" ] || namespace=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY
dotnet tool restore
mkdir -p "$output"
# The tool targets an earlier .NET version.
DOTNET_ROLL_FORWARD=Major dotnet sbom-tool generate -b "$packages" -bc src -m "$output" -pn DealNews -pv "$version" -ps "The DealNews authors" -nsb "$namespace" -D true
