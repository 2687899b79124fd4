#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What users give the executable as people and vacancies."""
import gzip
import io
import json
import os
import re
import sys
import tarfile
import unittest
import zipfile

from command_line import AS_OF, DATA, PUBLIC, CommandLineTest, run

FORMATS = PUBLIC / "formats" if PUBLIC else None
EXAMPLES = DATA / "examples"


def zip_of(**files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/"), text)
    return packed.getvalue()


def tar_of(name, content):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


# Files that are not read: what the message must say, so that somebody knows what to do.
FOREIGN = {
    "cv.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"),
               ("Word 97-2003", "save it as DOCX or PDF")),
    "cv.odt": (zip_of(mimetype="application/vnd.oasis.opendocument.text", content="x"), ("ODT", "save it as DOCX or PDF")),
    "cv.rtf": (rb"{\rtf1\ansi{\fonttbl\f0 Arial;}Ik werkte als kok.}", ("RTF", "save it as DOCX or PDF")),
    "cv.png": (b"\x89PNG\r\n\x1a\n" + bytes(40), ("picture (PNG)", "ask for the text")),
    "cv.jpg": (b"\xff\xd8\xff\xe0" + bytes(40), ("picture (JPEG)", "ask for the text")),
    "cv.xlsx": (zip_of(xl__workbook="x") .replace(b"xl/workbook", b"xl/workbook."), ("Excel", "save the sheet as CSV")),
    "cv.zip": (zip_of(cv="x"), ("no Word document", "unpack it")),
    "cv.tar": (tar_of("cv.txt", b"kok"), ("tar", "unpack it")),
    "cv.pdf": (b"%PDF-1.7\nnothing of a PDF", ("PDF is damaged", "DOCX, HTML or plain text")),
    "cv.xml": (b"<people><person>kok</person></people>", ("none of the formats that are read", "europass")),
    "doctype.xml": (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', ("document type", "remove it")),
    "half.json": (b'{"id": "x", "occupations": [{"occup', ("unfinished string",)),
    "other.json": (b'{"vraag": 1}', ("unknown key", "/vraag", "occupations")),
    "numbers.json": (b"[1]", ("expected an object, found a number",)),
    "noise.bin": (bytes(range(128, 256)) * 4, ("UTF-8",)),
    "empty.json": (b"", ("is empty",)),
    "blank.txt": (b" \n\t\n", ("is empty",)),
    "empty.gz": (gzip.compress(b""), ("is empty",)),
    "cut.gz": (gzip.compress(b'{"id": "x"}' * 1000)[:40], ("cut.gz", "cut short", "again")),
}


