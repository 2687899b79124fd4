# SPDX-License-Identifier: Apache-2.0
"""The page of `overstap extract --format html` in a browser: what a coach says there comes back as a correction file."""
import json
import sys
import unittest

from browser import CHROMIUM, Browser
from command_line import AS_OF, CommandLineTest, run

CV = """Werkervaring
2018 - heden  Receptionist, Hotel </script><img src=x onerror=alert(1)>
Ik kan klachten behandelen en werken met Excel.

Ik heb geen rijbewijs. Ik zoek 24-32 uur per week.
"""
SAVED = """new Promise(done => {
  const make = URL.createObjectURL;
  URL.createObjectURL = blob => { blob.text().then(done); return make.call(URL, blob); };
  document.getElementById('save').click();
})"""


@unittest.skipUnless(CHROMIUM, "there is no Chromium to open a page with")
class PageTest(CommandLineTest):
    def setUp(self):
        self.cv = self.write("cv.txt", CV)
        self.page = self.home / "page.html"
        self.ask("extract", self.cv, "--format", "html", "--output", self.page)

    def test_what_is_said_comes_back(self):
        with Browser(1200) as browser:
            browser.open(self.page)
            self.assertTrue(browser.run("document.documentElement.classList.contains('js')"))
            self.assertTrue(browser.run("document.getElementById('save').disabled"))
            item = "[...document.querySelectorAll('ol.claims>li')].find(li => li.dataset.kind === '%s')"
            browser.run(f"({item % 'occupation'}).querySelector('button.w').click()")
            browser.run(f"({item % 'occupation'}).querySelector('input').value = 'Alleen een stage.'")
            browser.run(f"({item % 'hours'}).querySelector('button.y').click()")
            browser.run(f"({item % 'skill'}).querySelector('button.y').click()")
            browser.run(f"({item % 'skill'}).querySelector('button.y').click()")  # and taken back
            browser.run("""(() => { const form = document.querySelector('form.missing');
                form.elements.kind.value = 'language'; form.elements.label.value = 'Duits'; form.requestSubmit(); })()""")
            browser.run("document.getElementById('by').value = 'coach'")
            self.assertEqual(browser.run("document.getElementById('count').textContent"), "3 verbeteringen")
            saved = json.loads(browser.run(SAVED))
            self.assertEqual(browser.complaints(), [])
        self.assertEqual(saved["format"], "overstap_corrections")
        row, = saved["rows"]
        self.assertEqual(row["id"], f"{self.cv}#1")
        self.assertEqual([(c["action"], c["kind"], c["by"]) for c in row["corrections"]],
                         [("denied", "occupation", "coach"), ("confirmed", "hours", "coach"), ("added", "language", "coach")])
        self.assertEqual(row["corrections"][0]["reason"], "Alleen een stage.")
        file = self.write("corrections.json", json.dumps(saved))
        code, out, err = run("extract", self.cv, "--corrections", file, "--market", self.market, *AS_OF)
        self.assertEqual(code, 0, err)
        self.assertNotIn("correction not applied", err)
        profile = json.loads(out)
        self.assertEqual(profile["occupations"][0]["status"], "denied")
        self.assertEqual(profile["languages"][0]["status"], "confirmed")

    def test_it_is_used_by_keyboard(self):
        with Browser(1200) as browser:
            browser.open(self.page)
            browser.run("document.querySelector('ol.claims button').focus()")
            browser.press(" ", 32, " ")
            self.assertEqual(browser.run("document.activeElement.getAttribute('aria-pressed')"), "true")
            browser.press("Tab", 9)
            browser.press("Tab", 9)
            self.assertEqual(browser.run("document.activeElement.tagName"), "INPUT")
            first = "document.querySelector('a.c')"
            browser.run(f"{first}.focus()")
            self.assertTrue(browser.run(f"document.getElementById({first}.dataset.c.split(' ')[0]).classList.contains('on')"))

    def test_it_fits_a_telephone(self):
        with Browser(400) as browser:
            browser.open(self.page)
            self.assertLessEqual(browser.run("document.documentElement.scrollWidth"), 400)
            self.assertEqual(browser.complaints(), [])

    def test_words_stand_out_from_what_is_behind_them(self):
        with Browser(1200) as browser:
            browser.open(self.page)
            browser.run("[...document.querySelectorAll('button')].forEach(b => b.disabled = false)")
            browser.run("document.querySelector('button.y').click()")
            low = browser.run("""(() => {
                const rgb = text => (text.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
                const light = c => { const [r, g, b] = c.map(v => { v /= 255;
                    return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
                const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
                    if (c.length < 4 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
                const own = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
                return [...document.body.querySelectorAll('*')].filter(e => own(e) && e.tagName !== 'SCRIPT' && e.offsetParent)
                    .map(e => { const a = light(rgb(getComputedStyle(e).color).slice(0, 3)), b = light(behind(e));
                        return [e.tagName + '.' + e.className, (Math.max(a, b) + .05) / (Math.min(a, b) + .05)]; })
                    .filter(pair => pair[1] < 4.5);
            })()""")
            self.assertEqual(low, [])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
