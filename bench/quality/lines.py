#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what `overstap extract` says of short pieces of text, each with the claims it should give.

    python3 bench/quality/lines.py OVERSTAP FILE... [--errors]

A FILE of bench/gold_nl/lines is one JSON object: `kinds`, the kinds of claims it is about, and `pieces`, each
`{"as": "cv" | "vacancy", "text": ..., "claims": [[KIND, STANCE, VALUE], ...]}`, VALUE as the guidelines of the
gold set have it. All claims of those kinds are compared by kind, stance and value, without spans; claims of
other kinds are not looked at. Standard library only.
"""
import argparse
import collections
import json
import pathlib
import tempfile

from claim_counts import Counts
from claim_values import codes_of_market, identity, outside, value_of
from said_text import extract


def keys_of(claims, market):
    """(kind, identity) -> stances, for what the market knows."""
    keys = collections.defaultdict(set)
    for kind, stance, value in claims:
        if not outside(kind, value):
            keys[kind, identity(kind, value_of(kind, value, market))].add(stance)
    return keys


def compare_piece(wanted, said, counts):
    """Counts one piece; gives what was wrong."""
    faults = []
    for key, stances in wanted.items():
        found = said.get(key, set())
        counts[key[0]].right += len(stances & found)
        wrong, absent = found - stances, stances - found
        counts[key[0]].extra += len(wrong)
        counts[key[0]].missed += len(absent)
        if wrong and absent:
            counts[key[0]].stance += 1
            counts[key[0]].negation += "lacks" in wrong | absent
        faults += [("missed", *key, s) for s in sorted(absent)] + [("extra", *key, s) for s in sorted(wrong)]
    for key, stances in said.items():
        if key not in wanted:
            counts[key[0]].extra += len(stances)
            faults += [("extra", *key, s) for s in sorted(stances)]
    return faults


def outputs_of(overstap, pieces):
    """What is said of each piece, in order."""
    found = [None] * len(pieces)
    with tempfile.TemporaryDirectory() as folder:
        for subject in ("cv", "vacancy"):
            chosen = [i for i, piece in enumerate(pieces) if piece["as"] == subject]
            paths = [str(pathlib.Path(folder) / f"{i:04}.txt") for i in chosen]
            for i, path in zip(chosen, paths):
                pathlib.Path(path).write_text(pieces[i]["text"] + "\n", encoding="utf-8")
            if not paths:
                continue
            outputs = extract(overstap, paths, "seekers" if subject == "cv" else "vacancies")
            assert len(outputs) == len(paths), "a row was lost"
            for i, output in zip(chosen, outputs):
                found[i] = output
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("overstap")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--errors", action="store_true", help="print every piece that went wrong")
    arguments = parser.parse_args()
    market = codes_of_market()
    for path in arguments.files:
        given = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        counts = collections.defaultdict(Counts)
        whole = 0
        for piece, output in zip(given["pieces"], outputs_of(arguments.overstap, given["pieces"])):
            said = [(c["kind"], c["stance"], c["value"]) for c in output["claims"] if c["kind"] in given["kinds"]]
            wanted = [c for c in piece["claims"] if c[0] in given["kinds"]]
            faults = compare_piece(keys_of(wanted, market), keys_of(said, market), counts)
            whole += not faults
            if faults and arguments.errors:
                print(f"{piece['as']}: {piece['text']!r}")
                for fault in faults:
                    print("   ", *fault)
        print(f"{pathlib.Path(path).name}: {whole} of {len(given['pieces'])} pieces wholly right")
        for kind in given["kinds"]:
            c = counts[kind]
            precision, recall, f1 = c.line()
            print(f"  {kind:16} right {c.right:4} extra {c.extra:4} missed {c.missed:4}  precision {precision:.3f} "
                  f"recall {recall:.3f} F1 {f1:.3f}  stance only {c.stance}, of which negation {c.negation}")


if __name__ == "__main__":
    main()
