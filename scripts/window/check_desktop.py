"""What comes from the desktop around the window: dragged files, the clipboard, other ways to write, other screens."""

import os
import pathlib
import re
import subprocess

from check_sessions import text_of
from sitting import FIRST, LAST, SECOND, TRACKS, equal
from window import App, run, until

BESIDE = pathlib.Path(__file__).parent


# Drag and drop.


def drag_onto(sitting, app, *files):
    """Drags these files out of another window and lets them go over this one."""
    source = sitting.helper("/usr/bin/python3", "-B", str(BESIDE / "drag_source.py"), *map(str, files))
    os.set_blocking(source.stdout.fileno(), False)
    said = []

    def says(word):
        try:
            said.extend(os.read(source.stdout.fileno(), 4096).decode().split())
        except BlockingIOError:
            # It has said nothing more yet.
            pass
        return word in said

    until("there is no window to drag from", lambda: says("ready"))
    window = run("xdotool", "search", "--pid", str(source.pid), "--name", "drag source").split()[-1]
    run("xdotool", "windowmove", "--sync", window, "40", "40")
    app.rest()
    box = app.box(app.slider(LAST))
    x, y = box.x + box.width // 2, box.y + box.height // 2
    run("xdotool", "mousemove", "90", "90", "mousedown", "1")
    try:
        until("no drag begins", lambda: [app.point(90 + step, 90 + step) for step in range(0, 40, 4)] and says("dragged"))
        # The hand that holds the files is never quite still.
        until(lambda: f"the window does not want them: {said}", lambda: app.point(x + 2, y) or app.point(x, y) or says("wanted"))
    finally:
        run("xdotool", "mouseup", "1")
    until("the drag does not end", lambda: says("over"))
    source.kill()


def a_client_dragged_onto_the_window_opens(sitting):
    file = sitting.sample()
    app = sitting.start()
    drag_onto(sitting, app, file)
    app.reaches(FIRST, 7)
    # It was let go over a track, and rated nothing.
    equal("the track it was let go over", app.value(LAST), None)


def an_instrument_dragged_onto_the_window_starts_a_client_with_it(sitting):
    instrument = sitting.document("own.ron")
    built_in = BESIDE.parents[1] / "assets" / "instruments" / "two-hats.ron"
    own = built_in.read_text(encoding="utf-8").replace("Agreeing results", "Naming results")
    instrument.write_text(own.replace('id: "two-hats"', 'id: "own"'), encoding="utf-8")
    app = sitting.start()
    drag_onto(sitting, app, instrument)
    app.find("slider", "Naming results, managing")
    app.key("4")
    app.reaches("Naming results, managing", 4)


def what_is_no_client_is_told_of_when_it_is_dragged_onto_the_window(sitting):
    picture = sitting.document("holiday.png")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    app = sitting.start()
    app.key("7")
    drag_onto(sitting, app, picture)
    app.hears("holiday.png")
    app.reaches(FIRST, 7)


# The clipboard.


def on_clipboard(target):
    return subprocess.run(["xclip", "-selection", "clipboard", "-t", target, "-o"], capture_output=True, timeout=20).stdout


def put_on_clipboard(sitting, text):
    """Another program that has this on the clipboard."""
    file = sitting.document("on the clipboard")
    file.write_text(text, encoding="utf-8", newline="")
    sitting.helper("xclip", "-quiet", "-selection", "clipboard", "-t", "UTF8_STRING", "-i", str(file))
    until("it is not on the clipboard", lambda: on_clipboard("UTF8_STRING") == text.encode())


def the_picture_and_the_table_are_copied_for_other_programs(sitting):
    app = sitting.start(sitting.sample())
    app.key("ctrl+e")
    app.press("button", "Copy picture")
    png = until("no picture is on the clipboard", lambda: on_clipboard("image/png"))
    assert png.startswith(b"\x89PNG"), png[:20]
    width, height = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    assert width >= 900 and height >= 600, f"the picture is {width} x {height}"
    app.press("button", "Copy table")
    rows = until("no table is on the clipboard", lambda: on_clipboard("UTF8_STRING")).decode().splitlines()
    assert len(rows) >= 11 and any("Trying new ways" in row and "\t" in row for row in rows), rows


def what_is_pasted_is_text_of_the_field_and_no_more(sitting):
    app = sitting.start()
    put_on_clipboard(sitting, "Ada\r\nWeber\x07\x1b[31m\x00\u2028\u202eZ\u00f6e\t" + "x" * 1_000_000)
    app.find("entry", "Name").grab_focus()
    app.key("ctrl+v")
    name = until("nothing is pasted", lambda: text_of(app.find("entry", "Name")))
    assert name.startswith("Ada") and len(name) <= 200, f"{len(name)} letters: {name[:60]!r}"
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", name), repr(name[:60])
    app.key("Escape", "n", "ctrl+v")
    moment = app.find("entry", lambda name: name.startswith("Moment"))
    text = until("nothing is pasted", lambda: text_of(moment))
    assert text.startswith("Ada\nWeber"), repr(text[:30])
    assert len(text) <= 10_000 and not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", text), repr(text[:60])
    app.key("Escape", "6")
    app.reaches(FIRST, 6)


# Writing that is no keyboard's.


