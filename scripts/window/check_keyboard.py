"""A whole session by keyboard alone, from an empty window to the page and the file; and what Tab comes to."""

from check_reader import ACTION, ANSWERS, BY, MOMENT, TOPIC
from check_sessions import in_phase
from keyboard import MOST_TABS, Keyboard, pointer
from sitting import FIRST, LAST, TRACKS, equal
from window import Atspi, FileDialog, until


def started(sitting, *arguments):
    app = Keyboard(sitting.program, *arguments, place=sitting.place, size=(1280, 800))
    sitting.apps.append(app)
    return app


def a_whole_session_is_held_by_keyboard_alone(sitting):
    stood = pointer()
    app = started(sitting)
    it_is_prepared(app)
    it_is_rated(app)
    a_step_is_agreed(app)
    page = a_page_is_taken_away(app, sitting)
    for part in ("Ada Weber", MOMENT, ACTION, BY, "7 of 10", "10 of 10", "0 of 10"):
        assert part in page, f"{part!r} is not on the page"
    file = it_is_saved_and_left(app, sitting)
    kept = file.read_text(encoding="utf-8")
    for part in ("Ada Weber", TOPIC, MOMENT, ACTION):
        assert part in kept, f"{part!r} is not in the file"
    assert "10 of 10 rated" in sitting.must("check", file)
    equal("where the pointer stands", pointer(), stood)


def it_is_prepared(app):
    in_phase(app, "Rate")
    app.write("Name", "Ada Weber")
    app.key("Escape", "ctrl+shift+Return")
    in_phase(app, "Prepare")
    app.write("Topic 1", TOPIC)
    app.key("ctrl+Return")
    in_phase(app, "Rate")


def it_is_rated(app):
    # Tab has passed over the items on its way to the name: the last of them is where one is.
    app.tab_to("slider", FIRST)
    for name, answer in zip(TRACKS, ANSWERS):
        app.key(*str(answer), "Return")
        app.reaches(name, answer)
    app.tab_to("slider", LAST)
    app.key("n")
    field = until("no moment can be written", lambda: app.focused() if "Moment" in app.focused().get_name() else None)
    app.type(MOMENT)
    app.holds(field, MOMENT)
    app.key("Escape", "ctrl+Return")
    in_phase(app, "Reveal")
    app.hears("Asking questions: 0.")


def a_step_is_agreed(app):
    app.key("ctrl+Return")
    in_phase(app, "Agree")
    app.tab_to("slider", f"Wanted: {LAST}")
    app.key("4")
    app.reaches(f"Wanted: {LAST}", 4)
    app.do("button", "Make Guidance the focus")
    app.find("button", lambda name: name.startswith("Focus: Guidance"))
    app.write("I will", ACTION)
    app.write("By", BY)


def a_page_is_taken_away(app, sitting):
    app.key("ctrl+e")
    app.find("button", "Save PDF…")
    app.do("choice", "Text")
    app.do("button", "Save text…")
    page = sitting.document("page.txt")
    FileDialog().answer(page)
    app.hears("Exported to page.txt")
    return " ".join(page.read_text(encoding="utf-8").split())


def it_is_saved_and_left(app, sitting):
    app.key("ctrl+s")
    file = sitting.document("Ada.twohats")
    FileDialog().answer(file)
    until("no file was written", file.exists)
    app.key("ctrl+q")
    equal("exit", app.ended(), 0)
    return file


# What Tab reaches.


def every_control_of_every_phase_is_reached_by_tab(sitting):
    file = sitting.sample("Zoe.twohats")
    app = started(sitting, file)
    for phase in ("Rate", "Reveal", "Agree"):
        in_phase(app, phase)
        missed = wanted_of(app) - walked(app)
        assert not missed, f"while in {phase} Tab never comes to {sorted(missed)}"
        app.key("ctrl+Return")
        if phase == "Rate":
            app.hears("Done rating?")
            app.key("Return")


def called(node):
    return f"{node.get_role_name()} {node.get_name()}"


def wanted_of(app):
    """What can be used and takes the focus."""
    states = [(node, node.get_state_set()) for node in app.nodes()]
    able = (Atspi.StateType.SENSITIVE, Atspi.StateType.FOCUSABLE)
    found = {called(node) for node, state in states if all(state.contains(one) for one in able)}
    return {name for name in found if not name.startswith(("frame", "panel", "grouping"))}


def walked(app):
    """What Tab comes to until it has come round."""
    seen, again = set(), 0
    for _ in range(MOST_TABS):
        before = app.focused()
        app.key("Tab")
        until(lambda before=before: f"Tab does not leave {before and called(before)!r}", lambda before=before: app.focused() not in (None, before))
        new = {called(app.focused())} - seen
        seen |= new
        again = 0 if new else again + 1
        if again > 8:
            break
    return seen
