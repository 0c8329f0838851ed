"""The room view: the second window, for the other screen."""

import subprocess

from sitting import IDLE_SECONDS, equal, spent
from window import run, until


# The one item of the sample that is not rated yet, where the focus begins.
LAST = "Asking questions, leading"


class Room:
    """The room view's window."""

    def __init__(self, app):
        self.app = app
        self.window = until("no room view came", lambda: Room.windows(app) and Room.windows(app)[-1])
        # Beside the other: the picture of a window that is covered shows what covers it.
        run("xdotool", "windowmove", app.window, "0", "0")
        run("xdotool", "windowmove", self.window, "1400", "0")

    @staticmethod
    def windows(app):
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(app.pid), "--name", "room view"]
        return subprocess.run(search, capture_output=True, text=True).stdout.split()

    def colors(self):
        """How often each color is in it."""
        picture = ["import", "-window", self.window, "-depth", "8", "rgb:-"]
        pixels = subprocess.run(picture, check=True, capture_output=True).stdout
        counts = {}
        for at in range(0, len(pixels), 3):
            color = pixels[at : at + 3]
            counts[color] = counts.get(color, 0) + 1
        return counts

    def is_plain(self):
        return len(self.colors()) == 1

    def key(self, *keys):
        for one in keys:
            run("xdotool", "windowactivate", "--sync", self.window, "key", "--clearmodifiers", one)

    def is_gone(self):
        until("the room view stays", lambda: not Room.windows(self.app))


def open_room(app):
    app.key("ctrl+shift+r")
    room = Room(app)
    until("the room view shows nothing", lambda: not room.is_plain())
    return room


def what_is_rated_is_on_the_other_screen_and_one_key_takes_it_away(sitting):
    app = sitting.start(sitting.sample())
    room = open_room(app)
    before = room.colors()
    app.key("2")
    app.reaches(LAST, 2)
    until("the rating is not on the other screen", lambda: room.colors() != before)
    app.key("ctrl+shift+b")
    until("the other screen is not blank", room.is_plain)
    equal("it says so", bool(app.find("button", "Room view: blank")), True)
    app.key("ctrl+shift+b")
    until("it is not shown again", lambda: not room.is_plain())
    # The same key in the room view's own window.
    room.key("ctrl+shift+b")
    until("the other screen is not blank", room.is_plain)


def the_room_view_ends_by_its_key_by_escape_in_it_by_its_cross_and_with_the_window(sitting):
    app = sitting.start(sitting.sample())
    room = open_room(app)
    app.key("ctrl+shift+r")
    room.is_gone()
    room = open_room(app)
    room.key("Escape")
    room.is_gone()
    room = open_room(app)
    run("wmctrl", "-i", "-c", room.window)
    room.is_gone()
    equal("the window is there", bool(app.find("button", "Menu")), True)
    open_room(app)
    app.close()
    equal("exit", app.ended(), 0)


def an_idle_room_view_costs_nothing(sitting):
    app = sitting.start(sitting.sample())
    open_room(app)
    until("it never rests", lambda: spent(app.pid, 1.5)[0] == 0)
    wakes, used_ms = spent(app.pid, IDLE_SECONDS)
    equal(f"times the window's thread woke in {IDLE_SECONDS} idle seconds", wakes, 0)
    assert used_ms < 5, f"{used_ms:.1f} ms of processor in {IDLE_SECONDS} idle seconds"
