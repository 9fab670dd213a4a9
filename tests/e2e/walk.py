"""Fills in a whole scan by mouse or by keys and counts them; run by walk.sh."""

import glob
import subprocess
import sys

import bus
from bus import Atspi, fail, find, one, rest, until, window

MOST = {"mouse": 68, "keys": 130}
ANSWERS = 5
count = 0
scrolls = 0
# It saves a report on the way.
bus.patience = 30.0


def press(*keys):
    global count
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        count += 1
        rest(0.06)


def place(node):
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def in_sight(node):
    _, top, _, whole = place(one("frame"))
    _, y, _, height = place(node)
    return y >= top and y + height <= top + whole


def click(node):
    """A click in the middle, which has to be in sight."""
    global count, scrolls
    x, y, width, height = place(node)
    if not in_sight(node):
        scrolls += 1
        fail(f"{node.get_name()} is out of sight: {y}..{y + height}")
    subprocess.run(["xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1"], check=True)
    count += 1
    rest(0.08)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)
    rest(0.2)


def question():
    """The group with the answers of the question that is shown, by its name."""
    groups = find("panel", begins="Antwoord: ")
    return groups[0] if groups else None


def answers_in_sight(group):
    """Counts a question of which an answer isn't in sight."""
    global scrolls
    rows = find("radio button", inside=group)[:ANSWERS]
    if len(rows) < ANSWERS or not all(map(in_sight, rows)):
        scrolls += 1
        print(f"not in sight: {group.get_name()}", file=sys.stderr)


def profile_by_mouse():
    choices = [
        ["25.000 tot 50.000", "projectleider"],
        ["samenwerkend", "lopend"],
        ["duurzaamheid", "beschrijvend", "alleen samengevoegde"],
    ]
    for step in choices:
        for begins in step:
            found = until(f"no choice {begins}", lambda: [
                node for node in find(None, begins=begins)
                if node.get_role_name() in ("radio button", "check box")
            ])
            click(found[0])
        click(one("push button", begins="Verder: ") if step is not choices[-1] else one("push button", "Begin met de vragen"))


def profile_by_keys():
    # From the name to how many inhabitants, and so on; in a group the arrow keys choose.
    press("Tab", "Down", "Tab", "Down", "Down", "Down", "Down", "Tab", "Return")
    one("heading", begins="Hoe ver is het datalab")
    press("Down", "Tab", "Down", "Down", "Down", "Tab", "Tab", "Tab", "Return")
    one("heading", begins="Waarover gaat het werk")
    # Sustainability is the fifth; each is a stop of its own, since several may be chosen.
    press("Tab", "Tab", "Tab", "Tab", "space", *["Tab"] * 8, "space", *["Tab"] * 4, "Down", "Tab", "Return")


def answer_all(choose, go_on):
    """Answers every question, and goes on at the end of each theme."""
    seen = []
    while True:
        step = until("there is nothing to answer or to go on with", lambda: (
            question() or (find("push button", "Toon de uitkomst") or find("push button", "Even stoppen") or [None])[0]
        ))
        name = step.get_name()
        if name == "Toon de uitkomst":
            return seen
        if name == "Even stoppen":
            go_on()
            until("the next theme doesn't come", lambda: not find("push button", "Even stoppen"))
            continue
        if name in seen:
            rest(0.05)
            continue
        answers_in_sight(step)
        seen.append(name)
        choose(step)
        until(f"it doesn't move on from {name}", lambda: name not in [group.get_name() for group in find("panel", begins="Antwoord: ")])


def main():
    way, folder = sys.argv[1:]
    until("the program isn't on the bus", window)
    new = one("push button", "Nieuwe zelfscan")
    rest(0.5)
    if way == "mouse":
        click(new)
        one("entry", begins="Voor welke gemeente")
        type_text("Gemeente Muis")
        profile_by_mouse()
        seen = answer_all(
            lambda group: click(find("radio button", inside=group)[2]),
            lambda: click(one("push button", begins="Verder met ") if find("push button", begins="Verder met ") else one("push button", "Naar controleren")),
        )
        click(one("push button", "Toon de uitkomst"))
        until("there is no outcome", lambda: not find("push button", "Toon de uitkomst"))
        rest(0.5)
        tab = [node for node in find(None, "Rapport") if node.get_role_name() in ("page tab", "push button")]
        click(tab[0])
        click(one("push button", "PDF opslaan"))
    else:
        press("ctrl+n")
        one("entry", begins="Voor welke gemeente")
        rest(0.3)
        type_text("Gemeente Toets")
        profile_by_keys()
        seen = answer_all(lambda group: press("3"), lambda: press("Return"))
        press("Return")
        until("there is no outcome", lambda: not find("push button", "Toon de uitkomst"))
        rest(0.5)
        press("ctrl+5")
        rest(1.0)
        press("Return")
    until("there is no report", lambda: glob.glob(f"{folder}/*.pdf"))
    print(f"{way}: {count} for {len(seen)} questions, from the start to the PDF; to scroll: {scrolls}")
    if count > MOST[way] or scrolls or len(seen) < 38:
        fail(f"at most {MOST[way]} were meant, and nothing to scroll")


main()
