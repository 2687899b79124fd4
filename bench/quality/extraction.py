#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what `overstap extract` says of the Dutch gold set.

    python3 bench/quality/extraction.py OVERSTAP [--half held|tuning|all] [--numbers A-B]
        [--errors KIND] [--text NAME]

OVERSTAP is the executable, whose default market is used. Texts with an even number above 500 are
held out (default): nobody who wrote a rule read them, but for stances (bench/gold_nl/README.md). The
others are for tuning. A claim is right when kind, stance and value are those of an annotation, and the
spans have a word in common; what is said once is counted once (claim_counts.py). Concepts outside the
market are counted apart. Standard library only.
"""
import argparse
import collections
import json
import pathlib
import re
import sys

from claim_counts import Comparison
from claim_values import CLAIM_KINDS, codes_of_market
from said_text import Alignment, common_word, extract, span_of_quote

GOLD = pathlib.Path(__file__).resolve().parent.parent / "gold_nl"


def number_of(name):
    digits = re.search(r"(\d+)$", name)
    return int(digits.group(1))


def half_of(name):
    number = number_of(name)
    return "held" if number > 500 and number % 2 == 0 else "tuning"


def kept(text, gold, found):
    """Sieved sentences that are still there, and look-alikes that are gone."""
    carried = "\n".join(part["text"] for part in found["text"])
    squeezed = re.sub(r"\s+", " ", carried)
    missed, lost = [], []
    for annotation in gold:
        quote = re.sub(r"\s+", " ", annotation["quote"])
        if annotation["kind"] == "sieve" and quote in squeezed:
            missed.append(annotation)
        if annotation["kind"] == "keep" and quote not in squeezed:
            lost.append(annotation)
    return missed, lost


def flags_of(text, gold, found):
    source = text.encode()
    alignment = Alignment(source, found["text"])
    spans = [alignment.span(f["part"], f["begin"], f["end"]) for f in found["flags"]]
    right = missed = 0
    used = set()
    faults = []
    for annotation in gold:
        if annotation["kind"] != "flag":
            continue
        span = span_of_quote(text, annotation)
        hits = [i for i, s in enumerate(spans) if s and common_word(source, s, span)]
        used.update(hits)
        if hits:
            right += 1
        elif "phrase" in annotation["value"]:
            missed += 1
            faults.append(("missed", annotation["quote"]))
    faults += [("extra", found["flags"][i]["phrase"]) for i in range(len(spans)) if i not in used]
    return right, missed, len(spans) - len(used), faults


class Measured:
    """What was right and wrong over many texts."""

    def __init__(self):
        self.claims = Comparison(codes_of_market())
        self.texts = 0
        self.sieved = self.keeps = 0
        self.sieve_missed, self.look_alikes_lost, self.flag_faults = [], [], []
        self.flags = [0, 0, 0]  # right, missed, extra

    def add(self, name, found, is_vacancy):
        text = (GOLD / f"{name}.txt").read_text(encoding="utf-8")
        gold = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
        self.texts += 1
        self.claims.add(name, text, gold, found)
        missed, lost = kept(text, gold, found)
        self.sieve_missed += [(name, a) for a in missed]
        self.look_alikes_lost += [(name, a) for a in lost]
        self.sieved += sum(a["kind"] == "sieve" for a in gold)
        self.keeps += sum(a["kind"] == "keep" for a in gold)
        if is_vacancy:
            *numbers, faults = flags_of(text, gold, found)
            self.flags = [a + b for a, b in zip(self.flags, numbers)]
            self.flag_faults += [(name, *fault) for fault in faults]


def print_counts(measured):
    print("kind             | right | extra | missed | precision | recall |   F1 | stance only | "
          "negation | same bytes | all members")
    for kind in CLAIM_KINDS + ["skill (outside)", "certificate (outside)", "occupation (outside)"]:
        c = measured.claims.counts[kind]
        precision, recall, f1 = c.line()
        print(f"{kind:22} | {c.right:5} | {c.extra:5} | {c.missed:6} | {precision:9.3f} | "
              f"{recall:6.3f} | {f1:.3f} | {c.stance:11} | {c.negation:8} | {c.exact:10} | "
              f"{c.with_extras:11}")
    print(f"\nsieve: {len(measured.sieve_missed)} of {measured.sieved} missed; look-alikes: "
          f"{len(measured.look_alikes_lost)} of {measured.keeps} lost")
    right, missed, extra = measured.flags
    print(f"flags: {right} right, {missed} missed, {extra} extra")


def print_calibration(calibration):
    """How many of the claims said at a confidence are right, by confidence and by kind."""
    for title, key in (("of claims said at", lambda kind, said: f".{min(int(said * 10), 9)}0 to .{min(int(said * 10), 9)}9"),
                       ("of claims of kind", lambda kind, said: kind)):
        bins = collections.defaultdict(list)
        for kind, said, right in calibration:
            bins[key(kind, said)].append((said, right))
        print(f"\n{title:17} | claims | said  | right")
        for name, values in sorted(bins.items()):
            said, right = (sum(column) / len(values) for column in zip(*values))
            print(f"{name:17} | {len(values):6} | {said:.3f} | {right:.3f}")


def print_errors(measured, wanted):
    """The errors of one kind, or `all`; those of the sieve and the flags with either."""
    print()
    for name, kind, what, quote, detail in measured.claims.errors:
        if wanted in (kind, "all"):
            print(f"{name}: {kind} {what}: {quote!r} {detail}")
    for name, annotation in measured.sieve_missed:
        print(f"{name}: sieve missed: {annotation['quote']!r}")
    for name, annotation in measured.look_alikes_lost:
        print(f"{name}: look-alike lost: {annotation['quote']!r}")
    for fault in measured.flag_faults:
        print("flag", *fault)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("overstap")
    parser.add_argument("--half", choices=["held", "tuning", "all"], default="held")
    parser.add_argument("--errors", help="print the errors of this kind, or `all`")
    parser.add_argument("--text", help="only this text, such as cv_003")
    parser.add_argument("--numbers", default="0-999", help="only texts with these numbers, such as 200-299")
    arguments = parser.parse_args()
    if arguments.errors and arguments.half != "tuning":
        sys.exit("errors are looked at in the tuning texts only: --half tuning")

    low, high = map(int, arguments.numbers.split("-"))
    measured = Measured()
    for subject in ("cv", "vacancy"):
        names = [p.stem for p in sorted(GOLD.glob(f"{subject}_*.txt"))]
        names = [n for n in names if arguments.half in ("all", half_of(n))]
        names = [n for n in names if arguments.text in (None, n) and low <= number_of(n) <= high]
        if not names:
            continue
        outputs = extract(arguments.overstap, [str(GOLD / f"{n}.txt") for n in names],
                          "seekers" if subject == "cv" else "vacancies")
        assert len(outputs) == len(names), "a row was lost"
        for name, found in zip(names, outputs):
            measured.add(name, found, subject == "vacancy")
    print(f"{measured.texts} texts ({arguments.half})\n")
    print_counts(measured)
    print_calibration(measured.claims.calibration)
    if arguments.errors:
        print_errors(measured, arguments.errors)


if __name__ == "__main__":
    main()
