# SPDX-License-Identifier: Apache-2.0
"""What a text says: every output of `overstap extract`, hostile texts, and what people correct."""
import html.parser
import json
import re
import sys
import unittest

from command_line import AS_OF, BINARY, DATA, CommandLineTest, run  # noqa: F401

CV = """Robin Verzonnen

Werkervaring
2018 - heden  Receptionist, Hotel Het Venster
Ik heb veel ervaring met klachten behandelen en werken met Excel.

Talen
Duits B1

Ik heb geen rijbewijs. Ik wil mijn Wft Basis halen. Ik ben al een jaar ziek thuis.
Beschikbaar 24-32 uur per week.
"""
VACANCY = """Medewerker klantenservice

Wat vragen wij?
- Minimaal mbo-4 werk- en denkniveau
- Native Nederlands, en je past in ons jong team
- Rijbewijs B is een pre
- 24-32 uur per week

Wat bieden wij?
- Wij leiden je op voor Wft Basis
"""
HOSTILE = ("Werkervaring\n"
           "2018 - heden  Receptionist, </script><img src=x onerror=alert(1)> & \"Hotel\" 'X'\n"
           "Ik kan werken met Excel\x1b[31mrood\x1b[0m en \u202eomgekeerd\u202c en \u0085\u2028verder.\n"
           "Ik werk ook met Ex\u200bcel. 38% van de tijd.\n"
           "<b onclick=\"x()\">Duits B1</b> --> ]]> {{7*7}} ${x}\n")
