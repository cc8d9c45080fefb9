#!/usr/bin/env bash
# Compares the currency table with the Debian package iso-codes: current codes, and numeric codes.
#
#     eng/check-currencies.sh [SHARE]
#
# SHARE is /usr/share by default. Of withdrawn currencies only the numeric codes are compared, because the package's historic list is
# incomplete. The script prints every difference. It fails on a difference that the table below does not explain, and on an explanation
# that no difference needs any more: remove that one. Needs python3 and `apt-get install iso-codes` (checked with 4.15.0).
set -euo pipefail
cd "$(dirname "$0")/.."
exec python3 - "${1:-/usr/share}" src/DealNews/Model/Amounts/Currencies/CurrencyTable.cs <<'PYTHON'
import json, re, sys
import xml.etree.ElementTree as xml

share, source = sys.argv[1:]
amendment = "not in the package yet: "
expected = {
    # Amendments of ISO 4217 that the package does not have.
    ("XAD", "absent there"): amendment + "amendment 179, 2025-05",
    ("XCG", "absent there"): amendment + "amendment 176, 2025-03",
    ("ZWG", "absent there"): amendment + "amendment 177, 2024-06",
    ("ANG", "current there, withdrawn 2025-03 here"): amendment + "replaced by XCG",
    ("BGN", "current there, withdrawn 2026-01 here"): amendment + "replaced by EUR",
    ("CUC", "current there, withdrawn 2021-06 here"): amendment + "replaced by CUP",
    ("HRK", "current there, withdrawn 2023-01 here"): amendment + "replaced by EUR",
    ("SLL", "current there, withdrawn 2023-12 here"): amendment + "replaced by SLE",
    ("ZWL", "current there, withdrawn 2024-09 here"): amendment + "replaced by ZWG",
    # Errors of the package: list three of ISO 4217 has the number on the right.
    ("MLF", "number 446 there, 466 here"): "466 is the number of Mali, 446 that of Macao",
    ("YUD", "number 891 there, 890 here"): "891 came with the next Yugoslavia, 890 was the former one",
}

row = re.compile(r"^ +([A-Z]{3})\|([0-9]{3}|-)\|([0-9]|-)\|([^|]+)\|([0-9/-]+)$", re.M)
text = open(source, encoding="utf-8").read()
ours = {code: tuple(field.strip("-") or None for field in (numeric, withdrawn)) for code, numeric, _, _, withdrawn in row.findall(text)}
rows = sum(line.count("|") == 4 for line in text.splitlines())
if len(ours) != rows:
    sys.exit(f"{source}: {rows} rows, but only {len(ours)} match the pattern of a row")

theirs = {}
with open(f"{share}/iso-codes/json/iso_4217.json", encoding="utf-8") as file:
    for entry in json.load(file)["4217"]:
        theirs[entry["alpha_3"]] = entry["numeric"]
theirs_withdrawn = {}
for entry in xml.parse(f"{share}/xml/iso-codes/iso_4217.xml").getroot().iter("historic_iso_4217_entry"):
    theirs_withdrawn[entry.get("letter_code")] = entry.get("numeric_code")

found = []
for code in sorted(ours | theirs):
    numeric, withdrawn = ours.get(code, (None, None))
    their_numeric = theirs.get(code, theirs_withdrawn.get(code))
    if code not in ours:
        found.append((code, "absent here"))
    elif withdrawn and code in theirs:
        found.append((code, f"current there, withdrawn {withdrawn} here"))
    elif not withdrawn and code not in theirs:
        found.append((code, "absent there"))
    if numeric and their_numeric and numeric != their_numeric:
        found.append((code, f"number {their_numeric} there, {numeric} here"))

for difference in found:
    print(*difference, "-", expected.get(difference, "NOT EXPLAINED"))
unexplained = [difference for difference in found if difference not in expected]
outdated = [difference for difference in expected if difference not in found]
for difference in outdated:
    print(*difference, "- explained, but the difference is gone")
print(f"{len(ours)} currencies here, {len(theirs | theirs_withdrawn)} there, {len(found)} differences, {len(unexplained)} not explained")
sys.exit(1 if unexplained or outdated else 0)
PYTHON
