#!/usr/bin/env bash
# Packs the packages. Every run on the same commit writes the same bytes, in any folder and on any machine with the same SDK.
#
#     eng/pack.sh FOLDER [OPTIONS]
#
# OPTIONS are passed to dotnet pack.
set -euo pipefail
packages=$(realpath -m "${1:?"usage: eng/pack.sh FOLDER [OPTIONS]"}")
cd "$(dirname "$0")/.."
# CI replaces the folder of the sources by /_/. The files in a package get the time of the commit.
export CI=true SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
dotnet pack DealNews.sln -c Release -o "$packages" "${@:2}"
