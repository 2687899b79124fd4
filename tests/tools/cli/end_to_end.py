#!/usr/bin/env python3
"""Runs the executable as its users do: end_to_end.py BINARY DATA_DIR [PUBLIC_DATA]. Standard library only."""
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
PUBLIC = pathlib.Path(sys.argv[3]) / "data" if len(sys.argv) > 3 else None
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

    def test_an_empty_value_is_wrong_use(self):
        ids = self.write("ids.txt", "S001\n")
        for arguments in (["transitions", "--from", "receptionist", "--as-of", ""],
                          ["transitions", "--from", "receptionist", "--output", ""],
                          ["candidates", "--vacancy", "V001", "--exclude-ids", "", "--only-ids", ids]):
            self.assertIn("empty", self.fails(2, *arguments, "--market", self.market))

    def test_an_unknown_command_gets_the_nearest(self):
        self.assertIn("'transitions'", self.fails(2, "transitons", "--from", "x"))
        self.assertNotIn("did you mean", self.fails(2, "qqxxqq"))
        self.assertIn("'esco'", self.fails(2, "help", "import", "esc"))
        self.assertIn("'market'", self.fails(2, "import", "mrket"))

    def test_notes_on_one_person_are_told(self):
        path = self.write("unknown.json", '{"id": "x", "occupations": [{"occupation": "nl:bestaatniet"}]}')
        code, out, err = run("transitions", "--seeker", path, "--market", self.market)
        self.assertEqual(code, 0)
        self.assertIn("nl:bestaatniet", err)
        self.assertIn("/occupations/0/occupation", err)

    def test_a_file_without_one_usable_row_ends_with_3(self):
        path = self.write("nothing.json", "[{}]")
        self.assertIn("/0/title", self.fails(3, "match", "--seeker", self.seeker, "--vacancies", path, "--market", self.market))

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
        for arguments in (["--help"], ["transitions", "--help"], ["import", "esco", "--help"], ["help"],
                          ["help", "transitions"], ["help", "import", "esco"]):
            code, out, _ = run(*arguments)
            self.assertEqual(code, 0)
            self.assertIn("Usage", out)
        self.assertEqual(run("help", "import", "esco"), run("import", "esco", "--help"))
        self.assertEqual(run("--version"), run("version"))

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

    def test_ids_of_nobody_are_told(self):
        only = self.write("marked.txt", "\ufeffS001\n  S002\t\nS9999\n")
        code, out, err = run("candidates", "--vacancy", "V001", "--seekers", DATA / "seekers.json", "--only-ids", only,
                             "--format", "json", "--market", self.market)
        self.assertEqual(code, 0, err)
        self.assertEqual(json.loads(out)["considered"], 2)
        self.assertIn("1 of 3 ids are of nobody among the job seekers, e.g. S9999", err)

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

    def lay_places(self, output, table, *more):
        """Lays a table over the default market; what it said on stderr."""
        code, out, err = run("import", "places", "--input", table, "--market", self.market, "--output", output, *more)
        self.assertEqual(code, 0, err)
        self.assertEqual(out, "")
        return err

    def counts(self, market):
        code, out, err = run("inspect", market, "--market", market, "--format", "json", *AS_OF)
        self.assertEqual(code, 0, err)
        return json.loads(out)["counts"]

    def travel(self, market, home, work):
        """The distance between two postcodes as `explain` tells it, in metres, or None."""
        seeker = self.write("home.json", json.dumps({"id": "x", "place": {"postcode": home}, "travel": {"max_km": 30},
                                                     "occupations": [{"occupation": "nl:receptionist"}]}))
        vacancy = self.write("work.json", json.dumps({"id": "w", "title": "receptionist", "employer": "Fictief bv",
                                                      "occupation": "nl:receptionist", "place": {"postcode": work},
                                                      "demands": []}))
        code, out, err = run("explain", "--seeker", seeker, "--vacancy", vacancy, "--market", market, "--format", "json", *AS_OF)
        self.assertEqual(code, 0, err)
        found = []

        def walk(value):
            if isinstance(value, dict):
                if value.get("kind") == "travel":
                    found.append(value["distance"])
                for member in value.values():
                    walk(member)
            elif isinstance(value, list):
                for member in value:
                    walk(member)
        walk(json.loads(out))
        self.assertEqual(len(found), 1, out)
        return found[0]

    def test_inspect_counts_what_the_data_holds(self):
        profiles = json.loads((DATA / "competence_profiles.json").read_text(encoding="utf-8"))
        trainings = json.loads((DATA / "trainings.json").read_text(encoding="utf-8"))
        counts = self.counts(self.market)
        self.assertEqual(counts["channel_demands"], len(profiles["channel_demands"]))
        self.assertEqual(counts["competence_profiles"], len(profiles["profiles"]))
        self.assertEqual(counts["trainings"], len(trainings["trainings"]))

    def test_a_postcode_table_is_laid_over_a_market(self):
        table = self.write("table.csv", "postcode,woonplaats,latitude,longitude,soort\n9711,Elders,50.9,5.9,Adres\n"
                           "9298,Kollumerzwaag,53.26,6.07,Adres\n97,Nergens,53.2,6.5,Adres\n")
        regions = self.write("regions.csv", "postcode4,regio_nr\n9298,2\n9711,2\n9712,99\n")
        whole, report = self.home / "whole.market", self.home / "places.csv"
        err = self.lay_places(whole, table, "--regions", regions, "--report", report)
        before, after = self.counts(self.market), self.counts(whole)
        self.assertEqual(after.pop("places"), before.pop("places") + 1)
        self.assertEqual(after, before)
        self.assertIn("table.csv: 2 of 3 rows", err)
        self.assertIn("regions.csv: 2 of 3 rows", err)
        with report.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["severity"] for row in rows], ["rejected", "rejected"])
        self.assertEqual(sorted(row["line"] for row in rows), ["4", "4"])
        self.assertEqual(self.travel(whole, "9711", "9712"), self.travel(self.market, "9711", "9712"))
        self.assertIsNone(self.travel(self.market, "9298", "9711"))
        self.assertIsNotNone(self.travel(whole, "9298", "9711"))
        code, _, err = run("import", "places", "--input", table, "--regions", regions, "--market", whole, "--output", whole)
        self.assertEqual(code, 0, err)
        again = self.home / "whole_again.market"
        self.lay_places(again, table, "--regions", regions)
        self.assertEqual(whole.read_bytes(), again.read_bytes(), "the same table once more changes nothing")

    def test_a_table_that_cannot_be_used_leaves_no_market(self):
        table, output = self.write("columns.csv", "postcode,plaats\n9711,Groningen\n"), self.home / "none.market"
        self.fails(3, "import", "places", "--input", table, "--market", self.market, "--output", output)
        self.fails(5, "import", "places", "--input", self.home / "absent.csv", "--market", self.market, "--output", output)
        self.fails(2, "import", "places", "--input", table, "--market", self.market)
        self.assertFalse(output.exists())

    def test_the_whole_public_postcode_table_is_laid_over_the_default_market(self):
        if PUBLIC is None or not (PUBLIC / "nl-postcodes" / "4pp.csv").exists():
            self.skipTest(f"no public postcode table in {PUBLIC}")
        table = PUBLIC / "nl-postcodes" / "4pp.csv"
        regions = PUBLIC / "nl-arbeidsmarktregios" / "postcode4_arbeidsmarktregio_derived.csv"
        whole, report = self.home / "public.market", self.home / "public.csv"
        err = self.lay_places(whole, table, "--regions", regions, "--report", report)
        with table.open(encoding="utf-8", newline="") as file:
            codes = {row["postcode"] for row in csv.DictReader(file)}
        kept = json.loads((DATA / "places.json").read_text(encoding="utf-8"))["places"]
        self.assertEqual(self.counts(whole)["places"], len(codes | {place["postcode"] for place in kept}))
        self.assertIn(f"4pp.csv: {len(codes)} of {len(codes)} rows", err)
        self.assertEqual(len(report.read_text(encoding="utf-8").splitlines()), 1, "every row could be used")
        self.assertIsNone(self.travel(self.market, "9298", "9101"))
        distance = self.travel(whole, "9298", "9101")
        self.assertGreater(distance["min"], 5_000)
        self.assertLess(distance["max"], 20_000)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
