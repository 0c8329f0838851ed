"""A client over several sessions: what is hidden while rating and shown after it, and what a kill in the middle costs."""

import re
import time

from sitting import FIRST, LAST, equal, menu
from window import Atspi, FileDialog, until

VIEWS = {"ctrl+1": "Radar", "ctrl+2": "Bars", "ctrl+3": "Table", "ctrl+4": "Map", "ctrl+5": "Over time"}
PHASES = ("Prepare", "Rate", "Reveal", "Agree", "Take away")
DIMENSIONS = ("goals-and-vision", "risk", "horizon", "responsibility", "guidance")
WANTED = f"Wanted: {FIRST}"
# What a person may lose of what they did last, and what a busy machine may need to see and to write it.
LOST_SECONDS = 2
BUSY_SECONDS = 1


def client(sitting, name, then):
    """A client asked twice: on 12 September all items were `then`, now all are 7 and being rated."""
    file = sitting.document(name)
    file.parent.mkdir(parents=True)
    sitting.must("new", "--name", "Ada", "--out", file, "--today", "2026-09-12")
    items = [f"{dimension}.{pole}" for dimension in DIMENSIONS for pole in ("managing", "leading")]
    sitting.must("rate", file, *[f"{item}={then}" for item in items])
    sitting.must("moment", file, "risk", f"A moment of the days of {then}")
    sitting.must("target", file, f"risk.leading={then}")
    sitting.must("topics", file, f"A topic of the days of {then}")
    sitting.must("done", file)
    sitting.must("step", file, "--dimension", "risk", "--action", f"do {then} pilots", "--by", f"2026-10-0{then}")
    sitting.must("step", file, "--outcome", "partly", "--in-the-way", f"It took {then} weeks")
    sitting.must("new-session", file, "--date", "2026-11-24")
    sitting.must("rate", file, *[f"{item}=7" for item in items])
    return file


def told(app):
    """Everything that a screen reader can read of the window as it is now."""
    return [(node.get_role_name(), node.get_name(), node.get_description()) for node in app.nodes()]


def chosen(app, names):
    """The tab among them that is chosen: a phase in the footer, a view over the picture."""
    for node in app.all("tab", lambda name: name in names):
        states = node.get_state_set()
        if states.contains(Atspi.StateType.SELECTED) or states.contains(Atspi.StateType.CHECKED):
            return node.get_name()
    return None


def phase(app):
    return chosen(app, PHASES)


def in_phase(app, name):
    until(lambda: f"the phase is {phase(app)}, not {name}", lambda: phase(app) == name)


def done(sitting, file):
    """A window on the client with the last item rated and being done said."""
    app = sitting.start(file)
    app.slider(LAST).set_current_value(5.0)
    app.reaches(LAST, 5)
    app.key("ctrl+Return")
    in_phase(app, "Reveal")
    return app


def the_five_phases_are_one_key_apart(sitting):
    app = sitting.start(sitting.sample())
    in_phase(app, "Rate")

    def words():
        boxes = [app.box(app.find("tab", name)) for name in PHASES]
        return [(box.x, box.y, box.width, box.height) for box in boxes]

    before = words()
    # One item is left not rated: the window asks whether that is meant.
    app.key("ctrl+Return")
    app.hears("Done rating?")
    app.key("Return")
    for name in ("Reveal", "Agree"):
        if name == "Agree":
            app.key("ctrl+Return")
        in_phase(app, name)
        app.rest()
        equal("where the phases' words stand", words(), before)
    app.key("ctrl+Return")
    app.find("button", "Save PDF…")
    app.key("Escape")
    app.gone("button", "Save PDF…")
    for name in ("Reveal", "Rate", "Prepare"):
        app.key("ctrl+shift+Return")
        in_phase(app, name)
        app.rest()
        equal("where the phases' words stand", words(), before)


