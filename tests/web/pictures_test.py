#!/usr/bin/env python3
"""pictures_test.py NATIVE FOLDER TOOLS PICTURES: the canvas of the page in FOLDER
shows what the window of the program NATIVE shows after the same keys, from the
first screen to the debrief, pixel for pixel. TOOLS is where pictures.mjs runs;
what was seen is kept in the folder PICTURES."""

import filecmp
import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True
tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(tests, "xvfb"))
from display import Display  # noqa: E402

MOVES_MAX = 60
native, folder, tools, pictures = map(os.path.abspath, sys.argv[1:5])
scenarios = os.path.join(os.path.dirname(tests), "scenarios")


class Walk:
    """What was pressed, and what the window showed after it."""

    def __init__(self, window):
        self.window, self.keys, self.seen = window, [], {}

    def to(self, name, *keys):
        def is_another():
            now = self.window.glance()
            return not now.is_blank() and (
                not self.keys or now != self.seen[self.keys[-1][0]])

        for key in keys:
            self.window.key(key)
        self.window.wait_for(is_another, name)
        self.seen[name] = self.window.look()
        self.keys.append([name, keys])

    def is_at(self, title):
        return title in self.window.title()


def play(window):
    window.mouse("mousemove", "--window", window.id, 639, 790)
    walk = Walk(window)
    walk.to("home")
    walk.to("plan", "p")
    walk.to("home-again", "Escape")
    walk.to("card", "Tab")
    walk.to("intro", "Return")
    walk.to("play-0", "Return")
    walk.to("history", "l")
    walk.to("back", "Escape")
    for move in range(1, MOVES_MAX):
        if not walk.is_at("Situatie"):
            break
        walk.to(f"play-{move}", "1")
    assert walk.is_at("Jij eerst"), window.title()
    walk.to("written", *"dank")
    walk.to("debrief", "Escape")
    assert walk.is_at("Nabespreking"), window.title()
    walk.to("debrief-end", "End")
    return walk


def main():
    os.makedirs(pictures, exist_ok=True)
    with Display() as display:
        # What a graphics card would draw is not the program's doing.
        display.environment["SDL_RENDER_DRIVER"] = "software"
        with display.start([native, "play", "--seed", "0", "--scenarios",
                            scenarios]) as window:
            walk = play(window)
    subprocess.run(["node", os.path.join(tools, "pictures.mjs"), folder,
                    pictures], input=json.dumps(walk.keys).encode(), check=True)
    differ = []
    for name, picture in walk.seen.items():
        beside = os.path.join(pictures, name + "-native.ppm")
        picture.save(beside)
        if not filecmp.cmp(beside, os.path.join(pictures, name + ".ppm"), False):
            differ.append(name)
    print(f"{len(walk.seen)} pictures, {len(differ)} differ", *differ)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
