# SPDX-License-Identifier: Apache-2.0
"""What the claims of the gold set say, in one way, so that equal claims are equal. Standard library only."""
import json
import pathlib

DATA = pathlib.Path(__file__).resolve().parents[2] / "data"
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


def codes_of_market():
    """ESCO URI -> code of the market, which the gold uses; and code -> ISO 639 of languages."""
    codes, languages = {}, {}
    for folder, noun in (("skills", "skills"), ("occupations", "occupations")):
        for path in sorted((DATA / folder).glob("*.json")):
            for entry in json.loads(path.read_text(encoding="utf-8"))[noun]:
                if "esco" in entry:
                    codes[entry["esco"]] = entry["code"]
                if "iso639" in entry:
                    languages[entry["code"]] = entry["iso639"]
    return codes, languages
