#!/usr/bin/env python3
"""Runs the code blocks of a README.

  program README OUT             writes the first ```cpp block to OUT
  check README EXAMPLE BINARY MARKET
      the ```text block after the ```cpp block must be what EXAMPLE prints, and each `$ command` of a ```console block must
      succeed and print the lines shown below it, in order; a line `...` stands for any number of lines.
Commands that install or build (tools/...) are left to the scripts' own runs.
"""
import pathlib
import re
import shlex
import subprocess
import sys


def blocks(readme):
    return re.findall(r"^```(\w+)\n(.*?)^```$", pathlib.Path(readme).read_text(encoding="utf-8"), re.M | re.S)


def difference(shown, printed):
    """The first shown line that does not come in order, or nothing."""
    position, anywhere = 0, True
    for line in shown:
        if line.strip() == "...":
            anywhere = True
            continue
        candidates = range(position, len(printed)) if anywhere else range(position, min(position + 1, len(printed)))
        found = next((i for i in candidates if printed[i].rstrip() == line.rstrip()), None)
        if found is None:
            near = printed[position] if position < len(printed) else "(end of output)"
            return f"README shows\n    {line}\nbut the program printed\n    {near}"
        position, anywhere = found + 1, False
    return None


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    if done.returncode != 0:
        sys.exit(f"{shlex.join(command)}\nended with {done.returncode}:\n{done.stderr}")
    return done.stdout.splitlines()


def check(readme, example, binary, market):
    checked, after_program = 0, False
    for page in pathlib.Path(readme).parent.rglob("README.md"):
        unfilled = re.search(r"^[A-Z]+_[A-Z_]+$", page.read_text(encoding="utf-8"), re.M)
        if unfilled and "build" not in page.parts:
            sys.exit(f"{page}: a part that was never filled in: {unfilled.group(0)}")
    for language, body in blocks(readme):
        if language == "cpp":
            after_program = True
        elif language == "text" and after_program:
            problem = difference(["..."] + body.splitlines(), run([example, market]))
            if problem:
                sys.exit(f"the program's output changed: {problem}")
            checked, after_program = checked + 1, False
        elif language == "console":
            for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
                command, *shown = part.rstrip("\n").split("\n")
                words = shlex.split(command)
                if words[0] != "overstap":
                    continue
                printed = run([binary, *words[1:], "--market", market])
                problem = difference(["..."] + shown if shown else ["..."], printed)
                if problem:
                    sys.exit(f"$ {command}: {problem}")
                checked += 1
    if checked < 3:
        sys.exit(f"only {checked} blocks were found to run: is the README still in the form that this test reads?")
    print(f"{checked} blocks ran as the README shows them")


if __name__ == "__main__":
    if sys.argv[1] == "program":
        source = next(body for language, body in blocks(sys.argv[2]) if language == "cpp")
        out = pathlib.Path(sys.argv[3])
        if not out.exists() or out.read_text(encoding="utf-8") != source:
            out.write_text(source, encoding="utf-8")
    else:
        check(*sys.argv[2:6])
