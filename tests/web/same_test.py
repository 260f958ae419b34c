#!/usr/bin/env python3
"""same_test.py PROGRAM OTHER SCENARIOS: two builds of the program make the same
of all runs that are written down in tests/data/runs: the same verdicts, the
same reports and the same run files, byte for byte."""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                ".."))
from taken_home import RUNS, Place, written_runs

program, other, scenarios = sys.argv[1:]
place = Place(program, scenarios)


def said(built, data, *words):
    """What a build writes, and the code it exits with."""
    done = subprocess.run([built, *words, "--scenarios", scenarios,
                           "--data", place.path(data)],
                          capture_output=True, timeout=600, check=False)
    return done.returncode, done.stdout


def same(*words):
    place.check(said(program, "one", *words) == said(other, "two", *words),
                *words[:2], "is not the same")


def bytes_of(folder):
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


stories = sorted(name[:-4] for name in os.listdir(RUNS))
for story in stories:
    for plan, choices, _ in written_runs(story):
        place.play(story, plan, choices, ("Rustig blijven.", "Eerder bellen."))
files = [place.path("out", name)
         for name in sorted(os.listdir(place.path("out")))]
print(len(files), "runs")
place.check(len(files) >= 200, "too few")

same("replay", *files)
for form in ("--csv", "--xapi", "--html"):
    same("report", place.path("out"), form)
for story in stories:
    same("solve", story)
said(other, "two", "import", *files)
again = place.path("again")
os.mkdir(again)
said(other, "two", "export", again)
place.check(bytes_of(again) == bytes_of(place.path("out")),
            "the run files are not the same")
sys.exit(place.faults > 0)
