# SPDX-License-Identifier: Apache-2.0
"""Compares the claims that are said of a text with those of the gold set, and counts. Standard library only."""
import collections

from claim_values import CLAIM_KINDS, EXTRAS, identity, outside, value_of
from said_text import Alignment, common_word, span_of_quote


class Counts:
    def __init__(self):
        self.right = self.extra = self.missed = 0
        self.stance = 0  # right but for the stance
        self.exact = 0  # right, with the very bytes
        self.with_extras = 0  # right, also dates, fields, places
        self.negation = 0  # said to be there though denied, or the other way about

    def line(self):
        precision = self.right / max(self.right + self.extra, 1)
        recall = self.right / max(self.right + self.missed, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        return precision, recall, f1


def said_in(found, alignment, market):
    """The claims whose words stand in the text that was given."""
    said = []
    for claim in found["claims"]:
        span = alignment.span(claim["part"], claim["begin"], claim["end"])
        if span is None:
            continue
        value = value_of(claim["kind"], claim["value"], market)
        said.append({"kind": claim["kind"], "stance": claim["stance"], "value": value, "span": span,
                     "confidence": claim["confidence"], "rule": claim["rule"], "used": False})
    return said


def wanted_in(text, gold, market):
    """The claims of the gold set: of concepts of the market, and of others."""
    wanted, apart = [], []
    for annotation in gold:
        span = span_of_quote(text, annotation)
        kind = annotation["kind"]
        if kind not in CLAIM_KINDS:
            continue
        value = value_of(kind, annotation["value"], market)
        (apart if outside(kind, value) else wanted).append(
            {"kind": kind, "stance": annotation["stance"], "value": value, "span": span, "quote": annotation["quote"]})
    return wanted, apart


def said_once(wanted):
    """The same claims together, by kind, stance and value; jobs also by their period."""
    once = collections.defaultdict(list)
    for want in wanted:
        key = (want["kind"], want["stance"], identity(want["kind"], want["value"]))
        if want["kind"] == "occupation":
            key += (want["value"].get("from"), want["value"].get("to"))
        once[key].append(want)
    return once


def alike(want, claim):
    return (claim["kind"] == want["kind"] and
            identity(claim["kind"], claim["value"]) == identity(want["kind"], want["value"]))


def best_claim(source, wants, said):
    """(near, same stance), the annotation and the claim that is most like it; None where none is."""
    best = None
    for want in wants:
        for claim in said:
            if claim["used"] or not alike(want, claim):
                continue
            near = common_word(source, want["span"], claim["span"])
            same = claim["stance"] == want["stance"]
            rank = (near and same, same, near)
            if (near or same) and (best is None or rank > best[0]):
                best = (rank, want, claim)
    return best and ((best[0][2], best[0][1]), *best[1:])


class Comparison:
    """The counts over many texts."""

    def __init__(self, market):
        self.market = market
        self.counts = collections.defaultdict(Counts)
        self.calibration = []  # (kind, confidence, whether it is right)
        self.errors = []  # (text, kind, what, quote, detail)

    def add(self, name, text, gold, found):
        source = text.encode()
        said = said_in(found, Alignment(source, found["text"]), self.market)
        wanted, apart = wanted_in(text, gold, self.market)
        for key, wants in said_once(wanted).items():
            self._add_wanted(name, key, wants, best_claim(source, wants, said))
        self._add_unwanted(name, source, [claim for claim in said if not claim["used"]], wanted, apart)
        for want in apart:
            self.counts[want["kind"] + " (outside)"].missed += 1

    def _add_wanted(self, name, key, wants, best):
        kind = key[0]
        counts = self.counts[kind]
        if best is None:
            counts.missed += 1
            self.errors.append((name, kind, "missed", wants[0]["quote"], key[1:]))
            return
        (near, same), want, claim = best
        claim["used"] = True
        # The same claim found at another place of the text is neither right nor wrong there.
        if not near:
            counts.missed += 1
            self.errors.append((name, kind, "elsewhere", wants[0]["quote"], key[1:]))
            return
        self.calibration.append((kind, claim["confidence"], same))
        if not same:
            counts.missed += 1
            counts.extra += 1
            counts.stance += 1
            counts.negation += "lacks" in (claim["stance"], want["stance"])
            self.errors.append((name, kind, f"stance {claim['stance']}", want["quote"], key[1:]))
            return
        counts.right += 1
        counts.exact += claim["span"] == want["span"]
        counts.with_extras += all(
            str(want["value"].get(x, "")).lower() == str(claim["value"].get(x, "")).lower()
            for x in EXTRAS.get(kind, []))

    def _add_unwanted(self, name, source, unused, wanted, apart):
        wrong = set()
        for claim in unused:
            kind = claim["kind"]
            key = (kind, claim["stance"], identity(kind, claim["value"]))
            if outside(kind, claim["value"]):
                continue
            # Said again elsewhere, or words that the gold holds to be of a concept outside.
            if any(w["stance"] == claim["stance"] and alike(w, claim) for w in wanted):
                continue
            if any(w["kind"] == kind and common_word(source, w["span"], claim["span"]) for w in apart):
                self.counts[kind + " (outside)"].extra += 1
                continue
            if key in wrong:
                continue  # said once, wherever it stands
            wrong.add(key)
            self.counts[kind].extra += 1
            self.calibration.append((kind, claim["confidence"], False))
            begin, end = claim["span"]
            self.errors.append((name, kind, f"extra {claim['rule']}", source[begin:end].decode(errors="replace"),
                                (claim["stance"], claim["value"])))