class Inputs(CommandLineTest):
    def fails(self, code, *arguments, text=None):
        got, out, err = run(*arguments, "--market", self.market, *AS_OF, text=text)
        self.assertEqual(got, code, f"{arguments}: {out}{err}")
        self.assertEqual(out, "")
        errors = [line for line in err.splitlines() if line.startswith("overstap: error: ")]
        self.assertEqual(len(errors), 1, err)
        return errors[0]

    def test_what_is_no_input_is_named_with_what_to_do(self):
        for name, (content, said) in FOREIGN.items():
            path = self.write("foreign/" + name, content)
            for command in (("inspect", path), ("match", "--seeker", path), ("transitions", "--seeker", path)):
                code = 6 if name in ("cv.pdf", "cut.gz") else 3
                error = self.fails(code, *command)
                self.assertIn(name, error)
                for part in said:
                    self.assertIn(part, error, command)

    def test_a_market_given_as_people_is_told(self):
        for command in (("match", "--seeker"), ("candidates", "--vacancy"), ("candidates", "--vacancy", "V001", "--seekers")):
            error = self.fails(3, *command, self.market)
            self.assertIn("--market", error.split("small.market", 1)[1])
        self.assertIn("standard input", self.fails(2, "inspect", "-", text=self.market.read_bytes()))

    def test_a_file_that_is_not_there_or_is_no_file_ends_with_5(self):
        for command in (("inspect",), ("match", "--seeker"), ("convert", "--to", "csv")):
            self.assertIn("none.json", self.fails(5, *command, self.home / "none.json"))
        locked = self.write("locked.json", "{}")
        locked.chmod(0)
        if not os.access(locked, os.R_OK):
            self.fails(5, "inspect", locked)

    def test_a_folder_without_files_ends_with_4(self):
        for name in ("folders/none/inner", "folders/hidden"):
            (self.home / name).mkdir(parents=True)
        self.write("folders/hidden/.json", "{}")
        for name in ("folders/none", "folders/hidden"):
            self.assertIn("no file in this folder", self.fails(4, "inspect", self.home / name))
            self.fails(4, "match", "--seeker", self.home / name)

    def test_an_unknown_format_gets_the_list(self):
        seeker = EXAMPLES / "waiter.json"
        error = self.fails(2, "inspect", seeker, "--input-format", "docs")
        for name in ("docs", "json_resume", "europass", "job_posting"):
            self.assertIn(name, error)
        self.assertIn("json_resume", self.fails(2, "match", "--seeker", seeker, "--input-format", "docs"))
        # A format of vacancies names no people.
        self.assertIn("job seekers", self.fails(2, "match", "--seeker", seeker, "--input-format", "job_posting"))
        self.assertIn("vacancies", self.fails(2, "inspect", seeker, "--as", "vacancies", "--input-format", "europass"))
        self.fails(3, "inspect", self.write("resume.json", '{"basics": {}}'), "--input-format", "europass")

    def test_a_named_format_goes_before_the_content(self):
        path = self.write("table.txt", "naam,baan\nfictief,kok\n")
        document = json.loads(self.ask("inspect", path, "--input-format", "text", "--format", "json"))
        self.assertEqual((document["input_format"], document["accepted"], document["text_parts"] > 0), ("text", 1, True))
        table = json.loads(self.ask("inspect", path, "--input-format", "csv", "--format", "json"))
        self.assertEqual((table["input_format"], table["accepted"]), ("csv", 1))
        self.assertIn({"place": "baan", "became": "carried", "target": "", "values": 1}, table["fields"])

    def test_a_table_without_names_of_columns_is_refused_without_quoting_it(self):
        path = self.write("headless.csv", "Fictief;fictief@voorbeeld.nl;kok\nVerzonnen;ander@voorbeeld.nl;ober\n")
        mapping = self.write("map.json", json.dumps({"name": "m", "columns": [{"header": "baan", "field": "occupation"}]}))
        for more in ([], ["--mapping", mapping]):
            error = self.fails(3, "inspect", path, "--input-format", "csv", *more)
            self.assertIn("names of the columns", error)
            self.assertNotIn("voorbeeld.nl", error)

    def test_mappings(self):
        table, mapping = EXAMPLES / "office_candidates.csv", EXAMPLES / "office_candidates_mapping.json"
        plain = json.loads(self.ask("inspect", table, "--format", "json", "--as", "seekers", "--input-format", "csv"))
        mapped = json.loads(self.ask("inspect", table, "--mapping", mapping, "--format", "json", "--as", "seekers",
                                     "--input-format", "csv"))

        def read(document):
            return {field["place"] for field in document["fields"] if field["became"] == "read"}
        self.assertEqual(read(plain) - read(mapped), set())
        self.assertIn("Laatste werk", read(mapped) - read(plain))
        self.assertEqual(mapped["ids"], ["K-1001", "K-1002", "K-1003"])
        self.fails(5, "inspect", table, "--mapping", self.home / "none.json")
        self.assertIn("half.json", self.fails(3, "inspect", table, "--mapping", self.write("half.json", '{"name": ')))
        wrong = self.write("wrong.json", '{"name": "m", "columns": [{"header": "Klantnr", "field": "hobby"}]}')
        self.assertIn("hobby", self.fails(3, "inspect", table, "--mapping", wrong, "--input-format", "csv"))
        personal = self.write("personal.json", '{"name": "m", "columns": [{"header": "Geboren", "field": "id"}]}')
        self.assertIn("personal", self.fails(3, "inspect", table, "--mapping", personal, "--input-format", "csv"))

    def test_standard_input_is_recognised_like_a_file(self):
        seeker = (EXAMPLES / "waiter.json").read_bytes()
        for content in (seeker, gzip.compress(seeker)):
            for form in ("json", "csv"):
                from_file = self.ask("inspect", EXAMPLES / "waiter.json", "--format", form)
                from_input = self.ask("inspect", "-", "--format", form, text=content)
                self.assertEqual(from_input.replace('"-"', json.dumps(str(EXAMPLES / "waiter.json"))), from_file)
        self.assertEqual(json.loads(self.ask("inspect", "-", "--format", "json", text=b'{"@type": "JobPosting", "title": "kok"}'))
                         ["input_format"], "job_posting")
        self.assertIn("empty", self.fails(3, "inspect", "-", text=b""))
        self.assertEqual(self.ask("match", "--seeker", "-", text=seeker), self.ask("match", "--seeker", EXAMPLES / "waiter.json"))

    def test_a_folder_is_read_whole_and_bad_files_are_counted(self):
        for name in ("waiter.json", "thin_seller.json"):
            self.write("mixed/" + name, (EXAMPLES / name).read_bytes())
        self.write("mixed/cv.txt", "Ik werkte als kok.")
        self.write("mixed/photo.png", FOREIGN["cv.png"][0])
        self.write("mixed/.hidden", "x")
        self.write("mixed/a.gz", FOREIGN["cut.gz"][0])  # before all others, and unreadable
        whole = json.loads(self.ask("inspect", self.home / "mixed", "--as", "seekers", "--format", "json"))
        self.assertEqual((whole["accepted"], whole["rejected"]), (3, 2))
        self.assertIn("5", whole["input_format"])
        self.assertEqual([d["severity"] for d in whole["diagnostics"] if "PNG" in d["message"]], ["rejected"])
        people = json.loads(self.ask("candidates", "--vacancy", "V001", "--seekers", self.home / "mixed", "--format", "json"))
        self.assertIn("voorbeeld-horeca", json.dumps(people))

    def test_the_page_is_narrow_and_its_fields_follow_the_input(self):
        resume = self.write("long.json", json.dumps({
            "basics": {"name": "Fictief", "image": "x", "gender": "x"},
            "work": [{"position": "kok", "summary": "S"}], "een": {"heel": {"lange": {"weg": {"naar": {"niets" * 9: "x"}}}}},
            "meta": {"version": "1"}}))
        for more in ([], ["--all-fields"]):
            page = self.ask("inspect", resume, *more)
            for line in page.splitlines():
                self.assertLessEqual(len(line), 100, line)
            headings = re.findall(r"^(Gelezen|Bewaard|Apart|Niet overgenomen|Weggelaten)", page, re.M)
            self.assertEqual(headings, ["Gelezen", "Bewaard", "Apart", "Niet overgenomen", "Weggelaten"])
            self.assertIn(" - /basics: image, gender", page)
            self.assertEqual("/meta" in page, bool(more))
        order = [field["place"] for field in json.loads(self.ask("inspect", resume, "--format", "json"))["fields"]]
        self.assertEqual(order[:5], ["/basics/name", "/basics/image", "/basics/gender", "/work/*/position",
                                     "/work/*/summary"])

    @unittest.skipUnless(FORMATS and FORMATS.is_dir(), "no public samples here")
    def test_public_samples_are_inspected(self):
        for sample, form in (("europass/candidate-v4-skeleton.xml", "europass"),
                             ("europass/legacy-skillspassport-v3-sample.xml", "europass_legacy"),
                             ("jsonresume/sample.resume.json", "json_resume"),
                             ("hropen/example_hropen421_pruned.json", "hr_open"),
                             ("setu/HumanResourceExample_offer_v1.4.xml", "hr_xml"),
                             ("setu/HumanResourceExample_v2.0.xml", "setu_human_resource"),
                             ("setu/HumanResourceExample_v2.0.json", "setu_human_resource"),
                             ("setu/PositionOpeningNLExample1p1-vacancy.xml", "setu_vacancy"),
                             ("setu/StaffingOrderExample_RFQ_v1.4.xml", "setu_staffing_order"),
                             ("setu/StaffingOrderExample_v2.0.json", "setu_staffing_order"),
                             ("schemaorg/jobposting.synthetic.jsonld", "job_posting"),
                             ("vum/werkzoekende-matching-profile.synthetic.json", "vum"),
                             ("ats/ats-export-nl.synthetic.csv", "csv")):
            document = json.loads(self.ask("inspect", FORMATS / sample, "--format", "json"))
            self.assertEqual(document["input_format"], form, sample)
            self.assertEqual(document["rejected"], 0, sample)
            for line in self.ask("inspect", FORMATS / sample).splitlines():
                self.assertLessEqual(len(line), 100, line)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
