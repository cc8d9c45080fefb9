#!/usr/bin/env bash
# Parses the statements of `dealnews ddl spark` and the queries of docs/sql with the Spark SQL grammar of dt-sql-parser. Spark itself needs
# hundreds of megabytes and does not run in CI. Needs Node.js 20 or later.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet run "$@" --project src/DealNews.Cli -- ddl spark >"$work/spark.sql"
npm install --prefix "$work" --no-audit --no-fund --silent dt-sql-parser@4.5.1 esbuild@0.28.2
cat >"$work/parse.js" <<'END'
const { SparkSQL } = require("dt-sql-parser");
const { readFileSync } = require("fs");
for (const file of process.argv.slice(2)) {
  for (const error of new SparkSQL().validate(readFileSync(file, "utf8"))) {
    console.error(`${file}:${error.startLine}:${error.startColumn}: ${error.message}`);
    process.exitCode = 1;
  }
}
END
# The package is made for bundlers: Node.js cannot import it as it is.
"$work/node_modules/.bin/esbuild" "$work/parse.js" --bundle --platform=node --log-level=error --outfile="$work/parse.cjs"
node "$work/parse.cjs" "$work/spark.sql" docs/sql/*.sql
