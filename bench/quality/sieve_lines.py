#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the sieve and the flags of `overstap extract` on short pieces of text.

    python3 bench/quality/sieve_lines.py OVERSTAP FILE... [--errors]

A FILE is one JSON object. Of the sieve it has `vanish` and `stay`, lists of [GROUND, TEXT, "cv" | "vacancy",
LANGUAGE] (the last two may be left out: both kinds of text are tried; so may the ground). What must vanish is missed when the text
comes out as it went in; where only a part must vanish that part stands between [[ and ]], and the words around
it must stay. A look-alike is lost when it does not come out as it went in. Of flags the file has `pieces`, each
{"text": ..., "flags": [QUOTE, ...]}: a flag is right when it has a word in common with a quote.
Standard library only.
"""
import argparse
import collections
import json
import pathlib
import re
import tempfile

from said_text import Alignment, common_word, extract

SUBJECTS = {"cv": "seekers", "vacancy": "vacancies"}


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def outputs_of(overstap, texts):
    """What is said of each (text, mode), in order."""
    found = [None] * len(texts)
    with tempfile.TemporaryDirectory() as folder:
        for mode, subject in SUBJECTS.items():
            chosen = [i for i, (_, as_what) in enumerate(texts) if as_what == mode]
            paths = [str(pathlib.Path(folder) / f"{i:05}.txt") for i in chosen]
            for i, path in zip(chosen, paths):
                pathlib.Path(path).write_text(texts[i][0] + "\n", encoding="utf-8")
            if paths:
                for i, output in zip(chosen, extract(overstap, paths, subject)):
                    found[i] = output
    return found


def carried(output):
    return squeezed("\n".join(part["text"] for part in output["text"]))


def with_modes(pieces):
    for piece in pieces:
        ground, text, *rest = ["any", piece] if isinstance(piece, str) else piece
        for mode in [mode for mode in rest if mode in SUBJECTS] or SUBJECTS:
            yield ground, text, mode


def measure_sieve(overstap, given, errors):
    """ground -> [vanish, missed, stay, lost] under the key "mode ground"."""
    rows = [(kind, *piece) for kind in ("vanish", "stay") for piece in with_modes(given.get(kind, []))]
    plain = [(re.sub(r"\[\[|\]\]", "", text), mode) for _, _, text, mode in rows]
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    beside = 0
    for (kind, ground, text, mode), (bare, _), output in zip(rows, plain, outputs_of(overstap, plain)):
        left = carried(output)
        inner = re.findall(r"\[\[(.*?)\]\]", text, re.DOTALL)
        if kind == "stay":
            wrong = left != squeezed(bare)
        else:
            wrong = any(squeezed(piece) in left for piece in inner or [bare])
            around = [squeezed(piece) for piece in re.split(r"\[\[.*?\]\]", text, flags=re.DOTALL)] if inner else []
            lost = [piece for piece in around if re.search(r"\w", piece) and piece.strip(" ,;.") not in left]
            beside += bool(lost)
            if lost and errors:
                print(f"  beside {mode} {ground}: {text!r} -> {left!r}")
        cell = counts[f"{mode} {ground}"]
        cell[0 if kind == "vanish" else 2] += 1
        cell[1 if kind == "vanish" else 3] += wrong
        if wrong and errors:
            print(f"  {'MISSED' if kind == 'vanish' else 'LOST'} {mode} {ground}: {text!r}")
            if kind == "stay":
                print(f"         -> {left!r}")
    return counts, beside


def print_sieve(counts, beside):
    total = [sum(cell[i] for cell in counts.values()) for i in range(4)]
    for name in sorted(counts):
        cell = counts[name]
        print(f"  {name:22} missed {cell[1]:3} of {cell[0]:3}   look-alikes lost {cell[3]:3} of {cell[2]:3}")
    print(f"  {'all':22} missed {total[1]:3} of {total[0]:3} ({100 * total[1] / max(total[0], 1):.1f} %)   "
          f"look-alikes lost {total[3]:3} of {total[2]:3} ({100 * total[3] / max(total[2], 1):.1f} %)   "
          f"cut too wide {beside}")


def measure_flags(overstap, pieces, errors):
    """[right, missed, extra]"""
    counts = [0, 0, 0]
    for piece, output in zip(pieces, outputs_of(overstap, [(p["text"], "vacancy") for p in pieces])):
        source = piece["text"].encode()
        alignment = Alignment(source, output["text"])
        said = [alignment.span(f["part"], f["begin"], f["end"]) for f in output["flags"]]
        used = set()
        for quote in piece["flags"]:
            begin = source.index(quote.encode())
            hits = {i for i, s in enumerate(said) if s and common_word(source, s, (begin, begin + len(quote.encode())))}
            used |= hits
            counts[0 if hits else 1] += 1
            if not hits and errors:
                print(f"  MISSED flag {quote!r} in {piece['text']!r}")
        for i, span in enumerate(said):
            if i not in used:
                counts[2] += 1
                if errors:
                    quote = source[span[0]:span[1]].decode(errors="replace") if span else "?"
                    print(f"  EXTRA flag {quote!r} in {piece['text']!r}")
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("overstap")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--errors", action="store_true", help="print what went wrong")
    arguments = parser.parse_args()
    for path in arguments.files:
        given = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        print(pathlib.Path(path).name)
        if "vanish" in given or "stay" in given:
            print_sieve(*measure_sieve(arguments.overstap, given, arguments.errors))
        if "pieces" in given:
            right, missed, extra = measure_flags(arguments.overstap, given["pieces"], arguments.errors)
            print(f"  flags right {right} missed {missed} extra {extra}")


if __name__ == "__main__":
    main()
