"""A whole session by the accessibility tree alone, and what that tree tells in every phase and on every sheet."""

from check_sessions import PHASES, has_focus, in_phase
from reader import DialogByTree, Reader, must_be_whole
from sitting import FIRST, LAST, TRACKS, equal
from window import Atspi, until

ANSWERS = (7, 5, 6, 4, 5, 6, 9, 10, 3, 0)
TOPIC = "The packing line wants a plan of its own"
MOMENT = "I asked Ana what she would try first"
ACTION = "let Ana lead the Monday meeting once a month"
BY = "15 January 2027"
DIMENSIONS = ("Goals and vision", "Risk", "Horizon", "Responsibility", "Guidance")


def a_whole_session_is_held_by_the_accessibility_tree_alone(sitting):
    app = Reader(sitting.program, place=sitting.place, size=(1280, 800))
    sitting.apps.append(app)
    it_is_prepared(app)
    ten_items_are_rated(app)
    what_was_rated_is_read(app)
    a_step_is_agreed(app)
    page = a_page_is_taken_away(app, sitting)
    for part in ("Ada Weber", MOMENT, ACTION, "15 January 2027", "7 of 10", "10 of 10", "0 of 10"):
        assert part in page, f"{part!r} is not on the page"
    it_is_saved_and_left(app, sitting)


def arrives(app, phase):
    """In another phase the focus has come to its beginning, which is heard."""
    in_phase(app, phase)
    until(lambda: f"{phase} is not heard on arrival", lambda: [node for node in app.all(None, phase) if has_focus(node)])


def it_is_prepared(app):
    in_phase(app, "Rate")
    app.write("Name", "Ada Weber")
    until("the window does not say whose it is", lambda: app.all(None, "Ada Weber · Two Hats"))
    app.press("tab", "Prepare")
    arrives(app, "Prepare")
    for heading in ("Today’s topics", "Agreement"):
        app.has_heading(heading)
    app.write("Topic 1", TOPIC)
    app.find("entry", "Topic 2")
    app.press("button", "Start rating")
    in_phase(app, "Rate")


def ten_items_are_rated(app):
    # Who comes here comes to the first item, and hears of what is not rated that it is not.
    app.is_focused("slider", FIRST)
    for name in DIMENSIONS:
        app.has_heading(name)
    app.hears("In the last month, out of the chances you had, how often?")
    for name in TRACKS:
        equal(f"what is said of {name}", app.slider(name).get_description(), "not rated yet")
    for name, answer in zip(TRACKS, ANSWERS):
        app.set(name, answer)
        equal(f"what is said of {name}", app.slider(name).get_description() or "", "")
    # A focus that comes by itself tells what is asked there, and what 0, 5 and 10 are.
    app.slider(LAST).grab_focus()
    app.is_focused("slider", LAST)
    app.hears("10: ")
    app.find("entry", "Moment, Guidance")
    app.write("Moment, Guidance", MOMENT)


def what_was_rated_is_read(app):
    app.press("button", "Done rating")
    arrives(app, "Reveal")
    for name in (*DIMENSIONS, "To talk about", "One next step"):
        app.has_heading(name)
    app.hears("Agreeing results: 7.")
    app.hears("Asking questions: 0.")
    picture = app.find("image", lambda name: name.startswith("Picture of your ratings"))
    assert "Responsibility: managing 9, leading 10" in picture.get_name(), picture.get_name()
    app.choose("tab", "Table")
    app.hears("Taking on tasks")
    app.choose("tab", "Radar")


def a_step_is_agreed(app):
    app.press("button", "Agree on one step")
    arrives(app, "Agree")
    app.has_heading("Where do you want to be?")
    equal("what is said of a target", app.slider(f"Wanted: {LAST}").get_description(), "no target yet")
    # Not to be written in before there is a focus, and said so.
    field = app.find("entry", "I will")
    equal("whether a step can be written without a focus", field.get_state_set().contains(Atspi.StateType.EDITABLE), False)
    app.press("button", "Make Guidance the focus")
    app.find("button", lambda name: name.startswith("Focus: Guidance"))
    app.set(f"Wanted: {LAST}", 4)
    app.write("I will", ACTION)
    app.write("By", BY)


def a_page_is_taken_away(app, sitting):
    app.press("button", "Export…")
    dialog = app.find("dialog", "Export Ada’s session")
    equal("whether the sheet is said to be over the window", dialog.get_state_set().contains(Atspi.StateType.MODAL), True)
    app.has_heading("Export Ada’s session")
    app.is_focused("button", "Save PDF…")
    app.hears("Ratings of this session: 10 of 10")
    app.hears("Once sent, a copy cannot be called back.")
    app.choose("choice", "Text")
    app.press("button", "Save text…")
    page = sitting.document("page.txt")
    DialogByTree().save(page)
    app.is_told("Exported to page.txt")
    app.gone("dialog", "Export Ada’s session")
    return " ".join(page.read_text(encoding="utf-8").split())


