"""A real window, driven as a person or a screen reader would: keyboard, pointer, accessibility tree.

It runs on the desk that scripts/lib.sh sets up. Nothing here waits for a time: everything waits for something to be so.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What a role is called differs between releases of the accessibility bus, and a sheet may be a dialog or a panel.
ROLES = {
    "button": {"push button", "button"},
    "slider": {"slider"},
    "entry": {"entry", "text", "password text"},
    "tab": {"page tab", "radio button", "toggle button"},
    "choice": {"radio button", "check box", "toggle button", "push button", "button"},
    "tick": {"check box", "toggle button"},
    "menu item": {"menu item", "check menu item", "radio menu item"},
    "label": {"label", "static", "paragraph", "heading", "notification", "alert", "status bar"},
    "dialog": {"dialog", "alert"},
    "image": {"image", "icon", "canvas", "drawing area"},
}
PATIENCE = float(os.environ.get("PATIENCE", "20"))


class Missing(AssertionError):
    """Something that should have come about did not."""


def until(what, condition, seconds=PATIENCE):
    """What `condition` gives, as soon as that is true; `Missing` after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except GLib.Error:
            # The node went away while it was looked at.
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(what() if callable(what) else what)
        time.sleep(0.03)


def run(*command, **options):
    """What the command printed; it must succeed."""
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


