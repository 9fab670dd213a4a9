"""Finds things in the open window over the bus of screen readers; for scripts that begin with it."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# How long to wait for what must come, in seconds.
patience = 20.0


def fail(words):
    print(f"FAIL: {words}", file=sys.stderr)
    tree(window())
    sys.exit(1)


def rest(seconds):
    """Lets events of the bus come in."""
    until = time.monotonic() + seconds
    loop = GLib.MainContext.default()
    while time.monotonic() < until:
        loop.iteration(False)
        time.sleep(0.01)


def until(what, answer):
    """Waits until there is an answer."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = answer()
        except GLib.Error:
            # What was found a moment ago is gone.
            found = None
        if found:
            return found
        rest(0.05)
    fail(what)


def below(node):
    """A node and all that is in it, in reading order."""
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from below(child)


def window():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_name() == "datalabscan":
            return program
    return None


def tree(node, depth=0):
    if node is None:
        return
    print("  " * depth + f"{node.get_role_name()}: {node.get_name()}", file=sys.stderr)
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        tree(child, depth + 1)


def find(role, name=None, begins=None, inside=None):
    """Nodes with this role and name that are shown."""
    found = []
    for node in below(inside or window()):
        if role is not None and node.get_role_name() != role:
            continue
        words = node.get_name() or ""
        if (name is None or words == name) and (begins is None or words.startswith(begins)):
            found.append(node)
    return found


def one(role, name=None, begins=None):
    return until(f"no {role} {name or begins or ''}", lambda: (find(role, name, begins) or [None])[0])
