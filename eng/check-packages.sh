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
  # What is compiled for a machine begins its table with these letters.
  for id in DealNews DealNews.Grounding; do
    for machine in linux-x64 linux-arm64 osx-arm64 win-x64; do
      LC_ALL=C grep -qaP 'RTR\x00' "$work/contents/$id/runtimes/$machine/lib/net10.0/$id.dll" || fail "$id is not compiled for $machine."
    done
    echo "$id: compiled for the usual machines"
  done
else
  echo "no unzip: the look into the packages is left out"
fi

# Applications are made in a new folder.
user=$work/user
mkdir "$work/blocks"
. eng/use-packages.sh
use_packages "$packages" "$user" "$work"
export DOTNET_CLI_HOME=$work/home PATH=$work/home/.dotnet/tools:$PATH
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

# The application that `dotnet run` built finds what is compiled for this machine: no method is compiled again but generic ones.
runtime=$(dotnet --info | sed -n 's/^ *RID: *//p')
cd "$user/DealDesk/bin/Debug/net10.0"
if [ -d "runtimes/$runtime" ]; then
  DOTNET_JitDisasmSummary=1 DOTNET_JitStdOutFile=$work/compiled dotnet DealDesk.dll >/dev/null
  grep -q 'compiled Program:' "$work/compiled" || fail "It is not known what is compiled when the application runs."
  if grep -E 'compiled DealNews\.[A-Za-z.]+:[^[]+\(.*\[Tier0' "$work/compiled"; then fail "The application compiles what the packages hold compiled."; fi
fi
