#!/usr/bin/env python3
"""make_window_test.py PROGRAM SCENARIOS [PICTURES]: writes a situation beside
the real window, as an author would: saves changes, plays from a step, makes a
mistake and mends it, and has the editor opened. With PICTURES, a folder, keeps
what was seen there."""

import os
import re
import shutil
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from display import Display  # noqa: E402

SITUATION = "factuur-ziekenhuis"
# Its title, in Dutch, is the first text of the file.
TITLE = re.compile(r'nl = ".*?"')

program, scenarios = map(os.path.abspath, sys.argv[1:3])
pictures = sys.argv[3] if len(sys.argv) > 3 else None


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def seen(window, name):
    picture = window.look()
    if pictures:
        os.makedirs(pictures, exist_ok=True)
        picture.save(os.path.join(pictures, name + ".ppm"))
    check(not picture.is_blank(), f"{name}: the window is blank")
    return picture


class File:
    """The situation that is written, saved in the ways that editors have."""

    def __init__(self, folder):
        self.path = os.path.join(folder, "scenario.lua")
        with open(self.path, encoding="utf-8") as file:
            self.sound = file.read()

    def save(self, text):
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text)

    def save_by_name(self, text):
        """Beside it first, then in its place."""
        beside = self.path + "~"
        with open(beside, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(beside, self.path)

    def retitled(self, title):
        """With another title for the whole."""
        return TITLE.sub(f'nl = "{title}"', self.sound, count=1)


def changes(window, act, what):
    before = window.look()
    act()
    return window.wait_for(
        lambda: (lambda now: now if now != before else None)(window.glance()),
        what)


def check_rest(window, seconds=2):
    """Once what was saved has been checked."""
    def still():
        before = window.cpu_ticks()
        time.sleep(0.5)
        return window.cpu_ticks() == before

    window.wait_for(still, "rest")
    before = window.cpu_ticks()
    time.sleep(seconds)
    ticks = window.cpu_ticks() - before
    check(ticks == 0, f"watching costs {ticks} clock ticks in {seconds} s")


def comes(window, word):
    window.wait_for(lambda: word in window.title(), f"the title '{word}'")


def check_saving(window, file):
    first = seen(window, "make")
    for save, title in ((file.save, "Anders"), (file.save_by_name, "Opnieuw")):
        changes(window, lambda: save(file.retitled(title)), "the new title")
        check(seen(window, f"make-{title}") != first, "nothing changed")
    check_rest(window)


def check_playing(window, file):
    """A run from the map goes on when its words change."""
    window.key("Down", "Return")
    comes(window, "Situatie")
    before = seen(window, "make-play")
    window.key("1")
    later = changes(window, lambda: None, "the next step") \
        if window.look() == before else window.look()
    changes(window, lambda: file.save(file.retitled("Weer anders")),
            "the new title while playing")
    check("Situatie" in window.title(), "the run was lost")
    seen(window, "make-play-later")
    check(later != before, "the choice changed nothing")
    window.key("Escape")
    comes(window, "Maken")


def check_mistake(window, file):
    """The last good version stays, with the mistake on top, until mended."""
    file.save(file.sound)
    window.look()
    good = window.look()
    wrong = file.sound.replace("  title ", "  titel ", 1)
    changes(window, lambda: file.save(wrong), "the mistake")
    spoilt = seen(window, "make-mistake")
    window.key("p")
    comes(window, "Situatie")
    window.key("Escape")
    comes(window, "Maken")
    check(window.look() == spoilt, "playing left a trace")
    changes(window, lambda: file.save(file.sound), "the mended file")
    window.wait_for(
        lambda: strip_banner(window.glance()) == strip_banner(good),
        "what was there before the mistake")


def strip_banner(picture):
    """Without the time of day."""
    return picture.pixels[60 * picture.width * 3:]


def check_editor(window, file, opened):
    window.key("e")
    said = window.wait_for(lambda: read(opened), "the editor")
    words = said.split()
    check(words[0] == "-l" and int(words[1]) > 1, f"the line: {said}")
    check(os.path.samefile(words[2], file.path), f"the file: {said}")


def read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read().strip()


def with_editor(display, place):
    """A stand-in for an editor with a window; returns where it writes what it
    is asked to open."""
    opened = os.path.join(place, "opened")
    editor = os.path.join(place, "kate")
    with open(editor, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\necho \"$@\" >'{opened}.new'\n"
                   f"mv '{opened}.new' '{opened}'\n")
    os.chmod(editor, 0o700)
    display.environment["VISUAL"] = editor
    return opened


def check_home(window):
    """Home leads back to the map."""
    window.key("Escape")
    window.wait_for(lambda: window.title() == "Klachtwijzer", "home")
    seen(window, "make-home")
    window.key("m")
    comes(window, "Maken")


with Display() as screen, tempfile.TemporaryDirectory() as place:
    folder = os.path.join(place, "mijn")
    shutil.copytree(os.path.join(scenarios, SITUATION), folder)
    written, opened = File(folder), with_editor(screen, place)
    with screen.start([program, "make", folder, "--scenarios",
                       scenarios]) as window:
        comes(window, "Maken")
        window.wait_for(lambda: not window.glance().is_blank(), "a picture")
        check_saving(window, written)
        check_playing(window, written)
        check_mistake(window, written)
        check_editor(window, written, opened)
        check_home(window)
        code = window.end()
        check(code == 0, f"ended with {code}: {window.said()}")
