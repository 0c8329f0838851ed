"""Locked clients: set, closed, opened, locked away. The file is never open on the disk meanwhile."""

from sitting import FIRST, IDLE_SECONDS, LAST, equal, menu, spent
from window import until

WORDS = "copper lantern ferry walnut"


def locked(sitting, name="Zoe.twohats"):
    """A locked client's file, and the file that holds its passphrase."""
    file = sitting.sample(name)
    secret = sitting.document("secret")
    secret.write_text(WORDS + "\n")
    secret.chmod(0o600)
    sitting.must("lock", file, "--passphrase-file", secret)
    return file, secret


def is_locked(file):
    return file.read_bytes().startswith(b"age-encryption.org/")


def lies_open(sitting):
    """The files of this person in which something of the client can be read."""
    files = [path for path in sitting.place.folder.rglob("*") if path.is_file()]
    return [path.name for path in files if b"responses" in path.read_bytes()]


def a_client_is_locked_in_the_window_and_opens_with_its_passphrase_alone(sitting):
    file = sitting.sample("Zoe.twohats")
    app = sitting.start(file)
    app.reaches(FIRST, 7)
    menu(app, "This client")
    app.find("menu item", lambda name: name.startswith("Lock with a passphrase")).do_action(0)
    app.find("entry", "New passphrase")
    app.type(WORDS)
    app.key("Return")
    app.type(WORDS)
    app.hears("Strong")
    app.key("Return")
    app.hears("Locked: from now on")
    assert is_locked(file), "the file is not locked"
    equal("what lies open", lies_open(sitting), [])
    before = file.read_bytes()
    app.slider(LAST).set_current_value(9.0)
    until("the change does not reach the disk", lambda: file.read_bytes() != before)
    app.close()
    equal("exit", app.ended(), 0)
    equal("what lies open", lies_open(sitting), [])

    app = sitting.start(file)
    app.find("entry", "Passphrase")
    app.type("copper lantern ferry")
    app.key("Return")
    app.hears("That is not the passphrase of Zoe.twohats")
    app.type(WORDS)
    app.key("Return")
    app.reaches(LAST, 9)


def a_client_that_is_locked_away_leaves_the_screen_with_its_last_change_kept(sitting):
    file, secret = locked(sitting)
    app = sitting.start(file)
    app.find("entry", "Passphrase")
    app.type(WORDS)
    app.key("Return")
    app.reaches(FIRST, 7)
    app.slider(LAST).set_current_value(4.0)
    app.reaches(LAST, 4)
    app.key("ctrl+l")
    app.find("entry", "Passphrase")
    until("the client is still named", lambda: not app.says("Müller"))
    equal("what lies open", lies_open(sitting), [])
    assert "10 of 10 rated" in sitting.must("check", file, "--passphrase-file", secret)
    app.type(WORDS)
    app.key("Return")
    app.reaches(LAST, 4)


def a_window_with_a_locked_client_rests(sitting):
    file, _ = locked(sitting)
    app = sitting.start(file)
    app.find("entry", "Passphrase")
    app.type(WORDS)
    app.key("Return")
    app.reaches(FIRST, 7)
    until("it never rests", lambda: spent(app.pid, 1.5)[0] == 0)
    wakes, _ = spent(app.pid, IDLE_SECONDS)
    equal(f"times the window's thread woke in {IDLE_SECONDS} idle seconds", wakes, 0)
