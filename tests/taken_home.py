"""What a trainee takes home, for tests: runs played as text, handed out, and
what `report` makes of them."""

import json
import os
import re
import subprocess
import tempfile

RUNS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "runs")
STATUSES = {"kept": "voldaan", "late": "laat", "missed": "gemist",
            "not_applicable": "n.v.t."}


class Place:
    """The program with a data folder of its own. `name` is whose runs it
    keeps: a name that a page, a table or a path might take for something
    else."""

    name = '=1+1 <b>"Zoë" & ‘Çelik’ ../x'

    def __init__(self, program, scenarios):
        self.program = program
        self.scenarios = scenarios
        self.folder = tempfile.TemporaryDirectory()
        self.faults = 0

    def path(self, *names):
        return os.path.join(self.folder.name, *names)

    def check(self, holds, *words):
        if not holds:
            print(*words)
            self.faults += 1
        return holds

    def run(self, *words, code=0, typed="", **environment):
        """What it writes; its exit code is held to `code`."""
        done = subprocess.run(
            [self.program, *words, "--scenarios", self.scenarios,
             "--data", self.path("data")],
            input=typed.encode(), capture_output=True, timeout=60,
            env={**os.environ, "LC_ALL": "C.UTF-8", **environment})
        self.check(done.returncode == code, *words, "exits with",
                   done.returncode, done.stderr.decode())
        self.said = done.stderr.decode()
        return done.stdout

    def play(self, story, plan, choices, wrote=("", ""), then=(),
             **environment):
        """Plays to the debrief; returns what that shows, as one line, and the
        run file. `then` is what is asked there."""
        words = " ".join(choices).replace(":", " ").split()
        typed = "\n".join([*words, "Afronden", *wrote, *then, "stop", ""])
        said = self.run("play", story, "--text", "--procedure", plan,
                        "--person", self.name, typed=typed,
                        **environment).decode()
        shown = said.split("\n----\n")[-1]
        self.check("Nabespreking" in shown, story, choices, "does not end")
        return " ".join(shown.split()), self.export()

    def export(self):
        """The path of the one run that was not handed out before."""
        folder = self.path("out")
        os.makedirs(folder, exist_ok=True)
        before = set(os.listdir(folder))
        self.run("export", folder, "--person", self.name)
        after = set(os.listdir(folder)) - before
        self.check(len(after) == 1, after, "was handed out")
        return os.path.join(folder, after.pop())


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def counts_of(statuses):
    """Called for, kept, late and missed."""
    counts = [statuses.count(status) for status in ("kept", "late", "missed")]
    return [sum(counts), *counts]


def written_runs(story):
    """The runs that are written down with what they come to: the step plan,
    the choices, and the status of each rule."""
    with open(os.path.join(RUNS, story + ".txt"), encoding="utf-8") as file:
        for line in file:
            found = re.match(r"(\w+) [\w-]+: (.*) => (.*)", line)
            if found:
                yield (found[1], found[2].split(),
                       dict(pair.split("=") for pair in found[3].split()))
