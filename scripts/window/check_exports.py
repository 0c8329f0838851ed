"""Taking a page away."""

import os
import re

from sitting import FIRST, equal, open_export
from window import FileDialog, Missing, until


def the_text_page_is_saved_through_the_real_dialog(sitting):
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog().answer(page)
    app.hears("Exported to page.txt")
    app.find("button", "Open")
    app.find("button", "Show in folder")
    text = page.read_text(encoding="utf-8")
    for part in ("Zoë Müller-Şahin", "24 November 2026", "Trying new ways", "3 of 10", "not rated"):
        assert part in text, f"{part!r} is not on the page"
    assert all(len(line) <= 80 for line in text.splitlines()), "a line is over 80 columns"


def the_ron_copy_is_saved_and_opens_again(sitting):
    app = sitting.start(sitting.sample())
    open_export(app, "RON")
    copy = sitting.document("copy.ron")
    FileDialog().answer(copy)
    app.hears("Exported to copy.ron")
    sitting.must("check", copy)
    app = sitting.start(copy)
    app.reaches(FIRST, 7)


def open_in_the_notice_opens_the_page(sitting):
    opened = sitting.place.folder / "opened"
    programs = sitting.place.folder / "programs"
    programs.mkdir()
    (programs / "xdg-open").write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{opened}.part" && mv "{opened}.part" "{opened}"\n')
    (programs / "xdg-open").chmod(0o755)
    sitting.place.set(PATH=f"{programs}:{os.environ['PATH']}")
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog().answer(page)
    app.press("button", "Open")
    until("nothing was opened", opened.exists)
    assert opened.read_text().endswith("page.txt"), opened.read_text()


def a_cancelled_export_is_silent(sitting):
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    dialog = FileDialog()
    before = {node.get_name() for node in app.all("label")}
    dialog.cancel()
    app.rest()
    new = {node.get_name() for node in app.all("label")} - before
    assert not [name for name in new if re.search("could not|cannot|failed|cancel", name)], new
    assert not app.all("entry", "Path"), "the app asks for a path though the person cancelled"
    equal("files", [path.name for path in sitting.place.documents.iterdir()], ["Zoë.twohats"])


def without_any_dialog_the_app_asks_for_the_path_itself(sitting):
    file = sitting.sample()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    open_export(app, "Text")
    page = sitting.document("page.txt")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(page))
    app.press("button", "Save here")
    app.hears("Exported to page.txt")
    assert "Trying new ways" in page.read_text(encoding="utf-8")


def a_page_replaces_no_file_unasked(sitting):
    file = sitting.sample()
    page = sitting.document("page.txt")
    page.write_text("mine")
    before = file.read_bytes()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    for path in (page, file):
        open_export(app, "Text")
        app.find("entry", "Path").grab_focus()
        app.key("ctrl+a")
        app.type(str(path))
        app.press("button", "Save here")
        app.rest()
        equal("the page", page.read_text(), "mine")
        equal("the client's file is untouched", file.read_bytes() == before, True)
        app.key("Escape", "Escape")
        app.rest()


def a_page_never_takes_the_place_of_another_clients_file(sitting):
    file = sitting.sample()
    other = sitting.document("Ada.txt")
    other.write_bytes(file.read_bytes())
    before = other.read_bytes()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    open_export(app, "Text")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(other))
    app.press("button", "Save here")
    app.hears("a page never goes over")
    equal("what is offered", app.all("button", "Replace it"), [])
    equal("the other client's file is untouched", other.read_bytes() == before, True)


def a_failed_export_is_said_once_and_another_place_works(sitting):
    file = sitting.sample()
    sitting.place.without_dialogs()
    app = sitting.start(file)
    open_export(app, "Text")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(sitting.document("missing") / "page.txt"))
    app.press("button", "Save here")
    app.find("button", "Choose another place")
    equal("how often it is said", len(app.all("label", lambda name: name.startswith("Not saved"))), 1)
    app.press("button", "Choose another place")
    page = sitting.document("page.txt")
    app.find("entry", "Path").grab_focus()
    app.key("ctrl+a")
    app.type(str(page))
    app.press("button", "Save here")
    until("the page is not at the other place", page.exists)


def the_desktop_portal_is_used_where_there_is_one(sitting):
    if os.environ.get("DESK_PORTAL") != "1":
        raise Missing("this desk has no portal")
    app = sitting.start(sitting.sample())
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog("xdg-desktop-portal-gtk").answer(page)
    app.hears("Exported to page.txt")
    assert page.exists()
