#!/usr/bin/env python3
"""Runs the executable as its users do: end_to_end.py BINARY DATA_DIR [PUBLIC_DATA]. Standard library only."""
import csv
import io
import json
import os
import pathlib
import re
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import xml.etree.ElementTree

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

    def graph(self, *arguments):
        code, out, err = run("export", "graph", "--market", self.market, *arguments)
        self.assertEqual(code, 0, err)
        return out

    def test_export_graph_writes_graphml_that_parses(self):
        out = self.graph("--all")
        self.assertEqual(out, self.graph("--all", "--format", "graphml"))
        space = "{http://graphml.graphdrawing.org/xmlns}"
        root = xml.etree.ElementTree.fromstring(out)
        names = {key.get("id"): key.get("attr.name") for key in root.iter(space + "key")}

        def fields(element):
            return {names[part.get("key")]: part.text or "" for part in element.iter(space + "data")}
        nodes = {node.get("id"): fields(node) for node in root.iter(space + "node")}
        edges = [(edge.get("source"), edge.get("target"), fields(edge)) for edge in root.iter(space + "edge")]
        ids = [node["id"] for node in nodes.values()]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertGreater(len(edges), len(nodes))
        for source, target, edge in edges:
            self.assertIn(source, nodes)
            self.assertIn(target, nodes)
            self.assertNotEqual(source, target)
            self.assertLessEqual(int(edge["earned"]), int(edge["possible"]))
            self.assertIn(edge["kind"], ("now", "after_training", "after_experience", "after_diploma",
                                         "level_jump"))
        named = [edge["named"] for _, _, edge in edges if edge["named"]]
        self.assertTrue(named)
        self.assertTrue(all(re.match(r"\S+ \d{4}", text) for text in named), named)
        self.assertTrue(any(node["label"] and node["level"] and int(node["isco"]) for node in nodes.values()))

    def test_export_graph_grows_with_the_depth(self):
        sizes = [self.graph("--from", "nl:medewerker-bediening", "--depth", depth, "--max-edges", 2).count("<node ")
                 for depth in (1, 2, 3)]
        self.assertGreater(sizes[0], 1)
        self.assertLess(sizes[0], sizes[1])
        self.assertLessEqual(sizes[1], sizes[2])
        self.fails(2, "export", "graph", "--market", self.market)
        self.fails(2, "export", "graph", "--market", self.market, "--all", "--from", "nl:medewerker-bediening")

    def test_export_graph_escapes_labels_for_graphviz(self):
        data = self.home / "odd"
        shutil.copytree(DATA, data)
        file = data / "occupations" / "horeca.json"
        text = file.read_text(encoding="utf-8")
        label = '"nl": "medewerker bediening"'
        self.assertIn(label, text)
        odd = 'Bediening "zaal" <A&B> \\ é'
        file.write_text(text.replace(label, '"nl": ' + json.dumps(odd)), encoding="utf-8")
        market = self.home / "odd.market"
        self.assertEqual(run("import", "market", "--data", data, "--output", market)[0], 0)
        _, dot, _ = run("export", "graph", "--market", market, "--all", "--format", "dot")
        self.assertIn('label="Bediening \\"zaal\\" <A&B> \\\\ é"', dot)
        _, graphml, _ = run("export", "graph", "--market", market, "--all")
        root = xml.etree.ElementTree.fromstring(graphml)
        self.assertIn(odd, [part.text for part in root.iter() if part.text])

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

    def maps(self):
        return [["map", "--seeker", self.seeker], ["map", "--from", "medewerker klantenservice", "--max-results", "20"],
                ["map", "--seeker", self.seeker, "--to", "teamleider klantcontact"]]

    def test_a_map_is_one_svg_that_loads_nothing_and_tells_the_rows_of_its_table(self):
        for question in self.maps():
            svg = self.ask(*question)
            self.assertEqual(svg, self.ask(*question, "--format", "svg"))
            root = xml.etree.ElementTree.fromstring(svg)
            spaced = re.sub(r"\s+", " ", " ".join(root.itertext()))
            page = re.sub(r"\s+", " ", self.ask(*question, "--format", "text"))
            rows = json.loads(self.ask(*question, "--format", "json"))["rows"]
            table = list(csv.DictReader(io.StringIO(self.ask(*question, "--format", "csv"))))
            self.assertGreater(len(rows), 0)
            self.assertEqual(len(table), len(rows))
            self.assertEqual(sum(1 for group in root.iter("{http://www.w3.org/2000/svg}g")), len(rows))
            for row, cells in zip(rows, table):
                for key in ("route", "step", "from", "to", "label", "kind", "shown", "asked", "can", "level", "chance",
                            "learning", "experience_months", "experience", "named", "observed"):
                    self.assertEqual(str(row[key]), cells[key], key)
                for key in ("label", "can", "level", "chance", "learning", "experience", "named", "observed"):
                    self.assertIn(row[key], spaced)
                    self.assertIn(row[key], page)
            self.assertNotIn("%", svg + page)
            self.assertEqual(set(re.findall(r"https?:[^\"]*", svg)), {"http://www.w3.org/2000/svg"})
            for line in self.ask(*question, "--format", "text").splitlines():
                self.assertLessEqual(len(line), 100, line)

    def test_a_map_has_the_same_bytes_in_any_locale_and_in_both_languages_a_title(self):
        for question in self.maps():
            outputs = {run(*question, "--market", self.market, *AS_OF, LC_ALL=locale)[1] for locale in ("C", "nl_NL.UTF-8", "tr_TR.UTF-8")}
            self.assertEqual(len(outputs), 1, question)
        self.assertIn('lang="nl"', self.ask("map", "--from", "receptionist"))
        self.assertIn('lang="en"', self.ask("map", "--from", "receptionist", "--lang", "en"))
        self.fails(2, "map", "--market", self.market)
        self.fails(2, "map", "--from", "receptionist", "--format", "png", "--market", self.market)
        self.fails(4, "map", "--from", "receptionist", "--to", "qqxxqq", "--market", self.market)

    def test_figures_of_the_region_stand_before_those_of_the_country(self):
        figures = self.write("tightness.csv", "region,group,period,vacancies,ww_under_6_months,source,as_of\n"
                             "Groningen,Klantcontactberoepen,2026-Q3,450,100,Arbeidsmarktregio Groningen,2026-10\n"
                             "Atlantis,klantcontact,2026-Q3,4,1,Arbeidsmarktregio Groningen,2026-10\n")
        market = self.home / "tightness.market"
        code, _, err = run("import", "market", "--data", DATA, "--tightness", figures, "--output", market)
        self.assertEqual(code, 0, err)
        self.assertIn("tightness.csv: 1 of 2 rows", err)
        self.assertIn("no such region: Atlantis", err)
        shown = r"zeer krap: heel veel vacatures, weinig zoekers \(Groningen, 2026-Q3, Arbeidsmarktregio Groningen\)"
        for question in (["transitions", "--seeker", self.seeker], ["match", "--seeker", self.seeker],
                         ["routes", "--seeker", self.seeker, "--to", "teamleider klantcontact"]):
            code, page, err = run(*question, "--market", market, *AS_OF)
            self.assertEqual(code, 0, err)
            page = re.sub(r"\s+", " ", page)
            self.assertRegex(page, shown + r"\. Krap: [^(]*\(Nederland, ")
            old = re.sub(r"\s+", " ", self.ask(*question))
            self.assertRegex(old, r"\(Groningen, [^)]*\)\. Dit gegeven is oud \(2022\)\. Krap: [^(]*\(Nederland, [^)]*\)\. "
                                  r"Dit gegeven is oud \(2019\)\. Vraag het bij het Werkcentrum\.")
        code, svg, err = run("map", "--seeker", self.seeker, "--market", market, *AS_OF)
        self.assertEqual(code, 0, err)
        self.assertIn("zeer krap (Groningen, 2026-Q3)", re.sub(r"\s+", " ", svg))

    def test_moves_are_learned_from_histories_and_stand_beside_what_is_computed(self):
        rows = ["person,occupation,from,to,postcode,kind"]
        for i in range(30):
            to = "nl:kassamedewerker" if i < 12 else "nl:medewerker-klantenservice" if i < 24 else "iets anders"
            rows += [f"p{i},nl:receptionist,2018-01,2020-05,9711,work", f"p{i},,2020-06,2020-08,,ziek",
                     f"p{i},{to},2020-09,present,9711,"]
        histories = self.write("histories.csv", "\n".join(rows) + "\n")
        moves, market = self.home / "moves.csv", self.home / "moves.market"
        learn = ["learn", "moves", "--market", self.market, "--input", histories, "--output", moves, *AS_OF]
        self.assertIn("one person can be recognised", self.fails(2, *learn, "--min-persons", "4"))
        self.assertFalse(moves.exists())
        code, out, err = run(*learn, "--source", "UWV")
        self.assertEqual((code, out), (0, ""), err)
        self.assertIn("30 people, 90 jobs: 60 read, 30 not work, 0 rejected", err)
        self.assertIn("6 not found", err)
        text = moves.read_text(encoding="utf-8")
        self.assertNotIn("ziek", text + err)
        learned = list(csv.DictReader(io.StringIO(text)))
        # 30 left, of whom 12 and 12 for known work: beside both rows the other 6 could be computed.
        self.assertEqual([(row["region"], row["persons"]) for row in learned], [("", "12"), ("nl:regio-groningen", "12")])
        code, _, err = run("import", "market", "--data", DATA, "--moves", moves, "--output", market)
        self.assertEqual(code, 0, err)
        code, page, err = run("transitions", "--from", "nl:receptionist", "--market", market, *AS_OF)
        self.assertEqual(code, 0, err)
        page = re.sub(r"\s+", " ", page)
        self.assertIn("Mensen deden dit eerder", page)
        self.assertIn("Ongeveer 4 op de 10: 12 van de 30 mensen die weggingen. Geteld over 2020, Nederland. Bron: UWV (2026).", page)
        self.assertNotIn("Mensen deden dit eerder", self.ask("transitions", "--from", "nl:receptionist"))

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