def what_is_earlier_is_nowhere_while_rating(sitting):
    # Two clients who differ in nothing but what is earlier: while that is hidden, no one can tell one from the other.
    seen = {}
    for then in (2, 4):
        app = sitting.start(client(sitting, f"{then}/Ada.twohats", then))
        app.hears("Earlier sessions stay hidden")
        for key, view in VIEWS.items():
            app.key(key)
            # While rating there is no picture over time, and the radar takes its place.
            shown = view if view in ("Radar", "Bars", "Table") else "Radar"
            until(f"{key} does not show the {shown}", lambda shown=shown: chosen(app, VIEWS.values()) == shown)
            seen[then, view] = app.rest(), told(app)
        app.key("ctrl+Return")
        app.hears(f"Agreeing results: {then} then, 7 now.")
        # Taken back, it hides again.
        app.key("ctrl+z")
        app.hears("Earlier sessions stay hidden")
        until("what is earlier stays", lambda app=app: not app.says(" then, "))
        app.close()
        equal("exit", app.ended(), 0)
    for view in VIEWS.values():
        (picture, said), (other_picture, other_said) = seen[2, view], seen[4, view]
        equal(f"what tells them apart in {view}", set(said) ^ set(other_said), set())
        equal(f"whether they look the same in {view}", picture == other_picture, True)
        assert not [part for part in said if "→" in str(part) or "12 September" in str(part)], said


def what_is_earlier_leaves_by_no_other_way_while_rating(sitting):
    file = client(sitting, "4/Ada.twohats", 4)
    app = sitting.start(file)
    # Neither marked and copied…
    app.key("ctrl+a", "ctrl+c")
    app.drag((40, 40), (1240, 760))
    app.key("ctrl+c", "ctrl+a", "ctrl+c", "n", "ctrl+v")
    moment = app.find("entry", lambda name: name.startswith("Moment"))
    app.type(".")
    until("nothing can be typed", lambda: "." in text_of(moment))
    assert "4" not in text_of(moment).replace("24 November", ""), f"copied: {text_of(moment)!r}"
    app.key("ctrl+a", "BackSpace", "Escape")
    # … nor in the list of sessions or of files …
    app.find("button", lambda name: name.startswith("Date")).do_action(0)
    earlier = app.find("menu item", "12 September 2026 · first session")
    says_nothing_earlier(str(told(app)))
    equal("whether the earlier session can be opened", "Action" in earlier.get_interfaces(), False)
    app.key("Escape", "Escape")
    in_phase(app, "Rate")
    menu(app, "Open recent")
    app.find("menu item", lambda name: "Ada" in name)
    says_nothing_earlier("\n".join(str(said) for said in told(app)))
    app.key("Escape")
    # … nor on a page made meanwhile …
    for name, ending in (("Text", "txt"), ("RON", "ron")):
        app.key("ctrl+e")
        app.press("choice", name)
        says_nothing_earlier("\n".join(str(said) for said in told(app)))
        app.press("button", f"Save {name.lower() if name == 'Text' else name}…")
        page = sitting.document(f"page.{ending}")
        FileDialog().answer(page)
        app.hears(f"Exported to page.{ending}")
        says_nothing_earlier(page.read_text(encoding="utf-8"))
        app.press("button", "Close")
    # … nor in what the program keeps beside the file.
    app.close()
    equal("exit", app.ended(), 0)
    for kept in [sitting.place.folder / "config", *(sitting.place.folder / "state").rglob("*.log")]:
        for path in [kept] if kept.is_file() else kept.rglob("*"):
            if path.is_file():
                says_nothing_earlier(path.read_text(encoding="utf-8", errors="replace"))


def text_of(entry):
    return Atspi.Text.get_text(entry, 0, -1)


def says_nothing_earlier(text):
    for part in ("days of 4", "4 pilots", "4 weeks", "12 September 2026:", "12 Sep 2026:", '"managing": 4', "4 of 10"):
        assert part not in text, f"{part!r} of the earlier session is told: {text[:2000]}"


