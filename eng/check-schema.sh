#!/usr/bin/env bash
# Validates the examples, generated documents and faulty documents against the JSON Schemas with Ajv, and compiles the TypeScript
# declarations together with a program that reads the examples. Needs Node.js 20 or later.
set -euo pipefail
cd "$(dirname "$0")/.."
documents=$(mktemp -d)
trap 'rm -rf "$documents" tests/schema/out' EXIT

DEALNEWS_DOCUMENTS="$documents" dotnet test --project tests/DealNews.Tests "$@" -- --filter-method '*Documents_ForOtherValidators_*'
cd tests/schema
npm ci
node validate.mjs "$documents"
npx --no-install tsc -p .
# shellcheck disable=SC2046
node out/reader.js $(find ../../docs/examples -name 'facts*.json')
