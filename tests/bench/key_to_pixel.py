#!/usr/bin/env python3
"""key_to_pixel.py PROGRAM SCENARIOS PRESS: how long it takes from a key until
the screen shows it, on the first screen and in a situation. Prints medians and
the slowest of each; judges nothing."""

import os
import statistics
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "xvfb"))
from display import Display  # noqa: E402

program, scenarios, press = sys.argv[1:4]


TIMED = [
    ("first screen, the focus moves", [], "Tab", "Tab"),
    ("a situation, the focus moves", ["factuur-ziekenhuis"], "Down", "Up"),
    ("a situation, a choice and back", ["factuur-ziekenhuis"], "1", "z"),
    ("a situation, the step plan and back", ["factuur-ziekenhuis"], "p",
     "Escape"),
]


def measure(display, name, situation, one, other):
    command = [program, "play", *situation, "--scenarios", scenarios]
    with display.start(command) as window:
        window.wait_for(lambda: not window.glance().is_blank(), "a picture")
        done = subprocess.run([press, one, other], check=True,
                              env=display.environment, stdout=subprocess.PIPE)
        figures = [float(line) for line in done.stdout.split()]
        seen = [figure for figure in figures if figure >= 0]
        print(f"  {name}: {statistics.median(seen):.1f} ms, slowest "
              f"{max(seen):.1f} ms, {len(seen)} of {len(figures)} keys; "
              f"{window.resident_kib() / 1024:.1f} MiB resident")
        window.end()


for size in ((1280, 800), (1920, 1080)):
    print(f"{size[0]} x {size[1]}")
    for timed in TIMED:
        with Display(*size) as screen:
            measure(screen, *timed)
