#!/usr/bin/env python3
"""strace_test.py PROGRAM SCENARIOS BUILD [--window|--commands [--sends]]: watches
the calls to the system of a whole session, from home through a situation and
help to the end: nothing is sent or listened to but what belongs to the display,
nothing is read but the program, its situations, fonts and settings of the
system, and nothing is written but in the folder of what is kept. Or of the
commands for runs: the same, but for `send`, which connects with the address it
was given and no other. Exits with 77 where nothing can be watched."""

import os
import re
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "xvfb"))
from display import Display  # noqa: E402

program, scenarios, build = map(os.path.abspath, sys.argv[1:4])
CALLS = "trace=%network,open,openat,creat,rename,renameat,renameat2,unlink," \
        "unlinkat,mkdir,mkdirat,link,symlink,truncate,chmod,execve"
SYSTEM = ("/usr/", "/lib", "/etc/", "/proc/", "/sys/", "/dev/", "/bin/",
          "/var/cache/fontconfig", "/var/lib/dbus/machine-id", "/run/udev",
          "/tmp/.X11-unix")
DEVICES = ("/dev/null", "/dev/tty", "/dev/dri", "/dev/shm", "/proc/self/")
# What the display, the bus and the voice answer to on this machine.
SOCKETS = (r'"?@?"?/tmp/\.X11-unix/', r"/run/.*(bus|wayland|speech)",
           r"/dbus-", r"speechd\.sock")


# Where nobody answers.
NOBODY = 9


def trace(folder):
    return ["strace", "-D", "-f", "-qq", "-s", "512", "-e", CALLS,
            "-A", "-o", os.path.join(folder, "calls")]


def environment(folder, before=os.environ):
    home = os.path.join(folder, "home")
    os.makedirs(home, exist_ok=True)
    # What looks for leaks is a watcher itself, and two can't watch.
    return dict(before, HOME=home, ASAN_OPTIONS="detect_leaks=0",
                XDG_DATA_HOME=os.path.join(folder, "data"),
                XDG_CACHE_HOME=os.path.join(home, "cache"))


def command(folder):
    return [program, "--scenarios", scenarios,
            "--data", os.path.join(folder, "data")]


def play_as_text(folder):
    answers = "\n".join(["1"] * 40 + ["stop"]) + "\n"
    done = subprocess.run(
        trace(folder) + command(folder) + ["play", "negen-dagen", "--text"],
        input=answers.encode(), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=environment(folder), timeout=120)
    if done.returncode or done.stderr:
        sys.exit(f"it failed: {done.returncode} {done.stderr.decode()}")


def run(folder, *words, code=0):
    done = subprocess.run(
        trace(folder) + command(folder)[:1] + list(words) +
        command(folder)[1:],
        capture_output=True, timeout=120, stdin=subprocess.DEVNULL,
        env=dict(environment(folder), KLACHTWIJZER_LRS="key:secret"))
    if done.returncode != code:
        sys.exit(f"{words}: {done.returncode} {done.stderr.decode()}")


def give_commands(folder):
    out = os.path.join(folder, "data", "out")
    play_as_text(folder)
    run(folder, "export", out)
    path = os.path.join(out, os.listdir(out)[0])
    run(folder, "replay", path)
    run(folder, "import", path)
    for form in ("--text", "--html", "--csv", "--xapi"):
        run(folder, "report", path, form, "-o", os.path.join(out, "report"))
    for form in ("--html", "--csv", "--attendance"):
        run(folder, "overview", out, form, "-o", os.path.join(out, "table"))


def send(folder):
    """The one command that may connect; there is nobody to answer."""
    run(folder, "send", os.path.join(folder, "data", "out"), "--tries", "1",
        "--to", f"http://127.0.0.1:{NOBODY}/xapi", code=3)


