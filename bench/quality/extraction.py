#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what `overstap extract` says of the Dutch gold set.

    python3 bench/quality/extraction.py OVERSTAP [--half held|tuning|all] [--numbers A-B]
        [--errors KIND] [--text NAME]

OVERSTAP is the executable, whose default market is used. Texts with an even number above 500 are
held out (default): nobody who wrote a rule read them, but for stances (bench/gold_nl/README.md). The others are for tuning. A claim is right when kind, stance and value are those of an
annotation, and the spans have a word in common; what is said once is counted once. Concepts outside
the market are counted apart. Standard library only.
"""
import argparse
import collections
import difflib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
GOLD = HERE.parent / "gold_nl"
PARTS = "listen read speak converse write".split()
# The roster, hours and the like by these members; the others are reported apart.
IDENTITY = {
    "skill": ["concept"],
    "certificate": ["concept"],
    "language": ["language", "unknown"] + PARTS,
    "education": ["level", "completed", "abroad", "valuation"],
    "working_level": ["level"],
    "hours": ["min", "max"],
    "availability": None,  # all members
    "contract": ["contract"],
    "wage": ["unit", "min_cents", "max_cents"],
    "condition": ["condition", "answer"],
    "place": ["name"],
    "travel": ["max_km", "max_minutes", "modes"],
    "occupation": ["concept"],
    "experience_years": ["min", "max", "months"],
    "start": [],
    "screening": ["screening"],
}
EXTRAS = {
    "certificate": ["date", "valid", "pe"],
    "education": ["field"],
    "occupation": ["from", "to"],
    "place": ["postcode"],
    "wage": ["cao"],
    "experience_years": ["in"],
}
CLAIM_KINDS = list(IDENTITY)


def number_of(name):
    digits = re.search(r"(\d+)$", name)
    return int(digits.group(1))


def half_of(name):
    number = number_of(name)
    return "held" if number > 500 and number % 2 == 0 else "tuning"


def nth(text, quote, occurrence):
    at = -1
    for _ in range(occurrence):
        at = text.find(quote, at + 1)
        if at < 0:
            raise ValueError(quote)
    return at


class Alignment:
    """Where bytes of the parts of an output stand in the text that was given."""

    def __init__(self, source, parts):
        self.pieces = []  # (part, begin in part, end in part, begin in source)
        carried = []
        for index, part in enumerate(parts):
            data = part["text"].encode()
            carried += [(word.group(), index, word.start()) for word in re.finditer(rb"\S+", data)]
        given = [(word.group(), word.start()) for word in re.finditer(rb"\S+", source)]
        matcher = difflib.SequenceMatcher(
            None, [word for word, _, _ in carried], [word for word, _ in given], autojunk=False)
        for first, second, size in matcher.get_matching_blocks():
            for i in range(size):
                word, index, begin = carried[first + i]
                self.pieces.append((index, begin, begin + len(word), given[second + i][1]))

    def span(self, part, begin, end):
        covered = [
            (found + max(begin - low, 0), found + min(end, high) - low)
            for index, low, high, found in self.pieces
            if index == part and begin < high and low < end
        ]
        return (covered[0][0], covered[-1][1]) if covered else None


def extract(overstap, paths, subject):
    """The output for each text, in order."""
    command = [overstap, "extract", "--as", subject, "--input-format", "text"]
    command += ["--format", "claims", "--with-text", "--as-of", "2026-11-01"] + paths
    run = subprocess.run(command, capture_output=True, check=False, text=True)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command[:3])}: {run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def roster_of(value):
    """The same roster in one way: what is said in two ways is one value, and nothing else is."""
    value = dict(value)
    for key in ("days", "parts"):
        if key in value:
            value[key] = sorted(value[key])
    if value.get("works") == "yes":
        del value["works"]  # what nothing is said of is `yes`
    if "ends_at" in value and "until" not in value:
        value["until"] = value.pop("ends_at")
    for weeks in ("week", *(f"{n}_weeks" for n in range(2, 10))):
        both = [f"{unit}_per_{weeks}" for unit in ("saturdays", "sundays")]
        if len({value.get(key) for key in both}) == 1 and both[0] in value:
            value[f"weekends_per_{weeks}"] = value.pop(both[0])
            del value[both[1]]
    # Once in every week is that day.
    for unit, days in (("saturdays", ["sat"]), ("sundays", ["sun"]), ("weekends", ["sat", "sun"])):
        if value.get(f"{unit}_per_week") == 1 and "days" not in value:
            del value[f"{unit}_per_week"]
            value["days"] = days
    # Parts of the day on which somebody never works are those of every day.
    if value.get("works") == "no" and "parts" in value and len(value.get("days", [])) == 7:
        del value["days"]
    return value


def value_of(kind, value, market):
    codes, languages = market
    value = dict(value)
    if "concept" in value:
        value["concept"] = codes.get(value["concept"], value["concept"])
    if kind == "language" and "concept" in value:
        value["language"] = languages.get(value["concept"], value["concept"])
    if kind == "place" and "name" in value:
        value["name"] = value["name"].lower()
    if kind == "travel" and "modes" in value:
        value["modes"] = sorted(value["modes"])
    if kind == "availability":
        value = roster_of(value)
    if kind == "education" and value.get("completed") == "unknown":
        del value["completed"]
    return value


def identity(kind, value):
    names = IDENTITY[kind]
    if names is None:
        names = sorted(value)
    return json.dumps([(name, value.get(name)) for name in names], sort_keys=True)


def outside(kind, value):
    return bool(value.get("outside")) and kind in ("skill", "certificate", "occupation")


def common_word(text, a, b):
    begin, end = max(a[0], b[0]), min(a[1], b[1])
    return begin < end and re.search(rb"\w", text[begin:end]) is not None


def codes_of_market():
    """ESCO URI -> code of the market, which the gold uses; and code -> ISO 639 of languages."""
    codes, languages = {}, {}
    for folder, noun in (("skills", "skills"), ("occupations", "occupations")):
        for path in sorted((HERE.parent.parent / "data" / folder).glob("*.json")):
            for entry in json.loads(path.read_text(encoding="utf-8"))[noun]:
                if "esco" in entry:
                    codes[entry["esco"]] = entry["code"]
                if "iso639" in entry:
                    languages[entry["code"]] = entry["iso639"]
    return codes, languages


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


def compare(name, text, gold, found, counts, calibration, errors, market):
    source = text.encode()
    alignment = Alignment(source, found["text"])
    said = []
    for claim in found["claims"]:
        span = alignment.span(claim["part"], claim["begin"], claim["end"])
        if span is None:
            continue
        value = value_of(claim["kind"], claim["value"], market)
        said.append({"kind": claim["kind"], "stance": claim["stance"], "value": value, "span": span,
                     "confidence": claim["confidence"], "rule": claim["rule"], "used": False})
    wanted = []
    for annotation in gold:
        begin = len(text[: nth(text, annotation["quote"], annotation["occurrence"])].encode())
        span = (begin, begin + len(annotation["quote"].encode()))
        if annotation["kind"] not in CLAIM_KINDS:
            continue
        value = value_of(annotation["kind"], annotation["value"], market)
        wanted.append({"kind": annotation["kind"], "stance": annotation["stance"], "value": value,
                       "span": span, "quote": annotation["quote"]})
    apart = [w for w in wanted if outside(w["kind"], w["value"])]
    wanted = [w for w in wanted if not outside(w["kind"], w["value"])]
    once = collections.defaultdict(list)
    for want in wanted:
        key = (want["kind"], want["stance"], identity(want["kind"], want["value"]))
        if want["kind"] == "occupation":
            key += (want["value"].get("from"), want["value"].get("to"))
        once[key].append(want)

    def alike(want, claim):
        return (claim["kind"] == want["kind"] and
                identity(claim["kind"], claim["value"]) == identity(want["kind"], want["value"]))

    for key, wants in once.items():
        kind = key[0]
        best = None
        for want in wants:
            for claim in said:
                if claim["used"] or not alike(want, claim):
                    continue
                near = common_word(source, want["span"], claim["span"])
                same = claim["stance"] == want["stance"]
                rank = (near and same, same, near)
                if near or same:
                    if best is None or rank > best[0]:
                        best = (rank, want, claim)
        if best is None:
            counts[kind].missed += 1
            errors.append((name, kind, "missed", wants[0]["quote"], key[1:]))
            continue
        (right, same, near), want, claim = best
        # The same claim found at another place of the text is neither right nor wrong there.
        if not near and same:
            counts[kind].missed += 1
            claim["used"] = True
            errors.append((name, kind, "elsewhere", wants[0]["quote"], key[1:]))
            continue
        claim["used"] = True
        if not right:
            counts[kind].missed += 1
            counts[kind].extra += 1
            counts[kind].stance += 1
            if "lacks" in (claim["stance"], want["stance"]):
                counts[kind].negation += 1
            calibration.append((kind, claim["confidence"], False))
            errors.append((name, kind, f"stance {claim['stance']}", want["quote"], key[1:]))
            continue
        counts[kind].right += 1
        counts[kind].exact += claim["span"] == want["span"]
        extras = EXTRAS.get(kind, [])
        counts[kind].with_extras += all(
            str(want["value"].get(x, "")).lower() == str(claim["value"].get(x, "")).lower()
            for x in extras)
        calibration.append((kind, claim["confidence"], True))
    wrong = set()
    for claim in said:
        if claim["used"]:
            continue
        kind = claim["kind"]
        same = (kind, claim["stance"], identity(kind, claim["value"]))
        if outside(kind, claim["value"]):
            continue
        # Said again elsewhere, or words that the gold holds to be of a concept outside.
        if any(w["stance"] == claim["stance"] and alike(w, claim) for w in wanted):
            continue
        beside = any(w["kind"] == kind and common_word(source, w["span"], claim["span"])
                     for w in apart)
        if beside:
            counts[kind + " (outside)"].extra += 1
            continue
        if same in wrong:
            continue  # said once, wherever it stands
        wrong.add(same)
        counts[kind].extra += 1
        calibration.append((kind, claim["confidence"], False))
        begin, end = claim["span"]
        errors.append((name, kind, f"extra {claim['rule']}", source[begin:end].decode(errors="replace"),
                       (claim["stance"], claim["value"])))
    for want in apart:
        counts[want["kind"] + " (outside)"].missed += 1


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
        begin = len(text[: nth(text, annotation["quote"], annotation["occurrence"])].encode())
        span = (begin, begin + len(annotation["quote"].encode()))
        hits = [i for i, s in enumerate(spans) if s and common_word(source, s, span)]
        used.update(hits)
        if hits:
            right += 1
        elif "phrase" in annotation["value"]:
            missed += 1
            faults.append(("missed", annotation["quote"]))
    faults += [("extra", found["flags"][i]["phrase"]) for i in range(len(spans)) if i not in used]
    return right, missed, len(spans) - len(used), faults


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
    market = codes_of_market()
    counts = collections.defaultdict(Counts)
    calibration, errors, sieve_missed, look_alikes_lost, flag_faults = [], [], [], [], []
    flags = [0, 0, 0]
    texts = sieved = keeps = 0
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
            text = (GOLD / f"{name}.txt").read_text(encoding="utf-8")
            gold = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
            texts += 1
            compare(name, text, gold, found, counts, calibration, errors, market)
            missed, lost = kept(text, gold, found)
            sieve_missed += [(name, a) for a in missed]
            look_alikes_lost += [(name, a) for a in lost]
            sieved += sum(a["kind"] == "sieve" for a in gold)
            keeps += sum(a["kind"] == "keep" for a in gold)
            if subject == "vacancy":
                *numbers, faults = flags_of(text, gold, found)
                flags = [a + b for a, b in zip(flags, numbers)]
                flag_faults += [(name, *fault) for fault in faults]

    print(f"{texts} texts ({arguments.half})\n")
    print("kind             | right | extra | missed | precision | recall |   F1 | stance only | "
          "negation | same bytes | all members")
    for kind in CLAIM_KINDS + ["skill (outside)", "certificate (outside)", "occupation (outside)"]:
        c = counts[kind]
        precision, recall, f1 = c.line()
        print(f"{kind:22} | {c.right:5} | {c.extra:5} | {c.missed:6} | {precision:9.3f} | "
              f"{recall:6.3f} | {f1:.3f} | {c.stance:11} | {c.negation:8} | {c.exact:10} | "
              f"{c.with_extras:11}")
    print(f"\nsieve: {len(sieve_missed)} of {sieved} missed; look-alikes: "
          f"{len(look_alikes_lost)} of {keeps} lost")
    print(f"flags: {flags[0]} right, {flags[1]} missed, {flags[2]} extra")
    print_calibration(calibration)
    if arguments.errors:
        print()
        for name, kind, what, quote, detail in errors:
            if arguments.errors in (kind, "all"):
                print(f"{name}: {kind} {what}: {quote!r} {detail}")
        for name, annotation in sieve_missed:
            print(f"{name}: sieve missed: {annotation['quote']!r}")
        for name, annotation in look_alikes_lost:
            print(f"{name}: look-alike lost: {annotation['quote']!r}")
        for fault in flag_faults:
            print("flag", *fault)


if __name__ == "__main__":
    main()
