"""film.py PROGRAM FOLDER [check]: one whole session by keyboard alone, from last time's step to the new one.

Every step is a picture in FOLDER, numbered in their order; with "check" only that of a step that can't be done. Ends with 1
where one can't, and tells which. Waits for what the accessibility tree tells, never for a time.
"""

import pathlib
import subprocess
import sys
import traceback

from check_sessions import VIEWS, chosen, in_phase, text_of
from keyboard import Keyboard, pointer
from sitting import FIRST, LAST, TRACKS, Sitting
from window import Atspi, FileDialog, until

ACTION = "ask two questions before I give an answer in the Monday meeting"
HELPED = "Monday was easy and the re-plan was not"
TOPIC = "The packing line wants a plan of its own"
MOMENT = "I asked Ana what she would try first"
NEW_ACTION = "let Ana lead the Monday meeting once a month"
SUPPORTER = "Ana"
PRIVATE = "He was tired today and said so himself"
DAY = "20 December 2026"
BY = "15 January 2027"
# Ten answers; one of them is a ten, which is two keys.
ANSWERS = (7, 5, 6, 4, 5, 6, 9, 10, 3, 7)
WANTED = {f"Wanted: {FIRST}": 6, f"Wanted: {LAST}": 8}
WILL = "How willing: 8 of 10"


class Film:
    """The window that is filmed, and how far the film is."""

    def __init__(self, program, folder, keep):
        self.sitting = Sitting(program)
        self.folder, self.keep = folder, keep
        self.app = None
        self.taken = 0

    def start(self):
        self.app = Keyboard(self.sitting.program, place=self.sitting.place, size=(1280, 800))
        self.sitting.apps.append(self.app)
        return self.app

    def shoot(self, name):
        """The next numbered picture."""
        self.taken += 1
        if self.keep:
            self.app.picture(self.folder / f"{self.taken:02}-{name.replace(' ', '-')}.png")

    def failed(self, name):
        """What the window looks like where a step can't be done."""
        path = self.folder / f"failed-{name.replace(' ', '-')}.png"
        if self.app and self.app.process.poll() is None:
            # All of the screen: a dialog may stand before the window.
            taken = subprocess.run(["import", "-window", "root", str(path)], capture_output=True)
            return path if taken.returncode == 0 else "no picture"
        return "the window is gone"


def client(film):
    """The sample, met last on 24 November and left with a step."""
    file = film.sitting.sample("Zoe.twohats")
    must = film.sitting.must
    must("rate", file, "guidance.leading=5")
    must("done", file)
    must("target", file, "guidance.leading=7")
    must("step", file, "--dimension", "guidance", "--action", ACTION, "--by", "2026-12-15")
    return file


def is_chosen(app, role, name):
    states = app.find(role, name).get_state_set()
    return states.contains(Atspi.StateType.SELECTED) or states.contains(Atspi.StateType.CHECKED)


def becomes(app, role, name, wanted):
    until(lambda: f"{name!r} is {'not ' if wanted else ''}chosen", lambda: is_chosen(app, role, name) == wanted)


# The steps, in the order of the film. A step that takes several pictures gives their names as it goes.


def the_clients_file_is_opened(film):
    app = film.start()
    app.key("ctrl+o")
    FileDialog().answer(film.file, opening=True)
    in_phase(app, "Reveal")


def a_new_session_begins(film):
    film.app.key("ctrl+shift+n")
    in_phase(film.app, "Prepare")
    film.app.hears(ACTION)


def its_day_is_set(film):
    app = film.app
    app.do("button", lambda name: name.startswith("Date: "))
    field = app.find("entry", "Date")
    until("the day does not have the focus", lambda: app.focused() and app.focused().get_name() == "Date")
    app.key("ctrl+a")
    app.type(DAY)
    app.holds(field, DAY)
    app.key("Return")
    app.gone("entry", "Date")
    app.find("button", f"Date: {DAY} · fourth session")