def it_is_saved_and_left(app, sitting):
    app.press("button", "Menu")
    app.press("menu item", "Save")
    file = sitting.document("Ada.twohats")
    DialogByTree().save(file)
    app.hears("Ada.twohats")
    app.press("button", "Menu")
    app.press("menu item", "Quit")
    equal("exit", app.ended(), 0)
    kept = file.read_text(encoding="utf-8")
    for part in ("Ada Weber", TOPIC, MOMENT, ACTION):
        assert part in kept, f"{part!r} is not in the file"
    assert "10 of 10 rated" in sitting.must("check", file)


# What the tree tells.


def every_control_of_every_phase_has_a_name_a_role_and_a_state(sitting):
    app = sitting.start(sitting.sample())
    app.slider(LAST).set_current_value(5.0)
    app.reaches(LAST, 5)
    for name in ("Prepare", "Rate", "Reveal", "Agree"):
        if name not in ("Prepare", "Rate"):
            app.key("ctrl+Return")
        else:
            app.press("tab", name)
        in_phase(app, name)
        app.rest()
        must_be_whole(app, name)
    for key in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5"):
        app.key(key)
        app.rest()
        must_be_whole(app, key)
    app.resize(480, 360)
    for name in reversed(PHASES[:4]):
        app.rest()
        must_be_whole(app, f"{name} in the smallest window")
        app.key("ctrl+shift+Return")


def every_control_of_the_sheets_of_the_menu_has_a_name_a_role_and_a_state(sitting):
    app = with_everything(sitting)
    every_sheet_is_whole(app, [(name,) for name in rows_of_the_menu(app)], 5)


def every_control_of_the_sheets_of_client_and_session_has_a_name_a_role_and_a_state(sitting):
    app = with_everything(sitting)
    every_sheet_is_whole(app, [way for fold in ("This client", "Session") for way in rows_under(app, fold)], 6)


def every_control_of_what_else_is_folded_away_has_a_name_a_role_and_a_state(sitting):
    app = with_everything(sitting)
    rows_under(app, "Look")
    rows_under(app, "Other screens")
    open_row(app, ("Other screens", "Room view in this window"))
    app.find("button", "Leave the room view")
    must_be_whole(app, "the room view in this window")
    app.key("Escape")
    in_phase(app, "Reveal")


def with_everything(sitting):
    """A window on a client of three sessions whose ratings are done."""
    app = sitting.start(sitting.sample("Zoe.twohats"))
    app.slider(LAST).set_current_value(5.0)
    app.reaches(LAST, 5)
    app.key("ctrl+Return")
    in_phase(app, "Reveal")
    return app


def every_sheet_is_whole(app, ways, least):
    opened = set()
    for path in ways:
        if path[-1].startswith(NO_SHEETS):
            continue
        open_row(app, path)
        app.rest()
        sheets = [node.get_name() for node in app.all("dialog")]
        assert sheets, f"{path} opens no sheet: it belongs among those that act at once"
        opened.update(sheets)
        must_be_whole(app, " ▸ ".join(path))
        app.key("Escape")
        until(lambda sheets=sheets: f"Escape does not leave {sheets}", lambda: not app.all("dialog"))
    assert len(opened) >= least, f"only these sheets were opened: {opened}"


# These act at once, or ask the system for a file.
NO_SHEETS = (
    "New client", "Open", "Save", "Quit", "Undo", "Redo", "Light", "Dark", "Follow", "Larger", "Smaller", "Normal",
    "Radar", "Bars", "Table", "Map", "Over time", "Hide", "Prepare", "Rate", "Reveal", "Agree", "New session", "Go ", "Compare", "Look back", "Delete", "Room view", "Blank", "The sample",
)  # fmt: skip
FOLDS = ("This client", "Session", "Look", "Other screens")


def rows_now(app):
    rows = app.all("menu item")
    return [node.get_name() for node in rows if node.get_state_set().contains(Atspi.StateType.SENSITIVE)]


def rows_of_the_menu(app):
    """The rows that can be chosen and do not fold away others."""
    open_menu(app)
    must_be_whole(app, "the menu")
    rows = [name for name in rows_now(app) if name not in FOLDS]
    close_menu(app)
    return rows


def rows_under(app, fold):
    """The ways to the rows under that fold."""
    open_menu(app)
    plain = rows_now(app)
    app.press("menu item", fold)
    app.rest()
    must_be_whole(app, f"the menu under {fold}")
    ways = [(fold, name) for name in rows_now(app) if name not in plain]
    close_menu(app)
    return ways


def open_menu(app):
    app.key("F10")
    app.find("menu item", "Quit")


def close_menu(app):
    for _ in range(2):
        if app.all("menu item"):
            app.key("Escape")
            app.rest()
    app.gone("menu item", "Quit")


def open_row(app, path):
    open_menu(app)
    for name in path:
        app.press("menu item", name)
