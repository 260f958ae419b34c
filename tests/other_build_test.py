#!/usr/bin/env python3
"""other_build_test.py PROGRAM CROWD SCENARIOS OTHER...: another build of the
program says of runs and situations what this one says, byte for byte, and hands
out the same run files. OTHER may be several words, as with wine before it.

CROWD plays the runs (tests/bench/overview_bench.c): some are damaged, tampered
with or there twice. All happens in a folder with letters in its name that no
code page of Windows has together."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

RUNS = 200
EVERY = 10  # of these one is judged again by itself: each start takes a while
PERSON = "Zoë Čapek"

program, crowd, scenarios = map(os.path.abspath, sys.argv[1:4])
other = [os.path.abspath(word) if os.path.exists(word) else word
         for word in sys.argv[4:]]
tests = os.path.dirname(os.path.abspath(__file__))


def check(holds, *words):
    if not holds:
        raise AssertionError(" ".join(map(str, words)))


class Program:
    def __init__(self, place, name, command):
        self.place, self.command = place, command
        self.data = os.path.join(name, PERSON)
        os.makedirs(os.path.join(place, self.data))

    def run(self, words, answers=""):
        """Exit code, output and errors, as bytes; by way of files, as Node.js
        loses the end of a long text in a pipe."""
        with tempfile.TemporaryFile() as given, \
                tempfile.TemporaryFile() as out, \
                tempfile.TemporaryFile() as errors:
            given.write(answers.encode())
            given.seek(0)
            code = subprocess.run(
                [*self.command, *words, "--scenarios", "scenarios", "--data",
                 self.data], cwd=self.place, stdin=given, stdout=out,
                stderr=errors, timeout=600, check=False).returncode
            out.seek(0)
            errors.seek(0)
            return code, out.read(), without_others(errors.read())

    def hand_out(self, folder, person):
        """The run files of a person, by name."""
        folder = os.path.join(os.path.dirname(self.data), folder)
        self.run(["export", folder, "--person", person])
        return files(os.path.join(self.place, folder))


def without_others(errors):
    """Wine's own programs, such as its desktop, may say something too; and
    Emscripten takes a file for a terminal, which is told how far it is."""
    errors = re.sub(rb"(?m)^wine: .*\n", b"", errors)
    return re.sub(rb"(\r[^\r\n]*)+\n?", b"", errors)


def files(folder):
    found = {}
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


class Both:
    """The two programs, in the same folder."""

    def __init__(self, place):
        self.one = Program(place, "one", [program])
        self.two = Program(place, "two", other)
        self.compared = 0

    def say_the_same(self, *words):
        first, second = self.one.run(words), self.two.run(words)
        for a, b, what in zip(first, second, ("exit code", "output", "errors")):
            check(a == b, *words[:2], f"- other {what}:\n{a!r}\n{b!r}")
        check(first[1] or first[2], *words[:2], "- nothing is said")
        self.compared += 1
        return first

    def answer_the_same(self, *words):
        """The same, and not that the question is not understood."""
        code, _, errors = self.say_the_same(*words)
        check(code in (0, 1), *words[:2], "-", code, errors)


def check_runs(both, place):
    """All are judged again, and taken in."""
    runs = os.path.join(place, "Čapek")
    os.mkdir(runs)
    subprocess.run([crowd, runs, str(RUNS)], check=True)
    played = files(runs)
    check(len(played) >= RUNS, "only", len(played), "runs were played")
    names = ["Čapek/" + name for name in played]
    for name in names[::EVERY]:
        both.answer_the_same("replay", name)
    for form in ("--csv", "--text", "--html", "--xapi"):
        both.answer_the_same("report", "Čapek", form)
    for form in ([], ["--csv"], ["--attendance"]):
        both.answer_the_same("overview", "Čapek", *form)
    both.answer_the_same("import", *names)
    return played


def people(played):
    names = (re.search(rb'"name":"([^"]*)"', text) for text in played.values())
    return sorted({name[1].decode(errors="replace") for name in names if name})


def check_handed_out(both, played):
    """What was taken in is handed out again."""
    count = 0
    for number, person in enumerate(people(played)):
        first, second = (built.hand_out(f"out-{number}", person)
                         for built in (both.one, both.two))
        check(first == second, person, "- other run files")
        check(set(first.values()) <= set(played.values()), person,
              "- not what was taken in")
        count += len(first)
    check(count > 0, "no run was handed out")
    return count


def recorded(name):
    """A run of the situation, as choices."""
    with open(os.path.join(tests, "data", "runs", name + ".txt"),
              encoding="utf-8") as text:
        line = next(line for line in text if line.startswith("sblp "))
    choices = line.partition(": ")[2].partition(" =>")[0].split()
    return ",".join([*choices, "finish"])


def check_situations(both):
    for file in sorted(os.listdir(os.path.join(tests, "data", "runs"))):
        name = file.removesuffix(".txt")
        both.answer_the_same("play", name, "--text", "--choices", recorded(name))
        both.answer_the_same("solve", name, "--format", "json")
        both.answer_the_same("graph", name, "--dot")
        both.answer_the_same("check", name, "--strict")


def check_played(both):
    """What was played with the one is believed by the other."""
    for player, judge in ((both.one, both.two), (both.two, both.one)):
        player.run(["play", "negen-dagen", "--text", "--seed", "7", "--person",
                    PERSON], answers="1\n" * 40)
        out = player.hand_out("played", PERSON)
        check(out, "no run was handed out")
        for name in out:
            code, said, errors = judge.run(["replay", os.path.join(
                os.path.dirname(player.data), "played", name)])
            check(code == 0 and PERSON.encode() in said, said, errors)


def check_mistakes(both):
    """What goes wrong is said in the same words."""
    for words in (["check", "Čapek/is-er-niet.lua"],
                  ["replay", "scenarios"],
                  ["replay", "is-er-niet.klacht"],
                  ["score", "is-er-niet.csv", "--procedure", "sblp"],
                  ["report", "Čapek", "--onzin"]):
        both.say_the_same(*words)


def main():
    with tempfile.TemporaryDirectory(prefix="Zoë Čapek ") as place:
        shutil.copytree(scenarios, os.path.join(place, "scenarios"))
        both = Both(place)
        played = check_runs(both, place)
        handed_out = check_handed_out(both, played)
        check_situations(both)
        check_played(both)
        check_mistakes(both)
        print(f"{len(played)} runs; {both.compared} times the same was said; "
              f"{handed_out} run files were handed out with the same bytes")


main()
