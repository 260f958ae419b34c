#!/usr/bin/env python3
"""solver_speed.py BENCH [--quick]: the solver beside SPIN on synthetic stories.

    cmake --preset release -DBUILD_TESTING=ON
    cmake --build --preset release --target solver_speed

BENCH is the program solver_bench; the target passes it. Needs the packages
spin and gcc for SPIN, and valgrind for the instructions; says so where one is
missing and goes on without. --quick leaves out the two largest stories and the
growth. Takes a quarter of an hour, 2 GB and a quiet machine; judges nothing but
that both find equally many states.

States map one to one. Ours is a step, the variables, the bits of choices taken
once, and the states of the rules; SPIN's holds just these. A choice, with all
that follows from it up to the next decision, is one transition of ours and one
d_step of SPIN's. Two things differ, and are allowed for: SPIN has no "finish",
and the table-driven model has one state before the start.

SPIN gets the story in two forms: `promela`, with one label a step, as a person
would write it; and `tables`, in which one loop reads C tables, for stories that
SPIN refuses in the first form. Where both can be had the faster one counts, for
each search by itself. Both are compiled with -O2, without the checks and
reductions that a search for all states has no use for, with more than one hash
slot a state. All times are of the processor, medians of rounds in which each
program has its turn.
"""

import math
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

# steps (the ending is one), variables, live, rules, contacts, seed
STORIES = [
    (60, 8, 4, 5, 7, 3),
    (100, 12, 5, 5, 8, 2),
    (1000, 16, 7, 6, 9, 2),
    (10000, 20, 6, 5, 8, 1),
]
LONGER = [(steps, 12, 4, 4, 5, 1) for steps in
          (10, 30, 100, 300, 1000, 3000, 10000)]
LARGER = [(1000, 16, 6, 5, contacts, 2) for contacts in range(2, 11)]
MIDDLING = (60, 8, 4, 4, 7, 1)
ROUNDS, ROUNDS_IF_SMALL, SMALL = 3, 9, 3e6  # states
NATURAL_UP_TO = 250  # steps; reading longer ones takes SPIN ever longer
PAN = ["-O2", "-w", "-DSAFETY", "-DNOREDUCE", "-DNOFAIR", "-DNOBOUNDCHECK",
       "-DMEMLIM=12000"]

bench = os.path.abspath(sys.argv[1])
quick = "--quick" in sys.argv


def arguments(story):
    """As solver_bench wants them: there the ending is counted apart."""
    return [str(story[0] - 1), *map(str, story[1:])]


def ours(what, story):
    out = subprocess.run([bench, what, *arguments(story)], check=True,
                         stdout=subprocess.PIPE, text=True).stdout.split()
    names = ("states", "transitions", "least", "seconds", "bytes", "peak")
    return dict(zip(names, map(float, out)))


def write(folder, name, what, story):
    with open(os.path.join(folder, name), "w", encoding="ascii") as out:
        subprocess.run([bench, what, *arguments(story)], check=True, stdout=out)


