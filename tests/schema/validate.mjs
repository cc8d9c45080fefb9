// Validates documents against the schemas with Ajv (draft 2020-12, with format assertion):
//   node validate.mjs [FOLDER]
// The examples, documents.json with its openings, and every document in FOLDER/open, FOLDER/strict and FOLDER/beyond must be valid.
// The faults of documents.json and every document in FOLDER/faulty must be invalid.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

function compile(name) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(read(root, "docs", "schema", name));
}

function changed(document, { at, value }) {
  if (at === "") return value;
  const copy = structuredClone(document);
  const steps = at.slice(1).split("/");
  const last = steps.pop();
  const parent = steps.reduce((node, step) => node[step], copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

let checked = 0;
const wrong = [];
function expect(isValid, validate, what, document) {
  checked++;
  if (validate(document) === isValid) return;
  const why = (validate.errors ?? []).slice(0, 3).map((error) => `${error.instancePath} ${error.message}`).join("; ");
  wrong.push(isValid ? `not valid: ${what}: ${why}` : `valid, but should not be: ${what}`);
}

function expectFolder(isValid, validate, folder) {
  const names = readdirSync(folder).filter((file) => file.endsWith(".json"));
  if (names.length === 0) wrong.push(`no documents in ${folder}`);
  for (const name of names) expect(isValid, validate, join(folder, name), read(folder, name));
}

const open = compile("dealnews-1.0.schema.json");
const { document, openings, faults } = read(here, "documents.json");
expect(true, open, "documents.json", document);
for (const opening of openings) expect(true, open, opening.what, changed(document, opening));
for (const fault of faults) expect(false, open, `${fault.what} (${fault.code})`, changed(document, fault));

const examples = join(root, "docs", "examples");
for (const path of readdirSync(examples, { recursive: true }).filter((file) => /(^|\/)facts[^/]*\.json$/.test(file))) {
  expect(true, open, path, read(examples, path));
}

const folder = process.argv[2];
if (folder) {
  expectFolder(true, open, join(folder, "open"));
  expectFolder(true, open, join(folder, "beyond"));
  expectFolder(false, open, join(folder, "faulty"));
  expectFolder(true, compile("dealnews-1.0.strict.schema.json"), join(folder, "strict"));
}

for (const message of wrong) console.error(message);
console.log(`${checked} documents held against the schemas, ${wrong.length} wrong`);
process.exit(wrong.length === 0 ? 0 : 1);
