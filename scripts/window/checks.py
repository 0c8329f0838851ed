"""checks.py PROGRAM [NAME…]: the real window through keyboard, pointer, dialogs and accessibility tree.

Each check is a function that says what a person would lose; it gets a sitting of its own, with an empty home.
Prints a line a check and closes on "N passed, N failed". Without a NAME, those that ask the desktop's portal run where
DESK_PORTAL=1 and the others elsewhere.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys
import time
import traceback

from window import App, FileDialog, Missing, Place, until

FIRST = "Agreeing results, managing"
SECOND = "Explaining purpose, leading"
TRACKS = [
    FIRST,
    SECOND,
    "Preventing problems, managing",
    "Trying new ways, leading",
    "Meeting near dates, managing",
    "Pursuing far aims, leading",
    "Giving tasks, managing",
    "Taking on tasks, leading",
    "Giving instructions, managing",
    "Asking questions, leading",
]
LAST = TRACKS[-1]
IDLE_SECONDS = 10
# A check that hangs has failed.
CHECK_SECONDS = 120
OURS = (("config", "twohats"), ("state", "twohats"))
PAPER = {"light": (0xFA, 0xFA, 0xF7), "dark": (0x16, 0x18, 0x1B)}


class Sitting:
    """A person's home and the windows they open in it."""

    def __init__(self, program):
        self.program = program
        self.place = Place()
        self.apps = []
        self.others = []

    def start(self, *arguments, size=(1280, 800)):
        app = App(self.program, *arguments, place=self.place, size=size)
        self.apps.append(app)
        return app

    def document(self, name):
        return self.place.documents / name

    def command(self, *arguments):
        """The command line of the same program, in the same home."""
        command = [self.program, *map(str, arguments)]
        place = self.place
        return subprocess.run(command, env=place.env, cwd=place.documents, capture_output=True, text=True, timeout=60)

    def must(self, *arguments):
        done = self.command(*arguments)
        assert done.returncode == 0, f"{' '.join(map(str, arguments))}: {done.stderr.strip()}"
        return done.stdout

    def sample(self, name="Zoë.twohats"):
        file = self.document(name)
        self.must("sample", "--today", "2026-11-24", "--out", file)
        return file

    def helper(self, *command):
        """Starts a process beside the window, ended with the sitting."""
        process = subprocess.Popen(command, env=self.place.env, stdout=subprocess.PIPE, text=True)
        self.others.append(process)
        return process

    def end(self):
        for app in self.apps:
            app.end()
        for process in self.others:
            process.kill()
            process.wait()
        self.place.throw_away()


def equal(what, found, wanted):
    assert found == wanted, f"{what}: {found!r}, not {wanted!r}"


def menu(app, item):
    """Presses an item of the menu, opened by its key."""
    app.key("F10")
    app.find("menu item", lambda name: name.startswith(item)).do_action(0)


def open_export(app, format_name):
    """Opens the sheet, chooses the format and asks where to save; gives nothing, a file dialog should come."""
    app.press("button", "Export…")
    app.press("choice", format_name)
    app.press("button", {"Text": "Save text…", "RON": "Save RON…"}[format_name])


# Rating.


def a_cold_start_is_ready_to_rate(sitting):
    app = sitting.start()
    equal("the tracks", [node.get_name() for node in app.all("slider")], TRACKS)
    equal("what is rated", [app.value(name) for name in TRACKS], [None] * 10)
    app.find("button", "Open…")
    app.find("button", "Menu")


