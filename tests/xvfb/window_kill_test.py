#!/usr/bin/env python3
"""window_kill_test.py PROGRAM SCENARIOS: kills the window while somebody plays,
WINDOW_KILLS times (default 4), and then reads the store: each choice that was
to be seen on the screen is in it, and home offers to go on with the run."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from display import Display  # noqa: E402

program, scenarios = map(os.path.abspath, sys.argv[1:3])
kills = int(os.environ.get("WINDOW_KILLS", "4"))


def check(holds, what):
    if not holds:
        sys.exit(what)


def play(window, dice, until):
    """Presses digits until it is time or the run is over; how many choices
    were seen to be made."""
    seen = 0
    picture = window.glance()
    while time.monotonic() < until:
        if "Jij eerst" in window.title():
            break
        window.key(str(dice.randint(1, 4)))
        now = window.glance()
        if now != picture:
            seen += 1
            picture = now
    return seen


def asked(folder, query):
    db = sqlite3.connect(os.path.join(folder, "klachtwijzer.db"))
    try:
        return [value for (value,) in db.execute(query)]
    finally:
        db.close()


def shown(folder, words, answer):
    """The last screen, as text, up to what can be typed."""
    done = subprocess.run(
        [program, *words, "--text", "--scenarios", scenarios, "--data", folder],
        input=answer + b"stop\n", stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, timeout=60)
    text = done.stdout.decode()
    check(not done.stderr and "ging iets mis" not in text,
          f"it complained: {done.stderr.decode()} {text}")
    return text.split("\n----\n")[-1].split("\nTyp een nummer")[0]


def check_goes_on(seed, folder, words):
    """Where somebody comes who makes the same choices and is not killed."""
    here = shown(folder, [], b"verder\n")
    seed_of_run = asked(folder, "SELECT seed FROM runs")[0]
    with tempfile.TemporaryDirectory() as other:
        there = shown(other, ["play", "negen-dagen", "--seed",
                              str(seed_of_run), "--choices", ",".join(words)],
                      b"")
    check(here == there, f"kill {seed}: goes on at {here}\nand not at {there}")


def kill_once(display, seed):
    dice = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="klachtwijzer-window-kill-")
    try:
        command = [program, "play", "negen-dagen", "--scenarios", scenarios,
                   "--data", folder]
        with display.start(command) as window:
            window.wait_for(lambda: not window.glance().is_blank(),
                            "a picture")
            seen = play(window, dice,
                        time.monotonic() + dice.uniform(0.05, 1.5))
            window.process.send_signal(signal.SIGKILL)
            window.process.wait()
        words = asked(folder, "SELECT word FROM events ORDER BY at")
        check(len(words) >= seen, f"kill {seed}: {seen} choices were seen, "
                                  f"{len(words)} are kept")
        over = asked(folder, "SELECT 1 FROM runs WHERE outcome <> ''")
        offered = "Ga verder" in shown(folder, [], b"")
        check(offered or over or not seen,
              f"kill {seed}: the run is not offered")
        if offered and words:
            check_goes_on(seed, folder, words)
        return seen
    finally:
        shutil.rmtree(folder)


began = time.monotonic()
with Display() as screen:
    choices = [kill_once(screen, seed) for seed in range(kills)]
check(sum(choices) > 0, "nothing was chosen before any of the kills")
print(f"{kills} kills of the window, {sum(choices)} choices seen, none lost, "
      f"{time.monotonic() - began:.0f} s")