HOSTILE_ID = "\u202e<b>\x1b[31m\"'id"
TURNING = re.compile("[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
VOID = {"meta", "br", "input", "img", "link", "hr"}


class Page(html.parser.HTMLParser):
    """Elements with their attributes; every one that is opened is closed."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.elements, self.text, self.scripts = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise AssertionError(f"</{tag}> closes something else")

    def handle_data(self, data):
        (self.scripts if self.open and self.open[-1] in ("script", "style") else self.text).append(data)

    def all(self, tag, **wanted):
        return [a for t, a in self.elements if t == tag and all(a.get(k.rstrip("_")) == v for k, v in wanted.items())]


class ExtractTest(CommandLineTest):
    def setUp(self):
        self.cv = self.write("cv.txt", CV)
        self.vacancy = self.write("vacature.txt", VACANCY)

    def extract(self, *arguments, text=None):
        return self.ask("extract", *arguments, text=text)

    def told(self, *arguments):
        """Standard output and standard error of a question that must succeed."""
        code, out, err = run("extract", *arguments, "--market", self.market, *AS_OF)
        self.assertEqual(code, 0, err)
        return out, err

    def claims(self, *arguments):
        return [json.loads(line) for line in self.extract(*arguments, "--format", "claims").splitlines()]

    def correct(self, identifier, *corrections, name="corrections.json"):
        rows = [{"id": str(identifier), "corrections": list(corrections)}]
        return self.write(name, json.dumps({"format": "overstap_corrections", "version": 1, "rows": rows}))


class Outputs(ExtractTest):
    def test_a_profile_is_read_again_as_it_was_written(self):
        written = self.write("profile.json", self.extract(self.cv))
        self.assertEqual(self.extract(written), written.read_text())

    def test_the_profile_holds_what_the_text_says(self):
        profile = json.loads(self.extract(self.cv))
        self.assertEqual(profile["hours"], {"min": 24, "max": 32})
        self.assertEqual([c["status"] for c in profile["certificates"]], ["denied"])
        self.assertEqual(profile["occupations"][0]["to"], "present")
        self.assertNotIn("text", profile)
        self.assertIn("text", json.loads(self.extract(self.cv, "--with-text")))

    def test_claims_name_place_rule_and_how_sure(self):
        row, = self.claims(self.cv, "--with-text")
        for claim in row["claims"]:
            part = row["text"][claim["part"]]["text"].encode()
            self.assertEqual(part[claim["begin"]:claim["end"]].decode(), claim["words"])
            self.assertTrue(claim["rule"])
            self.assertNotIn("status", claim)
        self.assertLessEqual({"occupation", "skill", "language", "certificate", "hours"}, {c["kind"] for c in row["claims"]})

    def test_the_sieve_leaves_no_word_in_any_output(self):
        for arguments in (["--format", "profile", "--with-text"], ["--format", "claims", "--with-text"], ["--format", "html"],
                          ["--show"]):
            out, err = self.told(self.cv, *arguments)
            self.assertNotIn("ziek", out + err, arguments)
            self.assertIn("[niet overgenomen]", out, arguments)
            self.assertIn("1 sentence about a person's private matters not carried", err)

    def test_the_screen_marks_and_tells_each_claim(self):
        out = self.extract(self.cv, "--show")
        self.assertIn("Werkervaring\n", out)
        self.assertRegex(out, r"\[Receptionist\]\d+, Hotel")
        self.assertRegex(out, r"\d+  certificaat: rijbewijs B; heeft niet; vrijwel zeker \(certificate\.\w+\)")
        self.assertRegex(out, r"certificaat: Wft Basis; wil; ")
        self.assertIn("1 zin is niet overgenomen", out)
        english = self.extract(self.cv, "--show", "--language", "en")
        self.assertRegex(english, r"certificate: driving licence B; has not; almost certain")
        for text in (out, english):
            self.assertLessEqual(max(map(len, text.splitlines())), 100)
            self.assertNotIn("%", text)
            self.assertNotIn("score", text.lower())
            self.assertNotIn("\x1b", text)

    def test_the_screen_tells_what_became_of_a_foreign_diploma(self):
        told = {"niet gewaardeerd": "niet gewaardeerd", "waardering aangevraagd": "waardering aangevraagd",
                "gewaardeerd als hbo": "gewaardeerd als hbo"}
        for written, shown in told.items():
            cv = self.write("cv.txt", f"Opleiding\nBachelor Economie, Universiteit van Damascus (2012), {written}\n")
            self.assertRegex(" ".join(self.extract(cv, "--show").split()), rf"in het buitenland, {shown}, 2012; heeft")

    def test_the_screen_of_a_vacancy_proposes_lawful_words(self):
        out = self.extract(self.vacancy, "--as", "vacancies", "--show")
        self.assertIn("Let op deze woorden", out)
        self.assertRegex(out, r'"Native Nederlands" kan mensen uitsluiten \(afkomst\)\. Voorstel:')
        self.assertIn("werk- en denkniveau: mbo-4; eis;", out)
        self.assertIn("certificaat: Wft Basis; aangeboden;", out)

    def test_show_and_a_format_exclude_each_other(self):
        code, out, err = run("extract", self.cv, "--show", "--format", "html", "--market", self.market)
        self.assertEqual((code, out), (2, ""), err)

    def test_several_rows_stand_in_one_page(self):
        page = Page(self.extract(self.cv, self.vacancy, "--as", "seekers", "--format", "html"))
        self.assertEqual([a["data-id"] for a in page.all("section", class_="row")], [f"{self.cv}#1", f"{self.vacancy}#1"])
        identifiers = [a["id"] for _, a in page.elements if "id" in a]
        self.assertEqual(len(identifiers), len(set(identifiers)))

    def test_a_file_of_nothing_writes_nothing(self):
        empty = self.write("empty.json", "[]")
        for arguments in (["--format", "html"], ["--show"], []):
            code, out, _ = run("extract", empty, *arguments, "--market", self.market)
            self.assertEqual((code, out), (3, ""), arguments)


class StandardInput(ExtractTest):
    def test_what_may_be_both_is_refused(self):
        code, out, err = run("extract", "-", "--market", self.market, text=CV)
        self.assertEqual((code, out), (2, ""))
        self.assertIn("--as seekers or --as vacancies", err)
        self.assertIn("Excel", self.extract("-", "--as", "seekers", "--show", text=CV))

    def test_what_is_one_of_them_is_read(self):
        vacancy = (DATA / "examples" / "energy_supplier.json").read_text()
        self.assertIn("demands", json.loads(self.extract("-", text=vacancy)))
        self.assertIn("occupations", json.loads(self.extract("-", text=self.seeker.read_text())))

    def test_a_file_of_text_is_a_cv_and_that_is_told_afterwards(self):
        note = "read as job seekers; say --as vacancies"
        self.assertIn(note, self.told(self.cv)[1])
        self.assertNotIn(note, self.told(self.cv, "--as", "seekers")[1])
        code, _, err = run("extract", self.cv, "--market", self.home / "no.market")
        self.assertNotEqual(code, 0)
        self.assertNotIn(note, err)


class Hostile(ExtractTest):
    def setUp(self):
        super().setUp()
        # In a string of JSON anything may stand; a text file with such control characters is refused.
        self.hostile = self.write("hostile.json", json.dumps({"id": HOSTILE_ID, "text": [{"text": HOSTILE}]}))

    def test_nothing_reaches_the_terminal(self):
        out = self.extract(self.hostile, "--show")
        self.assertNotRegex(out.replace("\n", ""), CONTROL)
        self.assertNotRegex(out, TURNING)
        self.assertIn("Let op deze tekens", out)
        self.assertIn("tekens die de leesrichting omdraaien", out)
        self.assertIn("onzichtbare tekens in een woord", out)
        self.assertNotIn("%", out)

    def test_nothing_reaches_the_terminal_by_a_note(self):
        file = self.correct(HOSTILE_ID, {"action": "denied", "kind": "skill", "value": {"label": "blind typen"}})
        err = self.told(self.hostile, "--corrections", file)[1]
        self.assertIn("correction not applied", err)
        self.assertNotRegex(err.replace("\n", ""), CONTROL)
        self.assertNotRegex(err, TURNING)

    def test_nothing_becomes_markup(self):
        text = self.extract(self.hostile, "--format", "html")
        page = Page(text)
        self.assertEqual(page.open, [])
        self.assertEqual(len(page.all("script")), 1)
        self.assertEqual(page.all("img"), [])
        for _, attributes in page.elements:
            for name in attributes:
                self.assertFalse(name.startswith("on") or name in ("src", "style", "srcset"), name)
            if "href" in attributes:
                self.assertTrue(attributes["href"].startswith("#"))
        shown = "".join(page.text)
        self.assertIn("<img src=x onerror=alert(1)>", shown)
        self.assertIn("--> ]]> {{7*7}} ${x}", shown)
        self.assertNotRegex(text.replace("\n", ""), CONTROL)
        self.assertNotRegex(text, TURNING)

    def test_the_page_needs_and_allows_nothing_from_outside(self):
        text = self.extract(self.hostile, "--format", "html")
        self.assertNotRegex(text, r"https?://(?!data\.europa\.eu/esco/)")
        policy, = [a["content"] for _, a in Page(text).elements if a.get("http-equiv") == "Content-Security-Policy"]
        self.assertTrue(policy.startswith("default-src 'none'; "))
        self.assertNotIn("unsafe", policy)

    def test_the_policy_names_the_style_and_the_script_there_are(self):
        import base64
        import hashlib
        text = self.extract(self.cv, "--format", "html")
        for element in ("style", "script"):
            body = re.search(f"<{element}>(.*?)</{element}>", text, re.DOTALL).group(1)
            hashed = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
            self.assertIn(f"{element}-src 'sha256-{hashed}'", text)

    def test_every_control_has_a_name(self):
        page = Page(self.extract(self.cv, "--format", "html"))
        self.assertTrue(all(a.get("type") in ("button", "submit") for a in page.all("button")))
        self.assertEqual(page.all("html")[0]["lang"], "nl")
        for group in [a for t, a in page.elements if a.get("role") == "group"]:
            self.assertTrue(group["aria-label"])
        labels = sum(t == "label" for t, _ in page.elements)
        self.assertEqual(labels, sum(t in ("input", "select") for t, _ in page.elements))


EXCEL = {"kind": "skill", "value": {"label": "werken met Excel"}}


class Corrections(ExtractTest):
    def profile(self, *corrections, arguments=(), source=None):
        path = source or self.cv
        file = self.correct(f"{path}#1", *corrections)
        out, err = self.told(path, "--corrections", file, *arguments)
        return json.loads(out), err

    def test_survive_a_new_reading(self):
        corrections = [{"action": "denied", **EXCEL, "reason": "geheime reden", "by": "coach", "date": "2026-11-21"},
                       {"action": "added", "kind": "certificate", "value": {"label": "rijbewijs B"}},
                       {"action": "removed", "kind": "hours", "value": {"min": 24, "max": 32}},
                       {"action": "confirmed", "kind": "language", "value": {"label": "Duits"}}]
        profile, err = self.profile(*corrections)
        self.assertNotIn("correction not applied", err)
        self.assertNotIn("geheime", json.dumps(profile) + err)
        self.assertIn("denied", [c.get("status") for c in profile["claims"]])
        self.assertEqual([c["status"] for c in profile["certificates"]], ["confirmed"])
        self.assertNotIn("hours", profile)
        self.assertEqual(profile["languages"][0]["status"], "confirmed")
        self.write("cv.txt", CV + "\nIk heb ook ervaring met SAP.\n")
        again, err = self.profile(*corrections)
        self.assertNotIn("correction not applied", err)
        self.assertEqual(again["certificates"], profile["certificates"])

    def test_of_every_claim_are_understood(self):
        for path, subject in ((self.cv, "seekers"), (self.vacancy, "vacancies")):
            row, = self.claims(path, "--as", subject)
            for action in ("confirmed", "denied", "removed"):
                file = self.correct(row["id"], *({"action": action, **{key: claim[key] for key in ("kind", "stance", "value")}}
                                                 for claim in row["claims"]))
                code, out, err = run("extract", path, "--as", subject, "--format", "claims", "--corrections", file, "--market",
                                     self.market, *AS_OF)
                self.assertEqual(code, 0, err)
                self.assertNotIn("correction not applied", err)
                statuses = {claim.get("status") for claim in json.loads(out)["claims"]}
                self.assertEqual(statuses, set() if action == "removed" else {action})

    def test_stand_in_every_output(self):
        file = self.correct(f"{self.cv}#1", {"action": "added", "kind": "skill", "value": {"label": "blind typen"}},
                            {"action": "confirmed", **EXCEL})
        shown = self.extract(self.cv, "--show", "--corrections", file)
        self.assertIn("toegevoegd door een mens", shown)
        self.assertIn("bevestigd door een mens", shown)
        self.assertIn("toegevoegd door een mens", self.extract(self.cv, "--format", "html", "--corrections", file))
        row, = self.claims(self.cv, "--corrections", file)
        self.assertNotIn("part", row["claims"][0])
        self.assertEqual(row["claims"][0]["status"], "confirmed")

    def test_count_in_every_command_that_reads_people(self):
        code, out, err = run("extract", self.seeker, "--market", self.market, *AS_OF)
        identifier = json.loads(out)["id"]
        file = self.correct(identifier, {"action": "added", "kind": "hours", "value": {"min": 8, "max": 8}})
        for command in (["match", "--seeker"], ["transitions", "--seeker"], ["unlock", "--seeker"], ["map", "--seeker"]):
            code, _, err = run(*command, self.seeker, "--corrections", file, "--market", self.market, *AS_OF)
            self.assertEqual(code, 0, err)
            self.assertNotIn("correction not applied", err, command)
        converted = json.loads(self.ask("convert", self.seeker, "--to", "overstap_json", "--corrections", file))
        self.assertEqual(converted["hours"], {"min": 8, "max": 8})
        self.ask("inspect", self.seeker, "--corrections", file)
        vacancy = self.correct("V001", {"action": "added", "kind": "hours", "value": {"min": 3, "max": 3}})
        shown = self.ask("candidates", "--vacancy", "V001", "--seekers", self.seeker, "--corrections", vacancy)
        self.assertRegex(shown, r"\b3\s+uur\s+per\s+week")

    def test_that_fit_nothing_are_told_and_harm_nothing(self):
        _, err = self.profile({"action": "denied", "kind": "skill", "value": {"label": "blind typen"}},
                              {"action": "added", "kind": "skill", "value": {"label": "qwertyzuiop"}})
        self.assertEqual(err.count("correction not applied"), 2)
        self.assertIn(f"{self.cv}#1, skill denied: there is no such claim", err)
        self.assertIn("skill added: it names no concept", err)
        self.assertNotIn("qwertyzuiop", err)
        file = self.correct("niemand", {"action": "confirmed", **EXCEL})
        self.assertIn("niemand, skill confirmed: no row that was read has this id", self.told(self.cv, "--corrections", file)[1])

    def test_of_a_later_file_win(self):
        first = self.correct(f"{self.cv}#1", {"action": "denied", **EXCEL}, name="first.json")
        last = self.correct(f"{self.cv}#1", {"action": "confirmed", **EXCEL}, name="last.json")
        row, = self.claims(self.cv, "--corrections", first, "--corrections", last)
        self.assertIn("confirmed", [c.get("status") for c in row["claims"]])
        self.assertNotIn("denied", [c.get("status") for c in row["claims"]])

    def test_in_a_broken_file_end_the_command(self):
        for content in ("", "{", "[]", '{"format":"x","version":1,"rows":[]}',
                        '{"format":"overstap_corrections","version":1,"rows":[{"id":"1","corrections":[{}]}]}'):
            file = self.write("broken.json", content)
            err = self.fails(3, "extract", self.cv, "--corrections", file, "--market", self.market)
            self.assertIn("broken.json", err)
        self.fails(5, "extract", self.cv, "--corrections", self.home / "none.json", "--market", self.market)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
