"""Rating, what a screen reader hears of it, the views and the theme."""

import pathlib

from sitting import FIRST, LAST, SECOND, TRACKS, equal, menu
from window import until

PAPER = {"light": (0xFA, 0xFA, 0xF7), "dark": (0x16, 0x18, 0x1B)}


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
    for name in ("New", "Open…", "Save", "Save as…", "Export…", "Undo", "Redo", "Settings", "About", "Quit"):
        app.find("menu item", lambda found, name=name: found.startswith(name))
    app.press("menu item", "Look")
    for name in ("Light", "Dark", "Larger", "Smaller"):
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
