#!/usr/bin/env bash
# Holds the packages against what users need: looks into each, and does what docs/guide/getting-started.md says in a new folder, with
# warnings as errors. Packs them first, unless it is given the folder that they are in.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
guide=$PWD/docs/guide/getting-started.md
remote=$(git remote get-url origin 2>/dev/null || true)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then
  packages=$(realpath "$1")
else
  packages=$work/packages
  CI=true dotnet pack DealNews.sln -c Release -o "$packages"
fi

fail() {
  echo "$*" >&2
  exit 1
}

# look_into ID FOLDER DEPENDENCY...: what a package shows on a gallery, needs, and gives to editors and debuggers.
look_into() {
  local id=$1 files=$work/contents/$1 assembly=$2/$1
  shift 2
  unzip -q "$packages/$id".[0-9]*.nupkg -d "$files"
  unzip -q "$packages/$id".[0-9]*.snupkg "$assembly.pdb" -d "$files/symbols" || fail "$id has no symbols."
  for said in '<license type="expression">MIT<' '<icon>icon.png<' '<readme>README.md<' '<tags>' '<description>' ' commit="'; do
    grep -qF "$said" "$files/$id.nuspec" || fail "$id does not say $said"
  done
  for file in README.md icon.png "$assembly.dll" "$assembly.xml"; do
    [ -s "$files/$file" ] || fail "$id has no $file."
  done
  [ "$*" = "$(grep -oP '<dependency id="\K[^"]*' "$files/$id.nuspec" | sort | paste -sd ' ')" ] || fail "$id needs other packages."
  # The folder that a deterministic build names is the same everywhere; a debugger finds the sources where the repository is public.
  grep -qaF "/_/src/$id/" "$files/$assembly.dll" || fail "$id names the folder that it was built in."
  [[ $remote != *github.com* ]] || grep -qaF '{"documents":' "$files/symbols/$assembly.pdb" || fail "The symbols of $id have no SourceLink."
  echo "$id: all there"
}

mkdir "$work/contents"
if command -v unzip >/dev/null; then
  look_into DealNews lib/net10.0 FluentValidation
  look_into DealNews.Grounding lib/net10.0 DealNews FluentValidation
  look_into DealNews.Testing lib/net10.0 CsCheck DealNews FluentValidation
  look_into DealNews.Cli tools/net10.0/any
else
  echo "no unzip: the look into the packages is left out"
fi

# Packages of ours come from the given folder alone, and all others from wherever the machine has or gets them. Packages are unpacked into
# a new folder, so that none of an earlier build is taken; a folder of links spares others from being fetched again.
user=$work/user
mkdir "$user" "$work/have" "$work/blocks"
machine=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//')
find "$machine" -mindepth 1 -maxdepth 1 ! -iname 'dealnews*' -exec ln -s -t "$work/have" {} + 2>/dev/null || true
export NUGET_PACKAGES=$work/unpacked DOTNET_CLI_HOME=$work/home PATH=$work/home/.dotnet/tools:$PATH
{
  echo "<configuration><packageSources><add key=\"packed\" value=\"$packages\" /></packageSources>"
  echo "<fallbackPackageFolders><add key=\"have\" value=\"$work/have\" /></fallbackPackageFolders>"
  echo '<packageSourceMapping><packageSource key="packed"><package pattern="DealNews*" /></packageSource>'
  dotnet nuget list source | sed -nE 's|^ *[0-9]+\. +(.*) \[Enabled\]$|<packageSource key="\1"><package pattern="*" /></packageSource>|p'
  echo '</packageSourceMapping></configuration>'
} >"$user/NuGet.config"
echo '<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>' >"$user/Directory.Build.props"

# Each block of the guide is a file, whose extension is the language of the block.
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
    *) fail "The guide has a block that this script does not understand." ;;
  esac
done
if [ ! -x "$user/DealDesk/app/DealDesk" ] || [ -e "$user/DealDesk/app/DealDesk.dll" ]; then fail "The application is not native."; fi
