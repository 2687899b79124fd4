# SPDX-License-Identifier: Apache-2.0
"""What `overstap extract` says of texts, and where its words stand in the texts that were given. Standard library only."""
import difflib
import json
import re
import subprocess
import sys


def extract(overstap, paths, subject):
    """The output for each text, in order."""
    command = [overstap, "extract", "--as", subject, "--input-format", "text"]
    command += ["--format", "claims", "--with-text", "--as-of", "2026-11-01"] + paths
    run = subprocess.run(command, capture_output=True, check=False, text=True)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command[:3])}: {run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines()]


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


def nth(text, quote, occurrence):
    at = -1
    for _ in range(occurrence):
        at = text.find(quote, at + 1)
        if at < 0:
            raise ValueError(quote)
    return at


def span_of_quote(text, annotation):
    """The bytes of the text that an annotation of the gold set quotes."""
    begin = len(text[: nth(text, annotation["quote"], annotation["occurrence"])].encode())
    return begin, begin + len(annotation["quote"].encode())


def common_word(text, a, b):
    begin, end = max(a[0], b[0]), min(a[1], b[1])
    return begin < end and re.search(rb"\w", text[begin:end]) is not None
