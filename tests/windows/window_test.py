#!/usr/bin/env python3
"""window_test.py NATIVE WINDOWS SCENARIOS [PICTURES]: the window of the program
for Windows, under wine, played from the first screen to the debrief. It has to
look as that of this machine does after the same keys, pixel for pixel."""

import os
import sys
import tempfile
import time

sys.dont_write_bytecode = True
tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(tests, "xvfb"))
from display import Display  # noqa: E402

SITUATION = "negen-dagen"
MOVES_MAX = 60
SLOW = 120  # seconds: wine starts slowly on a busy machine

native, windows, scenarios = map(os.path.abspath, sys.argv[1:4])
pictures = sys.argv[4] if len(sys.argv) > 4 else None


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def keep(picture, name):
    if pictures:
        os.makedirs(pictures, exist_ok=True)
        picture.save(os.path.join(pictures, name + ".ppm"))


def look(window, name):
    picture = window.look()
    check(not picture.is_blank(), f"{name}: the window is blank")
    return picture


def comes(window, word):
    window.wait_for(lambda: word in window.title(), f"the title '{word}'", SLOW)


def turn(window, *keys):
    """What comes after these keys."""
    before = window.glance()
    window.key(*keys)
    window.wait_for(lambda: window.glance() != before, f"what {keys} do", SLOW)


def play(window):
    """All that is seen on the way, by name."""
    window.wait_for(lambda: not window.glance().is_blank(), "a picture", SLOW)
    window.mouse("mousemove", "--window", window.id, 639, 790)
    seen = {"home": look(window, "home")}
    turn(window, "Tab")
    turn(window, "Return")
    comes(window, "Begin")
    seen["intro"] = look(window, "intro")
    turn(window, "Return")
    for move in range(MOVES_MAX):
        if "Jij eerst" in window.title():
            break
        seen[f"play-{move}"] = look(window, f"play-{move}")
        turn(window, "1")
    comes(window, "Jij eerst")
    turn(window, *"dank")
    seen["reflect"] = look(window, "reflect")
    turn(window, "Escape")
    comes(window, "Nabespreking")
    seen["debrief"] = look(window, "debrief")
    turn(window, "End")
    seen["debrief-end"] = look(window, "debrief-end")
    return seen


def seen_by(command, data):
    """In a display of its own; what the pointer did before is of no matter."""
    began = time.monotonic()
    with Display() as display:
        words = [*command, "play", "--seed", "0", "--scenarios", scenarios,
                 "--data", data]
        with display.start(words) as window:
            window.wait_for(lambda: not window.glance().is_blank(), "a picture",
                            SLOW)
            print(f"{command[0]}: first picture after "
                  f"{time.monotonic() - began:.2f} s")
            seen = play(window)
            window.key("alt+F4")
            if command[0] == "wine":
                code = window.process.wait(SLOW)
                check(code == 0, f"ended with {code}: {window.said()}")
    return seen


def main():
    with tempfile.TemporaryDirectory() as folder:
        here = seen_by([native], os.path.join(folder, "native"))
        there = seen_by(["wine", windows], os.path.join(folder, "Zoë Čapek"))
    for name, picture in there.items():
        keep(picture, name)
    check(list(here) == list(there), f"{list(here)}, {list(there)}")
    other = [name for name in here if here[name] != there[name]]
    check(not other, f"other pixels: {other}")
    print(f"{len(here)} pictures, each with the same pixels")


main()
