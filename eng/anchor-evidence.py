#!/usr/bin/env python3
"""Anchors the evidence of fact documents in their articles.

    eng/anchor-evidence.py [--check] [FACTS ...]

FACTS are documents (default: docs/examples/*/facts*.json). The article of one lies beside it as
article.LANGUAGE.txt, LANGUAGE being the document's article.language. Every quote (`exact`, told apart by `prefix`
and `suffix` where it occurs more than once) gets its `start` and `end` in Unicode code points, end exclusive, the
article gets its `textSha256`, and the document is written back with an indentation of two spaces.
With --check nothing is written: a document that would change is a failure, as is a quote that is missing or ambiguous.
"""
import argparse
import hashlib
import json
import sys
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "docs" / "examples"


class Fault(Exception):
    """What is wrong with a document; the message says it to its author."""


def members(pairs):
    """An object, refusing a member that is given twice: json would keep the last one in silence."""
    result = dict(pairs)
    if len(result) != len(pairs):
        raise Fault(f"a member is given twice among {[name for name, _ in pairs]}")
    return result


def fraction(numeral):
    """A number with a fraction, refusing one that would be written back in other digits."""
    if repr(float(numeral)) != numeral:
        raise Fault(f"{numeral} would be written back as {float(numeral)!r}")
    return float(numeral)


def occurrences(text, quote):
    """Where the quote's `exact` stands between its `prefix` and `suffix`, overlapping occurrences included."""
    exact, prefix, suffix = quote["exact"], quote.get("prefix", ""), quote.get("suffix", "")
    if not exact:
        raise Fault("a quote is empty")
    at = text.find(exact)
    while at >= 0:
        if text[:at].endswith(prefix) and text[at + len(exact):].startswith(suffix):
            yield at
        at = text.find(exact, at + 1)


def anchor(quote, text):
    """The quote with its position in the text, members in the order of the format."""
    found = list(occurrences(text, quote))
    if len(found) != 1:
        hint = "" if not found else "; tell them apart with prefix and suffix"
        raise Fault(f"found {len(found)} times{hint}: {quote['exact']!r}")
    selectors = {name: quote[name] for name in ("exact", "prefix", "suffix") if name in quote}
    return selectors | {"start": found[0], "end": found[0] + len(quote["exact"])}


def anchored(document, article):
    """The document's text with every quote anchored, and the faults that were met."""
    raw = article.read_bytes()
    text = raw.decode("utf-8")
    faults = []
    document["article"]["textSha256"] = hashlib.sha256(raw).hexdigest()
    for fact in document.get("facts", []):
        for index, quote in enumerate(fact.get("evidence", [])):
            try:
                fact["evidence"][index] = anchor(quote, text)
            except Fault as fault:
                faults.append(f"fact {fact.get('id')}, evidence {index}: {fault}")
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n", faults


def run(facts, check):
    """Anchors one document or checks that it is anchored; the faults that were met."""
    before = facts.read_bytes().decode("utf-8")
    document = json.loads(before, object_pairs_hook=members, parse_float=fraction)
    article = facts.with_name(f"article.{document['article']['language']}.txt")
    after, faults = anchored(document, article)
    if faults or after == before:
        return faults
    if check:
        return ["is not anchored, or not in canonical form: run eng/anchor-evidence.py"]
    facts.write_bytes(after.encode("utf-8"))
    return []


def main():
    parser = argparse.ArgumentParser(description="Anchors the evidence of fact documents in their articles.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail on what would change")
    parser.add_argument("facts", nargs="*", type=Path, metavar="FACTS")
    arguments = parser.parse_args()
    documents = arguments.facts or sorted(EXAMPLES.glob("*/facts*.json"))
    if not documents:
        parser.error(f"no documents below {EXAMPLES}")
    failed = False
    for facts in documents:
        try:
            faults = run(facts, arguments.check)
        except (OSError, ValueError, KeyError, Fault) as error:
            faults = [f"{type(error).__name__}: {error}"]
        failed |= bool(faults)
        for fault in faults:
            print(f"{facts}: {fault}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
