"""edited_test.py PROGRAM STORY: a run is left, its situation is edited, and the
program is started again: it goes on at the first choice that can no longer be
made, says which one that is, and does not say it twice."""

import os
import shutil
import subprocess
import sys
import tempfile

program, story = map(os.path.abspath, sys.argv[1:])
CHANGED = "is veranderd sinds je haar speelde"
LEFT = "choice \"schrijven\" { text = \"Ik schrijf een briefje.\", to = \"stoep\" },"
RENAMED = "renames = { hek = \"poort\" }, title = \"De heg\","

# What is replaced by what; where the run goes on; what is said of a choice;
# what else is to be seen there.
EDITS = {
    "nothing": ([], "Bij de schuur", "", ""),
    "text": ([("Ik schrijf een briefje.", "Ik stuur een kaartje."),
              ("heggenschaar", "zaag")],
             "Bij de schuur", "", "De zaag hangt er nog."),
    "choice inserted": ([("choice \"schrijven\"",
                          "choice \"wachten\" { text = \"Ik wacht.\","
                          " to = \"stoep\" }, choice \"schrijven\"")],
                        "Bij de schuur", "", ""),
    "choice removed": ([(LEFT, "")],
                       "In de keuken", "Keuze 2 van 3 (‘schrijven’)",
                       "1. Ik bel haar op."),
    "step inserted": ([("to = \"schuur\"", "to = \"pad\""),
                       ("step \"schuur\"",
                        "step \"pad\" { title = \"Op het pad\", choice \"gaan\""
                        " { text = \"Ik ga.\", to = \"schuur\" } },"
                        " step \"schuur\"")],
                      "Op het pad", "", "1. Ik ga."),
    "step renamed": ([("\"hek\"", "\"poort\""),
                      ("title = \"De heg\",", RENAMED)],
                     "Bij de schuur", "", ""),
    "step renamed, and not told": ([("\"hek\"", "\"poort\"")],
                                   "Aan het hek",
                                   "Keuze 1 van 3 (‘luisteren’)", ""),
}


def check(holds, *words):
    if not holds:
        print(*words, sep="\n")
        sys.exit(1)


def answered(folder, words, *answers):
    """What is said, on one line, without the screens before the last."""
    done = subprocess.run(
        [program, *words, "--text", "--scenarios", os.path.join(folder, "story"),
         "--data", os.path.join(folder, "kept")],
        input="\n".join((*answers, "stop", "")).encode(), timeout=60,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    said = done.stdout.decode()
    check(done.returncode == 0 and not done.stderr, said, done.stderr.decode())
    return " ".join(said.split("\n----\n")[-1].split())


def edit(folder, changes):
    path = os.path.join(folder, "story", "tuin", "scenario.lua")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for before, after in changes:
        check(before in text, f"there is no {before}")
        text = text.replace(before, after)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def try_edit(name, changes, title, told, seen):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(story, os.path.join(folder, "story"))
        answered(folder, ["play", "tuin"], "1", "1", "2")
        edit(folder, changes)
        home = answered(folder, [])
        check((CHANGED in home) == bool(told), f"{name}: home says", home)
        check(told in home, f"{name}: no '{told}' in", home)
        check(title in home, f"{name}: home does not name {title}", home)
        there = answered(folder, [], "verder")
        check(title in there and seen in there, f"{name}: goes on at", there)
        after = answered(folder, [], "verder", "1")
        home = answered(folder, [])
        check(CHANGED not in home, f"{name}: it is said again", home)
        again = answered(folder, [], "verder")
        check(again == after, f"{name}: left at", after, "goes on at", again)


for words, case in EDITS.items():
    try_edit(words, *case)
print(f"{len(EDITS)} edits of a situation whose run was left")
