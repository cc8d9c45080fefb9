#!/usr/bin/env bash
# Checks the packages as a new user gets them: their contents, that they can be reproduced, their bill of materials, and every command and
# code block of docs/guide/getting-started.md, run in a new folder with warnings as errors.
#
#     eng/check-packages.sh [FOLDER]
#
# FOLDER holds the packages that eng/pack.sh packed. Without it, the script packs them first.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
guide=$PWD/docs/guide/getting-started.md
remote=$(git remote get-url origin 2>/dev/null || true)
size_limit=720000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then
  packages=$(realpath "$1")
else
  packages=$work/packages
  eng/pack.sh "$packages"
fi

fail() {
  echo "$*" >&2
  exit 1
}

# check_package ID FOLDER DEPENDENCY...
# Checks the metadata, the files, the dependencies and the symbols of one package.
check_package() {
  local id=$1 files=$work/contents/$1 assembly=$2/$1
  shift 2
  unzip -q "$packages/$id".[0-9]*.nupkg -d "$files"
  unzip -q "$packages/$id".[0-9]*.snupkg "$assembly.pdb" -d "$files/symbols" || fail "$id has no symbols."
  for element in '<license type="expression">MIT<' '<icon>icon.png<' '<readme>README.md<' '<tags>' '<description>' ' commit="'; do
    grep -qF "$element" "$files/$id.nuspec" || fail "$id.nuspec has no $element"
  done
  for file in README.md icon.png "$assembly.dll" "$assembly.xml"; do
    [ -s "$files/$file" ] || fail "$id has no $file."
  done
  local found
  # The tool has no dependency, which is no failure of grep.
  found=$({ grep -oP '<dependency id="\K[^"]*' "$files/$id.nuspec" || true; } | sort | paste -sd ' ')
  [ "$*" = "$found" ] || fail "$id depends on '$found'; expected '$*'."
  # A deterministic build replaces the folder of the sources by /_/. SourceLink needs a public repository.
  grep -qaF "/_/src/$id/" "$files/$assembly.dll" || fail "$id contains the path of the folder that it was built in."
  found=$(find "$files" -name 'DealNews*' -type f -exec grep -laF -e "$PWD/" -e "$HOME/" {} + || true)
  [ -z "$found" ] || fail "Files of $id contain a path of this machine: $found"
  [[ $remote != *github.com* ]] || grep -qaF '{"documents":' "$files/symbols/$assembly.pdb" || fail "The symbols of $id have no SourceLink."
  echo "$id: complete"
}

mkdir "$work/contents"
if command -v unzip >/dev/null; then
  check_package DealNews lib/net10.0 FluentValidation
  check_package DealNews.Grounding lib/net10.0 DealNews FluentValidation
  check_package DealNews.Tables lib/net10.0 DealNews FluentValidation
  check_package DealNews.Reports lib/net10.0 DealNews.Grounding FluentValidation Microsoft.AspNetCore.Components.Web
  check_package DealNews.Testing lib/net10.0 CsCheck DealNews FluentValidation
  check_package DealNews.Cli tools/net10.0/any
else
  echo "SKIPPED: the contents of the packages (unzip is not installed)"
fi

for package in "$packages"/DealNews.[0-9]*.nupkg "$packages"/DealNews.Grounding.[0-9]*.nupkg "$packages"/DealNews.Tables.[0-9]*.nupkg \
  "$packages"/DealNews.Reports.[0-9]*.nupkg; do
  size=$(wc -c <"$package")
  [ "$size" -lt "$size_limit" ] || fail "$(basename "$package") has $size bytes; the limit is $size_limit."
  echo "$(basename "$package"): $size bytes"
done

# The same sources in another folder must give the same bytes. The Razor compiler writes the folder into the code of DealNews.Reports,
# which the tool contains.
mkdir "$work/copy"
git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read --files-from - -c | tar -x -C "$work/copy"
echo "gitdir: $(git rev-parse --absolute-git-dir)" >"$work/copy/.git"
"$work/copy/eng/pack.sh" "$work/again" -v quiet -p:RunAnalyzers=false
for package in "$packages"/*.nupkg "$packages"/*.snupkg; do
  case $package in */DealNews.Reports.* | */DealNews.Cli.*) continue ;; esac
  cmp "$package" "$work/again/$(basename "$package")" || fail "A second build of $(basename "$package") has other bytes."
done
echo "A second build in another folder has the same bytes, but for DealNews.Reports and the tool."

if dotnet tool restore >/dev/null; then
  eng/write-sbom.sh "$packages" "$work/sbom" >"$work/sbom.log" || { cat "$work/sbom.log"; fail "The bill of materials cannot be written."; }
  manifest=$(find "$work/sbom" -name manifest.spdx.json)
  for package in "$packages"/*.nupkg "$packages"/*.snupkg; do
    hash=$(sha256sum "$package")
    grep -qF "${hash%% *}" "$manifest" || fail "The bill of materials does not have the hash of $(basename "$package")."
  done
  for id in CsCheck FluentValidation Microsoft.AspNetCore.Components.Web Spectre.Console System.CommandLine; do
    grep -qE "\"name\": *\"$id\"" "$manifest" || fail "The bill of materials does not have $id."
  done
  echo "The bill of materials has all packages and dependencies."
else
  echo "SKIPPED: the bill of materials (its tool cannot be restored)"
fi

user=$work/user
mkdir "$work/blocks"
. eng/use-packages.sh
use_packages "$packages" "$user" "$work"
export DOTNET_CLI_HOME=$work/home PATH=$work/home/.dotnet/tools:$PATH
echo '<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>' >"$user/Directory.Build.props"

# Each block of the guide becomes a file. Its extension is the language of the block.
awk -v folder="$work/blocks" '
  /^```/ { file = file ? "" : sprintf("%s/%02d.%s", folder, ++count, substr($0, 4)); next }
  file { print >file }' "$guide"

cd "$user"
for block in "$work"/blocks/*; do
  printf '\n-- %s\n' "$(basename "$block")"
  case $block in
    *.sh) sed 's/^/$ /' "$block"; . "$block" ;;
    *.csharp) cp "$block" Program.cs ;;
    *.text) dotnet run | diff "$block" - ;;
    *.cs) cp "$block" UnitTest1.cs ;;
    *.console) diff <(tail -n +2 "$block") <(eval "$(sed -n '1s/^\$ //p' "$block")") ;;
    *) fail "The guide has a block in a language that this script does not support: $(basename "$block")." ;;
  esac
done
if [ ! -x "$user/DealDesk/app/DealDesk" ] || [ -e "$user/DealDesk/app/DealDesk.dll" ]; then fail "The published application is not native."; fi
