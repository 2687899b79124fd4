# SPDX-License-Identifier: Apache-2.0
"""Overstap and sparse_dot_topn in turn: compare.py PROGRAM REPETITIONS [NAME ORIGINS DESTINATIONS]...

Both give the 50 largest products of each origin, sorted, with one thread; that they are equal is checked first.
What is timed: of sparse_dot_topn the multiplication alone, on matrices that are converted and transposed beforehand; of
Overstap everything from rows as they come, its index (its transposition) included.
"""
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
import scipy.sparse
import sparse_dot_topn

TOP = 50


def read_table(file):
    with open(file, "rb") as f:
        rows, columns, values = numpy.fromfile(f, numpy.uint32, 3).astype(int)
        offsets = numpy.fromfile(f, numpy.uint32, rows + 1).astype(numpy.int32)
        ids = numpy.fromfile(f, numpy.uint32, values).astype(numpy.int32)
        weights = numpy.fromfile(f, numpy.uint16, values)
    return scipy.sparse.csr_matrix((weights.astype(numpy.int32), ids, offsets), shape=(rows, columns))


class Theirs:
    def __init__(self, origins, destinations, kind):
        self.kind = kind
        self.a = origins.astype(kind)
        # The transpose of a CSR matrix is CSC; the product reads rows of it, so that it is made CSR here.
        self.b = destinations.astype(kind).transpose().tocsr()

    def multiply(self):
        return sparse_dot_topn.sp_matmul_topn(self.a, self.b, top_n=TOP, sort=True, n_threads=1)

    def time(self):
        start = time.perf_counter()
        self.multiply()
        return time.perf_counter() - start

    def scores(self):
        found = self.multiply()
        scores = numpy.zeros((found.shape[0], TOP), numpy.uint32)
        for i in range(found.shape[0]):
            row = found.data[found.indptr[i] : found.indptr[i + 1]]
            scores[i, : len(row)] = row
        return scores


class Ours:
    def __init__(self, program, origins, destinations):
        self.program = subprocess.Popen(
            [program, "serve", origins, destinations, str(TOP)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.program.stdin.write(line + "\n")
        self.program.stdin.flush()
        answer = self.program.stdout.readline()
        if not answer:
            sys.exit("overstap_all_pairs stopped")
        return answer

    def time(self, request="time"):
        """Seconds of both, and of the index alone."""
        index, products, _ = self.ask(request).split()
        return float(index) + float(products), float(index)

    def scores(self, rows):
        with tempfile.NamedTemporaryFile() as file:
            self.ask("write " + file.name)
            return numpy.fromfile(file.name, numpy.uint32).reshape(rows, TOP)

    def close(self):
        self.program.stdin.close()
        self.program.wait()


def fastest(origins, destinations, scores):
    """Of the kinds of number that hold all products exactly, the one with which sparse_dot_topn is fastest."""
    kinds = [numpy.int32] + ([numpy.float32] if scores.max() < 2**24 else [])
    sides = [Theirs(origins, destinations, kind) for kind in kinds]
    times = [statistics.median(side.time() for _ in range(3)) for side in sides]
    return sides[times.index(min(times))]


def line(name, values, unit, scale=1.0):
    low, middle, high = (scale * f(values) for f in (min, statistics.median, max))
    print(f"  {name:<34}{middle:9.2f} {unit}   ({low:.2f} - {high:.2f})")


def compare(program, repetitions, name, origins_file, destinations_file):
    origins, destinations = read_table(origins_file), read_table(destinations_file)
    ours = Ours(program, origins_file, destinations_file)
    scores = ours.scores(origins.shape[0])
    theirs = fastest(origins, destinations, scores)
    if not numpy.array_equal(scores, theirs.scores()):
        sys.exit(f"{name}: the {TOP} largest products differ from those of sparse_dot_topn")
    shared = (origins > 0).astype(numpy.int32) @ numpy.asarray((destinations > 0).sum(axis=0)).ravel()
    print(f"{name}: {origins.shape[0]} x {destinations.shape[0]} rows of {origins.shape[1]} columns, "
          f"{origins.nnz / origins.shape[0]:.1f} values a row, {shared.sum() / origins.shape[0] / destinations.shape[0]:.2f} shared; "
          f"largest product {scores.max()}; top {TOP} equal; {repetitions} repetitions in turn")
    times = {"theirs": [], "ours": [], "index": [], "portable": []}
    for repetition in range(repetitions):
        if repetition % 2 == 0:
            times["theirs"].append(theirs.time())
        total, index = ours.time()
        times["ours"].append(total)
        times["index"].append(index)
        if repetition % 2 == 1:
            times["theirs"].append(theirs.time())
        times["portable"].append(ours.time("time_portable")[0])
    ours.close()
    line(f"sparse_dot_topn, {theirs.kind.__name__}", times["theirs"], "ms", 1e3)
    line("overstap", times["ours"], "ms", 1e3)
    line("  of which its index", times["index"], "ms", 1e3)
    line("overstap, portable instructions", times["portable"], "ms", 1e3)
    line("times faster", [a / b for a, b in zip(times["theirs"], times["ours"])], "x ")
    line("times faster, portable", [a / b for a, b in zip(times["theirs"], times["portable"])], "x ")


def main():
    program, repetitions, tables = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    for i in range(0, len(tables), 3):
        compare(program, repetitions, *tables[i : i + 3])


main()
