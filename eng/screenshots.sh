#!/usr/bin/env bash
# Takes the screenshots of the documentation, docs/images/report-*.png: reports of the examples in Chromium.
#
#     eng/screenshots.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
example=docs/examples/ai-alliance

report() { dotnet run --project src/DealNews.Cli -- report "${@:2}" -o "$work/$1.html"; }

# picture PAGE NAME WIDTH HEIGHT [OPTIONS]
picture() {
  chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --window-size="$3,$4" "${@:5}" \
    --screenshot="$work/$2.png" "file://$work/$1.html" 2>/dev/null
  cp "$work/$2.png" "docs/images/$2.png"
  echo "docs/images/$2.png: $(wc -c <"docs/images/$2.png") bytes"
}

report article "$example/facts.en.json" --text "$example/article.en.txt"
report many docs/examples/*/facts.json
picture article report-article 1200 720
picture many report-relations 1200 720
picture article report-dark 1200 560 --blink-settings=preferredColorScheme=0
