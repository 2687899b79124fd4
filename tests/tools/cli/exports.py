#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the executable writes for other programs: graphs, maps and tables."""
import csv
import io
import json
import re
import shutil
import sys
import unittest
import xml.etree.ElementTree

from command_line import AS_OF, DATA, CommandLineTest, run


class Exports(CommandLineTest):
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


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
