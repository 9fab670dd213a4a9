"""What a screen reader finds in the open window, and does there; run by atspi.sh."""

import subprocess

from bus import Atspi, below, fail, find, one, until, window

heard = []
focused = []


def press(node):
    if not Atspi.Action.do_action(node, 0):
        fail(f"{node.get_name()}: it can't be pressed")


def has(node, state):
    return node.get_state_set().contains(state)


def key(name):
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)


def hear(event):
    if event.type.startswith("object:announcement"):
        heard.append(str(event.any_data))
    elif event.detail1:
        focused.append(event.source.get_name())


def choices(group):
    """The choices in a group, each of which says which of how many it is."""
    found = [node for node in below(group) if node.get_role_name() in ("radio button", "check box")]
    for place, node in enumerate(found, 1):
        said = node.get_attributes()
        if (said.get("posinset"), said.get("setsize")) != (str(place), str(len(found))):
            fail(f"{node.get_name()} is {place} of {len(found)} but says {said}")
    return found


def fill_in_step(count):
    """Chooses in each of so many groups of the profile."""
    groups = until(
        f"there aren't {count} groups of choices",
        lambda: [panel for panel in find("panel") if panel.get_name().endswith("?")],
    )
    if len(groups) != count:
        fail(f"{len(groups)} groups of choices instead of {count}")
    for group in groups:
        choose(choices(group)[1])


def choose(node):
    press(node)
    until(f"{node.get_name()} isn't chosen", lambda: has(node, Atspi.StateType.CHECKED))


def main():
    listener = Atspi.EventListener.new(hear)
    for kind in ("object:announcement", "object:state-changed:focused"):
        listener.register(kind)
    until("the program isn't on the bus", window)
    one("frame", "Datalabscan")

    # A new scan: a text, and a choice in each group.
    press(one("push button", "Nieuwe zelfscan"))
    one("heading", "Voor wie is deze zelfscan?")
    # The button works before anything is filled in: what is missing is said, and has the focus.
    focused.clear()
    press(one("push button", begins="Verder: "))
    until("what is missing isn't said", lambda: [name for name in focused if name.endswith("ontbreken nog")])
    entry = one("entry", begins="Voor welke gemeente")
    Atspi.EditableText.set_text_contents(entry, "Gemeente Luister")
    one("frame", "Gemeente Luister – Datalabscan")
    if Atspi.Text.get_text(entry, 0, -1) != "Gemeente Luister":
        fail("the text isn't in its field")
    fill_in_step(2)
    press(one("push button", begins="Verder: "))
    one("heading", "Hoe ver is het datalab?")
    fill_in_step(2)
    press(one("push button", begins="Verder: "))
    one("heading", "Waarover gaat het werk van het datalab?")
    fill_in_step(3)
    press(one("push button", "Begin met de vragen"))

    # A question: it has a heading, its answer is chosen, and what follows is said.
    answers = choices(one("panel", begins="Antwoord: "))
    question = find("heading")[0].get_name()
    if not question.endswith("?"):
        fail(f"{question} is no question")
    heard.clear()
    choose(answers[2])
    until("what follows from an answer isn't said", lambda: heard)
    one("progress bar", begins="Voortgang: 1 van")
    # The next question comes by itself.
    until("there is no other question", lambda: find("panel", begins="Antwoord: ") and not find("heading", question))

    # The keyboard moves the focus, and that is said.
    focused.clear()
    key("Tab")
    until("the focus isn't said", lambda: focused)

    # The outcome: charts have words.
    key("ctrl+4")
    one("heading", begins="Nog geen advies")
    for chart in find("image"):
        if not (chart.get_name() and chart.get_description()):
            fail(f"the chart {chart.get_name()!r} has no description")


main()
