"""The screens of one session. Each scene starts a window of its own; what it shows stands in SCENES."""

from sitting import FIRST, LAST, menu, session_menu
from studio import one_pole, sample, twelve
from window import FileDialog


def cold_start(studio):
    app = studio.start()
    studio.take("first")
    app.key("F10")
    app.find("menu item", lambda name: name.startswith("Quit"))
    studio.take("menu")
    app.key("Escape", "F1")
    studio.take("keys")
    app.key("Escape")
    menu(app, "About")
    studio.take("about")
    app.key("Escape")
    app.find("button", lambda name: name.startswith("Date")).do_action(0)
    studio.take("date")
    app.key("Escape", "Escape")
    app.slider(FIRST).set_current_value(7.0)
    app.reaches(FIRST, 7)
    studio.take("one-rated")
    app.close()
    app.find("button", "Keep for next time")
    studio.take("ask-before-close")


def pointing(studio):
    app = studio.start()
    box = app.box(app.slider(FIRST))
    app.point(box.x + box.width * 0.6, box.y + box.height / 2)
    studio.take("pointing")


def rated(studio):
    app = studio.start(make=sample)
    studio.take("rated")
    app.key("Down", "Down", "Down")
    studio.take("focused")
    app.key("ctrl+2")
    studio.take("bars")
    app.key("ctrl+3")
    studio.take("table")
    app.key("ctrl+1", "ctrl+shift+h")
    studio.take("hidden")
    app.key("ctrl+shift+h", "ctrl+e")
    studio.take("export")
    app.press("choice", "Sponsor")
    studio.take("export-sponsor")
    app.press("choice", "RON")
    studio.take("export-ron")
    app.key("Escape")
    session_menu(app, "Session note")
    studio.take("note")
    app.key("Escape")
    menu(app, "Where is this kept?")
    studio.take("where")


def exported(studio):
    app = studio.start(make=sample)
    app.press("button", "Export…")
    app.press("choice", "Text")
    app.press("button", "Save text…")
    FileDialog().answer(studio.place.documents / "page.txt")
    app.find("button", "Show in folder")
    studio.take("exported")


def own_path_box(studio):
    app = studio.start(make=sample, without_dialogs=True)
    app.press("button", "Export…")
    app.press("choice", "Text")
    app.press("button", "Save text…")
    app.find("entry", "Path").grab_focus()
    studio.take("path")
    app.key("ctrl+a")
    app.type(str(studio.place.documents / "missing" / "page.txt"))
    app.press("button", "Save here")
    app.find("button", "Choose another place")
    studio.take("failed")


def changed_underneath(studio):
    app = studio.start(make=sample)
    file = studio.place.documents / "Zoë.twohats"
    app.reaches(FIRST, 7)
    studio.from_another_computer("rate", file, "risk.managing=1")
    app.slider(LAST).set_current_value(4.0)
    app.hears("changed")
    studio.take("changed")


def many(studio):
    app = studio.start(make=twelve)
    studio.take("twelve")
    app.key("ctrl+2")
    studio.take("twelve-bars")
    app.key("ctrl+3")
    studio.take("twelve-table")


def few(studio):
    app = studio.start(make=one_pole)
    studio.take("one-pole")
    app.key("ctrl+2")
    studio.take("one-pole-bars")


SCENES = {
    cold_start: ("first", "menu", "keys", "about", "date", "one-rated", "ask-before-close"),
    pointing: ("pointing",),
    rated: ("rated", "focused", "bars", "table", "hidden", "export", "export-ron", "note", "where"),
    exported: ("exported",),
    own_path_box: ("path", "failed"),
    changed_underneath: ("changed",),
    many: ("twelve", "twelve-bars", "twelve-table"),
    few: ("one-pole", "one-pole-bars"),
}
