"""The clock and the computer's sleep: dates, times and locks while they change under a window that is open.

The program's own clock is moved by libfaketime, which shows it any time of day; how fast time passes stays as it is. A
computer that sleeps stops the program, and its clock has gone on when it wakes.
"""

import datetime
import pathlib
import re
import signal

from check_locks import WORDS, lies_open, locked
from check_sessions import in_phase, text_of
from sitting import FIRST, LAST, SECOND, client_menu, equal, session_menu
from window import until

LIBRARY = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
# Long enough for a minute to be read off the window before the next one comes.
BEFORE_MIDNIGHT = "2026-11-24 23:59:20"


class Clock:
    """The clock that the windows of this sitting see."""

    def __init__(self, sitting, shows, zone="UTC"):
        assert LIBRARY, "libfaketime is not installed"
        self.file = sitting.place.folder / "clock"
        self.zone = sitting.place.folder / "zone"
        self.set_zone(zone)
        self.show(shows)
        sitting.place.set(
            LD_PRELOAD=str(LIBRARY),
            FAKETIME_TIMESTAMP_FILE=str(self.file),
            FAKETIME_NO_CACHE="1",
            # What measures how long something takes is no clock that anybody sets.
            FAKETIME_DONT_FAKE_MONOTONIC="1",
            NO_FAKE_STAT="1",
            TZ=f":{self.zone}",
        )

    def show(self, when):
        """From now on the clock shows this, in UTC, and goes on from there."""
        shown = datetime.datetime.fromisoformat(when).replace(tzinfo=datetime.timezone.utc)
        offset = (shown - datetime.datetime.now(datetime.timezone.utc)).total_seconds()
        part = self.file.with_name("clock.part")
        part.write_text(f"{offset:+.0f}\n")
        part.replace(self.file)

    def set_zone(self, name):
        """From now on the computer stands in this time zone."""
        part = self.zone.with_name("zone.part")
        part.write_bytes(pathlib.Path("/usr/share/zoneinfo", name).read_bytes())
        part.replace(self.zone)


def opened(sitting, file):
    """A window on that locked client, with its passphrase given."""
    app = sitting.start(file)
    app.find("entry", "Passphrase")
    app.type(WORDS)
    app.key("Return")
    app.reaches(FIRST, 7)
    return app


def asleep(app, clock, until_when):
    """The computer sleeps until then, and wakes."""
    app.process.send_signal(signal.SIGSTOP)
    clock.show(until_when)
    app.process.send_signal(signal.SIGCONT)


def a_session_across_midnight_keeps_its_day_and_the_next_one_gets_the_new(sitting):
    clock = Clock(sitting, BEFORE_MIDNIGHT)
    app = sitting.start()
    app.find("button", "Date: 24 November 2026")
    app.key("7", "Down", "3")
    clock.show("2026-11-25 00:00:30")
    app.key("Down", "5")
    app.hears("Kept 0:00")
    app.find("button", "Date: 24 November 2026")
    app.key("ctrl+Return")
    in_phase(app, "Reveal")
    app.key("ctrl+shift+n")
    in_phase(app, "Prepare")
    app.find("button", lambda name: name.startswith("Date: 25 November 2026"))


def a_window_left_open_overnight_begins_a_session_of_the_day_it_is(sitting):
    clock = Clock(sitting, BEFORE_MIDNIGHT)
    app = sitting.start()
    app.find("button", "Date: 24 November 2026")
    asleep(app, clock, "2026-11-25 08:15:00")
    app.key("7")
    app.reaches(FIRST, 7)
    app.find("button", "Date: 25 November 2026")
    # From now on it has its day.
    clock.show("2026-11-26 08:15:00")
    app.key("Down", "3")
    app.reaches(SECOND, 3)
    app.find("button", "Date: 25 November 2026")


def what_is_agreed_or_taken_away_after_midnight_has_the_day_it_is(sitting):
    clock = Clock(sitting, BEFORE_MIDNIGHT)
    sitting.place.without_dialogs()
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    clock.show("2026-11-25 00:00:30")
    app.press("tab", "Prepare")
    in_phase(app, "Prepare")
    app.press("button", "Agreed today")
    field = app.find("entry", "Agreed on")
    until(lambda: f"agreed on {text_of(field)!r}", lambda: text_of(field) == "25 November 2026")
    app.key("ctrl+e")
    app.press("choice", "Text")
    app.press("button", "Save text…")
    page = sitting.document("page.txt")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(page))
    app.press("button", "Save here")
    app.hears("Exported to page.txt")
    made = re.search(r"Made .*", page.read_text(encoding="utf-8"))
    assert made and "25 November 2026" in made[0], f"the page says {made and made[0]!r}"


