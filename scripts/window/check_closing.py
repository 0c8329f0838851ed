"""Closing, and the next time."""

from sitting import FIRST, equal
from window import FileDialog


def closing_untouched_work_closes_at_once(sitting):
    app = sitting.start()
    app.close()
    equal("exit", app.ended(), 0)
    equal("what it said", app.said(), "")


def closing_touched_work_asks(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    app.close()
    for name in ("Keep for next time", "Save as…", "Discard this session"):
        app.find("button", name)
    app.press("button", "Stay")
    app.gone("button", "Discard this session")
    app.reaches(FIRST, 7)
    app.close()
    app.press("button", "Discard this session")
    equal("exit", app.ended(), 0)
    app = sitting.start()
    equal("the discarded track", app.value(FIRST), None)


def kept_work_is_there_next_time(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    app.close()
    app.press("button", "Keep for next time")
    equal("exit", app.ended(), 0)
    app = sitting.start()
    app.reaches(FIRST, 7)


def what_was_taken_back_last_does_not_come_back_next_time(sitting):
    app = sitting.start()
    app.key("7")
    app.hears("Kept ")
    # At once, so that the change still waits to be kept when the window closes.
    app.keys_at_once("ctrl+z", "ctrl+q")
    equal("exit", app.ended(), 0)
    app = sitting.start()
    equal("what was taken back", app.value(FIRST), None)


def touched_work_can_be_saved_from_the_question(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    app.close()
    app.press("button", "Save as…")
    file = sitting.document("Ada.twohats")
    FileDialog().answer(file)
    equal("exit", app.ended(), 0)
    app = sitting.start(file)
    app.reaches(FIRST, 7)


def quitting_by_key_asks_too(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    app.key("ctrl+q")
    app.find("button", "Keep for next time")
    app.key("Escape")
    app.gone("button", "Keep for next time")
    app.reaches(FIRST, 7)
