"""full_disk.py PROGRAM full|read-only: a disk that is full, or may only be read, for real: small file systems in memory.

Through the real window and through the command line, for the client's own folder, for the program's, and for both: the old
file is whole, the person is told once, no half of a file lies about, and when the disk can be written again what waited is
saved by itself. Runs in a space of its own for mounts (`unshare --mount`).
"""

import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "window"))

from sitting import FIRST, LAST, Sitting, equal, open_export  # noqa: E402
from window import FileDialog, until  # noqa: E402

# The program tries again after five seconds.
AGAIN_SECONDS = 20
SAYS = {"full": "the disk is full", "read-only": "read-only"}


class Disk:
    """A small file system in memory that can be stopped from taking anything more."""

    def __init__(self, folder, how):
        self.folder, self.how = folder, how
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"Nothing can be mounted here, so this proof can’t be made: {done.stderr.strip()}")

    def stops(self):
        if self.how == "read-only":
            # A second mount of the same folder: the disk itself can't turn while a lock on it is held.
            subprocess.run(["mount", "--bind", self.folder, self.folder], check=True)
            subprocess.run(["mount", "-o", "remount,bind,ro", self.folder], check=True)
            return
        filler = self.folder / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass

    def goes_on(self):
        if self.how == "read-only":
            subprocess.run(["umount", "-l", self.folder], check=True)
        else:
            (self.folder / "filler").unlink()

    def gone(self):
        while subprocess.run(["umount", "-l", self.folder], capture_output=True).returncode == 0:
            pass


def told(app, part):
    """Everything in the window that says this."""
    return [node.get_name() for node in app.nodes() if part in (node.get_name() or "")]


def halves(*folders):
    return [path for folder in folders for path in folder.rglob("*.tmp")]


def rated(file, steps):
    """Whether the latest session's last item has that rating in the file."""
    return f'"leading": {steps}' in file.read_text(encoding="utf-8").split("instruments:")[0].rsplit("guidance", 1)[-1]


def client_folder(sitting, disk, say):
    """The client's own folder; work is kept in the state folder meanwhile."""
    file = sitting.sample()
    before = file.read_bytes()
    state = sitting.place.folder / "state" / "twohats"
    app = sitting.start(file)
    app.reaches(FIRST, 7)
    disk.stops()
    app.key("2")
    app.reaches(LAST, 2)
    app.hears(say)
    equal("the old file is whole", file.read_bytes() == before, True)
    once = told(app, say)
    until("the work is nowhere", lambda: list((state / "recovery").glob("*.twohats")))
    app.key("4")
    app.reaches(LAST, 4)
    app.rest()
    equal("how often it is said", told(app, say), once[:1])
    equal("halves of files", halves(sitting.place.documents), [])
    disk.goes_on()
    until("it is not saved by itself", lambda: rated(file, 4), AGAIN_SECONDS)
    until("it is said still", lambda: not told(app, say))
    until("the work is there twice", lambda: not list((state / "recovery").glob("*.twohats")))
    app.close()
    equal("exit", app.ended(), 0)
    sitting.must("check", file)


def state_folder(sitting, disk, say):
    """The program's own folder, and work without a file."""
    app = sitting.start()
    app.slider(FIRST)
    disk.stops()
    app.key("7")
    app.reaches(FIRST, 7)
    app.hears(say)
    once = told(app, say)
    app.key("5")
    app.reaches(FIRST, 5)
    app.rest()
    equal("how often it is said", told(app, say), once[:1])
    disk.goes_on()
    app.hears("Kept ", AGAIN_SECONDS)
    until("it is said still", lambda: not told(app, say))
    app.end()
    app = sitting.start()
    app.reaches(FIRST, 5)


def state_folder_beside_a_file(sitting, disk, say):
    """The program's own folder is stopped; the client's file is saved all the same."""
    file = sitting.sample()
    app = sitting.start(file)
    app.reaches(FIRST, 7)
    disk.stops()
    app.key("2")
    until("it is not saved", lambda: rated(file, 2), AGAIN_SECONDS)
    disk.goes_on()
    app.close()
    equal("exit", app.ended(), 0)


def save_and_export(sitting, disk, say):
    """A save under a name and an export: told, and another place works."""
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    disk.stops()
    file = sitting.document("Ada.twohats")
    app.key("ctrl+s")
    FileDialog().answer(file)
    app.hears(say)
    equal("a file that is not whole", file.exists(), False)
    page = sitting.document("page.txt")
    app.key("Escape")
    open_export(app, "Text")
    FileDialog().answer(page)
    app.find("button", "Choose another place")
    app.hears(say)
    equal("a page that is not whole", page.exists(), False)
    equal("halves of files", halves(sitting.place.documents), [])
    disk.goes_on()
    app.press("button", "Choose another place")
    FileDialog().answer(page)
    until("the page is not there", page.exists)


def command_line(sitting, disk, say):
    """One sentence, the file as it was, and the next change works."""
    file = sitting.sample()
    before = file.read_bytes()
    disk.stops()
    for command in (["rate", file, "risk.managing=1"], ["export", file, "--format", "text", "--out", sitting.document("p.txt")]):
        done = sitting.command(*command)
        equal(f"{command[0]} ends with", done.returncode, 1)
        equal("lines said", len(done.stderr.strip().splitlines()), 1)
        assert say in done.stderr, done.stderr
    equal("the old file is whole", file.read_bytes() == before, True)
    equal("halves of files", halves(sitting.place.documents), [])
    disk.goes_on()
    sitting.must("rate", file, "risk.managing=1")
    assert file.read_bytes() != before


PROOFS = (
    (client_folder, "documents"),
    (state_folder, "state"),
    (state_folder_beside_a_file, "state"),
    (save_and_export, "documents"),
    (command_line, "documents"),
)


def main():
    program, how = sys.argv[1:]
    failed = 0
    for proof, folder in PROOFS:
        sitting = Sitting(str(pathlib.Path(program).resolve()))
        disk = Disk(sitting.place.folder / folder, how)
        try:
            proof(sitting, disk, SAYS[how])
            print(f"  ok {how}: {proof.__doc__.splitlines()[0]}", flush=True)
        except AssertionError as why:
            failed += 1
            print(f"WRONG: {how}, {proof.__name__}: {why}", flush=True)
        finally:
            for app in sitting.apps:
                app.end()
            disk.gone()
            sitting.end()
    print(f"a {how} disk in {len(PROOFS)} ways: {failed} of them not met well")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
