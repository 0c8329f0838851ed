"""The screens of a client over several sessions. Each scene starts a window of its own; what it shows stands in SCENES."""

from check_sessions import in_phase
from sitting import FIRST, session_menu
from studio import met_again, met_once, revealed


def before(studio):
    app = studio.start(make=met_again)
    in_phase(app, "Prepare")
    studio.take("prepare")


def before_the_first(studio):
    app = studio.start()
    app.key("ctrl+shift+Return")
    in_phase(app, "Prepare")
    studio.take("prepare-first")
    session_menu(app, "Agreement")
    studio.take("agreement")


def after_the_first(studio):
    app = studio.start(make=met_once)
    in_phase(app, "Reveal")
    studio.take("reveal-first")


def after(studio):
    app = studio.start(make=revealed)
    in_phase(app, "Reveal")
    studio.take("reveal")
    for key, screen in (("2", "compared-bars"), ("3", "compared-table"), ("4", "map"), ("5", "over-time")):
        app.key(f"ctrl+{key}")
        studio.take(screen)
    app.key("ctrl+1")
    app.find("button", lambda name: name.startswith("Date")).do_action(0)
    studio.take("sessions-list")
    app.key("Escape", "Escape")
    app.key("ctrl+Return")
    in_phase(app, "Agree")
    studio.take("agree")
    app.key("ctrl+shift+p")
    app.type("He was tired today and said so himself.")
    app.hears("Saved ")
    studio.take("private-note")
    app.key("Escape")
    session_menu(app, "Hours")
    app.press("choice", "60 minutes")
    app.find("button", "Take it back")
    app.hears("Saved ")
    studio.take("hours")


def looking_back(studio):
    app = studio.start(make=revealed)
    app.press("button", "Look back at 12 September 2026 as you see it now")
    app.reaches(FIRST, None)
    app.key("5", "Return", "3", "Return", "8", "Return")
    app.hears("Saved ")
    studio.take("look-back")


SCENES = {
    before: ("prepare",),
    before_the_first: ("prepare-first", "agreement"),
    after_the_first: ("reveal-first",),
    after: (
        "reveal", "compared-bars", "compared-table", "map", "over-time", "sessions-list", "agree", "private-note", "hours"
    ),
    looking_back: ("look-back",),
}
