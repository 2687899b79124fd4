#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the Dutch gold set and prints its counts.

    python3 bench/gold_nl/check.py            checks everything, prints the counts
    python3 bench/gold_nl/check.py --spans    prints the byte range of every annotation as well

Exit status 0 when every rule of GUIDELINES.md that a program can check holds, 1 otherwise.
Standard library only; reads this folder and the market's concepts in data/.
"""
import collections
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data"

LEVELS = "none vmbo mbo-1 mbo-2 mbo-3 mbo-4 havo vwo ad hbo wo".split()
CEFR = "A1 A2 B1 B2 C1 C2".split()
LANGUAGE_PARTS = "listen read speak converse write".split()
DAYS = "mon tue wed thu fri sat sun".split()
DAY_PARTS = "morning afternoon evening night".split()
MODES = "bike public_transport car walk".split()
CONTRACTS = "permanent temporary agency agency_with_prospect payroll on_call bbl freelance".split()
CONDITIONS = (
    "outbound_sales sales_targets phone_all_day written_work face_to_face evening_work "
    "weekend_work night_work home_work quiet_place sitting_all_day standing_all_day "
    "scripted_calls angry_customers screen_work irregular_roster"
).split()
SIEVE_GROUNDS = (
    "health benefit religion origin union pregnancy family convictions debts birth_date"
).split()
FLAG_GROUNDS = "origin age sex health family religion other".split()
NO_CLAIM_REASONS = "name hobby age not_asked negated other_sense".split()
STANCES = {
    "cv": {"has", "lacks", "wants"},
    "vacancy": {"legal", "required", "wished", "offered"},
}
WITHOUT_STANCE = {"sieve", "keep", "flag", "none"}
MONTH = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$")
CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d$|24:00$")
FREQUENCY = re.compile(
    r"(days|dayparts|mornings|afternoons|evenings|nights|saturdays|sundays|weekends)"
    r"_per_(week|\d_weeks)$"
)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def concepts(folder, noun):
    found = {}
    for path in sorted((DATA / folder).glob("*.json")):
        for entry in load(path)[noun]:
            found[entry["code"]] = entry.get("kind", "occupation")
    return found


SKILLS = concepts("skills", "skills")
OCCUPATIONS = concepts("occupations", "occupations")
PHRASES = {entry["id"]: entry["ground"] for entry in load(DATA / "phrases.json")["phrases"]}


def keys(value, required, optional=()):
    missing = set(required) - set(value)
    unknown = set(value) - set(required) - set(optional)
    if missing:
        yield f"missing {sorted(missing)}"
    if unknown:
        yield f"unknown {sorted(unknown)}"


def concept(value, known, extra=()):
    """A concept of the market, or a label outside it."""
    if value.get("outside") is True:
        yield from keys(value, ["label", "outside"], extra)
        return
    yield from keys(value, ["concept"], extra)
    if not known(value.get("concept")):
        yield f"concept {value.get('concept')!r} is not in data/"


def check_skill(value):
    return concept(value, lambda code: SKILLS.get(code) in ("skill", "knowledge"))


def check_certificate(value):
    known = [code for code, kind in SKILLS.items() if kind == "certificate"]
    yield from concept(value, known.__contains__, ["date", "valid", "pe"])
    for key in ("date", "valid"):
        if key in value and not MONTH.match(value[key]):
            yield f"{key} {value[key]!r}"
    if "pe" in value and not re.fullmatch(r"\d{4}|no|yes", value["pe"]):
        yield f"pe {value['pe']!r}"


def check_language(value):
    yield from keys(value, ["language"], LANGUAGE_PARTS + ["unknown"])
    if not re.fullmatch(r"[a-z]{2,3}", value.get("language", "")):
        yield "language is no ISO 639 code"
    ranges = [value[part] for part in LANGUAGE_PARTS if part in value]
    if bool(ranges) == bool(value.get("unknown")):
        yield "either levels or unknown"
    for low, high in ranges:
        if low not in CEFR or high not in CEFR or CEFR.index(low) > CEFR.index(high):
            yield f"range {low}-{high}"


def check_education(value):
    yield from keys(value, [], ["level", "field", "completed", "abroad", "valuation"])
    if value.get("level", "none") not in LEVELS:
        yield f"level {value['level']!r}"
    if value.get("completed", "yes") not in ("yes", "no", "unknown"):
        yield "completed"
    if value.get("abroad", "yes") != "yes":
        yield "abroad"
    if value.get("valuation", "none") not in ["none", "requested"] + LEVELS:
        yield "valuation"


def check_working_level(value):
    yield from keys(value, ["level"])
    if value.get("level") not in LEVELS:
        yield f"level {value.get('level')!r}"


def check_hours(value):
    yield from keys(value, ["min", "max"])
    if not 0 <= value.get("min", -1) <= value.get("max", -1) <= 60:
        yield f"hours {value}"


def check_availability(value):
    fixed = ["days", "parts", "from", "until", "ends_at", "works", "self_rostering"]
    frequencies = [key for key in value if FREQUENCY.match(key)]
    yield from keys(value, [], fixed + frequencies)
    for key, allowed in (("days", DAYS), ("parts", DAY_PARTS)):
        if not set(value.get(key, [])) <= set(allowed):
            yield f"{key} {value[key]}"
    for key in ("from", "until", "ends_at"):
        if key in value and not CLOCK.match(value[key]):
            yield f"{key} {value[key]!r}"
    for key in frequencies:
        if not 1 <= value[key] <= 7:
            yield f"{key} {value[key]}"
    if value.get("works", "yes") not in ("yes", "no", "if_needed"):
        yield "works"


def check_contract(value):
    yield from keys(value, ["contract"])
    if value.get("contract") not in CONTRACTS:
        yield f"contract {value.get('contract')!r}"


def check_wage(value):
    yield from keys(value, ["unit", "min_cents", "max_cents"], ["cao"])
    limits = {"hour": (1000, 6000), "month": (100000, 1500000)}.get(value.get("unit"))
    if limits is None:
        yield "unit"
    elif not limits[0] <= value["min_cents"] <= value["max_cents"] <= limits[1]:
        yield f"wage {value}"


def check_condition(value):
    yield from keys(value, ["condition", "answer"])
    if value.get("condition") not in CONDITIONS or value.get("answer") not in ("yes", "no"):
        yield f"condition {value}"


def check_place(value):
    yield from keys(value, [], ["postcode", "name"])
    if not value or not re.fullmatch(r"[1-9]\d{3}", value.get("postcode", "1000")):
        yield f"place {value}"


def check_travel(value):
    yield from keys(value, [], ["max_km", "max_minutes", "modes"])
    if not value or not set(value.get("modes", [])) <= set(MODES):
        yield f"travel {value}"


def check_occupation(value):
    yield from concept(value, lambda code: code in OCCUPATIONS, ["from", "to", "leading"])
    start, end = value.get("from", "0000"), value.get("to", "present")
    for date in (start, end):
        if date not in ("0000", "present") and not MONTH.match(date):
            yield f"date {date!r}"
    if end != "present" and start[:4] > end[:4]:
        yield "period runs backwards"


def check_experience_years(value):
    yield from keys(value, [], ["min", "max", "months", "in", "in_label", "leading"])
    if ("min" in value) == ("months" in value):
        yield "either min or months"
    if not 0 <= value.get("min", 0) <= value.get("max", 50) <= 50:
        yield f"years {value}"
    for code in value.get("in", []):
        if code not in OCCUPATIONS and code not in SKILLS:
            yield f"in {code!r} is not in data/"


def check_start(value):
    yield from keys(value, ["start"])


def check_screening(value):
    yield from keys(value, ["screening"])
    if value.get("screening") not in ("vog", "integrity"):
        yield f"screening {value}"


def check_ground(value):
    yield from keys(value, ["ground"])
    if value.get("ground") not in SIEVE_GROUNDS:
        yield f"ground {value}"


def check_flag(value):
    yield from keys(value, ["ground"], ["phrase"])
    if value.get("ground") not in FLAG_GROUNDS:
        yield f"ground {value}"
    if "phrase" in value and PHRASES.get(value["phrase"]) is None:
        yield f"phrase {value['phrase']!r} is not in data/phrases.json"


def check_none(value):
    yield from keys(value, ["reason"])
    if value.get("reason") not in NO_CLAIM_REASONS:
        yield f"reason {value}"


CHECKS = {
    "skill": check_skill,
    "certificate": check_certificate,
    "language": check_language,
    "education": check_education,
    "working_level": check_working_level,
    "hours": check_hours,
    "availability": check_availability,
    "contract": check_contract,
    "wage": check_wage,
    "condition": check_condition,
    "place": check_place,
    "travel": check_travel,
    "occupation": check_occupation,
    "experience_years": check_experience_years,
    "start": check_start,
    "screening": check_screening,
    "sieve": check_ground,
    "keep": check_ground,
    "flag": check_flag,
    "none": check_none,
}


def begin_of(text, quote, occurrence):
    """Character index of the n-th occurrence (overlapping ones count), or -1."""
    at = -1
    for _ in range(occurrence):
        at = text.find(quote, at + 1)
        if at < 0:
            return -1
    return at


def problems(text, side, annotation):
    kind = annotation.get("kind")
    if kind not in CHECKS:
        yield f"kind {kind!r}"
        return
    expected = {"kind", "quote", "occurrence", "value"}
    if kind not in WITHOUT_STANCE:
        expected.add("stance")
        if annotation.get("stance") not in STANCES[side]:
            yield f"stance {annotation.get('stance')!r}"
    if set(annotation) != expected:
        yield f"keys {sorted(annotation)}"
        return
    quote = annotation["quote"]
    if not quote or quote != quote.strip() or begin_of(text, quote, annotation["occurrence"]) < 0:
        yield "the quote does not occur"
    if kind == "flag" and side == "cv":
        yield "a flag stands in vacancies only"
    yield from CHECKS[kind](annotation["value"])


def overlaps_sieve(text, annotations):
    """Claims inside a sentence that must disappear."""
    spans = []
    for annotation in annotations:
        begin = begin_of(text, annotation["quote"], annotation["occurrence"])
        spans.append((begin, begin + len(annotation["quote"]), annotation))
    sieved = [span for span in spans if span[2]["kind"] == "sieve"]
    for begin, end, annotation in spans:
        if annotation["kind"] != "sieve":
            for low, high, _ in sieved:
                if begin < high and low < end:
                    yield annotation["quote"]


def main():
    show_spans = sys.argv[1:] == ["--spans"]
    errors = []
    texts = collections.Counter()
    per_kind = {"cv": collections.Counter(), "vacancy": collections.Counter()}
    per_stance = collections.Counter()
    grounds = collections.Counter()
    linked = collections.Counter()
    size = 0
    for path in sorted(HERE.glob("*.txt")):
        side = path.stem.split("_")[0]
        text = path.read_text(encoding="utf-8")
        annotations = load(path.with_suffix(".json"))
        texts[side] += 1
        size += len(text.encode("utf-8"))
        seen = set()
        for annotation in annotations:
            found = list(problems(text, side, annotation))
            errors += [f"{path.stem}: {annotation.get('quote')!r}: {problem}" for problem in found]
            if found:
                continue
            identity = json.dumps(annotation, sort_keys=True)
            if identity in seen:
                errors.append(f"{path.stem}: {annotation['quote']!r} stands twice")
            seen.add(identity)
            kind, value = annotation["kind"], annotation["value"]
            per_kind[side][kind] += 1
            if "stance" in annotation:
                per_stance[annotation["stance"]] += 1
            if kind in ("sieve", "keep", "flag", "none"):
                grounds[(kind, value.get("ground") or value.get("reason"))] += 1
            if kind in ("skill", "certificate", "occupation"):
                linked[(kind, "outside" if value.get("outside") else "linked")] += 1
            if show_spans:
                begin = begin_of(text, annotation["quote"], annotation["occurrence"])
                low = len(text[:begin].encode("utf-8"))
                high = low + len(annotation["quote"].encode("utf-8"))
                print(f"{path.name} {low} {high} {kind} {annotation['quote']!r}")
        if not errors:
            for quote in overlaps_sieve(text, annotations):
                errors.append(f"{path.stem}: claim {quote!r} in a sieved sentence")
    for path in HERE.glob("*_*.json"):
        if path.name != "sieve_more.json" and not path.with_suffix(".txt").exists():
            errors.append(f"{path.name} has no text")

    print(f"texts: {texts['cv']} CVs, {texts['vacancy']} vacancies, {size} bytes")
    print(f"{'kind':<18}{'CVs':>6}{'vacancies':>11}{'all':>6}")
    for kind in CHECKS:
        counts = [per_kind[side][kind] for side in ("cv", "vacancy")]
        print(f"{kind:<18}{counts[0]:>6}{counts[1]:>11}{sum(counts):>6}")
    total = [sum(per_kind[side].values()) for side in ("cv", "vacancy")]
    print(f"{'all':<18}{total[0]:>6}{total[1]:>11}{sum(total):>6}")
    print("stances: " + ", ".join(f"{name} {n}" for name, n in sorted(per_stance.items())))
    for kind in ("skill", "certificate", "occupation"):
        inside, outside = linked[(kind, "linked")], linked[(kind, "outside")]
        print(f"{kind}: {inside} linked, {outside} outside the market")
    for kind in ("sieve", "keep", "flag", "none"):
        parts = [f"{ground} {n}" for (of, ground), n in sorted(grounds.items()) if of == kind]
        print(f"{kind}: " + ", ".join(parts))
    for error in errors:
        print("error: " + error, file=sys.stderr)
    print("clean" if not errors else f"{len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
