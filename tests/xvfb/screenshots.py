#!/usr/bin/env python3
"""screenshots.py PROGRAM SCENARIOS FOLDER: pictures of every screen in the real
window, as PNG: at 1280 x 800 in all colours, at 640 x 480 with letters of
300 %, and at 1920 x 1080 with 100 and 200 %. To look at; judges nothing."""

import os
import struct
import sys
import zlib

sys.dont_write_bytecode = True
from display import Display  # noqa: E402

program, scenarios, folder = sys.argv[1:4]

SITUATION = "factuur-ziekenhuis"
END = ["4", "1", "1", "1", "1"]
# The keys that lead to a screen from the beginning of the situation.
SCREENS = [
    ("spelen", []),
    ("bellen", ["c", "Return"]),
    ("document", ["c", "Up", "Return"]),
    ("teruglezen", ["1", "l"]),
    ("stappenplan", ["1", "p"]),
    ("hulp", ["F1"]),
    ("jij-eerst", END),
    ("nabespreking", [*END, "Escape"]),
    ("kleinste-verandering", [*END, "Escape", "k"]),
    ("thuis", ["Escape"]),
    ("instellingen", ["Escape", "i"]),
    ("intro", ["Escape", "Tab", "Return"]),
]
# Name, size, how often Ctrl + is pressed, and the place of the colours among
# the settings.
LOOKS = [
    ("1280x800", (1280, 800), 0, None),
    ("1280x800-donker", (1280, 800), 0, 1),
    ("1280x800-contrast", (1280, 800), 0, 2),
    ("640x480-300", (640, 480), 7, None),
    ("1920x1080-100", (1920, 1080), 0, None),
    ("1920x1080-200", (1920, 1080), 5, None),
]


# What stands before the colours: languages, sizes, spacings, typefaces.
COLOURS = 2 + 8 + 4 + 3


def chunk(kind, data):
    return (struct.pack(">I", len(data)) + kind + data +
            struct.pack(">I", zlib.crc32(kind + data)))


def save_png(picture, path):
    rows = b"".join(
        b"\0" + picture.pixels[y * picture.width * 3:
                               (y + 1) * picture.width * 3]
        for y in range(picture.height))
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) +
                   chunk(b"IDAT", zlib.compress(rows, 6)) + chunk(b"IEND", b""))


def set_colours(window, theme):
    window.key("Escape", "i")
    window.wait_for(lambda: "Instellingen" in window.title(), "settings")
    window.key(*["Tab"] * (COLOURS + theme + 1), "Return", "Escape")


def take(display, look, screen, keys):
    name, size, larger, theme = look
    command = [program, "play", SITUATION, "--seed", "0",
               "--scenarios", scenarios]
    if theme is not None:
        with display.start([program, "--scenarios", scenarios]) as window:
            set_colours(window, theme)
            window.look()
            window.end()
    with display.start(command) as window:
        window.display.xdotool("windowmove", window.id, 0, 0, "windowsize",
                               "--sync", window.id, *size)
        window.key("ctrl+0", *["ctrl+plus"] * larger)
        window.look()
        for key in keys:
            window.key(key)
            window.look()
        save_png(window.look(), os.path.join(folder, f"{screen}-{name}.png"))
        window.end()


os.makedirs(folder, exist_ok=True)
for look in LOOKS:
    for screen, keys in SCREENS:
        with Display(*look[1]) as display:
            take(display, look, screen, keys)
    print(f"{look[0]}: {len(SCREENS)} pictures in {folder}")
