#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the executable reads to make or change a market."""
import csv
import io
import json
import re
import sys
import unittest

from command_line import AS_OF, DATA, PUBLIC, CommandLineTest, run


class Imports(CommandLineTest):
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
        if PUBLIC is None or not (PUBLIC / "data" / "nl-postcodes" / "4pp.csv").exists():
            self.skipTest(f"no public postcode table in {PUBLIC}")
        table = PUBLIC / "data" / "nl-postcodes" / "4pp.csv"
        regions = PUBLIC / "data" / "nl-arbeidsmarktregios" / "postcode4_arbeidsmarktregio_derived.csv"
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
