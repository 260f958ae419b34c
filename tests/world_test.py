"""world_test.py PROGRAM SCENARIOS: the program is played as text while the
world fails it: a full disk, a folder that may not be written to or vanishes, a
second program. Play goes on, it is told once, and in the end all is kept."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

program, scenarios = sys.argv[1:]
NOBODY = 65534
PROBLEM = "kan niet bewaard worden"
AGAIN = "het bewaren lukt weer"
GUEST = "staat nog een keer open"
failed = False


def check(holds, *words):
    global failed
    if not holds:
        print(*words)
        failed = True


class Player:
    """The program on a situation, answered line by line."""

    def __init__(self, folder, as_nobody=False):
        change = (lambda: os.setuid(NOBODY)) if as_nobody else None
        self.process = subprocess.Popen(
            [program, "play", "negen-dagen", "--text", "--data", folder,
             "--scenarios", scenarios],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, preexec_fn=change)
        self.said = []
        self.read()

    def read(self):
        """A screen, up to the words that can be answered."""
        text = b""
        while True:
            line = self.process.stdout.readline()
            text += line
            if not line or (line.endswith(b", ?\n") and b"Typ" in text):
                break
        self.said.append(" ".join(text.decode().split()))

    def answer(self, word="1"):
        self.process.stdin.write(word.encode() + b"\n")
        self.process.stdin.flush()
        self.read()

    def end(self):
        self.process.stdin.write(b"stop\n")
        self.process.stdin.close()
        self.process.stdout.read()
        errors = self.process.stderr.read().decode()
        self.process.stdout.close()
        self.process.stderr.close()
        return self.process.wait(), errors

    def times(self, words):
        return sum(words in screen for screen in self.said)


def events_in(folder):
    with contextlib.closing(
            sqlite3.connect(os.path.join(folder, "klachtwijzer.db"))) as db:
        return db.execute("SELECT count(*) FROM events").fetchone()[0]


@contextlib.contextmanager
def small_disk(place, kib):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k,mode=700",
                    "tmpfs", place], check=True, stderr=subprocess.DEVNULL)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def fill(path):
    with open(path, "wb", buffering=0) as file, \
            contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)


def full_disk(place):
    try:
        with small_disk(place, 640) as folder:
            player = Player(folder)
            player.answer()
            filler = os.path.join(folder, "filler")
            fill(filler)
            # What has room in the log is still kept.
            for _ in range(40):
                player.answer()
                player.answer("terug")
            check(player.times("schijf met") == 1, "full: told",
                  player.times("schijf met"), "times")
            os.remove(filler)
            player.answer()
            check(player.times(AGAIN) == 1, "full: not told it is well again")
            check(player.end() == (0, ""), "full: ended badly")
            check(events_in(folder) == 82, "full:", events_in(folder), "kept")
    except subprocess.CalledProcessError:
        print("no disk of its own can be mounted here")


def read_only_at_first(place):
    os.chmod(place, 0o555)
    player = Player(place, as_nobody=os.getuid() == 0)
    for _ in range(3):
        player.answer()
    check(player.times(PROBLEM) == 1, "read-only: told", player.times(PROBLEM))
    check("Wat doe je?" in player.said[-1], "read-only: play stopped")
    code, errors = player.end()
    check(PROBLEM in errors, "read-only: not told at the end:", errors)
    os.chmod(place, 0o755)


def read_only_half_way(place):
    if os.getuid() == 0:
        os.chown(place, NOBODY, NOBODY)
    player = Player(place, as_nobody=os.getuid() == 0)
    for _ in range(2):
        player.answer()
    os.chmod(place, 0o555)
    for _ in range(2):
        player.answer()
    told = player.times(PROBLEM)
    os.chmod(place, 0o755)
    player.answer()
    check(player.end() == (0, ""), "half-way: ended badly")
    check(told <= 1, "half-way: told", told)
    check(events_in(place) == 5, "half-way:", events_in(place), "kept")


def vanishing(place):
    inside = os.path.join(place, "data")
    player = Player(inside)
    player.answer()
    os.rename(inside, inside + "-away")
    player.answer()
    player.answer()
    check(player.times("is er niet") == 1, "vanished: told",
          player.times("is er niet"))
    os.rename(inside + "-away", inside)
    player.answer()
    check(player.times(AGAIN) == 1, "vanished: not told it is well again")
    check(player.end() == (0, ""), "vanished: ended badly")
    check(events_in(inside) == 4, "vanished:", events_in(inside), "kept")


def two_at_once(place):
    first, second = Player(place), Player(place)
    check(first.times(GUEST) == 0, "the first is told of a second")
    check(second.times(GUEST) == 1, "the second is not told")
    for _ in range(4):
        first.answer()
        second.answer()
    check(second.end() == (0, "") and first.end() == (0, ""), "ended badly")
    check(events_in(place) == 8, "two:", events_in(place), "kept")


def newer(place):
    Player(place).end()
    with contextlib.closing(
            sqlite3.connect(os.path.join(place, "klachtwijzer.db"))) as db:
        db.execute("DELETE FROM settings")
        db.execute("PRAGMA user_version = 99")
        db.commit()
    player = Player(place)
    player.answer()
    check(player.times("nieuwere Klachtwijzer") == 1, "newer: not told")
    code, errors = player.end()
    check("nieuwere" in errors, "newer: not told at the end")


for act in (full_disk, read_only_at_first, read_only_half_way, vanishing,
            two_at_once, newer):
    place = tempfile.mkdtemp(prefix="klachtwijzer-world-")
    try:
        act(place)
    finally:
        shutil.rmtree(place)
sys.exit(failed)
