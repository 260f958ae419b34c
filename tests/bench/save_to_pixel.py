#!/usr/bin/env python3
"""save_to_pixel.py PROGRAM SCENARIOS WATCH [STEPS]: how long it takes from
saving a situation of so many steps (60) until the screen shows the new text,
on the map and while playing. Prints medians and the slowest of each; judges
nothing."""

import os
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "xvfb"))
from display import Display  # noqa: E402

program, scenarios, watch = sys.argv[1:4]
STEPS = int(sys.argv[4]) if len(sys.argv) > 4 else 60
TIMES = 20


def step(number):
    """Three choices, that lead on by one, two or three steps; some turn on
    what was done before."""
    ways = [min(number + ahead, STEPS) for ahead in (1, 2, 3)]
    happens = {0: 'happens = "complaint_threatened",',
               STEPS // 2: 'happens = "no_solution",'}.get(number, "")
    does = {3: 'does = "discuss",', 7: 'does = "supervision",'}
    choices = "".join(
        f'    choice "keuze-{place}" {{ text = "Ik ga {place + 1} verder, en '
        f'zeg daar op mijn gemak iets over.", '
        f'{does.get(number + place, "")} '
        f'sets = {{ moed = {"up" if place else "down"}(1) }}, '
        f'to = "stap-{to}" }},\n'
        for place, to in enumerate(ways))
    return (f'  step "stap-{number}" {{ title = "Stap {number}", day = '
            f'{number + 1}, person = "kim", {happens}\n'
            f'    says = [[ Wat doe je nu? ]],\n'
            f'    text = [[ Je staat bij nummer {number} en kijkt om je heen. '
            f'Er is nog tijd genoeg. ]],\n{choices}  }},\n')


def story(told):
    return (f'return scenario "lang" {{ title = "{told}", procedures = "sblp", '
            'start = "stap-0", complainant = "kim", minutes = 10, '
            'summary = "Lang.", goal = "Meten.",\n'
            '  person "kim" { name = "Kim", role = "cliënt" },\n'
            '  state = { moed = range(0, 4, 2) },\n'
            + "".join(step(number) for number in range(STEPS))
            + f'  step "stap-{STEPS}" {{ title = "Eind", ending = "solved", '
            'happens = "solution", text = [[ Klaar. ]] },\n}\n')


def measure(display, folder, name, keys):
    path = os.path.join(folder, "scenario.lua")
    texts = [os.path.join(folder, f"{number}.txt~") for number in (0, 1)]
    for text, told in zip(texts, ("Lang verhaal", "Lange geschiedenis")):
        with open(text, "w", encoding="utf-8") as file:
            file.write(story(told))
    with open(path, "w", encoding="utf-8") as file:
        file.write(story("Lang verhaal, nog nieuw"))
    command = [program, "make", folder, "--scenarios", scenarios]
    with display.start(command) as window:
        window.wait_for(lambda: not window.glance().is_blank(), "a picture")
        for key in keys:
            window.look()
            window.key(key)
        window.look()
        done = subprocess.run([watch, path, *texts, str(TIMES)], check=True,
                              env=display.environment, stdout=subprocess.PIPE)
        figures = [float(line) for line in done.stdout.split()]
        seen = [figure for figure in figures if figure >= 0]
        print(f"  {name}: {statistics.median(seen):.1f} ms, slowest "
              f"{max(seen):.1f} ms, {len(seen)} of {len(figures)} times")
        window.end()


print(f"{STEPS} steps, saved {TIMES} times")
for name, keys in (("the map", []),
                   ("a run of ten choices", ["p", *["1"] * 10])):
    with Display() as screen, tempfile.TemporaryDirectory() as place:
        measure(screen, place, name, keys)