def play_in_window(folder):
    with Display() as display:
        display.environment = environment(folder, display.environment)
        with display.start(trace(folder) + command(folder)) as window:
            window.wait_for(lambda: not window.glance().is_blank(), "a picture")
            for key in ("F1", "Escape", "1", "Return", "1", "1", "t", "Escape",
                        "1", "p", "Escape", "1", "plus", "Escape"):
                window.key(key)
                time.sleep(0.05)
            window.look()
            window.process.terminate()
            window.process.wait()


def calls(folder):
    """(name, arguments, result) of each call that did something."""
    # The watcher writes on for a moment after the program has ended.
    path = os.path.join(folder, "calls")
    for _ in range(100):
        size = os.path.getsize(path)
        time.sleep(0.1)
        if size and size == os.path.getsize(path):
            break
    begun = {}  # a call that another thread came between is told in halves
    with open(path, errors="replace") as file:
        for line in file:
            half = re.match(r"(\d+) +\w+\((.*) <unfinished \.\.\.>", line)
            if half:
                begun[half[1]] = half[2]
                continue
            found = re.match(r"(\d+) +(?:<\.\.\. )?(\w+)( resumed>)?\(?(.*)\) += "
                             r"(-?\d+)", line)
            if found and (int(found[5]) >= 0 or "EINPROGRESS" in line):
                first = begun.pop(found[1], "") if found[3] else ""
                yield found[2], first + found[4], line.strip()


def paths(arguments):
    return [os.path.normpath(os.path.join(os.getcwd(), path))
            for path in re.findall(r'"([^"]*)"', arguments)]


def is_under(path, folders):
    return any(path.startswith(folder) for folder in folders)


def is_that_address(arguments):
    return f"htons({NOBODY})" in arguments and '"127.0.0.1"' in arguments


def wrongs(folder, sends=False):
    data = os.path.join(folder, "data")
    mine = (scenarios, build, data, os.path.dirname(program),
            os.path.join(HERE, "..", "assets"))
    mine = tuple(map(os.path.abspath, mine))
    reach = mine + SYSTEM + (os.path.join(folder, "home", "cache"), )
    for name, arguments, line in calls(folder):
        if name in ("bind", "listen", "accept", "accept4"):
            yield "listens", line
        elif name == "socket" and not sends and not arguments.startswith(
                ("AF_UNIX", "AF_NETLINK")):
            yield "opens a socket", line
        elif name == "connect" and not (
                sends and is_that_address(arguments)) and not any(
                re.search(socket, arguments) for socket in SOCKETS):
            yield "connects", line
        elif name == "execve" and paths(arguments)[0] != program:
            yield "starts a program", line
        elif name in ("open", "openat", "creat"):
            path = paths(arguments)[0]
            writes = name == "creat" or re.search(
                r"O_(WRONLY|RDWR|CREAT|TRUNC)", arguments)
            if writes and not is_under(path, (data, ) + DEVICES):
                yield "writes", line
            elif not writes and path != "/" and not is_under(path, reach) \
                    and not is_under(data, (path, )):
                yield "reads", line
        elif re.match("rename|unlink|mkdir|link|symlink|truncate|chmod", name):
            if any(not is_under(path, (data, )) for path in paths(arguments)):
                yield "changes a folder", line


def main():
    can = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"],
                         stderr=subprocess.DEVNULL)
    if can.returncode:
        sys.exit(77)
    play = (play_in_window if "--window" in sys.argv else
            give_commands if "--commands" in sys.argv else play_as_text)
    with tempfile.TemporaryDirectory(prefix="klachtwijzer-calls-") as folder:
        play(folder)
        names = {name for name, _, _ in calls(folder)}
        if "openat" not in names:
            sys.exit("no call was seen")
        found = list(wrongs(folder))
        if "--sends" in sys.argv:
            os.remove(os.path.join(folder, "calls"))
            send(folder)
            found += wrongs(folder, sends=True)
            if not any(is_that_address(line) for *_, line in calls(folder)):
                sys.exit("nothing was sent")
    for what, line in found[:20]:
        print(f"it {what}: {line}")
    sys.exit(bool(found))


main()
