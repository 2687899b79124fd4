#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the executable over people and vacancies with a mark in each personal field, whole and damaged, and looks for the marks in
all that it writes: command_line.py OVERSTAP WRITE_CASES TEMPLATES DATA CASES [SEED]. Standard library only."""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

OVERSTAP, WRITE_CASES, TEMPLATES, DATA = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:5])
CASES = int(sys.argv[5])
SEED = int(sys.argv[6]) if len(sys.argv) > 6 else 20261121
WORD = re.compile(rb"qzx[a-z]{9}", re.IGNORECASE)
NUMBER = re.compile(rb"(?<!\d)(?:\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4}|\d{9,10})(?!\d)")
WRITTEN = {"seekers": ("overstap_json", "json_resume", "europass", "hr_xml", "hr_open", "vum", "csv"),
           "vacancies": ("overstap_json", "job_posting", "setu_vacancy", "vum", "csv")}
XML = ("europass", "hr_xml", "setu_vacancy")
AS_OF = ("--as-of", "2026-11-21")


class Check:
    def __init__(self, home):
        self.home = home
        self.folder, self.work, self.scratch = home / "cases", home / "work", home / "scratch"
        for folder in (self.work, self.scratch):
            folder.mkdir()
        subprocess.run([WRITE_CASES, TEMPLATES, self.folder, str(CASES), str(SEED)], check=True)
        self.marks = {}
        for line in (self.folder / "marks.tsv").read_text(encoding="utf-8").splitlines():
            mark, place, file, field = line.split("\t")
            self.marks[mark.split("@")[0].encode()] = (place, file, field)
        self.leaks, self.runs, self.found = [], 0, {"contact": 0, "text": 0}
        self.market = home / "small.market"
        self.run("import", "market", "--data", DATA, "--output", self.market)

    def look(self, output, where, allowed=()):
        for found in WORD.findall(output) + NUMBER.findall(output):
            told = self.marks.get(found.lower())
            if told is None:
                continue
            if told[0] in allowed:
                self.found[told[0]] += 1
            else:
                self.leaks.append(f"{where}: {told[2]} ({told[0]}) of {told[1]}: {found.decode()}")

    def run(self, *arguments, text=None, codes=(0,), allowed=()):
        """One command: what it prints is looked through, and what it ends with is one of `codes`."""
        command = [str(a) for a in arguments]
        done = subprocess.run([OVERSTAP, *command], capture_output=True, timeout=300, input=text, cwd=self.work,
                              env={**os.environ, "TMPDIR": str(self.scratch)})
        self.runs += 1
        where = "overstap " + " ".join(command)
        self.look(done.stdout, where, allowed)
        self.look(done.stderr, where + " (stderr)", allowed)
        if done.returncode not in codes:
            self.leaks.append(f"{where}: ended with {done.returncode}: {done.stderr[:300]!r}")
        return done.stdout

    def look_at_files(self, folder, allowed=()):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                self.look(path.read_bytes(), str(path), allowed)
                self.look(path.name.encode(), "the name " + path.name)

    def whole_folders(self):
        market = ("--market", self.market, *AS_OF)
        for subject, formats in WRITTEN.items():
            folder = self.folder / subject
            for form in ("table", "json", "csv", "ndjson"):
                self.run("inspect", folder, "--as", subject, "--format", form, "--max-results", 100000, *market)
            self.run("inspect", folder, "--as", subject, "--all-fields", *market)
            for target in formats:
                out = self.home / f"{subject}-{target}"
                if target in XML:
                    out.mkdir()
                losses = self.home / f"{subject}-{target}.losses.csv"
                self.run("convert", folder, "--as", subject, "--to", target, "--output", out, "--losses", losses, *market)
                self.look_at_files(out) if out.is_dir() else self.look(out.read_bytes(), str(out))
                self.look(losses.read_bytes(), str(losses))
            # What is asked for by name holds what it was asked for, and nothing that is personal.
            contact = self.home / f"{subject}.contact.ndjson"
            out = self.run("convert", folder, "--as", subject, "--to", "overstap_json", "--format", "ndjson", "--with-text",
                           "--contact", contact, *market, allowed=("text",))
            self.look(contact.read_bytes(), str(contact), allowed=("contact",))
            people = self.home / f"{subject}.ndjson"
            people.write_bytes(out)
            self.run("convert", people, "--as", subject, "--to", "overstap_json", *market)
        for form in ("table", "json", "csv", "ndjson"):
            self.run("candidates", "--seekers", self.folder / "seekers", "--vacancy", "V001", "--max-results", 1000,
                     "--format", form, *market)
            self.run("unlock", "--seeker", DATA + "/examples/waiter.json", "--vacancies", self.folder / "vacancies",
                     "--format", form, *market)
            self.run("match", "--seeker", DATA + "/examples/waiter.json", "--vacancies", self.folder / "vacancies",
                     "--max-results", 1000, "--format", form, *market)

    def single_files(self, most):
        market = ("--market", self.market, *AS_OF)
        many = (0, 2, 3, 4)  # a file may hold several people, or nobody that can be used
        for path in sorted((self.folder / "seekers").iterdir())[:most]:
            self.run("inspect", path, *market)
            for command in (("transitions",), ("match",), ("routes", "--to", "teamleider klantcontact"),
                            ("explain", "--vacancy", "V001", "--format", "json")):
                self.run(*command, "--seeker", path, *market, codes=many)
            self.run("convert", "-", "--as", "seekers", "--to", "overstap_json", *market, text=path.read_bytes())
            # As what it is not.
            self.run("inspect", path, "--as", "vacancies", *market, codes=(0, 3, 6))
            self.run("inspect", path, "--input-format", "hr_open", *market, codes=(0, 3, 6))
        for path in sorted((self.folder / "vacancies").iterdir())[:most]:
            self.run("inspect", path, "--as", "vacancies", *market)
            self.run("candidates", "--vacancy", path, "--seekers", DATA + "/seekers.json", *market, codes=many)
            self.run("inspect", path, "--as", "seekers", *market, codes=(0, 3, 6))

    def damaged(self, most):
        """Bytes cut off, taken out or changed, in folders and one by one: every message is looked through. Nothing is cut from the
        middle of one value into another, for then what is personal stands where an occupation or an id is written."""
        chance = random.Random(SEED)
        market = ("--market", self.market, *AS_OF)
        for subject in WRITTEN:
            folder = self.home / ("damaged-" + subject)
            folder.mkdir()
            for path in sorted((self.folder / subject).iterdir())[:most]:
                whole = path.read_bytes()
                at, size = chance.randrange(len(whole)), len(whole)
                cut = chance.randrange(1, max(2, size // 3))
                pieces = {"end": whole[:at], "changed": whole[:at] + bytes([chance.randrange(256)]) + whole[at + 1:]}
                if ".csv" not in path.name:
                    lines = whole.splitlines(keepends=True)
                    first = chance.randrange(len(lines))
                    pieces["start"] = whole[cut:]
                    pieces["middle"] = b"".join(lines[:first] + lines[first + chance.randrange(1, 9):])
                    pieces["quoted"] = whole[:at] + chance.choice((b'"', b"<", b"}", b"\n", b"\0")) + whole[at:]
                for kind, piece in pieces.items():
                    (folder / f"{path.name[:5]}-{kind}-{path.name[6:]}").write_bytes(piece)
            for form in ("table", "json", "csv"):
                self.run("inspect", folder, "--as", subject, "--format", form, *market)
            self.run("convert", folder, "--as", subject, "--to", "overstap_json", *market, codes=(0, 3))
            for path in sorted(folder.iterdir())[:most]:
                if subject == "seekers":
                    self.run("match", "--seeker", path, *market, codes=range(0, 7))
                else:
                    self.run("candidates", "--vacancy", path, "--seekers", DATA + "/seekers.json", *market, codes=range(0, 7))

    def report(self):
        self.look_at_files(self.work)
        left = [str(path) for folder in (self.work, self.scratch) for path in folder.rglob("*")]
        self.leaks += [path + " was left behind" for path in left]
        if CASES >= 100 and min(self.found.values()) == 0:
            self.leaks.append("neither texts nor contact data were written, even where asked for")
        print(f"{CASES} inputs, {len(self.marks)} marks, {self.runs} runs; where asked for: "
              + json.dumps(self.found))
        for leak in self.leaks[:40]:
            print("LEAK " + leak)
        if self.leaks:
            sys.exit(f"{len(self.leaks)} leaks")


def main():
    with tempfile.TemporaryDirectory() as folder:
        check = Check(pathlib.Path(folder))
        check.whole_folders()
        # Eight runs for each of the first, up to six for each of the second.
        check.single_files(max(min(18, CASES // 4), CASES // 40))
        check.damaged(max(min(36, CASES // 2), CASES // 20))
        check.report()


if __name__ == "__main__":
    main()
