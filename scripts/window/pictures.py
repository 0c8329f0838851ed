"""pictures.py PROGRAM FOLDER [PART…]: every screen of the real window, in light and dark, at each size.

A picture is named SCREEN-THEME-SIZE.png; with parts given, only those are taken whose name holds one of them.
"""

import pathlib
import re
import subprocess
import sys

from window import App, FileDialog, Missing, Place

FIRST = "Agreeing results, managing"
LAST = "Asking questions, leading"
THEMES = ("light", "dark")
# Name, size in pixels, zoom in tenths: the two sizes of the house, a large screen, and 200 % in the first size
# (which is 640 x 400) and with the pixels for it.
SIZES = (
    ("1280x800", (1280, 800), 10),
    ("720x480", (720, 480), 10),
    ("1920x1080", (1920, 1080), 10),
    ("1280x800-200", (1280, 800), 20),
    ("2560x1600-200", (2560, 1600), 20),
)
SIXTY = "Bartholomäus-Maximilian von und zu Hohenstauffen-Sigmaringen"
assert len(SIXTY) == 60


class Studio:
    """One theme and size: starts windows in them and takes their pictures."""

    def __init__(self, program, folder, wanted, theme, size):
        self.program, self.folder, self.wanted, self.theme = program, folder, wanted, theme
        self.size_name, self.size, self.zoom = size
        self.taken, self.missing = 0, []
        self.place = None
        self.app = None

    def name(self, screen):
        return f"{screen}-{self.theme}-{self.size_name}.png"

    def wants(self, *screens):
        return any(not self.wanted or any(part in self.name(screen) for part in self.wanted) for screen in screens)

    def start(self, *arguments, without_dialogs=False, make=None):
        """A new window in a new home; `make` puts a file there first and gives its path."""
        self.end()
        self.place = Place()
        self.place.settings(theme=self.theme, zoom_tenths=self.zoom)
        if make:
            arguments = (*arguments, make(self))
        if without_dialogs:
            self.place.without_dialogs()
        self.app = App(self.program, *arguments, place=self.place, size=self.size)
        return self.app

    def command(self, *arguments):
        command = [self.program, *map(str, arguments)]
        subprocess.run(command, env=self.place.env, check=True, capture_output=True, timeout=60)

    def take(self, screen):
        if self.wants(screen):
            self.app.picture(self.folder / self.name(screen))
            self.taken += 1
        else:
            # The next keys go to what is on screen now.
            self.app.rest()

    def end(self):
        if self.app:
            self.app.end()
            self.place.throw_away()
        self.app = self.place = None


def sample(studio):
    file = studio.place.documents / "Zoë.twohats"
    studio.command("sample", "--today", "2026-11-24", "--out", file)
    return file


def built_in():
    return (pathlib.Path(__file__).parents[2] / "assets/instruments/two-hats.ron").read_text(encoding="utf-8")


def twelve(studio):
    """A client with a name of sixty letters, asked about twelve dimensions with names of sixty letters."""
    text = built_in().replace('id: "two-hats"', 'id: "twelve"')
    head, rest = text.split("dimensions: [", 1)
    dimension = re.search(r"\n( {12})\(\n.*?\n\1\),", rest, re.S)[0]
    dimensions = ""
    for number in range(1, 13):
        one = re.sub(r'id: "[^"]*"', f'id: "d{number}"', dimension, count=1)
        long_name = f"{number} Zusammenarbeit über Abteilungsgrenzen hinweg ermöglichen, jetzt"[:60].strip()
        dimensions += re.sub(r'name: "[^"]*"', f'name: "{long_name}"', one, count=1)
    instrument = studio.place.documents / "twelve.ron"
    instrument.write_text(f"{head}dimensions: [{dimensions}\n        ],\n    ),\n)\n", encoding="utf-8")
    return client_of(studio, instrument, [f"d{number}" for number in range(1, 13)], ("managing", "leading"))


def one_pole(studio):
    """A client asked about three dimensions with one pole."""
    head, rest = built_in().replace('id: "two-hats"', 'id: "one"').split("dimensions: [", 1)
    head = re.sub(r'\n *\(id: "leading", name: "leading"\),', "", head)
    found = list(re.finditer(r"\n( {12})\(\n.*?\n\1\),", rest, re.S))[:3]
    dimensions = ""
    for one in found:
        items = list(re.finditer(r"\n( {20})\(\n.*?\n\1\),", one[0], re.S))
        dimensions += one[0].replace(items[1][0], "")
    instrument = studio.place.documents / "one.ron"
    instrument.write_text(f"{head}dimensions: [{dimensions}\n        ],\n    ),\n)\n", encoding="utf-8")
    ids = [re.search(r'id: "([^"]*)"', one[0])[1] for one in found]
    return client_of(studio, instrument, ids, ("managing",))


