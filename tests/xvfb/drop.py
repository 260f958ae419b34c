"""Drops a file on a window, as a file manager does: the part of XDND 5 that a
source plays, over Xlib."""

import ctypes
import os
import time
import urllib.parse

CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31
XID, LONG, INT = ctypes.c_ulong, ctypes.c_long, ctypes.c_int


class Message(ctypes.Structure):
    _fields_ = [("type", INT), ("serial", XID), ("sent", INT),
                ("display", ctypes.c_void_p), ("window", XID),
                ("kind", XID), ("format", INT), ("data", LONG * 5)]


class Request(ctypes.Structure):
    _fields_ = [("type", INT), ("serial", XID), ("sent", INT),
                ("display", ctypes.c_void_p), ("owner", XID),
                ("requestor", XID), ("selection", XID), ("target", XID),
                ("property", XID), ("time", XID)]


class Notify(ctypes.Structure):
    _fields_ = [("type", INT), ("serial", XID), ("sent", INT),
                ("display", ctypes.c_void_p), ("requestor", XID),
                ("selection", XID), ("target", XID), ("property", XID),
                ("time", XID)]


class Event(ctypes.Union):
    _fields_ = [("type", INT), ("message", Message), ("request", Request),
                ("notify", Notify), ("room", LONG * 24)]


class Source:
    def __init__(self, name):
        x = self.x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        for call in ("XDefaultRootWindow", "XCreateSimpleWindow",
                     "XInternAtom"):
            getattr(x, call).restype = XID
        self.display = ctypes.c_void_p(x.XOpenDisplay(name.encode()))
        root = XID(x.XDefaultRootWindow(self.display))
        self.window = x.XCreateSimpleWindow(
            self.display, root, 0, 0, 1, 1, 0, XID(0), XID(0))

    def atom(self, name):
        return self.x.XInternAtom(self.display, name.encode(), False)

    def send(self, to, event):
        self.x.XSendEvent(self.display, XID(to), False, LONG(0),
                          ctypes.byref(event))
        self.x.XFlush(self.display)

    def tell(self, target, kind, *data):
        event = Event()
        event.message = Message(CLIENT_MESSAGE, 0, True, self.display, target,
                                self.atom(kind), 32, (LONG * 5)(*data))
        self.send(target, event)

    def hand_over(self, asked, text):
        """What was asked for of the selection."""
        self.x.XChangeProperty(
            self.display, XID(asked.requestor), XID(asked.property),
            XID(asked.target), 8, 0, text, len(text))
        event = Event()
        event.notify = Notify(SELECTION_NOTIFY, 0, True, self.display,
                              asked.requestor, asked.selection, asked.target,
                              asked.property, asked.time)
        self.send(asked.requestor, event)

    def wait_for(self, kind, text, seconds=20):
        """Answers what is asked until such a message has come."""
        wanted, until, event = self.atom(kind), time.monotonic() + seconds, Event()
        while time.monotonic() < until:
            if not self.x.XPending(self.display):
                time.sleep(0.01)
                continue
            self.x.XNextEvent(self.display, ctypes.byref(event))
            if event.type == SELECTION_REQUEST:
                self.hand_over(event.request, text)
            if event.type == CLIENT_MESSAGE and event.message.kind == wanted:
                return
        raise AssertionError(f"waited {seconds} s for {kind}")


def drop(display, target, path):
    """`display` is a name, `target` the id of a window."""
    source = Source(display)
    text = ("file://" + urllib.parse.quote(os.path.abspath(path)) + "\r\n").encode()
    source.x.XSetSelectionOwner(source.display, XID(source.atom("XdndSelection")),
                                XID(source.window), XID(0))
    source.tell(target, "XdndEnter", source.window, 5 << 24,
                source.atom("text/uri-list"), 0, 0)
    source.tell(target, "XdndPosition", source.window, 0, 100 << 16 | 100, 0,
                source.atom("XdndActionCopy"))
    source.wait_for("XdndStatus", text)
    source.tell(target, "XdndDrop", source.window, 0, 0, 0, 0)
    source.wait_for("XdndFinished", text)
    source.x.XCloseDisplay(source.display)