def a_digit_rates_the_first_track_without_a_click(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    equal("the second track", app.value(SECOND), None)


def one_then_zero_is_ten_in_one_step_back(sitting):
    app = sitting.start()
    app.key("1", "0")
    app.reaches(FIRST, 10)
    app.key("ctrl+z")
    app.reaches(FIRST, None)


def all_ten_can_be_rated_from_the_keyboard_alone(sitting):
    app = sitting.start()
    for digit in "7483569832":
        app.key(digit, "Return")
    for name, digit in zip(TRACKS, "7483569832"):
        app.reaches(name, int(digit))


def arrows_home_end_and_delete_work_on_a_track(sitting):
    app = sitting.start()
    app.key("Right")
    app.reaches(FIRST, 0)
    app.key("Right")
    app.reaches(FIRST, 1)
    app.key("End")
    app.reaches(FIRST, 10)
    app.key("Left")
    app.reaches(FIRST, 9)
    app.key("Delete")
    app.reaches(FIRST, None)
    app.key("Down", "5")
    app.reaches(SECOND, 5)


def keys_faster_than_the_picture_all_count(sitting):
    app = sitting.start()
    app.keys_at_once("7", "Down", "3", "Down", "1", "0", "Down", "Right", "Right")
    for name, steps in zip(TRACKS, (7, 3, 10, 1)):
        app.reaches(name, steps)


def a_press_on_a_track_rates_it(sitting):
    app = sitting.start()
    box = app.box(app.slider(SECOND))
    app.click(box.x + box.width * 0.75, box.y + box.height / 2)
    until("a press rated nothing", lambda: app.value(SECOND) is not None)
    assert 5 <= app.value(SECOND) <= 10, f"three quarters along gave {app.value(SECOND)}"


def one_drag_is_one_undo_step(sitting):
    app = sitting.start()
    box = app.box(app.slider(FIRST))
    middle = box.y + box.height / 2
    app.drag((box.x + box.width * 0.2, middle), (box.x + box.width + 30, middle))
    app.reaches(FIRST, 10)
    app.key("ctrl+z")
    app.reaches(FIRST, None)
    app.key("ctrl+shift+z")
    app.reaches(FIRST, 10)


def no_track_moves_because_another_is_rated(sitting):
    app = sitting.start()
    before = [app.center(app.slider(name)) for name in TRACKS]
    app.key("7", "Down", "3")
    app.reaches(SECOND, 3)
    app.rest()
    equal("where the tracks are", [app.center(app.slider(name)) for name in TRACKS], before)


# A screen reader.


def a_screen_reader_hears_which_tracks_are_not_rated(sitting):
    app = sitting.start(sitting.sample())
    track = app.slider("Trying new ways, leading")
    equal("a rated track", track.get_current_value(), 3.0)
    assert "not rated" not in (track.get_description() or ""), track.get_description()
    track = app.slider(LAST)
    assert "not rated yet" in (track.get_description() or ""), f"described as {track.get_description()!r}"
    equal("its placeholder", track.get_current_value(), 0.0)


def a_screen_reader_can_set_an_unrated_track(sitting):
    app = sitting.start()
    app.slider("Trying new ways, leading").set_current_value(4.0)
    app.reaches("Trying new ways, leading", 4)
    app.slider(FIRST).set_current_value(0.0)
    app.reaches(FIRST, 0)


def a_screen_reader_hears_the_radar_as_a_sentence(sitting):
    app = sitting.start(sitting.sample())

    def told():
        return [node for node in app.all("image") if "Risk" in (node.get_name() or "") + (node.get_description() or "")]

    until(lambda: f"no image tells of Risk; there is: {app.heard()}", told)


def a_screen_reader_meets_no_control_without_a_name(sitting):
    app = sitting.start(sitting.sample())
    for open_it in (None, "Export…", "Menu"):
        if open_it:
            app.press("button", open_it)
            app.rest()
        for role in ("button", "slider", "entry", "tab", "choice", "menu item"):
            for node in app.all(role):
                assert node.get_name(), f"a {node.get_role_name()} has no name ({open_it or 'the window'} open)"
        app.key("Escape")
    frames = [node for node in app.nodes() if node.get_role_name() in ("frame", "window")]
    assert frames and "Two Hats" in frames[0].get_name(), f"the window is named {frames and frames[0].get_name()!r}"


# Views, menu, theme.


def the_three_views_are_one_key_away(sitting):
    app = sitting.start(sitting.sample())
    seen = []
    for key, name in (("ctrl+1", "Radar"), ("ctrl+2", "Bars"), ("ctrl+3", "Table")):
        app.key(key)
        app.find("tab", name)
        app.rest()
        # Under the tabs, where the picture is.
        seen.append(app.part(600, 130, 1250, 600))
    assert len(set(seen)) == 3, f"only {len(set(seen))} of the three views look different"


def the_menu_holds_every_command(sitting):
    app = sitting.start()
    app.key("F10")
    for name in ("New", "Open…", "Save", "Save as…", "Export…", "Undo", "Redo", "Light", "Dark", "About", "Quit"):
        app.find("menu item", lambda found, name=name: found.startswith(name))
    app.key("Escape")
    app.gone("menu item", lambda name: name.startswith("Quit"))


def dark_and_light_can_be_set_and_are_remembered(sitting):
    app = sitting.start()
    menu(app, "Dark")
    until("the window does not turn dark", lambda: app.pixel(4, 70) == PAPER["dark"])
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start()
    until("dark is forgotten", lambda: app.pixel(4, 70) == PAPER["dark"])
    menu(app, "Light")
    until("the window does not turn light", lambda: app.pixel(4, 70) == PAPER["light"])


def a_dark_desktop_gets_a_dark_window(sitting):
    portal = sitting.helper("/usr/bin/python3", "-B", str(pathlib.Path(__file__).with_name("dark_desktop.py")))
    equal("the desktop", portal.stdout.readline().strip(), "ready")
    app = sitting.start()
    until("the window stays light on a dark desktop", lambda: app.pixel(4, 70) == PAPER["dark"])


def the_window_size_is_remembered(sitting):
    app = sitting.start(size=(1000, 700))
    app.close()
    equal("exit", app.ended(), 0)
    app = sitting.start(size=None)
    until(lambda: f"the window comes back as {app.size()}", lambda: app.size() == (1000, 700))


# Files.


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
    sitting.must("rate", file, "risk.managing=1")
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


# Export.


def the_text_page_is_saved_through_the_real_dialog(sitting):
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog().answer(page)
    app.hears("Exported to page.txt")
    app.find("button", "Open")
    app.find("button", "Show in folder")
    text = page.read_text(encoding="utf-8")
    for part in ("Zoë Müller-Şahin", "24 November 2026", "Trying new ways", "3 of 10", "not rated"):
        assert part in text, f"{part!r} is not on the page"
    assert all(len(line) <= 80 for line in text.splitlines()), "a line is over 80 columns"


def the_ron_copy_is_saved_and_opens_again(sitting):
    app = sitting.start(sitting.sample())
    open_export(app, "RON")
    copy = sitting.document("copy.ron")
    FileDialog().answer(copy)
    app.hears("Exported to copy.ron")
    sitting.must("check", copy)
    app = sitting.start(copy)
    app.reaches(FIRST, 7)


def open_in_the_notice_opens_the_page(sitting):
    opened = sitting.place.folder / "opened"
    programs = sitting.place.folder / "programs"
    programs.mkdir()
    (programs / "xdg-open").write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{opened}.part" && mv "{opened}.part" "{opened}"\n')
    (programs / "xdg-open").chmod(0o755)
    sitting.place.set(PATH=f"{programs}:{os.environ['PATH']}")
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog().answer(page)
    app.press("button", "Open")
    until("nothing was opened", opened.exists)
    assert opened.read_text().endswith("page.txt"), opened.read_text()


def a_cancelled_export_is_silent(sitting):
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    dialog = FileDialog()
    before = {node.get_name() for node in app.all("label")}
    dialog.cancel()
    app.rest()
    new = {node.get_name() for node in app.all("label")} - before
    assert not [name for name in new if re.search("could not|cannot|failed|cancel", name)], new
    assert not app.all("entry", "Path"), "the app asks for a path though the person cancelled"
    equal("files", [path.name for path in sitting.place.documents.iterdir()], ["Zoë.twohats"])


def without_any_dialog_the_app_asks_for_the_path_itself(sitting):
    file = sitting.sample()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    open_export(app, "Text")
    page = sitting.document("page.txt")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(page))
    app.press("button", "Save here")
    app.hears("Exported to page.txt")
    assert "Trying new ways" in page.read_text(encoding="utf-8")


