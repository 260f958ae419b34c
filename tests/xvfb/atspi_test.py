#!/usr/bin/env python3
"""atspi_test.py PROGRAM SCENARIOS: reads the window as a screen reader does, on
a bus of its own, and presses what it finds there."""

import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True

PRIVATE = "ATSPI_TEST_BUS"

if PRIVATE not in os.environ:
    # The bus and all that it starts end with this. Modules that come as Debian
    # packages are there for Debian's own Python alone.
    done = subprocess.run(
        ["dbus-run-session", "--", "/usr/bin/python3", *sys.argv],
        env=dict(os.environ, **{PRIVATE: "1"}))
    sys.exit(done.returncode)

from display import Display  # noqa: E402

SITUATION = "factuur-ziekenhuis"

program, scenarios = map(os.path.abspath, sys.argv[1:3])


def check(holds, what):
    if not holds:
        raise AssertionError(what)


class Reader:
    """What a screen reader knows of the window."""

    def __init__(self, window):
        # It looks for the bus at the display that it finds as it loads.
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.context = Atspi, GLib.MainContext.default()
        self.window = window
        self.events = []
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in ("object:state-changed:focused", "object:announcement",
                     "object:state-changed:checked", "window:activate"):
            self.listener.register(kind)

    def hear(self, event):
        try:
            words = event.any_data
            if not isinstance(words, str):
                words = event.source.get_name()
        except self.error():
            return  # it has gone since
        self.events.append((event.type, event.detail1, words))

    def wait_for(self, ask, what):
        def turn():
            while self.context.iteration(False):
                pass
            self.atspi.get_desktop(0).clear_cache()
            try:
                return ask()
            except self.error():
                return None
        return self.window.wait_for(turn, what)

    @staticmethod
    def error():
        from gi.repository import GLib
        return GLib.Error

    def frame(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() == "Klachtwijzer":
                return child.get_child_at_index(0)
        return None

    def walk(self, at=None, depth=0):
        """All objects in order, with how deep they lie."""
        at = at or self.frame()
        if not at:
            return
        at.clear_cache()
        yield at, depth
        for i in range(at.get_child_count()):
            child = at.get_child_at_index(i)
            if child:
                yield from self.walk(child, depth + 1)

    def lines(self):
        return [f"{o.get_role_name()}: {o.get_name()}"
                for o, _ in self.walk()]

    def find(self, words):
        for found, _ in self.walk():
            if words in found.get_name() and found.get_n_actions():
                return found
        return None

    def press(self, words):
        found = self.wait_for(lambda: self.find(words), f"'{words}'")
        check(found.get_localized_name(0) == "press", "it does not say press")
        check(found.do_action(0), f"'{words}' cannot be pressed")

    def comes(self, title):
        self.wait_for(lambda: title in (self.frame().get_name() or ""),
                      f"the title '{title}'")

    def heard(self, kind, words):
        """Of a state: that it holds now, not that it no longer does."""
        def told():
            return any(event.startswith(kind) and words in what and
                       ("state-changed" not in kind or holds)
                       for event, holds, what in self.events)
        self.wait_for(told, f"{kind} of '{words}'")


def check_order(lines, *wanted):
    """Each stands in the lines, after the one before."""
    at = 0
    for line in wanted:
        rest = [i for i in range(at, len(lines)) if line in lines[i]]
        check(rest, f"no '{line}' after {lines[:at][-1:]} in\n" +
              "\n".join(lines))
        at = rest[0] + 1


def has(reader, thing, state):
    return thing.get_state_set().contains(getattr(reader.atspi.StateType,
                                                  state))


def check_home(reader):
    reader.wait_for(lambda: reader.find("95 voor een uur"), "a situation")
    lines = reader.lines()
    check_order(lines, "frame: Klachtwijzer", "landmark: ",
                "push button: Instellingen", "landmark: ",
                "heading: Hoe ga jij om met een klacht?",
                "push button: € 95 voor een uur", "landmark: ",
                "heading: Oefenen mag")


def check_settings(reader):
    reader.press("Instellingen")
    reader.comes("Instellingen")
    reader.wait_for(lambda: reader.find("donker"), "the settings")
    light = reader.find("licht")
    check(has(reader, light, "CHECKED"), "the one that is set is not checked")
    check(not has(reader, reader.find("donker"), "CHECKED"),
          "one that is not set is checked")
    reader.press("donker")
    reader.wait_for(lambda: has(reader, reader.find("donker"), "CHECKED"),
                    "another theme")
    check(has(reader, reader.find("donker"), "FOCUSED"), "it has no focus")
    reader.press("licht")
    reader.press("Terug")


def check_play(reader):
    reader.press("95 voor een uur")
    reader.comes("Begin")
    reader.press("Begin")
    reader.comes("Situatie")
    choice = "Ik bel haar straks"
    reader.wait_for(lambda: reader.find(choice), "the choices")
    check_order(reader.lines(), "frame: ", "heading: € 95 voor een uur",
                "landmark: ", "heading: Karin Vos",
                "block quote: ‘Mijn zoon lag", "heading: Wat doe je?",
                "push button: Ik mail haar vriendelijk",
                "push button: " + choice, "landmark: ",
                "push button: Supervisor")
    reader.heard("object:announcement", "Wat doe je?")

    reader.window.key("Tab")
    first = "Ik mail haar vriendelijk"
    reader.wait_for(lambda: has(reader, reader.find(first), "FOCUSED"),
                    "the focus")
    reader.heard("object:state-changed:focused", first)
    place = reader.find(first).get_attributes()
    check(place["posinset"] == "1" and int(place["setsize"]) > 1, place)
    box = reader.find(first).get_extents(reader.atspi.CoordType.WINDOW)
    check(box.width > 300 and box.height >= 44, "it is nowhere")

    check(reader.find(choice).grab_focus(), "it does not take the focus")
    reader.wait_for(lambda: has(reader, reader.find(choice), "FOCUSED"),
                    "the focus where it was put")
    reader.press(choice)
    reader.wait_for(lambda: not reader.find(choice), "what came of it")
    check_order(reader.lines(), "Je koos ‘" + choice, "Neem")


def check_rest(window):
    window.look()
    before = window.cpu_ticks()
    time.sleep(5)
    ticks = window.cpu_ticks() - before
    print(f"at rest, with the bridge: {ticks} clock ticks in 5 s")
    check(ticks == 0, "the program works while there is nothing to do")


def run(display, data):
    command = [program, "play", "--seed", "0", "--scenarios", data]
    os.environ["DISPLAY"] = display.environment["DISPLAY"]
    with display.start(command) as window:
        reader = Reader(window)
        check_home(reader)
        check_settings(reader)
        check_play(reader)
        check_rest(window)
        code = window.end()
        check(code == 0, f"ended with {code}: {window.said()}")
        check(not window.said(), f"it complained: {window.said()}")


with Display() as screen:
    run(screen, scenarios)
