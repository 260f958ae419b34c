#!/usr/bin/env python3
"""room_test.py PROGRAM SCENARIOS [PICTURES]: a session with a group, by keys
alone, in the real window at two sizes of a projector: from the first screen to
the debrief of the room and the file of its run. With PICTURES, a folder, keeps
what was seen there."""

import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from display import Display  # noqa: E402
from drop import drop  # noqa: E402

SITUATION = "factuur-ziekenhuis"
SIZES = [(1920, 1080), (1280, 720)]
MOVES_MAX = 40

program, scenarios = map(os.path.abspath, sys.argv[1:3])
pictures = sys.argv[3] if len(sys.argv) > 3 else None


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def seen(window, name):
    picture = window.look()
    if pictures:
        os.makedirs(pictures, exist_ok=True)
        picture.save(os.path.join(
            pictures, f"{name}-{picture.width}x{picture.height}.ppm"))
    check(not picture.is_blank(), f"{name}: the window is blank")
    return picture


def comes(window, word):
    window.wait_for(lambda: word in window.title(), f"the title '{word}'")


def changes(window, *keys):
    """Presses keys that must be seen to do something; what is seen then."""
    before = window.look()
    window.key(*keys)
    window.wait_for(lambda: window.glance() != before,
                    f"something from {' '.join(keys)}")
    return window.look()


def begin(window):
    window.key("g")
    comes(window, "Groepsles kiezen")
    for _ in range(17):
        window.key("plus")
    seen(window, "groepsles-kiezen")
    window.key("1")
    window.wait_for(lambda: window.title() == "Klachtwijzer - Groepsles",
                    "the room")


def vote(window):
    """Nine, three, one and four hands, and one too many taken off again."""
    hidden = seen(window, "groepsles-begin")
    changes(window, "1")
    window.key(*"11111111", *"222", *"3", *"44444")
    changes(window, "shift+4")
    counted = seen(window, "groepsles-verborgen")
    check(counted != hidden, "hands that are counted are not seen at all")
    shown = changes(window, "space")
    seen(window, "groepsles")
    changes(window, "space")
    check(window.look() == counted, "hiding the votes left a trace")
    changes(window, "space")
    check(window.look() == shown, "the votes changed by hiding them")


def look_around(window):
    """A pause, the file, whom to call, and the trainer's own view."""
    before = window.look()
    for key, name in (("o", "overleg"), ("f", "dossier"), ("c", "wie-bellen")):
        changes(window, key)
        seen(window, name)
        window.key("Escape")
        window.wait_for(lambda: window.glance() is not None, "a picture")
        window.look()
    # Whom to call is a vote of its own; it hides what was shown.
    changes(window, "space")
    check(window.look() == before, "looking around left a trace")
    changes(window, "t")
    seen(window, "trainer-vraag")
    changes(window, "Escape")
    check(window.look() == before, "the trainer's view came by one key")
    changes(window, "t")
    changes(window, "j")
    seen(window, "trainer")
    changes(window, "Escape")
    check(window.look() == before, "the trainer's view left a trace")


def take_the_other_branch(window):
    """Plays the majority, goes back, and lets the trainer choose another."""
    first = window.look()
    after = changes(window, "Return")
    seen(window, "na-de-keuze")
    changes(window, "l")
    comes(window, "Teruglezen")
    seen(window, "teruglezen")
    window.key("Tab")
    window.key("Return")
    window.wait_for(lambda: window.title() == "Klachtwijzer - Groepsles",
                    "the room again")
    check(window.look() != first, "the votes came back with the choice")
    changes(window, "k")
    seen(window, "kies-zelf")
    other = changes(window, "2")
    check(other != after, "the other branch is the same")
    changes(window, "z")


