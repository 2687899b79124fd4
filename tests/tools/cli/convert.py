#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs `overstap convert` as its users do."""
import csv
import gzip
import io
import json
import sys
import unittest
import xml.etree.ElementTree
import zipfile

from command_line import PUBLIC, CommandLineTest, run

FORMATS = PUBLIC / "formats" if PUBLIC else None
RESUME = {
    "basics": {"name": "Fictief Persoon", "email": "fictief@example.org", "summary": "Een verhaal over werk.",
               "location": {"postalCode": "9711", "countryCode": "NL"}},
    "work": [{"position": "kok", "startDate": "2019-03", "endDate": "2021", "summary": "Stond achter het fornuis."}],
    "languages": [{"language": "Engels", "fluency": "B2"}],
}
PERSONAL = ("Fictief Persoon", "fictief@example.org", "verhaal over werk", "achter het fornuis")


def zip_without_document():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "x")
    return packed.getvalue()


class Convert(CommandLineTest):
    def resume(self):
        return self.write("resume.json", json.dumps(RESUME))

    def convert(self, *arguments, text=None):
        """A conversion that must succeed: what it wrote, and what it said."""
        code, out, err = run("convert", *arguments, "--market", self.market, text=text)
        self.assertEqual(code, 0, err)
        return out, err

    def test_every_format_of_people_reads_what_it_wrote(self):
        first = None
        for target in ("overstap_json", "json_resume", "europass", "hr_xml", "hr_open", "vum", "csv"):
            out, _ = self.convert(self.resume(), "--to", target)
            back, err = self.convert("-", "--to", "overstap_json", "--as", "seekers", text=out)
            self.assertIn("rows in: 1, written: 1, rejected: 0", err)
            jobs = [(job["occupation"], job["from"], job["to"]) for job in json.loads(back)["occupations"]]
            first = first or jobs
            self.assertEqual(jobs, first, target)

    def test_every_format_of_vacancies_reads_what_it_wrote(self):
        vacancy = self.write("vacancy.json", json.dumps({
            "id": "V1", "title": "kok", "employer": "Eethuis", "occupation": "nl:kok", "demands": [
                {"skill": "nl:klantvriendelijk", "force": "wished"}]}))
        first = None
        for target in ("overstap_json", "job_posting", "setu_vacancy", "vum", "csv"):
            out, _ = self.convert(vacancy, "--to", target, "--as", "vacancies")
            back, _ = self.convert("-", "--to", "overstap_json", "--as", "vacancies", text=out)
            read = json.loads(back)
            first = first or read["occupation"]
            self.assertEqual((read["id"], read["title"], read["occupation"]), ("V1", "kok", first), target)

    def test_the_content_of_standard_input_tells_what_it_is_about(self):
        for text, target in ((json.dumps(RESUME), "csv"), (json.dumps({"id": "v", "title": "kok", "employer": "Eethuis", "demands": []}), "vum"),
                             (json.dumps({"@context": "https://schema.org", "@type": "JobPosting", "title": "kok"}), "csv")):
            about = "seekers" if "basics" in text else "vacancies"
            out, _ = self.convert("-", "--to", target, text=text)
            self.assertEqual(out, self.convert("-", "--to", target, "--as", about, text=text)[0])
            packed = gzip.compress(text.encode("utf-8"))
            self.assertEqual(out, self.convert("-", "--to", target, text=packed)[0])

    def test_standard_input_that_may_be_either_is_refused_with_what_to_say(self):
        for text in ("Ik werkte als kok.", "kolom a;kolom b\n1;2\n"):
            for more in (["--to", "csv"], ["--suggest-mapping"]):
                code, out, err = run("convert", "-", *more, *([] if more == ["--suggest-mapping"] else ["--market", self.market]),
                                     text=text)
                self.assertEqual((code, out), (2, ""), err)
                self.assertIn("--as seekers or --as vacancies", err)

    def test_an_input_that_cannot_be_read_is_told_once(self):
        path = self.write("zip.docx", zip_without_document())
        code, out, err = run("convert", path, "--to", "csv", "--market", self.market)
        self.assertEqual((code, out), (3, ""))
        self.assertEqual(err.count("no Word document"), 1, err)
        self.assertEqual(err.count("\n"), 1, err)

    def test_names_texts_and_contact_data_stand_in_no_output_unless_asked_for(self):
        for target in ("overstap_json", "json_resume", "europass", "hr_xml", "hr_open", "vum", "csv"):
            losses = self.home / "losses.csv"
            out, err = self.convert(self.resume(), "--to", target, "--losses", losses)
            for mark in PERSONAL:
                self.assertNotIn(mark, out, target)
                self.assertNotIn(mark, err, target)
                self.assertNotIn(mark, losses.read_text(encoding="utf-8"), target)

    def test_with_text_writes_the_text_and_still_no_name(self):
        out, _ = self.convert(self.resume(), "--to", "overstap_json", "--with-text")
        self.assertIn("achter het fornuis", out)
        self.assertNotIn("Fictief Persoon", out)
        kinds = {part["kind"] for part in json.loads(out)["text"]}
        self.assertLessEqual(kinds, {"paragraph", "heading", "list_item", "table_cell", "field"})
        again, _ = self.convert("-", "--to", "overstap_json", "--with-text", text=out)
        self.assertEqual(again, out)

    def test_contact_goes_to_a_file_of_its_own(self):
        contact = self.home / "contact.ndjson"
        self.convert(self.resume(), "--to", "csv", "--contact", contact, "--output", self.home / "out.csv")
        line = json.loads(contact.read_text(encoding="utf-8"))
        self.assertTrue(line["id"].endswith("#1"))
        self.assertIn({"kind": "name", "text": "Fictief Persoon"}, line["contact"])

    def test_losses_are_told_row_by_row_and_in_a_table(self):
        seeker = self.write("losing.json", json.dumps({
            "id": "S1", "claims": [{"skill": "nl:klantvriendelijk", "evidence": "tested", "status": "denied"}],
            "min_hourly_wage_cents": 1500}))
        as_csv, as_lines = self.home / "l.csv", self.home / "l.ndjson"
        _, err = self.convert(seeker, "--to", "json_resume", "--losses", as_csv)
        self.convert(seeker, "--to", "json_resume", "--losses", as_lines)
        rows = list(csv.DictReader(io.StringIO(as_csv.read_text(encoding="utf-8"))))
        self.assertEqual([(row["id"], row["field"]) for row in rows],
                         [("S1", "claims[0]"), ("S1", "min_hourly_wage")])
        self.assertEqual(rows, [json.loads(line) for line in as_lines.read_text(encoding="utf-8").splitlines()])
        self.assertRegex(err, r"claims\[\] +it is denied, which the format cannot say +1")
        self.assertNotIn("klantvriendelijk", as_csv.read_text(encoding="utf-8"))

    def test_nothing_lost_is_told(self):
        seeker = self.write("plain.json", json.dumps({"id": "S1", "occupations": [{"occupation": "nl:kok"}]}))
        _, err = self.convert(seeker, "--to", "json_resume")
        self.assertIn("no field of a profile was lost", err)

    def test_lines_come_out_as_lines_and_in_order(self):
        lines = "".join(json.dumps({"id": f"S{n}", "hours": {"min": n % 60, "max": 60}}) + "\n" for n in range(500))
        out, err = self.convert("-", "--to", "overstap_json", "--as", "seekers", "--format", "ndjson", text=lines)
        self.assertEqual([json.loads(line)["id"] for line in out.splitlines()], [f"S{n}" for n in range(500)])
        self.assertIn("rows in: 500, written: 500, rejected: 0", err)
        array, _ = self.convert("-", "--to", "overstap_json", "--as", "seekers", text=lines)
        self.assertEqual(len(json.loads(array)), 500)
        table, _ = self.convert("-", "--to", "csv", "--as", "seekers", text=lines)
        self.assertEqual(len(list(csv.reader(io.StringIO(table.lstrip("\ufeff")), delimiter=";"))), 501)

    def test_bad_rows_are_counted_and_the_rest_is_written(self):
        lines = '{"id": "S1"}\n{"id": "S2", "hours": 7}\nnot json\n{"id": "S4"}\n'
        out, err = self.convert("-", "--to", "overstap_json", "--as", "seekers", "--format", "ndjson", text=lines)
        self.assertEqual([json.loads(line)["id"] for line in out.splitlines()], ["S1", "S4"])
        self.assertIn("rows in: 4, written: 2, rejected: 2", err)

    def test_fails_and_writes_nothing_when_nothing_was_accepted(self):
        target = self.home / "none.json"
        bad = self.write("bad.json", '{"id": 5}')
        code, out, err = run("convert", bad, "--to", "overstap_json", "--as", "seekers", "--output", target,
                             "--market", self.market)
        self.assertEqual((code, out), (3, ""), err)
        self.assertFalse(target.exists())

    def test_a_folder_is_read_in_order_and_written_to_a_folder(self):
        for name in ("b", "a"):
            self.write(f"batch/{name}.json", json.dumps({"id": name.upper(), "place": {"postcode": "9711"}}))
        out, _ = self.convert(self.home / "batch", "--to", "overstap_json", "--as", "seekers")
        self.assertEqual([row["id"] for row in json.loads(out)], ["A", "B"])
        results = self.home / "results"
        results.mkdir()
        self.convert(self.home / "batch", "--to", "europass", "--output", results)
        self.assertEqual(sorted(path.name for path in results.iterdir()), ["A.xml", "B.xml"])
        for path in results.iterdir():
            xml.etree.ElementTree.parse(path)

    def test_several_people_do_not_fit_into_one_xml_file(self):
        lines = '{"id": "S1"}\n{"id": "S2"}\n'
        code, out, err = run("convert", "-", "--to", "europass", "--market", self.market, text=lines)
        self.assertEqual(code, 2, err)
        self.assertIn("file of its own", err)

    def test_wrong_use_names_the_formats(self):
        for arguments in (["--to", "docx"], ["--to", "nonsense"], []):
            code, out, err = run("convert", self.resume(), *arguments, "--market", self.market)
            self.assertEqual((code, out), (2, ""), err)
            self.assertIn("json_resume", err)
        code, _, err = run("convert", self.resume(), "--to", "csv", "--with-text", "--market", self.market)
        self.assertEqual(code, 2, err)

    def test_a_suggested_mapping_is_taken(self):
        table = self.write("export.csv", "nummertje;baan;wat ik kan\n7;kok;klantvriendelijk\n8;kok;klantvriendelijk\n")
        out, err = self.convert(table, "--suggest-mapping", "--as", "seekers")
        mapping = json.loads(out)
        self.assertEqual([column["header"] for column in mapping["columns"]], ["nummertje", "baan", "wat ik kan"])
        for header in ("nummertje", "baan", "wat ik kan"):
            self.assertIn(header + " -> ", err)
        for column, field in zip(mapping["columns"], ("id", "occupation", "skills")):
            column["field"] = field
        path = self.write("mapping.json", json.dumps(mapping))
        out, _ = self.convert(table, "--to", "overstap_json", "--as", "seekers", "--mapping", path)
        self.assertEqual([row["id"] for row in json.loads(out)], ["7", "8"])

    @unittest.skipUnless(FORMATS and FORMATS.is_dir(), "no public samples here")
    def test_public_samples_convert(self):
        for sample, target in (("europass/candidate-v4-skeleton.xml", "json_resume"),
                               ("jsonresume/sample.resume.json", "europass"),
                               ("setu/HumanResourceExample_offer_v1.4.xml", "vum"),
                               ("vum/werkzoekende-matching-profile.synthetic.json", "hr_open"),
                               ("setu/PositionOpeningNLExample1p1-vacancy.xml", "job_posting"),
                               ("schemaorg/jobposting.synthetic.jsonld", "setu_vacancy")):
            out, err = self.convert(FORMATS / sample, "--to", target)
            self.assertTrue(out, sample)
            self.assertIn("rejected: 0", err, sample)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]], verbosity=1)
