"""no_data.py PROGRAM: marked words in every field of a client are in no file but the client's own ones.

Every entry of every phase of the real window gets a word of its own; a session without a file, a file that is refused and a
save that fails carry more. Then every file under the person's home that is not the client's own, its earlier versions or its
unfinished work is searched for them, as text, as UTF-16 and as base64, and so is what the program said on its error output.
What was locked is searched for everywhere.
"""

import base64
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "window"))

from sitting import FIRST, Sitting, client_menu, equal, session_menu  # noqa: E402
from window import FileDialog, until  # noqa: E402

PASSPHRASE = "zqpassphrase unrelated words here"


class Words:
    """Marked words, none of which any program would write by itself."""

    def __init__(self):
        self.all = []

    def new(self):
        self.all.append(f"zqmarkedword{len(self.all):03}")
        return self.all[-1]


def forms(word):
    """The bytes that a word may stand in a file as."""
    yield word.encode()
    yield word.encode("utf-16-le")
    yield word.encode("utf-16-be")
    for shift in range(3):
        # What stands before it moves base64 by a part of a letter; the edges belong to the neighbors.
        coded = base64.b64encode(bytes(shift) + word.encode())
        yield coded[4:-4]


def type_into_every_entry(app, words):
    """A word into each field that is there; gives how many there were."""
    names = [name for name in dict.fromkeys(node.get_name() for node in app.all("entry")) if name not in ("Agreed on", "By")]
    for name in names:
        app.find("entry", name).grab_focus()
        app.type(words.new())
        app.key("Escape")
    app.rest()
    return len(names)


def a_client_with_a_file(sitting, words):
    app = sitting.start()
    fields = 0
    app.key("7", "n")
    app.type(words.new())
    app.key("Escape")
    fields += type_into_every_entry(app, words)
    app.key("ctrl+s")
    file = sitting.document("c17.twohats")
    FileDialog().answer(file)
    until("no file was written", file.exists)
    session_menu(app, "Prepare")
    app.rest()
    fields += type_into_every_entry(app, words)
    for note in ("Session note", "Private note"):
        session_menu(app, note)
        app.find("entry", note)
        app.type(words.new())
        app.key("Escape")
        fields += 1
    app.key("ctrl+s")
    app.hears("Saved ")
    # A second sitting: what was before is put aside.
    app.close()
    equal("exit", app.ended(), 0)
    step = ["step", file, "--dimension", "risk", "--action", words.new(), "--supporter", words.new(), "--option", words.new()]
    sitting.must(*step)
    sitting.must("step", file, "--outcome", "partly", "--in-the-way", words.new())
    fields += 4
    app = sitting.start(file)
    app.hears("c17.twohats")
    app.find("entry", "Name").grab_focus()
    app.type(words.new())
    app.key("Escape")
    app.hears("Saved ")
    app.close()
    equal("exit", app.ended(), 0)
    text = file.read_text(encoding="utf-8")
    held = [word for word in words.all if word in text]
    assert len(held) >= 10, f"only {len(held)} of {len(words.all)} words came into the file, of {fields} fields"
    return file, len(held)


def what_goes_wrong(sitting, words, file):
    """A session without a file, a file that is refused, a folder that is gone."""
    app = sitting.start()
    app.key("7", "n")
    app.type(words.new())
    app.key("Escape")
    app.find("entry", "Name").grab_focus()
    app.type(words.new())
    app.key("Escape")
    app.hears("Kept ")
    broken = sitting.document("broken.twohats")
    text = file.read_text(encoding="utf-8")
    broken.write_text(text.replace("stage:", f"{words.new()}:", 1), encoding="utf-8")
    app.key("ctrl+o")
    FileDialog().answer(broken, opening=True)
    app.hears("broken.twohats")
    app.close()
    app.press("button", "Keep for next time")
    equal("exit", app.ended(), 0)
    broken.unlink()
    gone = sitting.document("gone")
    gone.mkdir()
    there = gone / "c18.twohats"
    there.write_bytes(file.read_bytes())
    app = sitting.start(there)
    app.hears("c18.twohats")
    there.unlink()
    gone.rmdir()
    app.key("n")
    app.type(words.new())
    app.key("Escape")
    app.hears("Not saved")
    app.end()
    for command in (["check", broken], ["rate", broken, "risk.managing=1"], ["export", there, "--format", "text", "--out", "-"]):
        sitting.command(*command)


def searched(sitting, words, own):
    """Where marked words stand that should not; how many files were looked at."""
    found, looked = [], 0
    for path in sorted(sitting.place.folder.rglob("*")):
        if not path.is_file() or own(path):
            continue
        looked += 1
        bytes_ = path.read_bytes() + b"\0" + str(path.relative_to(sitting.place.folder)).encode()
        found += [f"{word} in {path}" for word in words.all for form in forms(word) if form in bytes_]
    return found, looked


def is_own(sitting):
    """Whether a file is the client's own, an earlier version of it, or unfinished work."""
    state = sitting.place.folder / "state" / "twohats"

    def own(path):
        if path.suffix != ".twohats":
            return False
        return any(folder in path.parents for folder in (sitting.place.documents, state / "backups", state / "recovery"))

    return own


def locked(sitting, words):
    """A client that is locked from its first minute: its words and its passphrase are nowhere."""
    before = len(words.all)
    file = sitting.sample("c19.twohats")
    app = sitting.start(file)
    client_menu(app, "Lock with a passphrase")
    for entry in ("New passphrase", "Once more"):
        app.find("entry", entry).grab_focus()
        app.type(PASSPHRASE)
    app.press("button", "Lock")
    app.hears("Locked: from now on")
    app.key("9", "n")
    app.type(words.new())
    app.key("Escape")
    app.find("entry", "Name").grab_focus()
    app.key("ctrl+a")
    app.type(words.new())
    app.key("Escape", "ctrl+s")
    app.rest()
    changed = file.stat().st_mtime_ns
    app.key("8")
    until("it is not saved", lambda: file.stat().st_mtime_ns != changed)
    assert file.read_bytes().startswith(b"age-encryption.org/"), "it is not locked"
    app.end()
    mine = Words()
    mine.all = words.all[before:] + PASSPHRASE.split()[:1]
    found, looked = searched(sitting, mine, lambda path: False)
    return found, looked


def main():
    sitting = Sitting(str(pathlib.Path(sys.argv[1]).resolve()))
    try:
        words = Words()
        file, fields = a_client_with_a_file(sitting, words)
        what_goes_wrong(sitting, words, file)
        # What finds nothing anywhere would prove nothing.
        everywhere, _ = searched(sitting, words, lambda path: False)
        assert len({line.split()[0] for line in everywhere}) >= fields, everywhere
        found, looked = searched(sitting, words, is_own(sitting))
        more, looked_locked = locked(sitting, words)
        found += more
    finally:
        sitting.end()
    for line in found[:40]:
        print(f"WRONG: {line}")
    print(f"{len(words.all)} marked words, {fields} of them in one client: none in the {looked} files beside; of a locked client none in all {looked_locked}" if not found else f"{len(found)} marked words where they should not be")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
