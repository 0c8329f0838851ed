"""Taking away of many clients at once."""

import shutil

from sitting import client_menu, equal
from window import FileDialog, until


def folders(sitting, count):
    """A folder with that many clients, one file that is none, and an empty folder for the pages."""
    clients, pages = sitting.document("Clients"), sitting.document("Pages")
    clients.mkdir()
    pages.mkdir()
    first = clients / "client-001.twohats"
    sitting.must("sample", "--today", "2026-11-24", "--out", first)
    for number in range(2, count + 1):
        shutil.copy(first, clients / f"client-{number:03}.twohats")
    (clients / "broken.twohats").write_text("no client")
    return clients, pages


def choose(app, button, folder):
    """Names a folder in our own box for a path."""
    app.press("button", button)
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(folder))
    app.press("button", "This folder")
    app.hears(str(folder))


def both(app, clients, pages):
    choose(app, "Choose the folder with the clients’ files", clients)
    choose(app, "Choose the folder for what is written", pages)


def a_folder_of_clients_goes_into_another_and_a_bad_file_stops_nothing(sitting):
    clients, pages = folders(sitting, 3)
    before = {file.name: file.read_bytes() for file in clients.iterdir()}
    app = sitting.start()
    client_menu(app, "Export many clients")
    for button, folder in (
        ("Choose the folder with the clients’ files", clients),
        ("Choose the folder for what is written", pages),
    ):
        app.press("button", button)
        FileDialog().answer(folder, opening=True)
        app.hears(str(folder))
    app.press("choice", "Table")
    app.press("button", "Export")
    app.hears("3 files were written and one was refused")
    app.hears("broken.twohats")
    equal("the pages", sorted(page.name for page in pages.iterdir()), [f"client-00{number}.csv" for number in (1, 2, 3)])
    equal("the clients", {file.name: file.read_bytes() for file in clients.iterdir()}, before)


def without_a_dialog_the_folders_are_typed_and_what_is_there_stays(sitting):
    clients, pages = folders(sitting, 2)
    mine = pages / "client-001.pdf"
    mine.write_text("mine")
    sitting.place.without_dialogs()
    app = sitting.start()
    client_menu(app, "Export many clients")
    both(app, clients, pages)
    app.press("button", "Export")
    app.hears("One file was written and 2 were refused")
    app.hears("it stays as it is")
    equal("the page that was there", mine.read_text(), "mine")
    assert (pages / "client-002.pdf").read_bytes().startswith(b"%PDF"), "no PDF"


def stop_takes_effect_between_two_clients(sitting):
    clients, pages = folders(sitting, 400)
    sitting.place.without_dialogs()
    app = sitting.start()
    client_menu(app, "Export many clients")
    both(app, clients, pages)
    app.press("button", "Export")
    until("nothing is written", lambda: any(pages.iterdir()))
    app.press("button", "Stop")
    app.hears("because you stopped")
    written = [page.read_bytes() for page in pages.iterdir()]
    assert 0 < len(written) < 400, f"{len(written)} were written"
    assert all(page.startswith(b"%PDF") and page.rstrip().endswith(b"%%EOF") for page in written), "a page is cut"
