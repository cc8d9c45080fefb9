#!/usr/bin/env bash
# Times an application of the package DealNews that reads, checks and writes one document, from start to end, beside one that does nothing:
# compiled just in time, published ready to run, and compiled ahead of time. The quickest of the runs given (30 where none is) counts.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
runs=${1:-30}
document=$PWD/docs/examples/ai-alliance/facts.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

quietly() { "$@" >"$work/log" || { cat "$work/log"; exit 1; }; }

quietly dotnet pack src/DealNews -c Release -o "$work/packages"
. eng/use-packages.sh
use_packages "$work/packages" "$work/applications" "$work"
cd "$work/applications"

# make NAME REFERENCE: an application of the Program.cs that is read.
make() {
  mkdir "$1"
  cat >"$1/Program.cs"
  cat >"$1/$1.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <PublishReadyToRun>\$(Ready)</PublishReadyToRun>
    <PublishAot>\$(Ahead)</PublishAot>
  </PropertyGroup>
  <ItemGroup>$2</ItemGroup>
</Project>
PROJECT
}

make Empty "" <<'PROGRAM'
return 0;
PROGRAM
make Reader "<PackageReference Include='DealNews' Version='*' />" <<'PROGRAM'
using DealNews.Json;
using DealNews.Validation;

var document = DealNewsJson.Deserialize(File.ReadAllBytes(args[0]));
var report = DealNewsRules.Check(document);
var written = DealNewsJson.SerializeToUtf8Bytes(document);
return report.HasErrors || written.Length == 0 ? 1 : 0;
PROGRAM

# quickest COMMAND...: microseconds from start to end.
quickest() {
  local least=999999999 start took
  for ((i = 0; i < runs; i++)); do
    start=${EPOCHREALTIME/./}
    "$@"
    took=$((${EPOCHREALTIME/./} - start))
    ((took >= least)) || least=$took
  done
  echo "$least"
}

runtime=$(dotnet --info | sed -n 's/^ *RID: *//p')
for way in "just in time:" "ready to run:-r $runtime --self-contained false -p:Ready=true" "ahead of time:-r $runtime -p:Ahead=true"; do
  for application in Empty Reader; do
    rm -rf "$application/obj" "$application/bin"
    # shellcheck disable=SC2086
    quietly dotnet publish "$application" -c Release -o "$work/out/$application" ${way#*:}
  done
  empty=$(quickest "$work/out/Empty/Empty")
  reader=$(quickest "$work/out/Reader/Reader" "$document")
  rm -rf "$work/out"
  LC_ALL=C awk -v way="${way%%:*}" -v empty="$empty" -v reader="$reader" \
    'BEGIN { printf "%-14s%8.1f ms, nothing%8.1f ms, difference%8.1f ms\n", way, reader / 1000, empty / 1000, (reader - empty) / 1000 }'
done