def it_is_said_what_became_of_the_step(film):
    app = film.app
    app.tab_to("choice", "Partly")
    app.key("space")
    becomes(app, "choice", "Partly", True)
    app.write("What helped, or got in the way?", HELPED)


def a_topic_is_written(film):
    film.app.write("Topic 1", TOPIC)


def rating_starts(film):
    film.app.key("ctrl+Return")
    in_phase(film.app, "Rate")
    film.app.hears("Earlier sessions stay hidden")


def ten_items_are_rated(film):
    app = film.app
    for answer in ANSWERS:
        app.key(*str(answer), "Return")
    for name, answer in zip(TRACKS, ANSWERS):
        app.reaches(name, answer)


def a_moment_is_written(film):
    app = film.app
    app.key("n")
    field = until("no moment can be written", lambda: app.focused() if "Moment" in app.focused().get_name() else None)
    app.type(MOMENT)
    app.holds(field, MOMENT)
    app.key("Escape")


def the_rating_is_done(film):
    film.app.key("ctrl+Return")
    in_phase(film.app, "Reveal")
    film.app.hears("Compared with 24 November 2026")
    film.app.hears("Agreeing results: 7 then, 7 now.")


def every_view_is_looked_at(film):
    for key, view in VIEWS.items():
        film.app.key(key)
        until(f"{key} does not show {view}", lambda view=view: chosen(film.app, VIEWS.values()) == view)
        film.shoot(f"view {view.lower()}")
    film.app.key("ctrl+1")


def a_look_back_begins(film):
    film.app.do("button", "Look back at 24 November 2026 as you see it now")
    film.app.hears("Looking back at 24 November 2026")
    film.app.reaches(FIRST, None)


def one_item_is_rated_as_it_is_seen_now(film):
    film.app.key("2")
    film.app.reaches(FIRST, 2)


def both_stand_beside_each_other(film):
    film.app.key("ctrl+Return")
    in_phase(film.app, "Reveal")
    film.app.hears("Looking back at 24 November 2026, agreeing results reads 2; it was recorded as 7. Both stand.")


def agreeing_begins(film):
    film.app.key("ctrl+Return")
    in_phase(film.app, "Agree")


def targets_are_set(film):
    app = film.app
    for name, steps in WANTED.items():
        app.tab_to("slider", name)
        app.key(str(steps))
        app.reaches(name, steps)


def a_focus_is_chosen(film):
    film.app.do("button", "Make Guidance the focus")
    film.app.find("button", lambda name: name.startswith("Focus: Guidance"))


def the_step_is_written(film):
    app = film.app
    app.write("I will", NEW_ACTION)
    app.write("By", BY)
    app.write("Supporter", SUPPORTER)


def the_will_is_said(film):
    film.app.tab_to("choice", WILL)
    film.app.key("space")
    becomes(film.app, "choice", WILL, True)


def a_private_note_is_written(film):
    app = film.app
    app.key("ctrl+shift+p")
    field = app.find("entry", "Private note")
    until("the note does not have the focus", lambda: app.focused() and app.focused().get_name() == "Private note")
    app.type(PRIVATE)
    app.holds(field, PRIVATE)
    film.shoot("the private note")
    app.key("Escape")
    app.gone("entry", "Private note")


def the_hours_are_noted(film):
    app = film.app
    app.menu("Session", "Hours")
    app.tab_to("choice", "60 minutes")
    app.key("space")
    becomes(app, "choice", "60 minutes", True)
    film.shoot("the hours")
    app.key("Escape")
    app.gone("choice", "60 minutes")


def a_page_is_taken_away(film):
    app = film.app
    app.key("ctrl+e")
    app.find("button", "Save PDF…")
    film.shoot("the export sheet")
    app.do("choice", "Text")
    app.do("button", "Save text…")
    page = film.sitting.document("page.txt")
    FileDialog().answer(page)
    app.hears("Exported to page.txt")
    text = " ".join(page.read_text(encoding="utf-8").split())
    for part in (NEW_ACTION, "20 December 2026", MOMENT, "Partly done"):
        assert part in text, f"{part!r} is not on the page"
    for part in (PRIVATE, "60 minutes"):
        assert part not in text, f"{part!r} is on the page"


