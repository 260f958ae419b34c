#!/usr/bin/env python3
"""same_test.py NATIVE WINDOWS CROWD SCENARIOS: what the program for Windows,
under wine, says of runs and situations is what the program of this machine
says, byte for byte; and so are the run files that it hands out.

CROWD plays the runs (tests/bench/overview_bench.c): some are damaged, tampered
with or there twice. All happens in a folder with letters in its name that no
code page of Windows has together."""

import os
import subprocess
import sys
import tempfile

RUNS = 200
EVERY = 10  # of these one is judged again by itself: each start takes a while

native, windows, crowd, scenarios = map(os.path.abspath, sys.argv[1:5])
tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def check(holds, what):
    if not holds:
        raise AssertionError(what)


class Program:
    def __init__(self, name, command, folder):
        self.command, self.folder = command, os.path.join(folder, name)
        os.makedirs(os.path.join(self.folder, "Zoë Čapek"))

    def run(self, words, answers=""):
        """Exit code, standard output and standard error, as bytes."""
        done = subprocess.run(
            [*self.command, *words, "--scenarios", "scenarios", "--data",
             self.folder.rpartition("/")[2] + "/Zoë Čapek"],
            cwd=os.path.dirname(self.folder), input=answers.encode(),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600)
        # Programs of Wine's own, such as its desktop, may say something too.
        said = [line for line in done.stderr.splitlines(keepends=True)
                if not line.startswith(b"wine: ")]
        return done.returncode, done.stdout, b"".join(said)


class Both:
    """The two programs, in the same folder."""

    def __init__(self, folder):
        self.native = Program("native", [native], folder)
        self.windows = Program("windows", ["wine", windows], folder)
        self.compared = 0

    def say_the_same(self, *words, answers=""):
        a, b = (p.run(words, answers) for p in (self.native, self.windows))
        for one, other, what in zip(a, b, ("exit code", "output", "errors")):
            check(one == other,
                  f"{' '.join(words)}: other {what}:\n{one!r}\n{other!r}")
        check(a[1] or a[2], f"{' '.join(words)}: nothing is said")
        self.compared += 1
        return a


def files(folder):
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


def check_runs(both, folder):
    """All are judged again, and taken in."""
    runs = os.path.join(folder, "Čapek")
    os.mkdir(runs)
    subprocess.run([crowd, runs, str(RUNS)], check=True)
    names = sorted(os.listdir(runs))
    check(len(names) >= RUNS, f"only {len(names)} runs were played")
    for name in names[::EVERY]:
        both.say_the_same("replay", "Čapek/" + name)
    for words in (["--csv"], ["--text"], ["--html"], ["--xapi"]):
        both.say_the_same("report", "Čapek", *words)
    for words in ([], ["--csv"], ["--attendance"]):
        both.say_the_same("overview", "Čapek", *words)
    both.say_the_same("import", *["Čapek/" + name for name in names])
    return runs


def people(folder):
    found = set()
    for text in files(folder).values():
        head = text.partition(b"\n")[0].decode(errors="replace")
        name = head.partition('"name":"')[2].partition('"')[0]
        if name:
            found.add(name)
    return sorted(found)


def check_handed_out(both, runs):
    count = 0
    for number, person in enumerate(people(runs)):
        out = f"out-{number}"
        for program in (both.native, both.windows):
            place = program.folder.rpartition("/")[2]
            program.run(["export", f"{place}/{out}", "--person", person])
        one = os.path.join(both.native.folder, out)
        other = os.path.join(both.windows.folder, out)
        if os.path.isdir(one) or os.path.isdir(other):
            check(files(one) == files(other), f"{person}: other run files")
            count += len(files(one))
    check(count > 0, "no run was handed out")
    return count


def check_situations(both):
    folder = os.path.join(tests, "data", "runs")
    for file in sorted(os.listdir(folder)):
        name = file.removesuffix(".txt")
        with open(os.path.join(folder, file), encoding="utf-8") as text:
            lines = [line for line in text if line.startswith("sblp ")]
        choices = lines[0].partition(": ")[2].partition(" =>")[0].split()
        both.say_the_same("play", name, "--text", "--choices",
                          ",".join([*choices, "finish"]))
        both.say_the_same("solve", name, "--format", "json")
        both.say_the_same("graph", name, "--dot")
        both.say_the_same("check", name, "--strict")


def check_played(both, folder):
    """A run played on Windows is believed here."""
    situation = "negen-dagen"
    answers = "1\n" * 40
    both.windows.run(["play", situation, "--text", "--seed", "7", "--person",
                      "Zoë Čapek"], answers)
    code, said, _ = both.windows.run(["export", "played", "--person",
                                      "Zoë Čapek"])
    check(code == 0, "the run was not handed out")
    path = said.decode().strip().splitlines()[0]
    check(os.path.exists(os.path.join(folder, path)), path)
    code, said, errors = both.native.run(["replay", path])
    check(code == 0 and "Zoë Čapek".encode() in said, (said, errors))


def check_mistakes(both, folder):
    """What goes wrong is said in the same words."""
    for words in (["check", "Čapek/is-er-niet.lua"],
                  ["replay", "scenarios"],
                  ["replay", "is-er-niet.klacht"],
                  ["score", "is-er-niet.csv", "--procedure", "sblp"],
                  ["report", "Čapek", "--onzin"]):
        both.say_the_same(*words)
    code, _, said = both.windows.run(["replay", "nul.klacht"])
    check(code != 0 and "gewoon bestand".encode() in said, said)


def main():
    with tempfile.TemporaryDirectory(prefix="Zoë Čapek ") as folder:
        os.symlink(scenarios, os.path.join(folder, "scenarios"))
        both = Both(folder)
        runs = check_runs(both, folder)
        handed_out = check_handed_out(both, runs)
        check_situations(both)
        check_played(both, folder)
        check_mistakes(both, folder)
        print(f"{both.compared} times the same was said; {handed_out} run "
              "files were handed out with the same bytes")


main()
