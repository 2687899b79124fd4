#!/usr/bin/env python3
"""Counterfactual twins: the same profile with another name, sex, age, origin, photo or family, and with a gap of four years between jobs.

  invariance.py BINARY MARKET SEEKERS.json GROUP_LABELS.json

For each person, transitions, vacancies and questions (JSON) of the twins must be the same bytes, and no personal value may stand in any output or
message. Surnames that are occupations and first names that are skills are among the names.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

SURNAMES = ["Bakker", "Kok", "Visser", "Timmerman", "Smit", "Kuiper", "Schipper", "Slager", "Meester", "Yilmaz", "El Idrissi", "Kowalska"]
FIRST_NAMES = ["Ruby", "Julia", "Ada", "Fatima", "Sophie", "Mohammed", "Jan", "Oleksandra"]
PEOPLE = 36


def answers(binary, market, folder, profile):
    path = folder / "person.json"
    path.write_text(json.dumps(profile, ensure_ascii=False), encoding="utf-8")
    out = []
    for command in ("transitions", "match"):
        done = subprocess.run([binary, command, "--seeker", str(path), "--market", market, "--format", "json", "--as-of", "2026-11-21",
                               "--max-results", "20"], capture_output=True, timeout=60)
        if done.returncode != 0:
            sys.exit(f"{command} for {profile['id']} ended with {done.returncode}: {done.stderr.decode()}")
        out.append((done.stdout, done.stderr))
    return out


def with_personal_fields(profile, labels, n):
    name = {"firstName": FIRST_NAMES[n % len(FIRST_NAMES)], "lastName": SURNAMES[n % len(SURNAMES)]}
    personal = {"name": f"{name['firstName']} {name['lastName']}", **name, "gender": labels["gender"], "birthDate": f"19{60 + n % 40}-05-17",
                "nationality": labels["origin_band"], "maritalStatus": "markeringMarital", "photo": "markeringPhoto", "email": "markering@voorbeeld.nl",
                "phone": "06-00000000", "children": 3}
    return {**personal, **profile}


def with_gap(profile):
    """The earliest job four years earlier: nothing else changes. Only where jobs do not touch that time and have months."""
    jobs = profile.get("occupations", [])
    dated = [j for j in jobs if len(j.get("from", "")) == 7 and len(j.get("to", "")) == 7]
    if len(jobs) < 2 or len(dated) != len(jobs):
        return None
    first = min(range(len(jobs)), key=lambda i: jobs[i]["from"])
    if any(j["from"] < jobs[first]["to"] for i, j in enumerate(jobs) if i != first):
        return None
    earlier = {k: (f"{int(v[:4]) - 4}{v[4:]}" if k in ("from", "to") else v) for k, v in jobs[first].items()}
    return {**profile, "occupations": jobs[:first] + [earlier] + jobs[first + 1:]}


def main():
    binary, market, seekers, groups = sys.argv[1:5]
    people = json.loads(pathlib.Path(seekers).read_text(encoding="utf-8"))["seekers"]
    labels = {row["id"]: row for row in json.loads(pathlib.Path(groups).read_text(encoding="utf-8"))["labels"]}
    gaps = 0
    with tempfile.TemporaryDirectory() as folder:
        for n, profile in enumerate(people[:: max(1, len(people) // PEOPLE)]):
            plain = answers(binary, market, pathlib.Path(folder), profile)
            twin = answers(binary, market, pathlib.Path(folder), with_personal_fields(profile, labels[profile["id"]], n))
            for (out, _), (other, err) in zip(plain, twin):
                if out != other:
                    sys.exit(f"{profile['id']}: personal fields change the answer")
                for mark in (b"markering", SURNAMES[n % len(SURNAMES)].encode() + b"\"", b"1960-05", b"06-00000000"):
                    if mark in other or mark in err:
                        sys.exit(f"{profile['id']}: a personal value stands in the output: {mark!r}")
            gap = with_gap(profile)
            if gap:
                gaps += 1
                if [o for o, _ in answers(binary, market, pathlib.Path(folder), gap)] != [o for o, _ in plain]:
                    sys.exit(f"{profile['id']}: a gap of four years changes the answer")
    if gaps < 5:
        sys.exit(f"only {gaps} people could be given a gap: the test checks too little")
    print(f"{n + 1} people, {gaps} with a gap: no byte changed")


if __name__ == "__main__":
    main()
