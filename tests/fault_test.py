#!/usr/bin/env python3
"""fault_test.py PROGRAM SCENARIOS SHIM[:HANDS] [WAY...]: lets requests for
memory, calls about files and calls to SQLite fail, one after another, in whole
runs of the program, as text, and with HANDS (see fault/hands.c) in its window.
It never crashes or leaks, says in words what is wrong, does not call done what
is not, and what was confirmed is kept.

Some of the calls fail; with FAULTS=all each of them does. FAULT_SEED=2 and so
on choose other errors, other calls, and another run.

LEAKS=told says that the program is built to tell of leaks (-fsanitize=leak),
and ends with another code then. Only what ends at once, for want of memory,
frees nothing and is not held to that."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "fault"))
from forked import ALWAYS, ONCE, Forked  # noqa: E402

program, scenarios = map(os.path.abspath, sys.argv[1:3])
shims = ":".join(map(os.path.abspath, sys.argv[3].split(":")))
every_call = os.environ.get("FAULTS") == "all"
seed = int(os.environ.get("FAULT_SEED", "1"))
STORE = "klachtwijzer.db"
SCREEN = "\n----\n"
# Here a disk that is waited for takes no time.
MEMORY_DISK = "/dev/shm" if os.path.isdir("/dev/shm") else None
NOT_KEPT = "bewaard worden"
TIMES = {ONCE: "once", ALWAYS: "ever after"}
ERRORS = 6
# How many calls there are to each that fails, and to each after which all do.
STEPS = {"memory": (1, 25) if every_call else (199, 995),
         "file": (1, 1) if every_call else (7, 7),
         "database": (1, 1) if every_call else (7, 7)}
ANSWERS = ("1\n1\n1\n2\n1\n1\nstop\n", "2\n1\n2\n1\nt\n1\n1\n1\nstop\n",
           "1\n" * 60 + "stop\n")[seed % 3]


class Failure(Exception):
    pass


def check(holds, *words):
    if not holds:
        raise Failure(" ".join(map(str, words)))


def command(folder, words):
    return [program, "--scenarios", scenarios,
            "--data", os.path.join(folder, "data"), *words]


def environment(folder, answers):
    """In a window, answers are keys; the window is one that nobody sees."""
    return dict(os.environ, HOME=folder, LD_PRELOAD=shims, HANDS=answers,
                SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")


def run(folder, words, answers=""):
    return subprocess.run(
        command(folder, words), input=answers, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=environment(folder, answers), cwd=folder,
        text=True, errors="replace", timeout=120)


def confirmed(said):
    """Choices after which the next screen was shown, whole."""
    screens = said.split(SCREEN)
    return sum(", ?\n" in screen for screen in screens[1:])


def kept(folder):
    try:
        db = sqlite3.connect(os.path.join(folder, "data", STORE))
        try:
            return db.execute("SELECT count(*) FROM events").fetchone()[0]
        finally:
            db.close()
    except sqlite3.OperationalError:
        return 0


class Store:
    """What is kept, looked at by the program itself, on a copy."""

    def __init__(self, folder, beside):
        self.before = kept(folder)
        self.place = os.path.join(beside, "again")
        self.known = {}

    def count(self, folder):
        state = hash(tuple(files_in(os.path.join(folder, "data"))))
        if state not in self.known:
            shutil.rmtree(self.place, ignore_errors=True)
            shutil.copytree(folder, self.place)
            again = run(self.place, ["--text"], answers="stop\n")
            check(again.returncode == 0 and not again.stderr,
                  "afterwards it complains:", again.stderr)
            self.known[state] = kept(self.place)
        return self.known[state]


def files_in(folder):
    for base, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            path = os.path.join(base, name)
            with open(path, "rb") as file:
                yield os.path.relpath(path, folder), file.read()


def least_kept(way, ended, store):
    """How much must still be there."""
    if way == "forget":
        return 0
    if way == "play" and NOT_KEPT not in ended.out + ended.errors:
        return store.before + max(0, confirmed(ended.out) - 1)
    return store.before


def made(way, folder, out):
    """What was asked for: said, or written outside of the store."""
    written = [(path, data) for path, data in files_in(folder)
               if not path.startswith("data/")]
    return None if way in PLAYED else (out, written)


def says_what_lacks(result):
    """Does a page that was made say itself what is not in it?"""
    return any(b"kaarten niet meegeteld: " in data for _, data in result[1])


def judge(way, folder, ended, whole, store):
    code, result = whole
    check(ended.code in (0, 1, 2, 3), "it crashed:", ended.errors[-3000:])
    check(ended.code == 0 or re.search(r"(^|\n)klachtwijzer: \S+ \S+ \S+|"
                                       r"fout|K[0-9]{3}|niet meetellen: ",
                                       ended.errors + ended.out),
          "it failed without a word:", ended.errors[-2000:])
    check("(null)" not in ended.errors + ended.out and
          "Cannot allocate" not in ended.errors + ended.out,
          "not in words:", ended.errors[-2000:])
    now = made(way, folder, ended.out)
    check(ended.code != code or now == result or
          (way == "overview_page" and
           says_what_lacks(now)),
          "it calls done what is not")
    check(store.count(folder) >= least_kept(way, ended, store),
          f"{least_kept(way, ended, store)} confirmed,",
          f"{store.count(folder)} kept; it said", ended.errors)
    check(way != "forget" or ended.code or store.count(folder) == 0,
          "what it has forgotten is still there")


# What is run, on a folder in which somebody has played already.
PLAYED = ("play", "begin", "window", "home")
WAYS = {
    "play": (["play", "negen-dagen", "--text"], ANSWERS),
    "begin": (["--text"], ANSWERS),
    "check": (["check", os.path.join(scenarios, "een-ster")], ""),
    "solve": (["solve", "een-ster", "--best", "--format", "json"], ""),
    "export": (["export", "out"], ""),
    "import": (["import", "other/run.klacht"], ""),
    "again": (["import", "run.klacht"], ""),
    "replay": (["replay", "run.klacht"], ""),
    "forget": (["forget", "--yes"], ""),
    "report": (["report", "run.klacht", "--html", "-o", "report.html"], ""),
    "last": (["report", "laatste", "--text"], ""),
    "table": (["report", "run.klacht", "--csv"], ""),
    "statements": (["report", "run.klacht", "--xapi", "-o", "run.json"], ""),
    "overview": (["overview", "runs"], ""),
    "overview_table": (["overview", "runs", "--csv", "-o", "all.csv"], ""),
    "overview_page": (["overview", "runs", "--html", "-o", "all.html"], ""),
    "score": (["score", "log.csv", "--procedure", "sblp"], ""),
}
IN_WINDOW = {
    "window": (["play", "negen-dagen"], ANSWERS.removesuffix("stop\n")),
    "home": ([], "\t\t\n1\n1\nh"),
}
if ":" in shims:
    WAYS.update(IN_WINDOW)


def prepare(folder):
    """A folder with something kept, runs as files, and a log."""
    answers = ("1\n" * 40 + "stop\n", "2\n2\n1\n" * 9 + "stop\n")
    runs = os.path.join(folder, "runs")
    other = os.path.join(folder, "other")
    had = set()
    for where, answer in ((folder, answers[0]), (other, answers[1])):
        os.makedirs(where, exist_ok=True)
        done = run(where, ["play", "negen-dagen", "--text"], answer)
        check(done.returncode == 0, "it cannot be played at all:", done.stderr)
        done = run(where, ["export", runs])
        check(done.returncode == 0, "it cannot be exported:", done.stderr)
        new = set(os.listdir(runs)) - had
        check(new, "it hands out nothing")
        shutil.copy(os.path.join(runs, max(new)),
                    os.path.join(where, "run.klacht"))
        had |= new
    shutil.rmtree(os.path.join(other, "data"))
    with open(os.path.join(folder, "log.csv"), "w") as file:
        file.write("case,event\n" + "a,complaint\na,discuss\nb,complaint\n" * 9)


def whole_run(template, folder, way):
    words, answers = WAYS[way]
    shutil.copytree(template, folder)
    done = run(folder, words, answers)
    check(done.returncode in (0, 1), f"{way} cannot be run: {done.stderr}")
    result = done.returncode, made(way, folder, done.stdout)
    shutil.rmtree(folder)
    return result, confirmed(done.stdout)


def attempt(what, copy, *given):
    way, folder, whole, store = given
    with copy as ended:
        try:
            judge(way, folder, ended, whole, store)
        except Failure as failure:
            print(f"{what} ended with {ended.code}: {failure}", flush=True)
            return 1
    return 0


def break_way(template, beside, way, kind):
    """How many runs there were with a fault in them, and how many wrong."""
    folder = os.path.join(beside, "folder")
    whole, screens = whole_run(template, folder, way)
    shutil.copytree(template, folder)
    store = Store(folder, beside)
    words, answers = WAYS[way]
    once, always = STEPS[kind]
    forked = Forked(command(folder, words), folder, beside, dict(
        environment(folder, answers), FAULT=kind, FAULT_EVERY=str(once),
        FAULT_FIRST=str(1 + (seed - 1) % once)), answers)
    tried = wrong = 0
    for number in forked.calls():
        hows = [ONCE] + [ALWAYS] * ((number - 1) // once % (always // once) == 0)
        for how in hows:
            error = (number + seed) % ERRORS
            what = f"{way} {kind} {number}, {TIMES[how]}, error {error} seed {seed}"
            tried += 1
            wrong += attempt(what, forked.copy(how, error), way, folder, whole,
                             store)
    check(forked.ended.code == whole[0] and
          confirmed(forked.ended.out) == screens,
          way, kind, "the copies have changed the program itself:",
          forked.ended.code, forked.ended.errors, forked.ended.out[-500:])
    shutil.rmtree(folder)
    return tried, wrong


def try_leak(template, beside):
    """Would a leak be noticed?"""
    folder = os.path.join(beside, "folder")
    shutil.copytree(template, folder)
    forked = Forked(command(folder, ["import", "missing"]), folder, beside, dict(
        environment(folder, ""), FAULT="file", FAULT_LOSE="1"), "")
    ends = []
    for _ in forked.calls():
        with forked.copy(ONCE, 0) as ended:
            ends.append(ended)
    check(ends and all("LeakSanitizer" in ended.errors for ended in ends),
          "a leak would go unnoticed:",
          *(ended.errors for ended in ends if ended.code in (0, 1, 2, 3)))
    shutil.rmtree(folder)


def main():
    ways = sys.argv[4:] or WAYS
    total = failed = 0
    with tempfile.TemporaryDirectory(prefix="klachtwijzer-fault-",
                                     dir=MEMORY_DISK) as beside:
        template = os.path.join(beside, "template")
        prepare(template)
        if os.environ.get("LEAKS") == "told":
            try_leak(template, beside)
        for way in ways:
            for kind in STEPS:
                start = time.monotonic()
                tried, wrong = break_way(template, beside, way, kind)
                total += tried
                failed += wrong
                print(f"{way}: {tried} faults of {kind}, {wrong} wrong, "
                      f"{time.monotonic() - start:.0f} s", flush=True)
    print(f"{total} runs with a fault in them, {failed} went wrong")
    sys.exit(failed > 0 or total == 0)


if __name__ == "__main__":
    main()