def is_changed(window, before):
    """Soon, or not at all: a busy machine draws late."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if window.glance() != before:
            return True
    return False


def play_on(window):
    """Votes are cast, divided, until the run is over."""
    for _ in range(MOVES_MAX):
        if "kijkt terug" in window.title():
            return
        before = window.look()
        window.key("1", "1", "1", "2", "2")
        # At an ending there is nothing to vote on.
        if is_changed(window, before):
            window.look()
            window.key("space")
        window.key("Return")
        window.wait_for(lambda: window.glance() != before, "the next step")
        window.look()
    raise AssertionError(f"no end after {MOVES_MAX} choices")


def lines_of(folder):
    files = glob.glob(os.path.join(folder, "*.klacht"))
    check(len(files) == 1, f"files handed out: {files}")
    check(os.path.basename(files[0]).startswith("groepsles_"), files[0])
    with open(files[0], encoding="utf-8") as file:
        text = file.read()
    check("Ilse" not in text and "Zo" not in text, "a name is in the file")
    return [json.loads(line) for line in text.splitlines()]


def check_file(lines):
    head = lines[0]
    check(head["mode"] == "groepsles", head["mode"])
    check(head["name"] == "" and head["registration"] == "", "a name is kept")
    votes = [line for line in lines if "votes" in line]
    check(votes[:4] == [dict(v, votes=n)
                        for v, n in zip(votes, (9, 3, 1, 4))],
          f"the first votes are {votes[:4]}")
    check(any("rewind" in line for line in lines), "going back is not kept")
    check(any("ending" in line for line in lines), "the end is not kept")


def check_report(display, folder):
    """Whoever kept it: a report of a group names nobody."""
    done = subprocess.run(
        [program, "--scenarios", folder, "report", "last", "--person",
         "Ilse Zoë", "--text"], env=display.environment, check=True,
        stdout=subprocess.PIPE, timeout=30)
    said = done.stdout.decode()
    check("Groepsles" in said and "Ilse" not in said, said)


def session(size, folder, home):
    with Display(*size) as display:
        display.environment["HOME"] = home
        with display.start([program, "--scenarios", folder,
                            "--person", "Ilse Zoë"]) as window:
            window.mouse("windowmove", "--sync", window.id, 0, 0)
            window.resize(*size)
            check(seen(window, "thuis").width == size[0], "the size")
            begin(window)
            vote(window)
            look_around(window)
            take_the_other_branch(window)
            play_on(window)
            seen(window, "groep-kijkt-terug")
            changes(window, "End")
            seen(window, "groep-kijkt-terug-einde")
            changes(window, "Home")
            changes(window, "b")
            seen(window, "bewaard")
            window.key("Escape")
            window.wait_for(lambda: window.title() == "Klachtwijzer", "home")
            check(window.end() == 0, "the program failed")
        check_report(display, folder)


def overview(folder, home):
    """The folder of what was handed out, as the program's argument."""
    with Display() as display:
        with display.start([program, "--scenarios", folder,
                            home]) as window:
            comes(window, "Overzicht")
            hidden = seen(window, "overzicht")
            window.key("Tab", "Tab", "Return")
            window.wait_for(lambda: window.glance() != hidden, "names")
            check(window.end() == 0, "the overview failed")


def dropped(folder, home):
    """The same, dropped on the window: the run of the group is the last that
    can be pressed there, and its debrief is read, and left again."""
    with Display() as display:
        with display.start([program, "--scenarios", folder]) as window:
            window.look()
            drop(display.environment["DISPLAY"], int(window.id), home)
            comes(window, "Overzicht")
            window.key("Tab", "shift+Tab", "shift+Tab")
            before = window.look()
            window.key("Return")
            comes(window, "Deelnemer")
            seen(window, "deelnemer")
            window.key("Return")
            comes(window, "Groep kijkt terug")
            seen(window, "overzicht-nabespreking")
            window.key("Escape", "Escape")
            comes(window, "Overzicht")
            check(window.look() == before, "the overview is not as it was left")
            check(window.end() == 0, "the overview failed")


def main():
    with tempfile.TemporaryDirectory() as folder:
        for entry in ("procedures", SITUATION):
            shutil.copytree(os.path.join(scenarios, entry),
                            os.path.join(folder, entry))
        for size in SIZES:
            with tempfile.TemporaryDirectory() as home:
                session(size, folder, home)
                check_file(lines_of(home))
                overview(folder, home)
                dropped(folder, home)


main()
