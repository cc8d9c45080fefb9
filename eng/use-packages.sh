# shellcheck shell=bash
# use_packages PACKAGES FOLDER WORK
# Configures NuGet for the projects below FOLDER: packages of this repository come from the folder PACKAGES only, all others from the
# configured sources. A package cache in WORK keeps packages of earlier builds out; links to the packages that the machine already has
# avoid downloads.
use_packages() {
  local machine have=$3/have
  mkdir -p "$2" "$have"
  machine=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//')
  find "$machine" -mindepth 1 -maxdepth 1 ! -iname 'dealnews*' -exec ln -s -t "$have" {} + 2>/dev/null || true
  {
    echo "<configuration><packageSources><add key=\"packed\" value=\"$1\" /></packageSources>"
    echo "<fallbackPackageFolders><add key=\"have\" value=\"$have\" /></fallbackPackageFolders>"
    echo '<packageSourceMapping><packageSource key="packed"><package pattern="DealNews*" /></packageSource>'
    dotnet nuget list source | sed -nE 's|^ *[0-9]+\. +(.*) \[Enabled\]$|<packageSource key="\1"><package pattern="*" /></packageSource>|p'
    echo '</packageSourceMapping></configuration>'
  } >"$2/NuGet.config"
  export NUGET_PACKAGES=$3/unpacked
}