def a_page_replaces_no_file_unasked(sitting):
    file = sitting.sample()
    page = sitting.document("page.txt")
    page.write_text("mine")
    before = file.read_bytes()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    for path in (page, file):
        open_export(app, "Text")
        app.find("entry", "Path").grab_focus()
        app.key("ctrl+a")
        app.type(str(path))
        app.press("button", "Save here")
        app.rest()
        equal("the page", page.read_text(), "mine")
        equal("the client's file is untouched", file.read_bytes() == before, True)
        app.key("Escape", "Escape")
        app.rest()


def a_page_never_takes_the_place_of_another_clients_file(sitting):
    file = sitting.sample()
    other = sitting.document("Ada.txt")
    other.write_bytes(file.read_bytes())
    before = other.read_bytes()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    open_export(app, "Text")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(other))
    app.press("button", "Save here")
    app.hears("a page never goes over")
    equal("what is offered", app.all("button", "Replace it"), [])
    equal("the other client's file is untouched", other.read_bytes() == before, True)


def a_failed_export_is_said_once_and_another_place_works(sitting):
    file = sitting.sample()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    open_export(app, "Text")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(sitting.document("missing") / "page.txt"))
    app.press("button", "Save here")
    app.find("button", "Choose another place")
    equal("how often it is said", len(app.all("label", lambda name: name.startswith("Not saved"))), 1)
    app.press("button", "Choose another place")
    page = sitting.document("page.txt")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(page))
    app.press("button", "Save here")
    until("the page is not at the other place", page.exists)


def the_desktop_portal_is_used_where_there_is_one(sitting):
    if os.environ.get("DESK_PORTAL") != "1":
        raise Missing("this desk has no portal")
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog("xdg-desktop-portal-gtk").answer(page)
    app.hears("Exported to page.txt")
    assert page.exists()


# Closing and the next time.


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


# What it costs and what it must never do.