def done_shows_then_and_now_in_every_view(sitting):
    app = done(sitting, sitting.sample())
    app.hears("Pursuing far aims: 3 then, 6 now. It moved by 3.")
    seen = []
    for key, view in VIEWS.items():
        app.key(key)
        until(f"{key} does not show {view}", lambda view=view: chosen(app, VIEWS.values()) == view)
        app.rest()
        seen.append(app.part(600, 130, 1250, 560))
    equal("views that look different", len(set(seen)), 5)


def a_kill_while_agreeing_loses_two_seconds_at_most(sitting):
    file = sitting.sample()
    app = done(sitting, file)
    app.key("ctrl+Return")
    in_phase(app, "Agree")
    app.slider(WANTED).set_current_value(9.0)
    until("the target is not set", lambda: app.slider(WANTED).get_current_value() == 9.0)
    app.press("button", "Make Guidance the focus")
    field = app.find("entry", "I will")
    until("the field cannot be written in", lambda: field.grab_focus() and has_focus(field))
    # Typed word by word, and never cut off in the middle of one: a key that nobody lets go would go on in the next window.
    seen = []
    while not spans(seen, LOST_SECONDS + BUSY_SECONDS + 3):
        app.type("ask two ")
        seen.append((time.monotonic(), text_of(field)))
    app.end()
    killed = time.monotonic()
    sitting.must("check", file)
    kept = re.search(r'action: "(ask[^"]*)"', file.read_text(encoding="utf-8"))
    kept = kept[1] if kept else ""
    due = [text for when, text in seen if when <= killed - LOST_SECONDS - BUSY_SECONDS][-1]
    assert kept.startswith(due), f"kept is {kept!r}; {LOST_SECONDS} s before the kill there stood {due!r}"
    app = sitting.start(file)
    in_phase(app, "Reveal")
    equal("the step", text_of(app.find("entry", "I will")), kept)
    app.key("ctrl+Return")
    in_phase(app, "Agree")
    equal("the target", app.slider(WANTED).get_current_value(), 9.0)


def spans(seen, seconds):
    return bool(seen) and seen[-1][0] - seen[0][0] >= seconds


def has_focus(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSED)


def after_a_kill_the_same_client_comes_back(sitting):
    app = sitting.start()
    app.key("7", "Down", "3")
    app.key("ctrl+Return", "ctrl+Return")
    in_phase(app, "Agree")
    app.slider(WANTED).set_current_value(4.0)
    until("the target is not set", lambda: app.slider(WANTED).get_current_value() == 4.0)
    app.hears("Kept ")
    kept = sitting.place.folder / "state"
    until("the target is not kept", lambda: any(b"target" in path.read_bytes() for path in kept.rglob("*") if path.is_file()))
    app.end()
    app = sitting.start()
    app.hears("Here is work from last time")
    app.press("button", "Close")
    # Where it was.
    in_phase(app, "Agree")
    equal("the target", app.slider(WANTED).get_current_value(), 4.0)


def a_deleted_session_comes_back_with_one_key(sitting):
    app = done(sitting, sitting.sample())
    app.find("button", "Date: 24 November 2026 · third session").do_action(0)
    app.press("button", "Delete this session")
    app.find("button", "Date: 12 September 2026 · second session")
    app.hears("The session of 24 November 2026 is deleted")
    app.key("ctrl+z")
    app.find("button", "Date: 24 November 2026 · third session")
    app.hears("Compared with 12 September 2026")


def a_notice_leaves_no_keyboard_outside(sitting):
    app = done(sitting, sitting.sample())
    app.key("ctrl+e")
    app.press("choice", "Text")
    app.press("button", "Save text…")
    FileDialog().answer(sitting.document("page.txt"))
    app.hears("Exported to page.txt")
    app.rest()
    reached = set()
    for _ in range(6):
        app.key("Tab")
        app.rest()
        reached |= {node.get_name() for node in app.nodes() if has_focus(node) and node.get_role_name() != "frame"}
    assert len(reached) > 1, f"Tab comes to nothing but {reached}"
