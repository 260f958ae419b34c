#!/usr/bin/env python3
"""first_frame.py PROGRAM SCENARIOS FONTS WATCH BARE [RUNS]: how long it takes
from exec to the first frame with text, of the program and of a bare one that
draws the same words, by turns. Prints medians and their ratio; judges
nothing."""

import os
import statistics
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "xvfb"))
from display import Display  # noqa: E402

program, scenarios, fonts, watch, bare = sys.argv[1:6]
runs = int(sys.argv[6]) if len(sys.argv) > 6 else 15
ours = [program, "--scenarios", scenarios]


def words():
    """The first screen, as the program writes it where there is no display."""
    environment = {k: v for k, v in os.environ.items()
                   if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(ours, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          timeout=60).stdout


def run(display, command, text):
    done = subprocess.run([watch, *command], env=display.environment,
                          input=text, stdout=subprocess.PIPE, check=True,
                          timeout=60)
    return [float(figure) for figure in done.stdout.split()]


with Display() as screen:
    page = words()
    figures = {"program": [], "bare": []}
    for _ in range(runs + 1):
        figures["program"].append(run(screen, ours, b""))
        figures["bare"].append(run(screen, [bare, fonts], page))

medians = {}
for name, rows in figures.items():
    # The first of each has the disk to read from.
    medians[name] = statistics.median(row[0] for row in rows[1:])
    kib = statistics.median(row[1] for row in rows[1:])
    print(f"{name:8} {medians[name]:6.1f} ms to the first frame, "
          f"{kib / 1024:.1f} MiB resident")
print(f"ratio    {medians['program'] / medians['bare']:.2f}, "
      f"medians of {runs} runs")
