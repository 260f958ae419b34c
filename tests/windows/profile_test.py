#!/usr/bin/env python3
"""profile_test.py FOLDER NATIVE: the program for Windows as somebody has it whose
name is written with letters that no code page has together, and who put the
program in a folder of that kind too. FOLDER is the program as it is unpacked.
What that user does is kept in the profile, is offered again after the program
was left, is handed out, and is believed by NATIVE; a situation of one's own is on
home, and a change in it is seen."""

import os
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(tests, "xvfb"))
from display import Display  # noqa: E402

SLOW = 120  # seconds: wine starts slowly on a busy machine

unpacked, native = map(os.path.abspath, sys.argv[1:3])
user = os.environ["USER"]
profile = os.path.join(os.environ["WINEPREFIX"], "drive_c", "users", user)
data = os.path.join(profile, "AppData", "Roaming", "klachtwijzer")
documents = os.path.join(profile, "Documents")
own = os.path.join(profile, "Klachtwijzer")


def check(holds, what):
    if not holds:
        raise AssertionError(what)


def begin():
    """Wine shows whoever runs it the documents of this machine: not ours."""
    if not os.path.isdir(profile):
        subprocess.run(["wineboot", "--init"], check=True, timeout=SLOW,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if os.path.islink(documents):
        os.unlink(documents)
    for folder in (data, documents, own):
        shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(documents)


def run(program, *words, answers=""):
    done = subprocess.run(["wine", program, *words], input=answers.encode(),
                          cwd=documents, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=SLOW)
    return done.returncode, " ".join(done.stdout.decode().split())


def says(program, word, *words, answers=""):
    code, said = run(program, *words, answers=answers)
    check(code == 0 and word in said, f"{words}: {code}, no '{word}': {said}")
    return said


def check_kept(program):
    """Left halfway, and offered again."""
    says(program, "Nabespreking", "play", "negen-dagen", "--text", "--seed", "7",
         answers="1\n" * 40)
    says(program, "", "play", "factuur-ziekenhuis", "--text", "--seed", "0",
         answers="1\nstop\n")
    check(os.listdir(data), "nothing is kept in the profile")
    says(program, "Verder waar je was", "--text")


def check_own(program):
    """Made by a path as Windows writes it."""
    says(program, "scenario.lua", "new",
         f"C:\\users\\{user}\\Klachtwijzer\\mijn-eerste")
    home = says(program, "Eigen situaties", "--text")
    check("Weer een kwartier" in home.partition("Eigen situaties")[2], home)
    says(program, "Alles is in orde", "check", "..\\Klachtwijzer\\mijn-eerste")


def check_handed_out(program):
    says(program, ".klacht", "export", f"C:\\users\\{user}\\Documents\\uit")
    for name in os.listdir(os.path.join(documents, "uit")):
        done = subprocess.run([native, "replay",
                               os.path.join(documents, "uit", name)],
                              stdout=subprocess.PIPE, check=False)
        check(done.returncode == 0 and done.stdout, f"{name} is not believed")


def check_watched(program):
    """What an author saves is seen in the window."""
    path = os.path.join(own, "mijn-eerste", "scenario.lua")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    # Windows, started without a display, stays without until it has ended.
    subprocess.run(["wineserver", "--wait"], check=True, timeout=SLOW)
    with Display() as display:
        with display.start(["wine", program, "make",
                            f"C:\\users\\{user}\\Klachtwijzer\\mijn-eerste"]) as window:
            window.wait_for(lambda: not window.glance().is_blank(), "a picture",
                            SLOW)
            before = window.look()
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace("{", "", 1))
            window.wait_for(lambda: window.glance() != before, "the change",
                            SLOW)
            window.key("alt+F4")
            code = window.process.wait(SLOW)
            check(code == 0, f"ended with {code}: {window.said()}")


def main():
    begin()
    with tempfile.TemporaryDirectory(prefix="Mijn programma's Ž ") as folder:
        program = os.path.join(folder, "klachtwijzer in één map")
        shutil.copytree(unpacked, program)
        console = os.path.join(program, "klachtwijzer.com")
        says(console, "klachtwijzer ", "--version")
        check_kept(console)
        check_own(console)
        check_handed_out(console)
        check_watched(os.path.join(program, "klachtwijzer.exe"))
    print(f"played, kept, handed out and watched by {user}")


main()