class Place:
    """A home of its own: settings, unfinished work and files of one person, thrown away at the end."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="place-", dir=os.environ.get("DESK")))
        self.windows = 0
        self.documents = self.folder / "documents"
        self.documents.mkdir()
        self.env = dict(os.environ)
        self.set(HOME=str(self.folder), XDG_CONFIG_HOME=str(self.folder / "config"))
        self.set(XDG_STATE_HOME=str(self.folder / "state"), XDG_DATA_HOME=str(self.folder / "data"))
        self.set(XDG_CACHE_HOME=str(self.folder / "cache"))

    def set(self, **variables):
        """Sets what the program finds in its environment."""
        self.env.update(variables)

    def without_dialogs(self):
        """No zenity on the path: with the portal absent too, there is no file dialog at all."""
        programs = self.folder / "bin"
        programs.mkdir()
        for name in ("sh", "env", "true"):
            (programs / name).symlink_to(shutil.which(name))
        self.set(PATH=str(programs))

    def settings(self, **fields):
        """Writes the settings that the next window starts with."""
        file = self.folder / "config" / "twohats" / "settings.ron"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("(" + ", ".join(f"{name}: {value}" for name, value in fields.items()) + ")")

    def throw_away(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class App:
    """One running window."""

    def __init__(self, program, *arguments, place, size=None):
        place.windows += 1
        self.log = place.folder / f"stderr-{place.windows}.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [program, *map(str, arguments)], env=place.env, cwd=place.documents, stderr=log, stdin=subprocess.DEVNULL
            )
        self.pid = self.process.pid
        try:
            self.window = until(lambda: "no window came: " + self.said(), self._window)
            self.root = until("the window is not in the accessibility tree", self._root)
            until("the window has nothing in it", lambda: self.root.get_child_count() > 0)
            if size:
                self.resize(*size)
            self.to_front()
            # Aside, so that nothing is under the pointer that nobody points at.
            self.aside()
        except BaseException:
            self.end()
            raise

    def said(self):
        """What it wrote to stderr."""
        return self.log.read_text(errors="replace").strip()

    def _window(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended with {self.process.returncode}: {self.said()}")
        found = subprocess.run(
            ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.pid), "--name", "."], capture_output=True, text=True
        ).stdout.split()
        return found and found[-1]

    def _root(self):
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(place)
            if app and app.get_process_id() == self.pid:
                # A cached tree would tell of names and values that are no longer so.
                app.set_cache_mask(Atspi.Cache.NONE)
                return app
        return None

    # The accessibility tree.

    def nodes(self):
        """Every node as it is now, parents before children."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            try:
                children = [node.get_child_at_index(place) for place in range(node.get_child_count())]
            except GLib.Error:
                # It went away while it was looked at.
                continue
            yield node
            waiting.extend(reversed(children))

    def all(self, role=None, name=None):
        """The nodes of that role (a key of ROLES, or any) whose name is, or fulfills, `name`."""
        found = []
        for node in self.nodes():
            try:
                kind, called = node.get_role_name(), node.get_name() or ""
            except GLib.Error:
                continue
            if role and kind not in ROLES[role]:
                continue
            if name is None or (name(called) if callable(name) else called == name):
                found.append(node)
        return found

    def find(self, role, name, seconds=PATIENCE):
        """The first such node, waited for."""
        found = until(lambda: f"no {role} named {name!r}; there is: {self.heard()}", lambda: self.all(role, name), seconds)
        return found[0]

    def gone(self, role, name, seconds=PATIENCE):
        """Waits until there is no such node any more."""
        until(f"the {role} {name!r} stays", lambda: not self.all(role, name), seconds)

    def hears(self, part, seconds=PATIENCE):
        """Waits until some node's name or description holds `part`."""
        return until(lambda: f"nothing says {part!r}; there is: {self.heard()}", lambda: self.says(part), seconds)

    def says(self, part):
        """The node whose name or description holds `part`, if any."""
        for node in self.nodes():
            if part in (node.get_name() or "") or part in (node.get_description() or ""):
                return node
        return None

    def heard(self):
        """Every role and name, to be read in a failure."""
        return "; ".join(f"{node.get_role_name()} {node.get_name()!r}" for node in self.nodes() if node.get_name())

    def press(self, role, name):
        """Presses it as a screen reader does."""
        node = self.find(role, name)
        until(f"{name!r} cannot be pressed", lambda: "Action" in node.get_interfaces())
        node.do_action(0)
        return node

    def slider(self, name):
        return self.find("slider", name)

    def value(self, name):
        """What a screen reader reads of that track: its number, or None where it says that it is not rated yet."""
        node = self.slider(name)
        if "not rated" in (node.get_description() or ""):
            return None
        # Asking a node without it ends this very program.
        return node.get_current_value() if "Value" in node.get_interfaces() else None

    def reaches(self, name, value):
        """Waits until the track has that value."""
        until(lambda: f"{name} is {self.value(name)}, not {value}", lambda: self.value(name) == value)

    def center(self, node):
        """Its middle in screen pixels."""
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def box(self, node):
        return node.get_extents(Atspi.CoordType.SCREEN)

    # Keyboard and pointer.

    def key(self, *keys):
        """Presses the keys one after the other."""
        for one in keys:
            run("xdotool", "windowactivate", "--sync", self.window, "key", "--clearmodifiers", one)

    def keys_at_once(self, *keys):
        """Presses them as fast as a keyboard can, so that several may fall into one frame."""
        run("xdotool", "windowactivate", "--sync", self.window, "key", "--delay", "0", *keys)

    def type(self, text):
        """Types the text."""
        run("xdotool", "windowactivate", "--sync", self.window)
        run("xdotool", "type", "--clearmodifiers", "--delay", "20", text)

    def point(self, x, y):
        run("xdotool", "mousemove", str(int(x)), str(int(y)))

    def aside(self):
        """Moves the pointer out of the window."""
        self.point(2599, 1699)

    def click(self, x, y):
        run("xdotool", "mousemove", str(int(x)), str(int(y)), "click", "1")

    def drag(self, start, end, steps=12):
        """Presses at `start`, moves in steps, lets go at `end`."""
        run("xdotool", "mousemove", *[str(int(part)) for part in start], "mousedown", "1")
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step / steps
            y = start[1] + (end[1] - start[1]) * step / steps
            self.point(x, y)
        run("xdotool", "mouseup", "1")

    # The window.

    def to_front(self):
        run("xdotool", "windowactivate", "--sync", self.window)

    def size(self):
        told = run("xdotool", "getwindowgeometry", "--shell", self.window)
        numbers = dict(line.split("=") for line in told.split())
        return int(numbers["WIDTH"]), int(numbers["HEIGHT"])

    def resize(self, width, height):
        run("xdotool", "windowsize", self.window, str(width), str(height))
        until(lambda: f"the window is {self.size()}, not {(width, height)}", lambda: self.size() == (width, height))

    def rest(self):
        """Waits until two pictures in a row are the same: nothing moves any more. Gives the picture, as PNG."""
        before = None

        def rests():
            nonlocal before
            taken = subprocess.run(["import", "-window", self.window, "png:-"], check=True, capture_output=True).stdout
            same, before = taken == before, taken
            return same

        until("the window does not come to rest", rests)
        return before

    def picture(self, path):
        """Takes the window's picture once it rests."""
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.rest())

    def pixels(self):
        """The window's pixels as they are now, three bytes each."""
        return subprocess.run(["import", "-window", self.window, "-depth", "8", "rgb:-"], check=True, capture_output=True).stdout

    def pixel(self, x, y):
        """Its red, green and blue there."""
        at = 3 * (y * self.size()[0] + x)
        return tuple(self.pixels()[at : at + 3])

    def part(self, left, top, right, bottom):
        """The pixels of that part of the window."""
        pixels, width = self.pixels(), self.size()[0]
        return b"".join(pixels[3 * (y * width + left) : 3 * (y * width + right)] for y in range(top, bottom))

    def close(self):
        """Asks it to close, as the window's own button does."""
        run("wmctrl", "-i", "-c", self.window)

    def ended(self, seconds=PATIENCE):
        """Its exit status, waited for."""
        until(lambda: f"it does not end; there is: {self.heard()}", lambda: self.process.poll() is not None, seconds)
        return self.process.returncode

    def end(self):
        """Ends it however it stands: it is ours."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class FileDialog:
    """The system's own file dialog, wherever it comes from (zenity, or the desktop's portal)."""

    def __init__(self, *names):
        self.window = until("no file dialog came", lambda: self._shown(names or ("zenity", "xdg-desktop-portal-gtk")))
        run("xdotool", "windowactivate", "--sync", self.window)

    @staticmethod
    def _shown(names):
        for name in names:
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--class", name], capture_output=True, text=True
            ).stdout.split()
            if found:
                return found[-1]
        return None

    def answer(self, path, opening=False):
        """Types the path and presses Return."""
        if opening:
            run("xdotool", "key", "slash")
        # GTK marks only the stem: all of it must go.
        run("xdotool", "key", "ctrl+a")
        run("xdotool", "type", "--delay", "20", str(path))
        run("xdotool", "key", "Return")
        self.gone()

    def cancel(self):
        run("xdotool", "key", "Escape")
        self.gone()

    def gone(self):
        def hidden():
            return subprocess.run(["xdotool", "getwindowname", self.window], capture_output=True).returncode != 0

        until("the file dialog stays", hidden)
