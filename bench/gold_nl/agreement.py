#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints how far two people agree on the gold set: the first annotation against `second/`.

The first annotation of a text that a third reading changed is kept in `first/`.

    python3 bench/gold_nl/agreement.py [--disputes KIND]

Per kind the F1 between the two lists: an annotation is agreed on when the other has one of the same
kind, stance and value whose span has a word in common (GUIDELINES.md, section 8). For what is linked
also the share of shared spans with the same concept. Standard library only.
"""
import argparse
import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "quality"))
from claim_values import CLAIM_KINDS, identity, outside, value_of  # noqa: E402
from said_text import common_word, span_of_quote  # noqa: E402

# What is no claim is compared by its place and its ground or reason.
REASONS = {"sieve": "ground", "keep": "ground", "flag": "ground", "none": "reason"}


def items(text, annotations):
    found = []
    for annotation in annotations:
        kind = annotation["kind"]
        span = span_of_quote(text, annotation)
        value = value_of(kind, annotation["value"], ({}, {}))
        if kind in REASONS:
            same = value.get(REASONS[kind])
        elif outside(kind, value):
            same = "outside"
        else:
            same = identity(kind, value)
        found.append({"kind": kind, "span": span, "quote": annotation["quote"],
                      "same": (annotation.get("stance"), same)})
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--disputes", help="print what the two disagree on, of this kind or `all`")
    arguments = parser.parse_args()
    agreed = collections.Counter()
    placed = collections.Counter()
    sizes = collections.defaultdict(lambda: [0, 0])
    names = sorted(path.stem for path in (HERE / "second").glob("*.json"))
    for name in names:
        first = HERE / "first" / f"{name}.json"
        if not first.exists():
            first = HERE / f"{name}.json"
        text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
        both = [items(text, json.loads(path.read_text(encoding="utf-8")))
                for path in (first, HERE / "second" / f"{name}.json")]
        source = text.encode()
        for i in (0, 1):
            for item in both[i]:
                sizes[item["kind"]][i] += 1
        left = list(both[1])
        for one in both[0]:
            near = [o for o in left
                    if o["kind"] == one["kind"] and common_word(source, one["span"], o["span"])]
            placed[one["kind"]] += bool(near)
            same = [o for o in near if o["same"] == one["same"]]
            if same:
                agreed[one["kind"]] += 1
                left.remove(same[0])
            elif arguments.disputes in (one["kind"], "all"):
                other = near[0]["same"] if near else "nothing"
                print(f"{name}: {one['kind']} {one['quote']!r} {one['same']} | {other}")
        for other in left:
            if arguments.disputes in (other["kind"], "all"):
                print(f"{name}: {other['kind']} second only {other['quote']!r} {other['same']}")
    print(f"{len(names)} texts\n")
    print("kind             | first | second | agreed |    F1 | same place | and then the same value")
    for kind in CLAIM_KINDS + list(REASONS):
        first, second = sizes[kind]
        if first + second == 0:
            continue
        f1 = 2 * agreed[kind] / (first + second)
        print(f"{kind:16} | {first:5} | {second:6} | {agreed[kind]:6} | {f1:.3f} | "
              f"{placed[kind]:10} | {agreed[kind] / max(placed[kind], 1):.3f}")


if __name__ == "__main__":
    main()