def an_idle_window_costs_nothing(sitting):
    app = sitting.start(sitting.sample())
    app.key("7")
    app.reaches(FIRST, 7)
    # What rating set off (saving, the shape's motion) comes to an end first.
    until("it never rests", lambda: spent(app.pid, 1.5)[0] == 0)
    wakes, used_ms = spent(app.pid, IDLE_SECONDS)
    # A thread that did not wake painted no frame.
    equal(f"times the window's thread woke in {IDLE_SECONDS} idle seconds", wakes, 0)
    assert used_ms < 5, f"{used_ms:.1f} ms of processor in {IDLE_SECONDS} idle seconds"


def spent(pid, seconds):
    """How often the window's thread woke within that time, and the milliseconds of processor that all threads used."""

    def counted():
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        wakes = int(re.search(r"^voluntary_ctxt_switches:\s*(\d+)", status, re.M)[1])
        # Exact, unlike the ticks of /proc/PID/stat, which charge a whole tick to whoever runs when it comes.
        return wakes, {path: int(path.read_text().split()[0]) for path in pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat")}

    wakes_before, before = counted()
    time.sleep(seconds)
    wakes_after, after = counted()
    used_ns = sum(ran_ns - before.get(path, 0) for path, ran_ns in after.items())
    return wakes_after - wakes_before, used_ns / 1e6


def it_opens_no_network_socket(sitting):
    app = sitting.start(sitting.sample())
    equal("network sockets at start", network_sockets(app.pid), [])
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog().answer(page)
    app.hears("Exported to page.txt")
    equal("network sockets after an export", network_sockets(app.pid), [])


def network_sockets(pid):
    """What the process holds of the internet: its sockets' numbers that stand in the kernel's tables of TCP, UDP and raw."""
    held = set()
    for entry in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        try:
            found = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(entry))
        except FileNotFoundError:
            continue
        if found:
            held.add(found[1])
    assert held, "not one socket is seen, not even the display's: this check sees nothing"
    network = []
    for table in ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6"):
        path = pathlib.Path(f"/proc/{pid}/net/{table}")
        for line in path.read_text().splitlines()[1:] if path.exists() else []:
            if line.split()[9] in held:
                network.append(f"{table} {line.split()[1]}")
    return network


def it_writes_only_where_it_says(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    menu(app, "Dark")
    app.close()
    app.press("button", "Keep for next time")
    equal("exit", app.ended(), 0)
    # The graphics driver keeps a cache of its own, and what was said on stderr is written by this check.
    files = [path.relative_to(sitting.place.folder) for path in sitting.place.folder.rglob("*") if path.is_file()]
    files = [path for path in files if path.parts[0] != "cache" and path.suffix != ".log"]
    strange = [str(path) for path in files if path.parts[:2] not in OURS]
    equal("files elsewhere", strange, [])


def without_a_display_one_sentence_names_the_command_line(sitting):
    environment = {name: value for name, value in sitting.place.env.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run([sitting.program], env=environment, capture_output=True, text=True, timeout=60)
    equal("exit", done.returncode, 1)
    equal("lines said", len(done.stderr.strip().splitlines()), 1)
    assert "twohats" in done.stderr and "--help" in done.stderr, done.stderr


def checks():
    """In the order of this file: every function that takes a sitting and nothing else."""

    def is_check(function):
        code = getattr(function, "__code__", None)
        return code and code.co_varnames[: code.co_argcount] == ("sitting",)

    return [(name, function) for name, function in globals().items() if is_check(function)]


def share_of(all_checks):
    """Those of this desk, when several share the work: SHARE is "2/3" for the second of three."""
    part, of = (int(number) for number in os.environ.get("SHARE", "1/1").split("/"))
    return all_checks[part - 1 :: of]


def out_of_time(*_):
    raise Missing(f"not done after {CHECK_SECONDS} seconds")


def main():
    signal.signal(signal.SIGALRM, out_of_time)
    program, *wanted = sys.argv[1:]
    portal = os.environ.get("DESK_PORTAL") == "1"
    passed = failed = 0
    chosen = [check for check in checks() if check[0] in wanted or not wanted and ("portal" in check[0]) == portal]
    for name, function in share_of(chosen):
        began = time.monotonic()
        sitting = Sitting(str(pathlib.Path(program).resolve()))
        try:
            signal.alarm(CHECK_SECONDS)
            function(sitting)
            passed += 1
            print(f"ok {name} ({time.monotonic() - began:.1f}s)", flush=True)
        except Exception as why:  # noqa: BLE001 - whatever went wrong, the check has failed
            failed += 1
            told = str(why) or type(why).__name__
            print(f"FAILED {name}: {told}", flush=True)
            if not isinstance(why, AssertionError):
                traceback.print_exc()
        finally:
            signal.alarm(0)
            sitting.end()
    if passed + failed == 0:
        print("FAILED: no check of that name")
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