def client_of(studio, instrument, dimensions, poles):
    file = studio.place.documents / "client.twohats"
    today = ("--today", "2026-11-24")
    studio.command("new", "--name", SIXTY, "--instrument", instrument, *today, "--out", file)
    items = [f"{dimension}.{pole}" for dimension in dimensions for pole in poles]
    studio.command("rate", file, *[f"{item}={(place * 7 + 3) % 11}" for place, item in enumerate(items)])
    return file


def menu(app, item):
    app.key("F10")
    app.find("menu item", lambda name: name.startswith(item)).do_action(0)


# Each scene starts its own window; what it shows stands in SCENES.


def cold_start(studio):
    app = studio.start()
    studio.take("first")
    app.key("F10")
    app.find("menu item", lambda name: name.startswith("Quit"))
    studio.take("menu")
    app.key("Escape", "F1")
    studio.take("keys")
    app.key("Escape")
    menu(app, "About")
    studio.take("about")
    app.key("Escape")
    app.find("button", lambda name: name.startswith("Date")).do_action(0)
    studio.take("date")
    app.key("Escape", "Escape")
    app.slider(FIRST).set_current_value(7.0)
    app.reaches(FIRST, 7)
    studio.take("one-rated")
    app.close()
    app.find("button", "Keep for next time")
    studio.take("ask-before-close")


def pointing(studio):
    app = studio.start()
    box = app.box(app.slider(FIRST))
    app.point(box.x + box.width * 0.6, box.y + box.height / 2)
    studio.take("pointing")


def rated(studio):
    app = studio.start(make=sample)
    studio.take("rated")
    app.key("Down", "Down", "Down")
    studio.take("focused")
    app.key("ctrl+2")
    studio.take("bars")
    app.key("ctrl+3")
    studio.take("table")
    app.key("ctrl+1", "ctrl+shift+h")
    studio.take("hidden")
    app.key("ctrl+shift+h", "ctrl+e")
    studio.take("export")
    app.press("choice", "RON")
    studio.take("export-ron")
    app.key("Escape")
    menu(app, "Session note")
    studio.take("note")
    app.key("Escape")
    menu(app, "Where is this kept?")
    studio.take("where")


def exported(studio):
    app = studio.start(make=sample)
    app.press("button", "Export…")
    app.press("button", "Save text…")
    FileDialog().answer(studio.place.documents / "page.txt")
    app.find("button", "Show in folder")
    studio.take("exported")


def own_path_box(studio):
    app = studio.start(make=sample, without_dialogs=True)
    app.press("button", "Export…")
    app.press("button", "Save text…")
    app.find("entry", "Path").grab_focus()
    studio.take("path")
    app.key("ctrl+a")
    app.type(str(studio.place.documents / "missing" / "page.txt"))
    app.press("button", "Save here")
    app.find("button", "Choose another place")
    studio.take("failed")


def changed_underneath(studio):
    app = studio.start(make=sample)
    file = studio.place.documents / "Zoë.twohats"
    app.reaches(FIRST, 7)
    studio.command("rate", file, "risk.managing=1")
    app.slider(LAST).set_current_value(4.0)
    app.hears("changed")
    studio.take("changed")


def many(studio):
    app = studio.start(make=twelve)
    studio.take("twelve")
    app.key("ctrl+2")
    studio.take("twelve-bars")
    app.key("ctrl+3")
    studio.take("twelve-table")


def few(studio):
    app = studio.start(make=one_pole)
    studio.take("one-pole")
    app.key("ctrl+2")
    studio.take("one-pole-bars")


SCENES = {
    cold_start: ("first", "menu", "keys", "about", "date", "one-rated", "ask-before-close"),
    pointing: ("pointing",),
    rated: ("rated", "focused", "bars", "table", "hidden", "export", "export-ron", "note", "where"),
    exported: ("exported",),
    own_path_box: ("path", "failed"),
    changed_underneath: ("changed",),
    many: ("twelve", "twelve-bars", "twelve-table"),
    few: ("one-pole", "one-pole-bars"),
}


def main():
    program, folder, *wanted = sys.argv[1:]
    taken, missing = 0, []
    for size in SIZES:
        for theme in THEMES:
            studio = Studio(program, pathlib.Path(folder), wanted, theme, size)
            for scene, screens in SCENES.items():
                if not studio.wants(*screens):
                    continue
                try:
                    scene(studio)
                except (Missing, subprocess.SubprocessError) as why:
                    missing.append(f"{scene.__name__} {theme} {size[0]}: {why}")
                    print(f"FAILED {missing[-1]}", flush=True)
                finally:
                    studio.end()
            taken += studio.taken
    print(f"{taken} pictures, {len(missing)} scenes not finished")
    return bool(missing) or taken == 0


sys.exit(main())
