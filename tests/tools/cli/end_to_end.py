#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Questions that users ask the executable, and what it says when it cannot answer."""
import csv
import io
import json
import subprocess
import sys
import unittest

from command_line import AS_OF, BINARY, DATA, CommandLineTest, run


class CommandLine(CommandLineTest):
    def test_routes_keep_to_their_limits(self):
        def routes(*limits):
            return json.loads(self.ask("routes", "--from", "nl:medewerker-bediening", "--to",
                                       "nl:teamleider-klantcontact", "--format", "json", "--max-results", 10,
                                       *limits))["routes"]
        found = routes()
        self.assertTrue(found)
        for route in found:
            self.assertEqual(route["levels_up"], sum(step["levels_up"] for step in route["steps"]))
        least = min(route["experience"] for route in found)
        self.assertEqual(routes("--max-experience", max(least - 1, 0)) if least else [], [])
        up = min(route["levels_up"] for route in found)
        self.assertTrue(all(route["levels_up"] <= up for route in routes("--max-levels-up", up)))
        self.assertTrue(all(route["certificates"] == 0 for route in routes("--max-certificates", 0)))
        self.fails(2, "routes", "--market", self.market, "--from", "nl:medewerker-bediening", "--to",
                   "nl:receptionist", "--max-level-jump", 7)
        self.fails(2, "routes", "--market", self.market, "--seeker", self.seeker, "--to", "nl:receptionist",
                   "--stay-in-current-work", *AS_OF)

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
                ["match", "--seeker", self.seeker], ["unlock", "--seeker", self.seeker],
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

    def test_transitions_stand_in_the_order_of_nearness_whose_signals_sum(self):
        people = {"--seeker": self.seeker, "--from": "medewerker klantenservice"}
        for option, whom in people.items():
            question = ["transitions", option, whom, "--max-results", "50"]
            page = json.loads(self.ask(*question, "--format", "json"))
            self.assertEqual(page["sorted_by"], "wish_conflicts,roster_conflicts,gap.kind,nearness,id")
            self.assertTrue(all(row["nearness"] is None for row in page["stay"]))
            rows = page["resembling"]
            self.assertGreater(len(rows), 3)
            for row in rows:
                near = row["nearness"]
                self.assertEqual(sum(part["points"] for part in near["signals"]), near["earned"])
                self.assertEqual(sum(part["possible"] for part in near["signals"]), near["possible"])
                self.assertEqual(near["earned"] * 1_000_000 // near["possible"], near["millionths"])
                self.assertIn("label", near["from"])
                self.assertIsInstance(row["kindred"], list)
            free = [row["nearness"] for row in rows if not row["roster_conflicts"]]
            for one, next_one in zip(free, free[1:]):
                self.assertGreaterEqual(one["earned"] * next_one["possible"], next_one["earned"] * one["possible"])
            # What somebody can is another order: some row is covered more than one above it.
            covered = [row["can"]["millionths"] for row in rows]
            self.assertNotEqual(covered, sorted(covered, reverse=True))
            table = list(csv.DictReader(io.StringIO(self.ask(*question, "--format", "csv"))))
            self.assertEqual(list(table[0])[-4:],
                             ["nearness_earned", "nearness_possible", "nearness_millionths", "kindred"])
            cells = [row for row in table if row["list"] == "resembling"]
            for row, cell in zip(rows, cells, strict=True):
                for key in ("earned", "possible", "millionths"):
                    self.assertEqual(str(row["nearness"][key]), cell["nearness_" + key])

    def test_explain_says_why_an_occupation_lies_near_with_parts_that_sum(self):
        question = ["explain", "--seeker", self.seeker, "--occupation", "nl:receptionist"]
        near = json.loads(self.ask(*question, "--format", "json"))["nearness"]
        self.assertEqual(near["from"]["label"], "medewerker bediening")
        rows = [json.loads(line) for line in self.ask(*question, "--format", "ndjson").splitlines()]
        self.assertEqual([row["signal"] for row in rows if "signal" in row], near["signals"])
        table = [row for row in csv.DictReader(io.StringIO(self.ask(*question, "--format", "csv"))) if row["signal"]]
        self.assertEqual([row["signal"] for row in table], [part["signal"] for part in near["signals"]])
        for whole, part in (("earned", "points"), ("possible", "possible")):
            self.assertEqual(sum(row[part] for row in near["signals"]), near[whole])
            self.assertEqual(sum(int(row[part]) for row in table), near[whole])
        page = self.ask(*question)
        section = page[page.index("Waarom dit dichtbij ligt"):]
        sums = [[int(cell.replace(".", "")) for cell in line.split()[1:3]]
                for line in section.splitlines() if line.startswith("som ")]
        self.assertEqual(sums, [[near["earned"], near["possible"]]])
        self.assertIn("Vanuit: medewerker bediening.", section)
        self.assertIn("Niet bekend: ", section)
        in_list = json.loads(self.ask("transitions", "--seeker", self.seeker, "--max-results", "100", "--format", "json"))
        listed = [row["nearness"] for name in ("named", "resembling", "step_up", "set_aside") for row in in_list[name]
                  if row["to"]["label"] == "receptionist"]
        self.assertTrue(listed)
        self.assertTrue(all(row == near for row in listed))
        held = ["explain", "--seeker", self.seeker, "--occupation", "nl:medewerker-bediening"]
        self.assertNotIn("Waarom dit dichtbij ligt", self.ask(*held))
        self.assertIsNone(json.loads(self.ask(*held, "--format", "json"))["nearness"])

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


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
