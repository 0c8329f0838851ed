"""What takes pictures: a theme and a size, the clients that are shown, and the window they are shown in."""

import pathlib
import re
import subprocess

from window import App, Place

DIMENSIONS = ("goals-and-vision", "risk", "horizon", "responsibility", "guidance")
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

    def from_another_computer(self, *arguments):
        """The command line of a computer that shares the documents and nothing else: it knows no locks of ours."""
        command = [self.program, *map(str, arguments)]
        env = self.place.env | {"TWO_HATS_STATE": str(self.place.folder / "other state")}
        subprocess.run(command, env=env, check=True, capture_output=True, timeout=60)

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


def revealed(studio):
    """The sample, done rating, with a target and a step: the picture that the reveal is held against."""
    file = sample(studio)
    studio.command("rate", file, "guidance.leading=5")
    studio.command("done", file)
    studio.command("target", file, "guidance.leading=7")
    action = "ask two questions before I give an answer in the Monday meeting"
    studio.command("step", file, "--dimension", "guidance", "--action", action, "--by", "2026-12-15")
    return file


def met_again(studio):
    """The same client on 20 December, before anything is rated."""
    file = revealed(studio)
    studio.command("new-session", file, "--date", "2026-12-20")
    studio.command("topics", file, "The packing line wants a plan of its own", "Who takes the Monday meeting")
    return file


def met_once(studio):
    """A client with one session, done rating: nothing to compare it with."""
    file = studio.place.documents / "Ada.twohats"
    studio.command("new", "--name", "Ada Weber", "--today", "2026-11-24", "--out", file)
    items = [f"{dimension}.{pole}" for dimension in DIMENSIONS for pole in ("managing", "leading")]
    studio.command("rate", file, *[f"{item}={steps}" for item, steps in zip(items, (7, 4, 8, 3, 5, 6, 9, 8, 3, 5))])
    studio.command("done", file)
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
