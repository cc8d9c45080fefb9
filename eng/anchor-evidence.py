#!/usr/bin/env python3
"""Computes the positions of evidence in the example documents.

    eng/anchor-evidence.py [--check] [FACTS ...]

FACTS are documents; the default is docs/examples/*/facts*.json. The article of a document is the file
article.LANGUAGE.txt in the same folder, where LANGUAGE is the document's article.language. The script sets `start`
and `end` of every quote (Unicode code points, end exclusive) and `textSha256` of the article, and writes the document
with an indentation of two spaces. `prefix` and `suffix` select among several occurrences of a quote.

With --check the script writes nothing. It fails on a document that would change, and on a quote that is missing or
ambiguous.
"""
import argparse
import hashlib
import json
import sys
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "docs" / "examples"


class DocumentError(Exception):
    """An error in a document; the message is for its author."""


def members(pairs):
    """Builds an object and rejects a duplicate member. By default, json silently keeps the last one."""
    result = dict(pairs)
    if len(result) != len(pairs):
        raise DocumentError(f"duplicate member among {[name for name, _ in pairs]}")
    return result


def fraction(numeral):
    """Parses a number and rejects one that would be written with other digits."""
    if repr(float(numeral)) != numeral:
        raise DocumentError(f"{numeral} would be written back as {float(numeral)!r}")
    return float(numeral)


def occurrences(text, quote):
    """Yields the positions of `exact` between `prefix` and `suffix`, overlapping occurrences included."""
    exact, prefix, suffix = quote["exact"], quote.get("prefix", ""), quote.get("suffix", "")
    if not exact:
        raise DocumentError("empty quote")
    at = text.find(exact)
    while at >= 0:
        if text[:at].endswith(prefix) and text[at + len(exact):].startswith(suffix):
            yield at
        at = text.find(exact, at + 1)


def anchor(quote, text):
    """Returns the quote with its position in the text, members in the order of the format."""
    found = list(occurrences(text, quote))
    if len(found) != 1:
        hint = "" if not found else "; add a prefix or suffix to select one"
        raise DocumentError(f"found {len(found)} times{hint}: {quote['exact']!r}")
    selectors = {name: quote[name] for name in ("exact", "prefix", "suffix") if name in quote}
    return selectors | {"start": found[0], "end": found[0] + len(quote["exact"])}


def anchored(document, article):
    """Returns the document as JSON with every quote anchored, and the errors found."""
    raw = article.read_bytes()
    text = raw.decode("utf-8")
    errors = []
    document["article"]["textSha256"] = hashlib.sha256(raw).hexdigest()
    for fact in document.get("facts", []):
        for index, quote in enumerate(fact.get("evidence", [])):
            try:
                fact["evidence"][index] = anchor(quote, text)
            except DocumentError as error:
                errors.append(f"fact {fact.get('id')}, evidence {index}: {error}")
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n", errors


def run(facts, check):
    """Anchors one document, or checks that it is anchored. Returns the errors found."""
    before = facts.read_bytes().decode("utf-8")
    document = json.loads(before, object_pairs_hook=members, parse_float=fraction)
    article = facts.with_name(f"article.{document['article']['language']}.txt")
    after, errors = anchored(document, article)
    if errors or after == before:
        return errors
    if check:
        return ["positions or formatting are out of date; run eng/anchor-evidence.py"]
    facts.write_bytes(after.encode("utf-8"))
    return []


def main():
    parser = argparse.ArgumentParser(description="Computes the positions of evidence in documents.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail on a document that would change")
    parser.add_argument("facts", nargs="*", type=Path, metavar="FACTS")
    arguments = parser.parse_args()
    documents = arguments.facts or sorted(EXAMPLES.glob("*/facts*.json"))
    if not documents:
        parser.error(f"no documents in {EXAMPLES}")
    failed = False
    for facts in documents:
        try:
            errors = run(facts, arguments.check)
        except (OSError, ValueError, KeyError, DocumentError) as error:
            errors = [f"{type(error).__name__}: {error}"]
        failed |= bool(errors)
        for error in errors:
            print(f"{facts}: {error}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
