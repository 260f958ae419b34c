#!/usr/bin/env python3
"""pictures_test.py NATIVE FOLDER TOOLS PICTURES: the canvas of the page in FOLDER
shows what the window of the program NATIVE shows after the same keys, from the
first screen to the debrief, pixel for pixel. TOOLS is where pictures.mjs runs;
what was seen is kept in the folder PICTURES.

One thing differs. Where a picture, or a shape that is white, covers part of a
pixel, SDL blends the two: on x86 with MMX, which rounds both halves down
(BlitRGBtoRGBPixelAlphaMMX in its SDL_blit_A.c), and elsewhere in C, which rounds
their sum. That is at most 2 of 255 each time, and of the few pixels it concerns
some are blended twice. A letter that is set or smoothed in another way differs
by far more."""

import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True
tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(tests, "xvfb"))
from display import Display  # noqa: E402

MOVES_MAX = 60
ROUNDED_MAX = 4  # of 255
ROUNDED_SHARE_MAX = 0.01
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


def differences(picture, path):
    """By how much each part of a pixel differs, of those that do; None if the
    other is not even of the same size."""
    with open(path, "rb") as file:
        kind, size, most, pixels = file.read().split(b"\n", 3)
    if (kind, most) != (b"P6", b"255") or \
            size.split() != [b"%d" % picture.width, b"%d" % picture.height]:
        return None
    return [abs(here - there) for here, there in zip(picture.pixels, pixels)
            if here != there]


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
        picture.save(os.path.join(pictures, name + "-native.ppm"))
        steps = differences(picture, os.path.join(pictures, name + ".ppm"))
        if steps is None or max(steps, default=0) > ROUNDED_MAX or \
                len(steps) > ROUNDED_SHARE_MAX * len(picture.pixels):
            differ.append(name)
    print(f"{len(walk.seen)} pictures, {len(differ)} differ", *differ)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
