#!/usr/bin/env bash
# Checks the spelling of Markdown, XML comments and C# strings with cspell, and the Markdown with markdownlint. Add a correct word that
# cspell does not know to eng/prose/words.txt. Needs Node.js 20 or later.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -d eng/prose/node_modules ] || npm ci --prefix eng/prose --silent
tools=eng/prose/node_modules/.bin
"$tools/cspell" lint --config eng/prose/cspell.json --no-progress --no-summary --gitignore --dot
"$tools/markdownlint-cli2" --config eng/prose/.markdownlint-cli2.jsonc
