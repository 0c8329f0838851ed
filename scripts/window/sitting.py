"""A person's home and the windows they open in it, and what several checks do there."""

import pathlib
import re
import subprocess
import time

from window import App, Place

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

    def from_another_computer(self, *arguments):
        """The command line of a computer that shares the documents and nothing else: it knows no locks of ours."""
        command = [self.program, *map(str, arguments)]
        env = self.place.env | {"TWO_HATS_STATE": str(self.place.folder / "other state")}
        subprocess.run(command, env=env, cwd=self.place.documents, check=True, capture_output=True, timeout=60)

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


# What the menu folds away its rows under, besides the client's and the session's.
FOLDS = ("Look", "Other screens")


def menu(app, item):
    """Presses an item of the menu, opened by its key; where it is folded away, its fold before it."""

    def rows():
        return app.all("menu item", lambda name: name.startswith(item))

    app.key("F10")
    app.find("menu item", lambda name: name.startswith("Quit"))
    for fold in FOLDS:
        if not rows():
            app.press("menu item", fold)
            app.rest()
    app.find("menu item", lambda name: name.startswith(item)).do_action(0)


def session_menu(app, item):
    """Presses an item of those that the menu folds away under Session."""
    menu(app, "Session")
    app.find("menu item", lambda name: name.startswith(item)).do_action(0)


def client_menu(app, item):
    """Presses an item of those that the menu folds away under Client."""
    app.key("F10")
    app.find("menu item", lambda name: name.startswith("Open recent"))
    if not app.all("menu item", lambda name: name.startswith(item)):
        app.find("menu item", "This client").do_action(0)
    app.find("menu item", lambda name: name.startswith(item)).do_action(0)


def open_export(app, format_name):
    """Opens the sheet, chooses the format and asks where to save; gives nothing, a file dialog should come."""
    app.press("button", "Export…")
    app.press("choice", format_name)
    app.press("button", {"Text": "Save text…", "RON": "Save RON…"}[format_name])


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
