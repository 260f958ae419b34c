"""A program in which every call of a kind fails once, each in a copy of it
(see shim.c), on a folder that is put back each time."""

import contextlib
import os
import shutil
import subprocess

ONCE, ALWAYS = "1", "2"


class Snapshot:
    """The files under a folder as they are now: the same files, as an open one
    goes on being used, with the same bytes."""

    def __init__(self, folder, links):
        self.folder, self.links = folder, links
        os.makedirs(links, exist_ok=True)
        self.folders, self.files = set(), {}
        for base, folders, names in os.walk(folder):
            self.folders.update(os.path.join(base, name) for name in folders)
            for name in names:
                self.take(os.path.join(base, name))

    def take(self, path):
        link = self.link(os.stat(path))
        if not os.path.exists(link):
            os.link(path, link)
        with open(path, "rb") as file:
            self.files[path] = link, file.read()

    def link(self, status):
        return os.path.join(self.links, str(status.st_ino))

    def put_back(self):
        for base, folders, names in os.walk(self.folder, topdown=False):
            for name in names:
                if os.path.join(base, name) not in self.files:
                    os.unlink(os.path.join(base, name))
            for name in folders:
                if os.path.join(base, name) not in self.folders:
                    os.rmdir(os.path.join(base, name))
        for path, (link, data) in self.files.items():
            with contextlib.suppress(FileNotFoundError):
                if self.link(os.stat(path)) != link:
                    os.unlink(path)
            if not os.path.exists(path):
                os.link(link, path)
            with open(path, "r+b") as file:
                if file.read() != data:
                    file.seek(0)
                    file.write(data)
                    file.truncate()


class Ended:
    """How a copy ended, what it said, and what it left."""

    def __init__(self, status, out, errors):
        self.code = os.waitstatus_to_exitcode(status)
        self.out, self.errors = out, errors


class Forked:
    """`command`, run in `folder` with faults of a kind in it."""

    def __init__(self, command, folder, beside, environment, answers):
        self.folder = folder
        self.links = os.path.join(beside, "links")
        self.said = [os.path.join(beside, name) for name in ("out", "errors")]
        shutil.rmtree(self.links, ignore_errors=True)
        for path in self.said:
            open(path, "w").close()
        answers_file = os.path.join(beside, "answers")
        with open(answers_file, "w") as file:
            file.write(answers)
        self.asks, ask = os.pipe()
        told, self.tell = os.pipe()
        with open(answers_file) as given, \
                open(self.said[0], "ab") as out, \
                open(self.said[1], "ab") as errors:
            self.process = subprocess.Popen(
                command, stdin=given, stdout=out, stderr=errors, cwd=folder,
                env=dict(environment, FAULT_ASK=str(ask), FAULT_TOLD=str(told)),
                pass_fds=(ask, told))
        os.close(ask)
        os.close(told)
        self.asked = os.fdopen(self.asks)

    def calls(self):
        """The number of each call that asks what to do; it goes on when the
        next is asked for."""
        for line in self.asked:
            yield int(line)
            os.write(self.tell, b"-0")
        os.close(self.tell)
        self.asked.close()
        self.ended = Ended(self.process.wait() << 8,
                           *map(read_text, self.said))

    @contextlib.contextmanager
    def copy(self, how, error):
        """A copy in which this call fails, when it has ended; after that all
        is as it was before."""
        before = Snapshot(self.folder, self.links)
        sizes = [os.path.getsize(path) for path in self.said]
        os.write(self.tell, b"%c%c" % (ord(how), ord("0") + error))
        status = int(self.asked.readline())
        yield Ended(status, *map(read_text, self.said))
        for path, size in zip(self.said, sizes):
            os.truncate(path, size)
        before.put_back()


def read_text(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()