def make_pan(folder, story, form):
    """Programs for a search depth first and breadth first; or why SPIN
    refuses."""
    if form == "promela":
        write(folder, "story.pml", "promela", story)
    else:
        write(folder, "story.pml", "model", story)
        write(folder, "story.h", "tables", story)
    said = subprocess.run(["spin", "-a", "story.pml"], cwd=folder, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if not os.path.exists(os.path.join(folder, "pan.c")):
        return said.stdout.strip().split("\n")[0]
    for name, flags in (("dfs", []), ("bfs", ["-DBFS"])):
        subprocess.run(["gcc", *PAN, *flags, "-o", name, "pan.c"], cwd=folder,
                       check=True)
    return None


def run_pan(folder, name, states):
    bits = math.ceil(math.log2(states)) + 1
    depth = ["-m2000000"] if name == "dfs" else []
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = subprocess.run(["./" + name, "-E", "-n", f"-w{bits}", *depth],
                          cwd=folder, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    stored = re.search(r"(\d+) states, stored", said)
    if not stored or "max search depth" in said or "out of memory" in said:
        sys.exit(f"SPIN has not finished:\n{said}")
    return (int(stored[1]), after.ru_utime - before.ru_utime +
            after.ru_stime - before.ru_stime)


def compare_states(form, found, states):
    extra = 1 if form == "tables" else 0
    if found != states + extra:
        sys.exit(f"SPIN ({form}) finds {found - extra} states, "
                 f"the solver {states:.0f}")


def speeds(story, folders, states):
    """Seconds of each program, medians; and the last of our measures."""
    times = {}
    for _ in range(ROUNDS_IF_SMALL if states < SMALL else ROUNDS):
        forward, solved = ours("forward", story), ours("solve", story)
        times.setdefault("forward", []).append(forward["seconds"])
        times.setdefault("solve", []).append(solved["seconds"])
        for form, folder in folders.items():
            for name in ("dfs", "bfs"):
                found, seconds = run_pan(folder, name, states)
                compare_states(form, found, states)
                times.setdefault((form, name), []).append(seconds)
    return {k: statistics.median(v) for k, v in times.items()}, solved


def models(story, room):
    """The forms of the story that SPIN takes, each in a folder of its own."""
    folders = {}
    for form in ("promela", "tables"):
        if form == "promela" and story[0] > NATURAL_UP_TO:
            continue
        folder = os.path.join(room, f"{form}{story[0]}")
        os.mkdir(folder)
        refusal = make_pan(folder, story, form)
        if refusal:
            sys.exit(f"SPIN refuses {form}: {refusal}")
        folders[form] = folder
    return folders


def name_of(story):
    return f"{story[0]:,} / {story[1]}"


def measure_stories(stories, with_spin):
    print("million states a second; x: times SPIN breadth first / depth first")
    print(f"{'steps/variables':>15} {'states':>11} {'tr/st':>5} "
          f"{'forward':>7} {'x':>11} {'solved':>6} {'x':>11} "
          f"{'SPIN bfs':>8} {'dfs':>5} "
          f"{'B explored':>10} {'B peak':>6}")
    for story in stories:
        with tempfile.TemporaryDirectory() as room:
            states = ours("forward", story)["states"]
            folders = models(story, room) if with_spin else {}
            times, last = speeds(story, folders, states)
        print_story(story, times, last)


def print_story(story, times, last):
    rate = {k: last["states"] / v / 1e6 for k, v in times.items()}
    forms = sorted({k[0] for k in times if isinstance(k, tuple)})
    spin = {name: max((rate[form, name] for form in forms), default=None)
            for name in ("bfs", "dfs")}
    row = (f"{name_of(story):>15} {last['states']:11,.0f} "
           f"{last['transitions'] / last['states']:5.2f} ")
    for what, width in (("forward", 7), ("solve", 6)):
        ratio = "" if not forms else (f"{rate[what] / spin['bfs']:.1f} / "
                                      f"{rate[what] / spin['dfs']:.1f}")
        row += f"{rate[what]:{width}.2f} {ratio:>11} "
    row += (f"{spin['bfs']:8.2f} {spin['dfs']:5.2f} " if forms
            else f"{'none':>8} {'none':>5} ")
    print(row + f"{last['bytes'] / last['states']:10.1f} "
          f"{last['peak'] / last['states']:6.1f}", flush=True)
    for form in forms if len(forms) > 1 else ():
        print(f"{'SPIN, ' + form:>61} {'':6} {rate[form, 'bfs']:8.2f} "
              f"{rate[form, 'dfs']:5.2f}", flush=True)


def refusal(steps):
    """What SPIN says against one label a step, or None."""
    with tempfile.TemporaryDirectory() as room:
        write(room, "story.pml", "promela", (steps, *STORIES[1][1:]))
        said = subprocess.run(["spin", "-a", "story.pml"], cwd=room, text=True,
                              stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT).stdout
    return said.strip().split("\n")[0] if "rror" in said else None


def show_refusal():
    """From which size on SPIN refuses one label a step."""
    taken, refused = STORIES[1][0], NATURAL_UP_TO
    while refused - taken > 1:
        middle = (taken + refused) // 2
        if refusal(middle):
            refused = middle
        else:
            taken = middle
    print(f"one label a step: SPIN refuses {refused} steps and more: "
          f"{refusal(refused)}", flush=True)


def measure_growth(title, stories):
    print(f"\n{title}\n{'steps':>7} {'states':>11} {'ns a state forward':>18} "
          f"{'solved':>6} {'a transition':>12} {'solved':>6}")
    for story in stories:
        forward, solved = ours("forward", story), ours("solve", story)
        each = [x["seconds"] * 1e9 / x[per] for per in
                ("states", "transitions") for x in (forward, solved)]
        print(f"{story[0]:7,} {forward['states']:11,.0f} {each[0]:18.0f} "
              f"{each[1]:6.0f} {each[2]:12.1f} {each[3]:6.1f}", flush=True)


def instructions(what):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
               "--toggle-collect=explore", "--toggle-collect=solve", bench,
               what, *arguments(MIDDLING)]
    said = subprocess.run(command, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=True).stdout
    return int(re.search(r"Collected : (\d+)", said)[1])


def measure_instructions():
    transitions = ours("forward", MIDDLING)["transitions"]
    print(f"\ninstructions a transition ({name_of(MIDDLING)}): "
          f"{instructions('forward') / transitions:.0f} forward, "
          f"{instructions('solve') / transitions:.0f} solved")


def has(programs, packages, what):
    if all(map(shutil.which, programs)):
        return True
    print(f"Without {what}: apt-get install {packages}")
    return False


spin = has(("spin", "gcc"), "spin gcc", "SPIN")
measure_stories(STORIES[:2] if quick else STORIES, spin)
if spin:
    show_refusal()
if not quick:
    measure_growth("Longer stories", LONGER)
    measure_growth("More states", LARGER)
if has(("valgrind",), "valgrind", "instructions"):
    measure_instructions()
