"""kill_test.py PROGRAM SCENARIOS: kills the program while it is played as text,
at random moments (KILLS=1000 for longer). Every choice after which the next
screen was shown is in the store, every store opens without complaint, and the
run that was left is offered again, and goes on where those choices lead."""

import contextlib
import itertools
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

program, scenarios = sys.argv[1:]
kills = int(os.environ.get("KILLS", "25"))
SCREEN = b"\n----\n"


def fail(*words):
    print(*words)
    sys.exit(1)


class Player:
    """The program on a situation, answered until it is killed."""

    def __init__(self, folder, dice):
        self.dice = dice
        self.confirmed = 0
        self.answers = []
        self.process = subprocess.Popen(
            [program, "play", "negen-dagen", "--text", "--data", folder,
             "--scenarios", scenarios],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)

    def read_screen(self):
        """What is shown, as far as its last line; None at the end."""
        said = b""
        while b", ?\n" not in said.split(SCREEN)[-1]:
            more = self.process.stdout.readline()
            if not more:
                return None
            said += more
        return said

    def kill_after(self, seconds, screens=0):
        """Kills it so long after that many screens were shown; at last where
        it asks for something else than a choice."""
        self.timer = threading.Timer(seconds, self.process.kill)
        self.screens = screens
        last = threading.Timer(START + 3, self.process.kill)
        last.start()
        self.run()
        last.cancel()
        self.timer.cancel()
        self.process.kill()
        self.process.wait()
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()

    def run(self):
        for shown in itertools.count():
            if shown == self.screens:
                self.timer.start()
            screen = self.read_screen()
            if screen is None:
                return
            self.confirmed = len(self.answers)
            text = screen.split(SCREEN)[-1].decode()
            if "Nabespreking" in text or "Jij eerst" in text:
                return
            # The choices of the step come first, numbered from 1.
            own = text.split("Je kunt altijd iemand bellen")[0]
            count = len(re.findall(r"^ ?\d+\. ", own, re.M)) or 1
            self.answers.append(b"%d\n" % self.dice.randint(1, count))
            try:
                self.process.stdin.write(self.answers[-1])
                self.process.stdin.flush()
            except BrokenPipeError:
                return


def events_in(folder):
    db = sqlite3.connect(os.path.join(folder, "klachtwijzer.db"))
    try:
        return db.execute("SELECT count(*) FROM events").fetchone()[0]
    finally:
        db.close()


def shown(folder, words, answers):
    """The last screen after these answers."""
    done = subprocess.run(
        [program, *words, "--text", "--data", folder, "--scenarios", scenarios],
        input=b"".join(answers) + b"stop\n", stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, timeout=60)
    text = done.stdout.decode()
    if done.stderr or "Over je gegevens" in text or "ging iets mis" in text:
        fail("it complained:", done.stderr.decode(), text)
    return text.split(SCREEN.decode())[-1]


def check_goes_on(seed, folder, answers):
    """Where somebody comes who gives the same answers and is not killed."""
    here = shown(folder, [], [b"verder\n"])
    with tempfile.TemporaryDirectory() as other:
        there = shown(other, ["play", "negen-dagen"], answers)
    if here != there:
        fail(f"kill {seed}: goes on at", here, "and not at", there)


def kill_once(seed):
    dice = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="klachtwijzer-kill-")
    try:
        player = Player(folder, dice)
        # While it starts, or from any of its first screens on, however slow
        # the machine is.
        if seed % 4:
            player.kill_after(dice.uniform(0.0, 0.1), dice.randint(1, 8))
        else:
            player.kill_after(dice.uniform(0.0, START))
        if not os.path.exists(os.path.join(folder, "klachtwijzer.db")):
            if player.confirmed:
                fail(f"kill {seed}: {player.confirmed} choices, and no store")
            return 0
        offered = "Ga verder" in shown(folder, [], [])
        kept = events_in(folder)
        if kept < player.confirmed:
            fail(f"kill {seed}: {player.confirmed} choices were confirmed, "
                 f"{kept} are kept")
        if kept > player.confirmed + 1:
            fail(f"kill {seed}: {kept} kept, {player.confirmed} confirmed")
        if player.confirmed and not offered and kept < 4:
            fail(f"kill {seed}: the run is not offered")
        if offered:
            check_goes_on(seed, folder, player.answers[:kept])
        return player.confirmed
    finally:
        shutil.rmtree(folder)


def time_to_start():
    """Until the first screen: a build that checks itself starts slowly."""
    folder = tempfile.mkdtemp(prefix="klachtwijzer-kill-")
    began = time.monotonic()
    player = Player(folder, random.Random(0))
    player.read_screen()
    took = time.monotonic() - began
    player.process.kill()
    player.process.communicate()
    shutil.rmtree(folder)
    return took


start = time.monotonic()
START = time_to_start()
confirmed = [kill_once(seed) for seed in range(kills)]
if kills >= 25 and sum(map(bool, confirmed)) < kills // 4:
    fail("too few were killed while playing:", confirmed)
print(f"{kills} kills, {sum(confirmed)} choices confirmed, none lost, "
      f"{time.monotonic() - start:.0f} s")
