"""A display of its own for a test: Xvfb, with xdotool for hands and xwd for
eyes. Ends only what it started."""

import os
import struct
import subprocess
import tempfile
import time


class Picture:
    """What a window shows: rows of RGB, three bytes a pixel."""

    def __init__(self, dump):
        header = struct.unpack(">25I", dump[:100])
        size, width, height = header[0], header[4], header[5]
        bits, per_row, colours = header[11], header[12], header[19]
        assert bits == 32 and header[7] == 0, "not a picture of BGRX pixels"
        start = size + colours * 12
        out = bytearray(width * height * 3)
        for part in range(3):
            for y in range(height):
                row = start + y * per_row
                out[y * width * 3 + part:(y + 1) * width * 3:3] = dump[
                    row + 2 - part:row + width * 4:4]
        self.width, self.height, self.pixels = width, height, bytes(out)

    def __eq__(self, other):
        return (self.width == other.width and self.height == other.height
                and self.pixels == other.pixels)

    def colours(self):
        return {self.pixels[i:i + 3] for i in range(0, len(self.pixels), 3)}

    def is_blank(self):
        """Text and rounded corners alone have scores of colours."""
        return len(self.colours()) < 16

    def save(self, path):
        with open(path, "wb") as file:
            file.write(b"P6\n%d %d\n255\n" % (self.width, self.height))
            file.write(self.pixels)


class Display:
    def __init__(self, width=1280, height=800):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-noreset",
             "-screen", "0", f"{width}x{height}x24"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        # What programs keep is of the test alone.
        self.data = tempfile.TemporaryDirectory()
        self.environment = dict(os.environ, DISPLAY=f":{number}",
                                XDG_DATA_HOME=self.data.name)
        self.environment.pop("WAYLAND_DISPLAY", None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        self.data.cleanup()

    def start(self, command):
        """Runs a program and waits for its window."""
        return Window(self, command)

    def xdotool(self, *words):
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, check=True,
            stdout=subprocess.PIPE, timeout=30)
        return done.stdout.decode().strip()


class Window:
    def __init__(self, display, command):
        self.display = display
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, env=display.environment, stdin=subprocess.DEVNULL,
            stdout=self.errors, stderr=self.errors)
        self.id = self.wait_for(self.find, "a window").split()[0]
        # There is no window manager to do it.
        display.xdotool("windowfocus", "--sync", self.id)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()
        self.errors.close()

    def find(self):
        try:
            return self.display.xdotool("search", "--onlyvisible", "--pid",
                                        self.process.pid)
        except subprocess.CalledProcessError:
            return ""

    def wait_for(self, ask, what, seconds=20):
        """The first answer of `ask` that is true."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError(
                    f"ended while waiting for {what}: {self.said()}")
            answer = ask()
            if answer:
                return answer
            time.sleep(0.02)
        raise AssertionError(f"waited {seconds} s for {what}")

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def title(self):
        return self.display.xdotool("getwindowname", self.id)

    def key(self, *names):
        self.display.xdotool("key", *names)

    def mouse(self, *words):
        self.display.xdotool(*words)

    def resize(self, width, height):
        self.display.xdotool("windowsize", "--sync", self.id, width, height)

    def look(self):
        """The picture, once it has stopped changing, and the program has
        nothing left to do: on a busy machine it may be kept from it."""
        before = self.glance()
        for _ in range(100):
            time.sleep(0.1)
            now = self.glance()
            if now == before and self.is_waiting():
                return now
            before = now
        raise AssertionError("the picture never stands still")

    def glance(self):
        done = subprocess.run(
            ["xwd", "-silent", "-id", self.id], env=self.display.environment,
            check=True, stdout=subprocess.PIPE, timeout=30)
        return Picture(done.stdout)

    def end(self, seconds=20):
        """Asks the program to end; its exit code. To SDL this is the same as
        closing the window, which takes a window manager."""
        self.process.terminate()
        return self.process.wait(seconds)

    def children(self):
        """Processes it started that are there, be it only as a name."""
        path = f"/proc/{self.process.pid}/task"
        found = []
        for task in os.listdir(path):
            with open(f"{path}/{task}/children") as file:
                found += file.read().split()
        return found

    def status(self):
        """Of the kernel, from the state on: see proc(5)."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            return file.read().rpartition(")")[2].split()

    def is_waiting(self):
        return self.status()[0] == "S"

    def cpu_ticks(self):
        fields = self.status()
        return int(fields[11]) + int(fields[12])

    def resident_kib(self):
        with open(f"/proc/{self.process.pid}/status") as file:
            for line in file:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1])
        return 0
