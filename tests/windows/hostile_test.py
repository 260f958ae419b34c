#!/usr/bin/env python3
"""hostile_test.py WINDOWS: the program for Windows, under wine, answers every
file of the hostile corpus (tests/hostile/gen.py) as that of this machine has
to, by itself and in time. Memory is held by limits of its own, see
tests/hostile/run.py."""

import csv
import os
import subprocess
import sys
import tempfile

SECONDS = 120  # wine starts slowly on a busy machine
WORLD = 3  # the exit code for what is no file at all
# Root, as whom tests may run, reads everything.
LEFT_OUT = {"x_unreadable.lua"}

windows = os.path.abspath(sys.argv[1])
tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def check(corpus, names):
    done = subprocess.run(["wine", windows, "check", "--format", "gcc", *names],
                          cwd=corpus, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=SECONDS)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def faults(corpus, row):
    name = row["file"]
    try:
        code, said = check(corpus, ["./" + name])
    except subprocess.TimeoutExpired:
        return [f"no answer in {SECONDS} s"]
    found = []
    if code not in (0, 1, WORLD):
        found.append(f"exit {code}")
    if row["expect"] == "refuse" and code == 0:
        found.append("accepted")
    if row["expect"] == "survive" and code != 0:
        found.append("refused: " + said.strip()[:100])
    if code and name not in said:
        found.append("message without the file: " + said.strip()[:80])
    if "\x1b" in said or "\x07" in said:
        found.append("terminal escape in the message")
    if "zz_ok" in row["check"]:
        _, said = check(corpus, ["./" + name, "./zz_ok.lua"])
        if any("zz_ok" in line and "error" in line
               for line in said.splitlines()):
            found.append("hits the next file")
    return found


def takes_device_for_file(folder):
    """What Windows calls a device may have any ending, and never ends."""
    done = subprocess.run(["wine", windows, "replay", "nul.klacht"], cwd=folder,
                          stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          timeout=SECONDS)
    return done.returncode == 0 or "gewoon bestand" not in done.stderr.decode()


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as corpus:
        subprocess.run([sys.executable,
                        os.path.join(tests, "hostile", "gen.py"), "--special",
                        corpus], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(corpus, "expect.tsv"), encoding="utf-8") as table:
            rows = [row for row in csv.DictReader(table, delimiter="\t",
                                                  quoting=csv.QUOTE_NONE)
                    if row["file"] not in LEFT_OUT]
        for row in rows:
            found = faults(corpus, row)
            failed += bool(found)
            if found:
                print(f"{row['file']} ({row['expect']}): {'; '.join(found)}")
        if takes_device_for_file(corpus):
            print("nul.klacht is taken for a file")
            failed += 1
    print(f"{len(rows) - failed} hostile files answered, {failed} not")
    sys.exit(failed > 0)


main()