def chinese_is_written_through_an_input_method(sitting):
    place = sitting.place
    settings = place.folder / "config" / "fcitx5"
    (settings / "conf").mkdir(parents=True)
    groups = "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n\n[Groups/0/Items/0]\nName=pinyin\nLayout=\n\n"
    (settings / "profile").write_text(groups + "[GroupOrder]\n0=Default\n")
    # What is being written stands in the field and not in a window of its own.
    (settings / "conf" / "xim.conf").write_text("UseOnTheSpot=True\n")
    sitting.helper("fcitx5", "--disable=wayland,notificationitem,notifications")
    until("the input method does not come", lambda: "fcitx" in run("xprop", "-root", "XIM_SERVERS"))
    place.set(XMODIFIERS="@im=fcitx")
    app = sitting.start()
    app.key("n")
    moment = app.find("entry", lambda name: name.startswith("Moment"))
    has_pinyin = lambda: run("fcitx5-remote", "-n", env=place.env).strip() == "pinyin"  # noqa: E731
    until("the input method does not take the field", lambda: subprocess.run(["fcitx5-remote", "-o"], env=place.env) and has_pinyin())
    # One after the other, as a person types: the input method answers each letter, and loses one that comes before that.
    for count, letter in enumerate("nihao", 1):
        app.type(letter)
        shown = lambda: text_of(moment).replace(" ", "")  # noqa: E731
        until(lambda: f"what is being written is not shown: {shown()!r}", lambda typed="nihao"[:count]: shown() == typed)
    app.key("space")
    until(lambda: f"the field holds {text_of(moment)!r}", lambda: text_of(moment) == "你好")
    app.key("Escape")
    # Outside a field a digit is a digit.
    app.key("7")
    app.reaches(FIRST, 7)


# Screens.


def at_every_scale_what_is_pressed_is_what_is_seen(sitting):
    for scale in ("1.25", "1.5", "2"):
        sitting.place.set(WINIT_X11_SCALE_FACTOR=scale)
        app = sitting.start(size=None)
        width, _ = app.size()
        equal(f"the width at {scale}", width, round(1280 * float(scale)))
        box = app.box(app.slider(SECOND))
        app.click(box.x + box.width * 0.75, box.y + box.height / 2)
        until(f"a press at {scale} rated nothing", lambda app=app: app.value(SECOND) is not None)
        assert 6 <= app.value(SECOND) <= 9, f"three quarters along at {scale} gave {app.value(SECOND)}"
        if os.environ.get("PICTURES"):
            app.aside()
            app.picture(pathlib.Path(os.environ["PICTURES"]) / f"scale-{scale}.png")
        app.end()
        sitting.place.throw_away()
        sitting.place = type(sitting.place)()


def the_size_that_the_desktop_asks_for_is_followed(sitting):
    try:
        subprocess.run(["xrdb", "-merge"], input="Xft.dpi: 144\n", text=True, check=True)
        app = sitting.start(size=None)
        equal("the size at 144 dots an inch", app.size(), (1920, 1200))
    finally:
        subprocess.run(["xrdb", "-remove"], check=True)


def a_window_comes_back_where_it_was_at_every_scale(sitting):
    for scale in ("1", "1.5"):
        sitting.place.set(WINIT_X11_SCALE_FACTOR=scale)
        app = sitting.start(size=(1200, 900))
        run("xdotool", "windowmove", "--sync", app.window, "300", "200")
        app.rest()
        stood = place_of(app)
        app.close()
        equal("exit", app.ended(), 0)
        app = sitting.start(size=None)
        app.rest()
        equal(f"where the window stands at {scale}", place_of(app), stood)
        equal(f"its size at {scale}", app.size(), (1200, 900))
        app.end()


def place_of(app):
    told = dict(line.split("=") for line in run("xdotool", "getwindowgeometry", "--shell", app.window).split())
    return int(told["X"]), int(told["Y"])


def a_window_of_a_screen_that_is_gone_comes_back_on_one_that_is_there(sitting):
    for left, top in ((5000.0, 200.0), (200.0, 4000.0), (-3000.0, -2000.0)):
        sitting.place.settings(window=f"Some((left: Some({left}), top: Some({top}), width: 1000.0, height: 700.0))")
        app = sitting.start(size=None)
        x, y = place_of(app)
        assert -900 < x < 2500 and -20 < y < 1600, f"of {left}, {top} it comes back at {x}, {y}"
        app.key("7")
        app.reaches(FIRST, 7)
        app.end()


def a_window_moved_to_another_screen_goes_on(sitting):
    half = ("1300/340x1700/450+0+0", "1300/340x1700/450+1300+0")
    try:
        for name, where in zip(("left", "right"), half):
            run("xrandr", "--setmonitor", name, where, "screen" if name == "left" else "none")
        app = sitting.start(size=(1000, 700))
        for left in (100, 1500, 800):
            run("xdotool", "windowmove", "--sync", app.window, str(left), "100")
            app.rest()
            box = app.box(app.slider(FIRST))
            app.click(box.x + box.width * 0.5, box.y + box.height / 2)
            app.reaches(FIRST, 5)
            app.key("ctrl+z")
            app.reaches(FIRST, None)
        # The screen it stands on goes.
        run("xdotool", "windowmove", "--sync", app.window, "1500", "100")
        run("xrandr", "--delmonitor", "right")
        app.key("7")
        app.reaches(FIRST, 7)
    finally:
        for name in ("left", "right"):
            subprocess.run(["xrandr", "--delmonitor", name], capture_output=True)
