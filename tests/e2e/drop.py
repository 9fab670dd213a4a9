#!/usr/bin/env python3
"""Drops files on a window as a file manager does: usage drop.py WINDOW PATH...

Speaks the drag-and-drop protocol of X (XDND 5) from a window of its own, with nothing but Xlib.
"""
import ctypes
import os
import pathlib
import sys
import time

X = ctypes.CDLL("libX11.so.6")
ulong, Window, Atom = ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong
X.XOpenDisplay.restype = ctypes.c_void_p
X.XInternAtom.restype = Atom
X.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
X.XDefaultRootWindow.restype = Window
X.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X.XCreateSimpleWindow.restype = Window
X.XCreateSimpleWindow.argtypes = [ctypes.c_void_p, Window] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 3 + [ulong] * 2
X.XSetSelectionOwner.argtypes = [ctypes.c_void_p, Atom, Window, ulong]
X.XSendEvent.argtypes = [ctypes.c_void_p, Window, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
X.XChangeProperty.argtypes = [ctypes.c_void_p, Window, Atom, Atom, ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
for name in ("XFlush", "XPending"):
    getattr(X, name).argtypes = [ctypes.c_void_p]
X.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
SELECTION_REQUEST, SELECTION_NOTIFY, CLIENT_MESSAGE = 30, 31, 33


class Head(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p)]


class Message(ctypes.Structure):
    _fields_ = Head._fields_ + [("window", Window), ("message_type", Atom), ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]


class Request(ctypes.Structure):
    _fields_ = Head._fields_ + [("owner", Window), ("requestor", Window), ("selection", Atom), ("target", Atom), ("property", Atom), ("time", ulong)]


class Notify(ctypes.Structure):
    _fields_ = Head._fields_ + [("requestor", Window), ("selection", Atom), ("target", Atom), ("property", Atom), ("time", ulong)]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("message", Message), ("request", Request), ("notify", Notify), ("pad", ctypes.c_long * 24)]


def main(target, paths):
    display = X.XOpenDisplay(os.environ["DISPLAY"].encode())
    if not display:
        sys.exit("no display")
    atom = lambda name: X.XInternAtom(display, name.encode(), 0)
    own = X.XCreateSimpleWindow(display, X.XDefaultRootWindow(display), 0, 0, 10, 10, 0, 0, 0)
    uris = "".join(pathlib.Path(path).resolve().as_uri() + "\r\n" for path in paths).encode()
    X.XSetSelectionOwner(display, atom("XdndSelection"), own, 0)

    def send(name, *data):
        event = Event()
        event.message = Message(CLIENT_MESSAGE, 0, 1, display, target, atom(name), 32, (ctypes.c_long * 5)(*data))
        X.XSendEvent(display, target, 0, 0, ctypes.byref(event))
        X.XFlush(display)

    def serve(done, seconds):
        """Answers requests for the list of files until `done` sees an event that it waits for."""
        until = time.monotonic() + seconds
        event = Event()
        while time.monotonic() < until:
            while X.XPending(display):
                X.XNextEvent(display, ctypes.byref(event))
                if event.type == SELECTION_REQUEST:
                    asked = event.request
                    X.XChangeProperty(display, asked.requestor, asked.property, asked.target, 8, 0, uris, len(uris))
                    answer = Event()
                    answer.notify = Notify(SELECTION_NOTIFY, 0, 1, display, asked.requestor, asked.selection, asked.target, asked.property, asked.time)
                    X.XSendEvent(display, asked.requestor, 0, 0, ctypes.byref(answer))
                    X.XFlush(display)
                if done(event):
                    return
            time.sleep(0.02)
        sys.exit("the window did not answer")

    is_message = lambda name: lambda event: event.type == CLIENT_MESSAGE and event.message.message_type == atom(name)
    send("XdndEnter", own, 5 << 24, atom("text/uri-list"), 0, 0)
    send("XdndPosition", own, 0, (300 << 16) | 300, 0, atom("XdndActionCopy"))
    serve(lambda event: event.type == SELECTION_REQUEST, 10)
    time.sleep(0.3)
    send("XdndDrop", own, 0, 0, 0, 0)
    serve(is_message("XdndFinished"), 10)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
