# SPDX-License-Identifier: Apache-2.0
"""The executable as its users run it, and a market to ask. Every script beside this one is called with BINARY DATA_DIR
[PUBLIC_DATA]. Standard library only."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BINARY, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
PUBLIC = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
AS_OF = ["--as-of", "2026-11-21"]


def run(*arguments, text=None, **environment):
    """Exit code, standard output and standard error; `text` (str or bytes) is the standard input."""
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, timeout=120,
                          input=text.encode("utf-8") if isinstance(text, str) else text, env={**os.environ, **environment})
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


class CommandLineTest(unittest.TestCase):
    """With a folder of its own and the default market in it."""

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

    def write(self, name, content):
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def ask(self, *arguments, text=None):
        """A question that must succeed."""
        code, out, err = run(*arguments, "--market", self.market, *AS_OF, text=text)
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