def a_client_is_locked_after_the_computer_slept_and_the_last_change_is_kept(sitting):
    file, secret = locked(sitting)
    clock = Clock(sitting, "2026-11-24 10:00:00")
    app = opened(sitting, file)
    app.slider(LAST).set_current_value(4.0)
    app.reaches(LAST, 4)
    asleep(app, clock, "2026-11-24 12:30:00")
    # The first touch after it must not be taken for a rating by whoever comes back.
    app.key("9")
    app.find("entry", "Passphrase")
    until("the client is still named", lambda: not app.says("Müller"))
    equal("what lies open", lies_open(sitting), [])
    assert "10 of 10 rated" in sitting.must("check", file, "--passphrase-file", secret)
    app.type(WORDS)
    app.key("Return")
    app.reaches(LAST, 4)
    app.reaches(FIRST, 7)


def a_client_is_gone_from_the_screen_soon_after_the_computer_woke_though_nobody_touches_it(sitting):
    file, _ = locked(sitting)
    clock = Clock(sitting, "2026-11-24 10:00:00")
    app = opened(sitting, file)
    app.rest()
    asleep(app, clock, "2026-11-24 12:30:00")
    # The window looks at the clock once a minute.
    app.find("entry", "Passphrase", seconds=75)
    until("the client is still named", lambda: not app.says("Müller"))


def a_sleep_before_the_last_change_is_written_loses_nothing(sitting):
    file = sitting.sample()
    clock = Clock(sitting, "2026-11-24 10:00:00")
    app = sitting.start(file)
    before = file.read_bytes()
    app.slider(LAST).set_current_value(9.0)
    asleep(app, clock, "2026-11-27 08:15:00")
    until("the change does not reach the disk after the sleep", lambda: file.read_bytes() != before)
    app.hears("Saved 8:15")
    app.close()
    equal("exit", app.ended(), 0)
    assert "10 of 10 rated" in sitting.must("check", file)


def a_clock_set_back_neither_locks_nor_keeps_open_for_ever(sitting):
    file, _ = locked(sitting)
    clock = Clock(sitting, "2026-11-24 10:00:00")
    app = opened(sitting, file)
    clock.show("2026-11-23 09:00:00")
    app.slider(LAST).set_current_value(4.0)
    app.reaches(LAST, 4)
    app.hears("Saved 9:00")
    app.rest()
    equal("whether it is locked", app.all("entry", "Passphrase"), [])
    # As long after that as after any other change.
    clock.show("2026-11-23 11:00:00")
    app.key("Shift_L")
    app.find("entry", "Passphrase")


def a_clock_set_back_hides_no_earlier_version_and_no_unfinished_work(sitting):
    file = sitting.sample("Zoe.twohats")
    clock = Clock(sitting, "2026-11-24 10:00:00")
    for when, value in (("2026-11-24 10:00:00", 3.0), ("2026-11-23 09:00:00", 4.0), ("2026-11-24 10:00:00", 5.0)):
        clock.show(when)
        app = sitting.start(file)
        before = file.read_bytes()
        app.slider(LAST).set_current_value(value)
        until("the change does not reach the disk", lambda file=file, before=before: file.read_bytes() != before)
        app.close()
        equal("exit", app.ended(), 0)
    versions = sorted(path.name for path in (sitting.place.folder / "state").rglob("*.twohats"))
    equal("how many earlier versions there are", len(versions), 3)
    assert any(name.startswith("2026-11-23T09-") for name in versions), versions
    app = sitting.start(file)
    client_menu(app, "Earlier versions")
    app.hears("23 November 2026")
    app.hears("24 November 2026")
    app.key("Escape")
    app.close()
    equal("exit", app.ended(), 0)
    # What was left unfinished in the future is what comes back, whatever the clock says now.
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    app.hears("Kept ")
    app.end()
    clock.show("2020-01-01 00:00:00")
    app = sitting.start()
    app.hears("Here is work from last time")
    app.reaches(FIRST, 7)


def another_time_zone_is_another_time_of_day_and_moves_no_date(sitting):
    file = sitting.sample()
    clock = Clock(sitting, "2026-11-24 23:30:00", zone="Europe/Berlin")
    app = sitting.start(file)
    dated = app.find("button", lambda name: name.startswith("Date: ")).get_name()
    app.slider(LAST).set_current_value(9.0)
    app.hears("Saved 0:30")
    app.close()
    equal("exit", app.ended(), 0)
    clock.set_zone("America/New_York")
    app = sitting.start(file)
    equal("the session's date", app.find("button", lambda name: name.startswith("Date: ")).get_name(), dated)
    app.slider(LAST).set_current_value(8.0)
    app.hears("Saved 18:30")
    session_menu(app, "New session")
    app.find("button", lambda name: name.startswith("Date: 24 November 2026"))


def a_time_zone_that_changes_under_an_open_window_loses_nothing(sitting):
    file = sitting.sample()
    clock = Clock(sitting, "2026-11-24 23:30:00", zone="Europe/Berlin")
    app = sitting.start(file)
    app.slider(LAST).set_current_value(9.0)
    app.hears("Saved 0:30")
    clock.set_zone("America/New_York")
    app.slider(SECOND).set_current_value(2.0)
    app.reaches(SECOND, 2)
    # The new hour is noticed within some minutes; until then the old one is shown.
    app.hears("Saved ")
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start(file)
    app.reaches(SECOND, 2)
    app.reaches(LAST, 9)
