#!/usr/bin/env python3
"""window_test.py PROGRAM SCENARIOS [PICTURES]: drives the real window from the
first screen to the debrief, as a trainee would. With PICTURES, a folder, keeps
what was seen there. Speed and memory are printed, not judged."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from display import Display  # noqa: E402

SITUATION = "factuur-ziekenhuis"
MOVES_MAX = 60

program, scenarios = map(os.path.abspath, sys.argv[1:3])
pictures = sys.argv[3] if len(sys.argv) > 3 else None


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def only(situation, folder):
    """A folder of scenarios that has just this one."""
    for entry in ("procedures", situation):
        shutil.copytree(os.path.join(scenarios, entry),
                        os.path.join(folder, entry))
    return folder


def seen(window, name):
    picture = window.look()
    if pictures:
        os.makedirs(pictures, exist_ok=True)
        picture.save(os.path.join(pictures, name + ".ppm"))
    check(not picture.is_blank(), f"{name}: the window is blank")
    return picture


def comes(window, word):
    window.wait_for(lambda: word in window.title(), f"the title '{word}'")


def check_rest(window, seconds=2):
    window.look()
    before = window.cpu_ticks()
    time.sleep(seconds)
    ticks = window.cpu_ticks() - before
    print(f"{window.title()} at rest: {ticks} clock ticks in {seconds} s, "
          f"{window.resident_kib() / 1024:.1f} MiB resident")
    check(ticks == 0, "the program works while there is nothing to do")


def check_sizes(window):
    first = seen(window, "home")
    window.key("ctrl+plus")
    check(seen(window, "home-larger") != first, "the text did not grow")
    window.resize(640, 480)
    small = seen(window, "home-small")
    check((small.width, small.height) == (640, 480), "the window kept its size")
    for _ in range(9):
        window.key("ctrl+plus")
    large = seen(window, "home-small-largest")
    window.key("End")
    check(seen(window, "home-small-end") != large, "the page did not scroll")
    window.key("Home")
    window.wait_for(lambda: window.glance() == large, "scrolling back")
    window.mouse("mousemove", "--window", window.id, 320, 240, "click", 5)
    check(window.look() != large, "the wheel did not scroll")
    window.mouse("mousemove", "--window", window.id, 639, 479)
    window.key("Home", "ctrl+0")
    window.resize(1280, 800)
    window.wait_for(lambda: window.glance() == first, "the first picture")


def check_voice(window, heard):
    """A program that speaks for ever costs nothing, and V ends it."""
    def said():
        with open(heard, encoding="utf-8") as file:
            return file.read()

    window.key("v")
    window.wait_for(lambda: "Voorlezen staat aan." in said(), "a voice")
    window.key("Tab")
    window.wait_for(lambda: said().count("Situatie 1 van 1") == 2,
                    "the focus, said")
    check_rest(window)
    check(len(window.children()) == 1, f"speaking: {window.children()}")
    window.key("v")
    window.wait_for(lambda: not window.children(), "silence")


def check_full_screen(window):
    """Without a window manager nothing comes of it; it must do no harm."""
    before = window.look()
    for _ in range(2):
        window.key("F11")
        check(not window.look().is_blank(), "full screen is blank")
    check(window.look() == before, "full screen left a trace")


def check_mouse(window):
    """The button counts when it goes up where it went down."""
    window.mouse("mousemove", "--window", window.id, 270, 260)
    pointed = window.look()
    window.mouse("mousedown", 1, "mousemove", "--window", window.id, 930, 790,
                 "mouseup", 1)
    check(window.look() != pointed, "what is pointed at does not light up")
    check(window.title() == "Klachtwijzer", "acted though let go elsewhere")
    window.mouse("mousemove", "--window", window.id, 270, 260, "click", 1)
    comes(window, "Begin")
    seen(window, "intro")
    window.key("Return")
    comes(window, "Situatie")


def check_looking_around(window):
    """What lies over the play screen, by its key and back."""
    before = window.look()
    for key, title in (("l", "Teruglezen"), ("p", "Stappenplan"),
                       ("F1", "Hulp")):
        window.key(key)
        comes(window, title)
        seen(window, title.lower())
        check_rest(window)
        window.key("Escape")
        comes(window, "Situatie")
    check_rest(window)
    check(window.look() == before, "looking around left a trace")
    check_colours(window)


# Among the settings: before the colours stand the languages, the sizes, the
# spacings and the typefaces.
DARK = 2 + 8 + 4 + 3 + 2


def check_colours(window):
    """Other colours, and back, in the middle of a run."""
    light = window.look()
    window.key("F1", "i")
    comes(window, "Instellingen")
    window.key(*["Tab"] * DARK, "Return", "Escape", "Escape")
    comes(window, "Situatie")
    check(seen(window, "play-dark") != light, "the colours stayed as they were")
    window.key("F1", "i", *["Tab"] * (DARK - 1), "Return", "Escape", "Escape")
    comes(window, "Situatie")
    window.wait_for(lambda: window.glance() == light, "the first colours")


def play(window):
    seen(window, "play")
    for move in range(MOVES_MAX):
        if "Jij eerst" in window.title():
            print(f"the end came after {move} choices")
            return
        before = window.glance()
        window.key("1")
        window.wait_for(lambda: window.glance() != before, "the next step")
        if move == 1:
            seen(window, "play-later")
            check_looking_around(window)
    raise AssertionError(f"no end after {MOVES_MAX} choices")


def changes(window, act, what):
    before = window.look()
    act()
    after = window.look()
    check(after != before, f"{what} changed nothing")
    return after


def check_typing(window):
    """Letters are text; the clipboard and Ctrl-A do what they do anywhere."""
    empty = seen(window, "reflect")
    # Each of these is a key of its own on another screen.
    typed = changes(window, lambda: window.key(*"1pilczgk"), "typing")
    check("Jij eerst" in window.title(), "a letter was taken for a shortcut")
    changes(window, lambda: window.key("eacute"), "an accent")
    window.key("ctrl+BackSpace")
    check(window.look() == empty, "a word with an accent was not taken away")

    window.key(*"1pilczgk")
    check(window.look() == typed, "the same keys gave another text")
    changes(window, lambda: window.key("ctrl+a"), "selecting all")
    window.key("ctrl+x")
    check(window.look() == empty, "cutting left something")
    window.key("ctrl+v")
    check(window.look() == typed, "what was cut did not come back")
    window.key("shift+Home", "ctrl+c", "End", "Return", "ctrl+v")
    seen(window, "reflect-written")
    check_rest(window)

    first = window.look()
    window.mouse("mousemove", "--window", window.id, 90, 376, "mousedown", 1,
                 "mousemove", "--window", window.id, 118, 376, "mouseup", 1)
    window.mouse("mousemove", "--window", window.id, 639, 790)
    check(window.look() != first, "the mouse selected nothing")
    seen(window, "reflect-selected")
    changes(window, lambda: window.key("Tab"), "Tab")
    changes(window, lambda: window.key("x"), "typing in the second box")
    window.key("F1")
    comes(window, "Hulp")
    seen(window, "help")
    window.key("Escape")
    comes(window, "Jij eerst")
    window.key("Escape")


def with_voice(display, place):
    """A stand-in for espeak-ng; returns where it writes what it is given."""
    folder, heard = os.path.join(place, "bin"), os.path.join(place, "heard")
    os.mkdir(folder)
    program = os.path.join(folder, "espeak-ng")
    with open(program, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\ncat >>'{heard}'\nexec sleep 1000\n")
    os.chmod(program, 0o700)
    open(heard, "w", encoding="utf-8").close()
    display.environment["PATH"] = folder + ":" + os.environ["PATH"]
    display.environment["SPEECHD_ADDRESS"] = f"unix_socket:{place}/none"
    return heard


def check_run(display, folder, heard):
    began = time.monotonic()
    command = [program, "play", "--seed", "0", "--scenarios", folder]
    with display.start(command) as window:
        window.wait_for(lambda: not window.glance().is_blank(), "a picture")
        print(f"first picture seen after {time.monotonic() - began:.2f} s")
        check_rest(window)
        check_sizes(window)
        check_full_screen(window)
        check_mouse(window)
        play(window)
        check_typing(window)
        comes(window, "Nabespreking")
        seen(window, "debrief")
        window.key("End")
        seen(window, "debrief-end")
        check_rest(window)
        window.key("Escape")
        window.wait_for(lambda: window.title() == "Klachtwijzer", "home")
        check_voice(window, heard)
        code = window.end()
        check(code == 0, f"ended with {code}: {window.said()}")


def with_pages(display, place):
    """A stand-in for what shows pages; returns where it writes which."""
    folder, shown = os.path.join(place, "pages"), os.path.join(place, "shown")
    os.mkdir(folder)
    program = os.path.join(folder, "xdg-open")
    with open(program, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\necho \"$1\" >'{shown}.new'\n"
                   f"mv '{shown}.new' '{shown}'\n")
    os.chmod(program, 0o700)
    display.environment["PATH"] = folder + ":" + display.environment["PATH"]
    display.environment["HOME"] = place
    return shown


def check_report(window, shown):
    """From the button that has the focus at first, five on."""
    window.key(*["Tab"] * 5)
    seen(window, "report-button")
    window.key("Return")
    window.wait_for(lambda: os.path.exists(shown), "the report to be opened")
    with open(shown, encoding="utf-8") as file:
        path = file.read().strip()
    check(path.endswith(".html") and os.path.exists(path), f"opened: {path}")
    seen(window, "report-made")


def check_run_file(display, folder, shown):
    """A run that was handed in is opened, and its debrief shown."""
    with tempfile.TemporaryDirectory() as place:
        own = ["--scenarios", folder, "--data", os.path.join(place, "own")]
        for words, answers in ((["play", SITUATION, "--text"],
                                b"4\n1\n1\n1\n1\n\n\nstop\n"),
                               (["export", place], b"")):
            subprocess.run([program, *words, *own], input=answers, check=True,
                           stdout=subprocess.DEVNULL, timeout=60)
        runs = [name for name in os.listdir(place) if name.endswith(".klacht")]
        check(len(runs) == 1, f"one run was played, and these are there: {runs}")
        command = [program, os.path.join(place, runs[0]), "--scenarios",
                   folder, "--data", os.path.join(place, "other")]
        with display.start(command) as window:
            comes(window, "Nabespreking")
            seen(window, "taken-in")
            check_report(window, shown)
            window.key("Escape")
            window.wait_for(lambda: window.title() == "Klachtwijzer", "home")
            check(window.end() == 0, window.said())


def check_name(display, folder):
    """Who plays types a name and a number; somebody else does so after them."""
    with tempfile.TemporaryDirectory() as place:
        command = [program, "--scenarios", folder, "--data", place]
        with display.start(command) as window:
            window.wait_for(lambda: not window.glance().is_blank(), "a picture")
            # The situation, and then the first of the links.
            window.key("Tab", "Tab", "Return")
            comes(window, "Naam")
            window.key(*"Zo", "ediaeresis", "space", *"Wit", "Return", *"123")
            seen(window, "name")
            window.key("Return", "Return")
            window.wait_for(lambda: window.title() == "Klachtwijzer", "home")
            seen(window, "home-named")
            window.key("Return")
            comes(window, "Wie speelt er")
            seen(window, "people")
            check_rest(window)
            window.key("Tab", "Tab", "Return")
            comes(window, "Naam")
            window.key(*"Bram", "Return", "Return", "Return")
            window.wait_for(lambda: window.title() == "Klachtwijzer", "home")
            check(window.end() == 0, window.said())
        db = sqlite3.connect(os.path.join(place, "klachtwijzer.db"))
        names = db.execute("SELECT name, registration FROM people "
                           "ORDER BY name").fetchall()
        db.close()
        check(names == [("Bram", ""), ("Zoë Wit", "123")], names)


def said_without(environment, command):
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          timeout=60)
    return done.stderr.decode(errors="replace")


def check_no_display(display, folder):
    environment = dict(display.environment)
    del environment["DISPLAY"]
    said = said_without(environment, [program, "--scenarios", folder])
    check("scherm" in said, f"without a display it said: {said}")


def check_no_font(display, folder, place):
    bare = shutil.copy(program, place)
    said = said_without(display.environment, [bare, "--scenarios", folder])
    check("fonts-inter" in said, f"without fonts it said: {said}")


with Display() as screen, tempfile.TemporaryDirectory() as place:
    data = only(SITUATION, os.path.join(place, "data"))
    check_run(screen, data, with_voice(screen, place))
    check_run_file(screen, data, with_pages(screen, place))
    check_name(screen, data)
    check_no_display(screen, data)
    check_no_font(screen, data, place)
