#!/usr/bin/env python3
"""Runs the executable as its users do: end_to_end.py BINARY DATA_DIR. Standard library only."""
import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BINARY, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
AS_OF = ["--as-of", "2026-11-21"]


def run(*arguments, **environment):
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, timeout=120,
                          env={**os.environ, **environment})
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


class CommandLine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.home = pathlib.Path(cls.folder.name)
        cls.market = cls.home / "small.market"
        code, _, err = run("import", "market", "--data", DATA, "--output", cls.market)
        if code != 0:
            raise RuntimeError(err)
        cls.seeker = DATA / "examples" / "waiter.json"

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def write(self, name, text):
        path = self.home / name
        path.write_text(text, encoding="utf-8")
        return path

    def ask(self, *arguments):
        """A question that must succeed."""
        code, out, err = run(*arguments, "--market", self.market, *AS_OF)
        self.assertEqual(code, 0, err)
        return out

    def fails(self, code, *arguments):
        """One that must fail with this code, one line on stderr and nothing on stdout."""
        got, out, err = run(*arguments)
        self.assertEqual(got, code, err)
        self.assertEqual(out, "")
        self.assertTrue(err.startswith("overstap: error: "), err)
        self.assertEqual(err.count("\n"), 1, err)
        return err

    def test_wrong_use_ends_with_2(self):
        self.fails(2)
        self.fails(2, "nonsense")
        self.fails(2, "transitions", "--market", self.market)
        self.fails(2, "transitions", "--market", self.market, "--from", "receptionist", "--max-results", "0")
        self.fails(2, "transitions", "--market", self.market, "--from", "receptionist", "--format", "xml")
        self.fails(2, "transitions", "--market", self.market, "--from", "receptionist", "--as-of", "2026-13-01")
        self.fails(2, "transitions", "--market", self.market, "--all")

    def test_broken_json_ends_with_3_and_its_position(self):
        path = self.write("broken.json", '{"id": "x",\n "occupations": [ }')
        err = self.fails(3, "match", "--seeker", path, "--market", self.market)
        self.assertIn("broken.json:2:", err)

    def test_a_wrong_value_ends_with_3_and_its_pointer(self):
        path = self.write("value.json", '{"id": "x", "claims": [{"skill": "nl:typen", "evidence": "often"}]}')
        err = self.fails(3, "match", "--seeker", path, "--market", self.market)
        self.assertIn("/claims/0/evidence", err)

    def test_an_unknown_occupation_ends_with_4_and_suggestions(self):
        err = self.fails(4, "transitions", "--from", "receptionnist", "--market", self.market)
        self.assertIn("receptionist", err.replace("receptionnist", ""))

    def test_an_ambiguous_occupation_ends_with_4_and_the_choices(self):
        err = self.fails(4, "transitions", "--from", "callcentermedewerker", "--market", self.market)
        self.assertIn("inbound", err)
        self.assertIn("outbound", err)

    def test_an_unknown_vacancy_ends_with_4(self):
        self.fails(4, "candidates", "--vacancy", "V9999", "--market", self.market)

    def test_a_missing_file_ends_with_5(self):
        self.assertIn("none.json", self.fails(5, "match", "--seeker", "none.json", "--market", self.market))
        self.assertIn("--market", self.fails(5, "transitions", "--from", "receptionist", "--market", "none.market"))
        self.fails(5, "transitions", "--from", "receptionist", "--market", self.market, "--output", "/none/out.txt")
        self.assertIn("--seekers", self.fails(5, "candidates", "--vacancy", "V001", "--market", self.market))

    def test_a_damaged_market_ends_with_6(self):
        whole = self.market.read_bytes()
        cut = self.home / "cut.market"
        cut.write_bytes(whole[: len(whole) // 2])
        self.fails(6, "transitions", "--from", "receptionist", "--market", cut)
        cut.write_bytes(whole[:-100] + bytes([whole[-100] ^ 1]) + whole[-99:])
        self.fails(6, "transitions", "--from", "receptionist", "--market", cut)
        cut.write_bytes(b"no market at all")
        self.fails(6, "transitions", "--from", "receptionist", "--market", cut)

    def test_help_is_no_error(self):
        for arguments in (["--help"], ["transitions", "--help"], ["import", "esco", "--help"]):
            code, out, _ = run(*arguments)
            self.assertEqual(code, 0)
            self.assertIn("Usage", out)

    def questions(self):
        people = ["--seekers", DATA / "seekers.json"]
        return [["transitions", "--seeker", self.seeker], ["transitions", "--from", "receptionist"],
                ["routes", "--seeker", self.seeker, "--to", "teamleider klantcontact"],
                ["match", "--seeker", self.seeker],
                ["candidates", "--vacancy", DATA / "examples" / "energy_supplier.json", *people],
                ["explain", "--seeker", self.seeker, "--occupation", "receptionist"],
                ["explain", "--seeker", self.seeker, "--vacancy", "V001"],
                ["link", "--text", "kelner"], ["inspect", self.seeker],
                ["inspect", DATA / "examples" / "energy_supplier.json"]]

    def test_pages_are_narrow_and_without_percentages(self):
        for question in self.questions():
            for language in ("nl", "en"):
                page = self.ask(*question, "--language", language)
                self.assertNotIn("%", page, question)
                self.assertNotIn("\x1b", page, question)
                for line in page.splitlines():
                    self.assertLessEqual(len(line), 100, line)

    def test_json_and_ndjson_name_date_market_and_order(self):
        for question in self.questions():
            whole = json.loads(self.ask(*question, "--format", "json"))
            rows = [json.loads(line) for line in self.ask(*question, "--format", "ndjson").splitlines()]
            for document in [whole, *rows]:
                self.assertEqual(document["as_of"], "2026-11-21")
                self.assertEqual(document["market"]["name"], "klantcontact")
                self.assertIn("sorted_by", document)

    def test_csv_has_one_width(self):
        for question in self.questions():
            rows = list(csv.reader(io.StringIO(self.ask(*question, "--format", "csv"), newline="")))
            self.assertGreater(len(rows), 0)
            self.assertEqual({len(row) for row in rows}, {len(rows[0])}, question)

    def test_the_same_question_gives_the_same_bytes_in_any_locale(self):
        for question in self.questions():
            outputs = set()
            for locale in ("C", "nl_NL.UTF-8", "tr_TR.UTF-8"):
                code, out, err = run(*question, "--market", self.market, *AS_OF, LC_ALL=locale)
                self.assertEqual(code, 0, err)
                outputs.add(out)
            self.assertEqual(len(outputs), 1, question)

    def test_the_export_of_all_transitions_keeps_its_rules(self):
        out = self.ask("transitions", "--all", "--max-results", "200", "--format", "csv", "--threads", "1")
        self.assertEqual(out, self.ask("transitions", "--all", "--max-results", "200", "--format", "csv", "--threads", "3"))
        rows = list(csv.DictReader(io.StringIO(out)))
        origins = list(dict.fromkeys(row["from"] for row in rows))
        self.assertEqual(origins, sorted(origins))
        self.assertEqual(len(rows), len(origins) * (len(origins) - 1))
        previous = None
        for row in rows:
            self.assertNotEqual(row["from"], row["to"])
            if previous is None or previous["from"] != row["from"]:
                self.assertEqual(row["rank"], "1")
            else:
                self.assertEqual(int(row["rank"]), int(previous["rank"]) + 1)
                self.assertGreaterEqual((int(previous["score"]), row["to"]), (int(row["score"]), previous["to"]))
            previous = row

    def test_link_writes_rows_in_input_order_and_counts_the_rest(self):
        path = self.write("texts.tsv", "b\tkelner\nnone\tqqxqqx\na\treceptionist\n")
        code, out, err = run("link", "--kind", "occupation", "--input", path, "--format", "csv", "--market", self.market,
                             "--max-results", "2")
        self.assertEqual(code, 0, err)
        rows = list(csv.DictReader(io.StringIO(out)))
        self.assertEqual(list(dict.fromkeys(row["id"] for row in rows)), ["b", "a"])
        self.assertIn("1 of 3", err)
        path = self.write("untabbed.tsv", "a\tkelner\nno tab\n")
        self.assertIn("untabbed.tsv:2", self.fails(3, "link", "--input", path, "--market", self.market))

    def test_only_and_exclude_ids_choose_people(self):
        only = self.write("only.txt", "S001\nS002\r\n\nS003\n")
        exclude = self.write("exclude.txt", "S002\n")
        out = json.loads(self.ask("candidates", "--vacancy", "V001", "--seekers", DATA / "seekers.json", "--only-ids", only,
                                  "--exclude-ids", exclude, "--format", "json"))
        self.assertEqual(out["considered"], 2)

    def test_output_goes_to_a_file_whole(self):
        path = self.home / "page.txt"
        out = self.ask("transitions", "--from", "receptionist", "--output", path)
        self.assertEqual(out, "")
        self.assertEqual(path.read_text(encoding="utf-8"), self.ask("transitions", "--from", "receptionist"))
        self.assertEqual([p.name for p in self.home.glob("page.txt*")], ["page.txt"])

    def test_a_reader_that_goes_away_is_no_error(self):
        command = [BINARY, "transitions", "--all", "--max-results", "200", "--format", "csv", "--market", str(self.market)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.readline()
            process.stdout.close()
            err = process.stderr.read()
            self.assertEqual(process.wait(timeout=60), 0)
            self.assertEqual(err, b"")

    def test_control_characters_of_an_input_do_not_reach_the_screen(self):
        path = self.write("escape.json", json.dumps({"id": "x\x1b[2Jy", "occupations": [{"occupation": "nl:receptionist"}]}))
        code, out, err = run("transitions", "--seeker", path, "--market", self.market, *AS_OF)
        self.assertNotIn("\x1b", out + err)
        self.assertIn(code, (0, 3))

    def test_a_refused_import_lists_its_faults_and_leaves_no_market(self):
        bad = self.home / "bad_data"
        bad.mkdir()
        code, _, err = run("import", "market", "--data", bad, "--output", self.home / "bad.market", "--report",
                           self.home / "report.csv")
        self.assertIn(code, (3, 4, 5), err)
        self.assertTrue(err.startswith("overstap: error: "))
        self.assertFalse((self.home / "bad.market").exists())
        header = (self.home / "report.csv").read_text(encoding="utf-8").splitlines()[0]
        self.assertEqual(header, "severity,file,line,pointer,message")

    def test_the_same_data_gives_the_same_market(self):
        again = self.home / "again.market"
        self.assertEqual(run("import", "market", "--data", DATA, "--output", again)[0], 0)
        self.assertEqual(again.read_bytes(), self.market.read_bytes())


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
