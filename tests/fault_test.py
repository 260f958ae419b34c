"""fault_test.py PROGRAM SCENARIOS SHIM: lets the n-th request for memory, or
the n-th call about a file, fail in whole runs of the program, for n spread over
all there are (FAULTS=all for each of them, or how many of them). It never
crashes, says in words what is wrong, and what was confirmed is kept."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

program, scenarios, shim = map(os.path.abspath, sys.argv[1:4])
faults = os.environ.get("FAULTS", "25")
STORE = "klachtwijzer.db"
SCREEN = "\n----\n"
ANSWERS = "1\n1\n1\n2\n1\n1\nstop\n"
NOT_KEPT = "bewaard worden"


class Failure(Exception):
    pass


def check(holds, *words):
    if not holds:
        raise Failure(" ".join(map(str, words)))


def run(folder, words, fault=None, on=False, answers=""):
    environment = dict(os.environ, HOME=folder, LD_PRELOAD=shim,
                       FAULT_COUNT=os.path.join(folder, "count"))
    if fault:
        environment["FAULT"] = fault
    if on:
        environment["FAULT_ON"] = "1"
    data = os.path.join(folder, "data")
    return subprocess.run(
        [program, "--scenarios", scenarios, "--data", data, *words],
        input=answers, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment, cwd=folder, text=True, errors="replace", timeout=120)


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


def check_play(folder, done, before):
    if NOT_KEPT not in done.stdout + done.stderr:
        check(kept(folder) - before >= confirmed(done.stdout) - 1,
              f"{confirmed(done.stdout)} confirmed,",
              f"{kept(folder) - before} kept")
    check_opens(folder, done, before)


def check_opens(folder, done, before):
    again = run(folder, ["--text"], answers="stop\n")
    check(again.returncode == 0 and not again.stderr,
          "afterwards it complains:", again.stderr)


def check_nothing(folder, done, before):
    pass


# What is run, on a folder in which somebody has played already.
WAYS = {
    "play": (["play", "negen-dagen", "--text"], ANSWERS, check_play),
    "begin": (["--text"], ANSWERS, check_opens),
    "check": (["check", os.path.join(scenarios, "een-ster")], "",
              check_nothing),
    "solve": (["solve", "een-ster", "--best", "--format", "json"], "",
              check_nothing),
    "export": (["export", "out"], "", check_nothing),
    "import": (["import", "run.klacht"], "", check_nothing),
    "replay": (["replay", "run.klacht"], "", check_nothing),
    "forget": (["forget", "--yes"], "", check_nothing),
    "report": (["report", "run.klacht", "--html", "-o", "report.html"], "",
               check_nothing),
    "table": (["report", "run.klacht", "--csv"], "", check_nothing),
    "overview": (["overview", ".", "--html", "-o", "overview.html"], "",
                 check_nothing),
    "score": (["score", "log.csv", "--procedure", "sblp"], "", check_nothing),
}


def prepare(folder):
    """A folder with something kept, a run as a file, and a log."""
    done = run(folder, ["play", "negen-dagen", "--text"],
               answers="1\n" * 40 + "stop\n")
    check(done.returncode == 0, "it cannot be played at all:", done.stderr)
    done = run(folder, ["export", "out"])
    check(done.returncode == 0, "it cannot be exported at all:", done.stderr)
    out = os.path.join(folder, "out")
    os.rename(os.path.join(out, os.listdir(out)[0]),
              os.path.join(folder, "run.klacht"))
    shutil.rmtree(out)
    with open(os.path.join(folder, "log.csv"), "w") as file:
        file.write("case,event\n" + "a,complaint\na,discuss\nb,complaint\n" * 9)


def attempt(template, way, fault, on):
    words, answers, look = WAYS[way]
    with tempfile.TemporaryDirectory(prefix="klachtwijzer-fault-") as folder:
        shutil.copytree(template, folder, dirs_exist_ok=True)
        before = kept(folder)
        done = run(folder, words, fault, on, answers)
        what = f"{way} {fault}{' on' if on else ''}: {done.returncode}"
        try:
            check(done.returncode in (0, 1, 2, 3), "it crashed:",
                  done.stderr[-2000:])
            check(done.returncode == 0 or done.stderr.strip() or
                  re.search("fout|K[0-9]{3}", done.stdout),
                  "it failed without a word")
            check("(null)" not in done.stderr + done.stdout and
                  "Cannot allocate" not in done.stderr + done.stdout,
                  "not in words:", done.stderr[-2000:])
            look(folder, done, before)
        except Failure as failure:
            print(what, failure)
            return False
    return True


def calls(template, way, kind):
    words, answers, _ = WAYS[way]
    with tempfile.TemporaryDirectory(prefix="klachtwijzer-fault-") as folder:
        shutil.copytree(template, folder, dirs_exist_ok=True)
        run(folder, words, kind + ":0", answers=answers)
        with open(os.path.join(folder, "count")) as file:
            return int(file.read())


def spread(count):
    if faults == "all":
        return range(1, count + 1)
    step = max(1, count // int(faults))
    return range(1 + step // 3, count + 1, step)


def main():
    wrong = tried = 0
    seldom = 25 if faults == "all" else 1
    with tempfile.TemporaryDirectory(prefix="klachtwijzer-fault-") as template:
        prepare(template)
        for way in WAYS:
            for kind in ("memory", "file"):
                count = calls(template, way, kind)
                check(count > 0, way, kind, "there is nothing to fail")
                for n in spread(count):
                    for on in (False, True):
                        # Without memory it mostly ends at the first: that
                        # all after it fail as well is tried now and then.
                        if on and kind == "memory" and n % seldom:
                            continue
                        tried += 1
                        wrong += not attempt(template, way, f"{kind}:{n}", on)
                print(f"{way}: {count} calls for {kind}", flush=True)
    print(f"{tried} runs with a fault in them, {wrong} went wrong")
    sys.exit(bool(wrong))


main()
