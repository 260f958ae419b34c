#!/usr/bin/env python3
"""same_test.py PROGRAM OTHER CROWD SCENARIOS: two builds of the program say the
same of 200 runs and of all situations, and hand out the same run files, byte
for byte.

CROWD plays the runs (tests/bench/overview_bench.c): some are damaged, tampered
with or there twice."""

import os
import re
import subprocess
import sys
import tempfile

RUNS = 200

program, other, crowd, scenarios = map(os.path.abspath, sys.argv[1:])
faults = 0


def check(holds, *words):
    global faults
    if not holds:
        print(*words)
        faults += 1


def said(built, folder, *words):
    """Into files: of a long text in a pipe Node.js loses the end."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        code = subprocess.run(
            [built, *words, "--scenarios", scenarios, "--data",
             folder.rpartition("/")[2]], timeout=600, check=False,
            cwd=os.path.dirname(folder), stdout=out, stderr=err).returncode
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read())
    # Emscripten takes any stream for a terminal, which is told how far it is.
    progress = rb"(\r[^\r\n]*)+\n?"
    return code, texts[0], re.sub(progress, b"", texts[1])


def files(folder):
    found = {}
    for name in sorted(os.listdir(folder) if os.path.isdir(folder) else ()):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


def main(place):
    one, two = (os.path.join(place, name) for name in ("one", "two"))
    runs = os.path.join(place, "runs")

    def same(*words):
        first, second = said(program, one, *words), said(other, two, *words)
        check(first[1] or first[2], *words[:2], "says nothing")
        check(first == second, *words[:2], "is not the same:", second[2])

    for folder in (one, two, runs):
        os.mkdir(folder)
    subprocess.run([crowd, runs, str(RUNS)], check=True)
    played = files(runs)
    check(len(played) >= RUNS, "only", len(played), "runs")
    names = ["runs/" + name for name in played]
    same("replay", *names)
    for form in ("--csv", "--text", "--html", "--xapi"):
        same("report", "runs", form)
    same("overview", "runs", "--csv")
    for story in sorted(os.listdir(scenarios)):
        if os.path.exists(os.path.join(scenarios, story, "scenario.lua")):
            same("solve", story, "--format", "json")
    same("import", *names)
    people = {match[1] for match in (
        re.search(r'"name":"([^"]*)"', text.decode(errors="replace"))
        for text in played.values()) if match}
    count = 0
    for number, person in enumerate(sorted(people)):
        out = f"out-{number}"
        for built, folder in ((program, one), (other, two)):
            said(built, folder, "export", f"{folder}/{out}", "--person", person)
        handed = files(os.path.join(one, out))
        check(handed == files(os.path.join(two, out)), person, "other files")
        count += len(handed)
    check(count > 0, "no run was handed out")
    print(len(played), "runs;", count, "run files of", len(people), "people")


with tempfile.TemporaryDirectory() as folder:
    main(folder)
sys.exit(faults > 0)
