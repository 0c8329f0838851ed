"""What two windows, a window and the command line, and a crash make of one file."""

import os
import signal

from sitting import FIRST, LAST, SECOND, equal
from window import until


def a_second_window_on_a_file_only_looks_until_the_first_is_closed(sitting):
    file = sitting.sample()
    first = sitting.start(file)
    first.reaches(FIRST, 7)
    second = sitting.start(file)
    second.hears("Open in another window")
    before = file.read_bytes()
    for node in second.all("slider"):
        node.set_current_value(2.0)
    second.rest()
    equal("the file", file.read_bytes() == before, True)
    second.close()
    equal("exit", second.ended(), 0)
    first.to_front()
    first.slider(LAST).set_current_value(9.0)
    until("the first window does not save any more", lambda: file.read_bytes() != before)
    first.close()
    equal("exit", first.ended(), 0)
    third = sitting.start(file)
    third.reaches(LAST, 9)
    third.slider(LAST).set_current_value(4.0)
    third.close()
    equal("exit", third.ended(), 0)
    assert "leading\": 4" in file.read_text(encoding="utf-8"), "a window alone does not save"


def the_command_line_leaves_alone_what_a_window_has_open(sitting):
    file = sitting.sample()
    app = sitting.start(file)
    app.reaches(FIRST, 7)
    before = file.read_bytes()
    refused = sitting.command("rate", file, "risk.managing=1")
    equal("exit", (refused.returncode, refused.stderr.count("\n")), (1, 1))
    equal("the file", file.read_bytes() == before, True)
    sitting.must("check", file)
    app.key("ctrl+n")
    app.reaches(FIRST, None)
    until("the file is still held", lambda: sitting.command("rate", file, "risk.managing=1").returncode == 0)


def a_window_that_is_killed_holds_nothing(sitting):
    file = sitting.sample()
    app = sitting.start(file)
    app.reaches(FIRST, 7)
    os.kill(app.pid, signal.SIGKILL)
    app.process.wait()
    sitting.must("rate", file, "risk.managing=1")
    app = sitting.start(file)
    app.reaches(FIRST, 7)


def several_windows_that_are_killed_each_give_their_work_back(sitting):
    apps = []
    for steps in (6.0, 3.0):
        app = sitting.start()
        app.slider(FIRST).set_current_value(steps)
        recovery = sitting.place.folder / "state" / "twohats" / "recovery"
        count = len(apps) + 1
        until("nothing is kept", lambda: recovery.is_dir() and len(list(recovery.glob("*.twohats"))) == count)
        apps.append(app)
    for app in apps:
        os.kill(app.pid, signal.SIGKILL)
        app.process.wait()
    one, other = sitting.start(), sitting.start()
    found = sorted(app.value(FIRST) for app in (one, other))
    equal("what came back", found, [3, 6])
    other.reaches(SECOND, None)
