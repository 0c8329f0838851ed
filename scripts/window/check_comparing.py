"""Two copies of one client: compared, chosen, put together and saved."""

import shutil

from sitting import FIRST, LAST
from window import until

HERE = "Risk, managing, 24 November 2026: 8, as it is here"
THERE = "Risk, managing, 24 November 2026: 1, as it is there"


def after_a_change_underneath_both_are_put_together_as_chosen(sitting):
    file = sitting.sample()
    app, theirs = compares(sitting, file)
    app.press("choice", THERE)
    assert file.read_bytes() == theirs, "nothing is written before it is chosen"
    app.press("button", "Put together")
    app.reaches("Preventing problems, managing", 1)
    app.reaches(LAST, 2)
    until("both were not saved", lambda: "managing\": 1" in file.read_text(encoding="utf-8") and is_there(sitting, file))
    app.key("ctrl+z")
    app.reaches("Preventing problems, managing", 8)
    app.reaches(LAST, 2)


def is_there(sitting, file):
    return "10 of 10 rated" in sitting.must("check", file)


def compares(sitting, file):
    """A window with a rating of its own, beside the file that something else has changed since."""
    app = sitting.start(file)
    app.reaches(FIRST, 7)
    other = sitting.document("elsewhere.twohats")
    shutil.copy(file, other)
    sitting.must("rate", other, "risk.managing=1")
    sitting.must("topics", other, "The pilot with Ana’s team")
    shutil.copy(other, file)
    app.key("2")
    app.press("button", "Compare…")
    app.find("choice", HERE)
    return app, other.read_bytes()
