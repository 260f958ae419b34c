#!/usr/bin/env python3
"""same_runs.py RUNS REFERENCE SCENARIOS PROGRAM...: does a program built for
another place make the same of recorded runs as the reference? RUNS is a folder
of run files; PROGRAM may be several words, as with an emulator before it.

Both judge the whole folder, some of which may be damaged; take in every run
that is sound, and hand out each person's again; and play the choices of each
run anew. All they say must be the same, and what is handed out must be, byte
for byte, what was taken in. KLACHTWIJZER_PLAYED, a number, is how many runs are
played anew, where starting the program takes long; otherwise all are.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

runs = pathlib.Path(sys.argv[1])
reference, scenarios, program = [sys.argv[2]], sys.argv[3], sys.argv[4:]


def say(command, *words, data):
    """What a program prints, and its exit status."""
    done = subprocess.run(
        [*command, *map(str, words), "--scenarios", scenarios, "--data", data],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, timeout=600)
    return done.returncode, done.stdout.replace(b"\r\n", b"\n")


def sound_lines(path):
    """The lines of a run file, or None if it was cut."""
    try:
        lines = [json.loads(line)
                 for line in path.read_text("utf-8").splitlines()]
    except ValueError:
        return None
    return lines if "sha256" in lines[-1] else None


def choices_of(lines):
    return ",".join(line["choice"] for line in lines if "choice" in line)


def judged(command, data):
    """What is said of the folder as a whole."""
    for words in (("overview", runs), ("overview", runs, "--csv"),
                  ("report", runs, "--csv"), ("report", runs, "--xapi")):
        yield words, say(command, *words, data=data)


def handed_out(command, sound, data):
    """The bytes of every run that was taken in."""
    say(command, "import", *sound, data=data)
    out = pathlib.Path(data) / "out"
    for name in sorted({lines[0]["name"] for lines in sound.values()}):
        say(command, "export", out, "--person", name, data=data)
    return sorted(path.read_bytes() for path in out.glob("*.klacht"))


def played(command, sound, data):
    """The debrief of each run, played anew."""
    limit = int(os.environ.get("KLACHTWIJZER_PLAYED", len(sound)))
    for lines in list(sound.values())[:limit]:
        words = ("play", lines[0]["scenario"]["id"], "--text",
                 "--procedure", lines[0]["procedure"]["id"],
                 "--choices", choices_of(lines))
        said = say(command, *words, data=data)
        if command == reference and said[0] != 0:
            raise AssertionError(f"cannot be played: {words}: {said}")
        yield words, said


def compare(asked, answered):
    faults = count = 0
    for (words, expected), (_, found) in zip(asked, answered):
        count += 1
        if expected != found:
            print("differs:", *words)
            faults += 1
    return count, faults


def main():
    everything = {path: sound_lines(path) for path in sorted(runs.glob("*.klacht"))}
    sound = {path: lines for path, lines in everything.items() if lines}
    with tempfile.TemporaryDirectory() as a, tempfile.TemporaryDirectory() as b:
        judgements, faults = compare(judged(reference, a), judged(program, b))
        taken_in = sorted(path.read_bytes() for path in sound)
        for command, data in ((reference, a), (program, b)):
            if handed_out(command, sound, data) != taken_in:
                print("hands out something else:", *command)
                faults += 1
        debriefs, more = compare(played(reference, sound, a),
                                 played(program, sound, b))
    print(f"{len(everything)} run files, {len(sound)} of them sound: "
          f"{judgements} judgements of all, {len(taken_in)} handed out again, "
          f"{debriefs} played anew; {faults + more} differences")
    return 1 if faults + more or not sound else 0


if __name__ == "__main__":
    sys.exit(main())
