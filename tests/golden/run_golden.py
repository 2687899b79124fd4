#!/usr/bin/env python3
"""Runs one conversation and compares.

  run_golden.py [--update] BINARY MARKET CONVERSATION.json

CONVERSATION: {"title": text, "steps": [{"run": [arguments], "good": [regex], "bad": [regex]}], "bad": [regex for all steps]}.
Every step must succeed; every good line must be there and every bad one absent (regular expressions over the whole output, multi-line); the
whole output must equal the .txt beside the conversation, byte for byte, under three locales. --update writes the .txt.
"""
import difflib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

# For every conversation: no percentages, no verdicts, no personal attributes.
ALWAYS_BAD = [r"%", r"(?i)\bscore\b", r"(?i)\bmatch\b", r"(?i)niet geschikt", r"(?i)afgewezen", r"(?i)passend werk: ", r"(?i)\b\d+ jaar oud", r"(?i)geboren"]


def run(binary, market, arguments, locale):
    environment = dict(os.environ, LC_ALL=locale, LANG=locale, TZ="Asia/Tokyo" if locale.startswith("tr") else "UTC")
    done = subprocess.run([binary, *arguments, "--market", market], capture_output=True, env=environment, timeout=100)
    if done.returncode != 0:
        sys.exit(f"{shlex.join(arguments)} ended with {done.returncode}:\n{done.stderr.decode()}")
    return done.stdout


def main():
    update = sys.argv[1] == "--update"
    binary, market, path = sys.argv[2 if update else 1:]
    path = pathlib.Path(path)
    conversation = json.loads(path.read_text(encoding="utf-8"))
    whole, problems = b"", []
    for step in conversation["steps"]:
        out = run(binary, market, step["run"], "C")
        for locale in ("nl_NL.UTF-8", "tr_TR.UTF-8"):
            if run(binary, market, step["run"], locale) != out:
                problems.append(f"{shlex.join(step['run'])}: other bytes under {locale}")
        text = out.decode("utf-8")
        title = f"$ overstap {shlex.join(step['run'])}\n"
        for pattern in step.get("good", []):
            if not re.search(pattern, text, re.M):
                problems.append(f"{title}  must say: {pattern}")
        for pattern in step.get("bad", []) + conversation.get("bad", []) + ALWAYS_BAD:
            found = re.search(pattern, text, re.M)
            if found:
                problems.append(f"{title}  must not say: {pattern}  (says: {found.group(0)!r})")
        wide = [line for line in text.splitlines() if len(line) > 100]
        if wide:
            problems.append(f"{title}  wider than 100 columns: {wide[0]}")
        whole += title.encode() + out + b"\n"
    golden = path.with_suffix(".txt")
    if update:
        golden.write_bytes(whole)
    elif not golden.exists() or golden.read_bytes() != whole:
        before = golden.read_text(encoding="utf-8").splitlines() if golden.exists() else []
        problems.append("output differs from " + golden.name + ":\n" +
                        "\n".join(list(difflib.unified_diff(before, whole.decode().splitlines(), "kept", "now", lineterm="", n=1))[:60]))
    if problems:
        sys.exit("\n".join(problems))
    print(f"{conversation['title']}: {len(conversation['steps'])} runs as kept")


if __name__ == "__main__":
    main()
