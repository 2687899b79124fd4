#!/usr/bin/env python3
"""The people and vacancies of data/examples, written as plain text, get the answers that the structured files get.

  text_answers.py BINARY MARKET

Compared are the parts of an answer that what the text says decides: rows, blocks with their people, questions, what a demand costs and what changing
it gains. What only a structured file says (a confirmed skill, the employer's name, places, the weeks of induction) may differ, and so may the
order of rows that come out nearly alike, because a skill that a text names counts a little less than one that was stated.
"""
import re
import subprocess
import sys

PAIRS = {
    "waiter": "cv_c1.txt", "thin_seller": "cv_c2.txt", "agent_five_years": "cv_c5.txt",
    "private_bank": "vacancy_d1.txt", "energy_supplier": "vacancy_d2.txt", "municipality": "vacancy_d3.txt"}


def answers(binary, market, arguments, name):
    """The answer to the structured file and to the text."""
    both = []
    for path in (f"data/examples/{name}.json", f"bench/gold_nl/{PAIRS[name]}"):
        command = [binary, *[path if a == "INPUT" else a for a in arguments], "--as-of", "2026-11-21", "--market", market]
        done = subprocess.run(command, capture_output=True, timeout=100)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr.decode()}")
        both.append(done.stdout.decode("utf-8"))
    return both


def lines(pattern, text):
    return re.findall(pattern, text, re.M)


def rows(text):
    """Numbered rows and those with a dash, without their order."""
    return sorted(lines(r"^ +(?:\d+\.|-) ([^:\n?]+?)(?: - staat hierboven.*)?$", text))


def questions(text):
    return lines(r"^ +(\d+\. [^\n]*\?)", text)


def blocks(text):
    return " ".join(lines(r"^\d+ mensen: [^\n]*(?:\n[^\nA-Z]+)?", text)[:1]).split()


def people(text):
    """Who stands in which block."""
    return sorted(lines(r"^ +\d+\. (\S+ Kan[^\n]*)$", text))


def call_list(text):
    return lines(r"^ - (\d+ mensen: [^\n]+)", text)


def gains(text):
    return lines(r"([+]\d+) mens", text)


def wishes_not_met(text):
    return sorted(set(lines(r"^ +niet voldaan +(\S+)", text)))


CASES = [
    ("waiter", ["transitions", "--seeker", "INPUT", "--max-results", "10"], [rows, questions]),
    ("waiter", ["match", "--seeker", "INPUT", "--max-results", "10"], [wishes_not_met]),
    ("thin_seller", ["transitions", "--seeker", "INPUT", "--max-results", "8"], [rows, questions]),
    ("agent_five_years", ["transitions", "--seeker", "INPUT", "--max-results", "10"], [rows, questions]),
    ("agent_five_years", ["routes", "--seeker", "INPUT", "--to", "teamleider klantcontact", "--max-results", "4"], [rows]),
    ("private_bank", ["candidates", "--vacancy", "INPUT", "--seekers", "data/examples/private_bank_pool.json"],
     [blocks, people, gains]),
    ("energy_supplier", ["candidates", "--vacancy", "INPUT"], [blocks, people, call_list, gains]),
    ("municipality", ["candidates", "--vacancy", "INPUT"], [blocks, people, call_list, gains]),
]


def main():
    binary, market = sys.argv[1:]
    problems = []
    for name, arguments, parts in CASES:
        typed, text = answers(binary, market, arguments, name)
        for part in parts:
            told, read = part(typed), part(text)
            if not told:
                problems.append(f"{name}: {arguments[0]} has no {part.__name__} to compare")
            if told != read:
                problems.append(f"{name}: {arguments[0]}: other {part.__name__}\n  structured: {told}\n  text:       {read}")
    if problems:
        sys.exit("\n".join(problems))
    print(f"{len(CASES)} answers alike")


if __name__ == "__main__":
    main()
