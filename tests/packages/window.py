#!/usr/bin/env python3
"""window.py PICTURES PROGRAM... [--as REFERENCE]: plays a situation in the real
window of an installed program, by keyboard, from the first words to the
debrief, on the situations that came with it. What was seen is kept in the
folder PICTURES; with a reference, another program, both must have shown the
same, pixel for pixel."""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "xvfb"))
from display import Display  # noqa: E402

# How the program is started, and then the keys that lead to each screen, with a
# word of its title.
AT_HOME = [], [
    ("home", "Klachtwijzer", []),
    ("settings", "Instellingen", ["i"]),
]
IN_PLAY = ["play", "factuur-ziekenhuis", "--seed", "0"], [
    ("play", "Situatie", []),
    ("plan", "Stappenplan", ["p"]),
    ("reflect", "Jij eerst", ["Escape", "4", "1", "1", "1", "1"]),
    ("debrief", "Nabespreking", ["Escape"]),
]


def walk(program):
    """The name of each screen, and what the window shows."""
    for arguments, screens in (AT_HOME, IN_PLAY):
        with Display() as display:
            # What a graphics card would draw is not the program's doing.
            display.environment["SDL_RENDER_DRIVER"] = "software"
            with display.start([*program, *arguments]) as window:
                yield from look_around(window, screens)


def look_around(window, screens):
    for name, title, keys in screens:
        window.look()
        for key in keys:
            window.key(key)
            window.look()
        picture = window.look()
        if picture.is_blank() or title not in window.title():
            raise AssertionError(f"not {name}, but {window.title()}")
        yield name, picture
    if window.end() != 0:
        raise AssertionError(f"it did not end well: {window.said()}")


def main():
    words = sys.argv[2:]
    reference = []
    if "--as" in words:
        at = words.index("--as")
        words, reference = words[:at], words[at + 1:]
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    seen = dict(walk(words))
    for name, picture in seen.items():
        picture.save(folder / f"{name}.ppm")
    if not reference:
        return 0
    others = dict(walk(reference))
    differ = [name for name in seen if seen[name] != others[name]]
    for name in differ:
        others[name].save(folder / f"{name}-reference.ppm")
    print(f"{len(seen)} pictures, {len(differ)} differ", *differ)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
