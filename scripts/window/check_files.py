"""Opening, saving, and what else writes the same file."""


from sitting import FIRST, LAST, SECOND, equal, menu
from window import FileDialog, until


def a_file_opens_through_the_real_dialog(sitting):
    # A name of letters that the keyboard has: xdotool may lose others.
    file = sitting.sample("Zoe.twohats")
    app = sitting.start()
    app.key("ctrl+o")
    FileDialog().answer(file, opening=True)
    app.reaches(FIRST, 7)


def a_named_client_saves_itself(sitting):
    file = sitting.sample()
    before = file.read_bytes()
    app = sitting.start(file)
    app.slider(LAST).set_current_value(9.0)
    until("the file on disk does not change", lambda: file.read_bytes() != before)
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start(file)
    app.reaches(LAST, 9)


def a_named_client_saves_every_change_and_not_only_the_first(sitting):
    file = sitting.sample()
    app = sitting.start(file)
    for value in (9.0, 4.0):
        before = file.read_bytes()
        app.slider(LAST).set_current_value(value)
        until(f"{value} does not reach the disk", lambda: file.read_bytes() != before)
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start(file)
    app.reaches(LAST, 4)


def closing_a_named_client_keeps_the_last_touch(sitting):
    file = sitting.sample()
    app = sitting.start(file)
    # A file opens on its first track that is not rated.
    app.key("2")
    app.close()
    equal("exit", app.ended(), 0)
    sitting.must("check", file)
    app = sitting.start(file)
    app.reaches(LAST, 2)


def saving_gives_unnamed_work_a_file(sitting):
    file = sitting.document("Ada.twohats")
    app = sitting.start()
    app.key("6", "ctrl+s")
    FileDialog().answer(file)
    until("no file was written", file.exists)
    app.key("Down", "3")
    app.reaches(SECOND, 3)
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start(file)
    app.reaches(FIRST, 6)
    app.reaches(SECOND, 3)


def a_file_changed_underneath_is_not_overwritten(sitting):
    file = sitting.sample()
    app = changed_underneath(sitting, file)
    theirs = file.read_bytes()
    app.press("button", "Stay")
    app.key("ctrl+s")
    app.hears("changed")
    app.close()
    app.rest()
    equal("theirs is untouched", file.read_bytes() == theirs, True)
    assert "managing\": 1" in file.read_text(encoding="utf-8"), "theirs is gone"


def after_a_change_underneath_theirs_can_be_opened(sitting):
    file = sitting.sample()
    app = changed_underneath(sitting, file)
    app.press("button", "Open theirs")
    app.reaches("Preventing problems, managing", 1)
    app.reaches(LAST, None)


def after_a_change_underneath_mine_can_be_kept_beside_it(sitting):
    file = sitting.sample()
    app = changed_underneath(sitting, file)
    theirs = file.read_bytes()
    app.press("button", "Keep mine as a new file…")
    mine = sitting.document("mine.twohats")
    FileDialog().answer(mine)
    until("mine was not written", mine.exists)
    equal("theirs is untouched", file.read_bytes() == theirs, True)
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start(mine)
    app.reaches(LAST, 2)
    app.reaches("Preventing problems, managing", 8)


def changed_underneath(sitting, file):
    """A window with a rating of its own, on a file that something else has changed since."""
    app = sitting.start(file)
    app.reaches(FIRST, 7)
    sitting.from_another_computer("rate", file, "risk.managing=1")
    app.key("2")
    app.find("button", "Open theirs")
    return app


def a_file_of_last_time_is_in_the_menu(sitting):
    file = sitting.sample()
    app = sitting.start(file)
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start()
    menu(app, "Open recent")
    app.find("menu item", lambda name: "Zoë" in name).do_action(0)
    app.reaches(FIRST, 7)


def a_shared_copy_is_only_read(sitting):
    copy = sitting.document("copy.ron")
    sitting.must("export", sitting.sample(), "--format", "ron", "--out", copy)
    before = copy.read_bytes()
    app = sitting.start(copy)
    app.hears("shared copy")
    app.key("2")
    app.rest()
    equal("the track", [app.value(name) for name in (FIRST, LAST)], [7, None])
    app.close()
    equal("exit", app.ended(), 0)
    equal("the copy is untouched", copy.read_bytes() == before, True)


def name_and_moment_are_written_in_place(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    app.key("n")
    app.type("We agreed on Monday")
    app.key("Escape", "8")
    app.reaches(FIRST, 8)
    app.find("entry", "Name").grab_focus()
    # Letters that the keyboard has: for others xdotool changes the keyboard while it types, and may lose one.
    app.type("Ada Weber")
    app.key("Escape", "ctrl+s")
    file = sitting.document("Ada.twohats")
    FileDialog().answer(file)
    until("no file was written", file.exists)
    page = sitting.must("export", file, "--format", "text", "--out", "-")
    for part in ("Ada Weber", "We agreed on Monday", "8 of 10"):
        assert part in page, f"{part!r} is not on the page"


def a_broken_file_is_told_of_and_left_alone(sitting):
    file = sitting.document("broken.twohats")
    file.write_text("(format: 1, client: (")
    app = sitting.start()
    app.key("ctrl+o")
    FileDialog().answer(file, opening=True)
    app.hears("broken.twohats")
    app.key("4")
    app.reaches(FIRST, 4)
    equal("the broken file", file.read_text(), "(format: 1, client: (")