def the_last_three_steps_are_undone(film):
    app = film.app
    app.key("ctrl+z", "ctrl+z", "ctrl+z")
    becomes(app, "choice", WILL, False)


def they_are_done_again(film):
    app = film.app
    app.key("ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z")
    becomes(app, "choice", WILL, True)


def the_window_is_closed(film):
    film.app.key("ctrl+q")
    status = film.app.ended()
    assert status == 0, f"it ended with {status}: {film.app.said()}"
    film.sitting.must("check", film.file)


def it_starts_again_with_the_same_client(film):
    app = film.start()
    app.menu("Open recent", "Zoe")
    in_phase(app, "Reveal")
    app.find("button", f"Date: {DAY} · fourth session")
    app.hears("Both stand.")


def the_new_step_is_there(film):
    app = film.app
    app.key("ctrl+Return")
    in_phase(app, "Agree")
    for name, steps in WANTED.items():
        app.reaches(name, steps)
    for name, text in (("I will", NEW_ACTION), ("By", BY), ("Supporter", SUPPORTER)):
        found = text_of(app.find("entry", name))
        assert found == text, f"{name!r} holds {found!r}"
    becomes(app, "choice", WILL, True)


def the_private_note_is_there(film):
    app = film.app
    app.key("ctrl+shift+p")
    app.holds(app.find("entry", "Private note"), PRIVATE)
    app.key("Escape")
    app.gone("entry", "Private note")


def what_became_of_the_old_one_and_the_topic_are_there(film):
    app = film.app
    app.key("ctrl+shift+Return", "ctrl+shift+Return", "ctrl+shift+Return")
    in_phase(app, "Prepare")
    becomes(app, "choice", "Partly", True)
    app.holds(app.find("entry", "What helped, or got in the way?"), HELPED)
    app.holds(app.find("entry", "Topic 1"), TOPIC)


STEPS = (
    the_clients_file_is_opened,
    a_new_session_begins,
    its_day_is_set,
    it_is_said_what_became_of_the_step,
    a_topic_is_written,
    rating_starts,
    ten_items_are_rated,
    a_moment_is_written,
    the_rating_is_done,
    every_view_is_looked_at,
    a_look_back_begins,
    one_item_is_rated_as_it_is_seen_now,
    both_stand_beside_each_other,
    agreeing_begins,
    targets_are_set,
    a_focus_is_chosen,
    the_step_is_written,
    the_will_is_said,
    a_private_note_is_written,
    the_hours_are_noted,
    a_page_is_taken_away,
    the_last_three_steps_are_undone,
    they_are_done_again,
    the_window_is_closed,
    it_starts_again_with_the_same_client,
    the_new_step_is_there,
    the_private_note_is_there,
    what_became_of_the_old_one_and_the_topic_are_there,
    the_window_is_closed,
)
# These have nothing to show of their own.
UNSEEN = (every_view_is_looked_at, a_private_note_is_written, the_hours_are_noted, the_window_is_closed)


def main():
    program, folder, *only = sys.argv[1:]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    film = Film(str(pathlib.Path(program).resolve()), folder, keep=not only)
    stands = pointer()
    try:
        film.file = client(film)
        for step in STEPS:
            name = step.__name__.replace("_", " ")
            try:
                step(film)
                if step not in UNSEEN:
                    film.shoot(name)
                assert pointer() == stands, f"the pointer moved to {pointer()}"
                print(f"ok {name}", flush=True)
            except Exception as why:  # noqa: BLE001 - whatever went wrong, the step could not be done
                if not isinstance(why, AssertionError):
                    traceback.print_exc()
                print(f"FAILED {name}: {why}\nIts picture: {film.failed(name)}", flush=True)
                return 1
    finally:
        film.sitting.end()
    print(f"{len(STEPS)} steps by keyboard alone, {film.taken if film.keep else 'no'} pictures kept")
    return 0


sys.exit(main())
