"""The screens of what is kept: earlier versions, unfinished work, erasing. What each scene shows stands in SCENES."""

import signal

from sitting import FIRST, client_menu, menu
from studio import SIXTY, revealed
from window import App, Atspi, until


def kept(studio):
    """The sample with an earlier version of this minute."""
    file = revealed(studio)
    studio.command("rate", file, "risk.managing=2")
    return file


def versions(studio):
    app = studio.start(make=kept)
    client_menu(app, "Earlier versions")
    app.find("button", lambda name: name.startswith("Look at the version of"))
    studio.take("versions")
    app.find("button", lambda name: name.startswith("Look at the version of")).do_action(0)
    app.find("button", "Bring this back")
    studio.take("version")
    app.find("button", "Bring this back").do_action(0)
    app.hears("is back")
    studio.take("version-is-back")


def none_yet(studio):
    app = studio.start()
    menu(app, "Unfinished work")
    app.hears("Nothing waits here")
    studio.take("nothing-unfinished")


def unfinished(studio):
    app = studio.start()
    app.key("7", "Down", "3")
    kept = studio.place.folder / "state" / "twohats" / "recovery"
    until("nothing is kept", lambda: list(kept.glob("*.twohats")))
    app.process.send_signal(signal.SIGKILL)
    app.process.wait()
    # A second one crashes too, under a long name.
    app = studio.app = App(studio.program, "--instrument", instrument(studio), place=studio.place, size=studio.size)
    app.key("5")
    Atspi.EditableText.set_text_contents(app.find("entry", "Name"), SIXTY)
    until("the second is not kept", lambda: any("Maximilian" in path.read_text() for path in kept.glob("*.twohats")))
    app.process.send_signal(signal.SIGKILL)
    app.process.wait()
    app = studio.app = App(studio.program, "--instrument", instrument(studio), place=studio.place, size=studio.size)
    menu(app, "Unfinished work")
    app.find("button", lambda name: name.startswith("Open the work on"))
    studio.take("unfinished")
    app.find("button", lambda name: name.startswith("Discard the work on")).do_action(0)
    app.find("button", "Keep it")
    studio.take("unfinished-discard")
    app.key("Return", "Escape")
    app.process.send_signal(signal.SIGKILL)
    app.process.wait()
    app = studio.app = App(studio.program, place=studio.place, size=studio.size)
    app.hears("more piece waits")
    studio.take("unfinished-start")


def instrument(studio):
    from studio import built_in

    file = studio.place.documents / "asked.ron"
    file.write_text(built_in(), encoding="utf-8")
    return file


def erased(studio):
    app = studio.start(make=kept)
    client_menu(app, "Erase this client")
    app.find("button", "Keep this client")
    studio.take("erase")
    app.find("button", "Erase for good").do_action(0)
    app.hears("What was erased")
    studio.take("receipt")
    app.find("button", "Close").do_action(0)
    app.find("slider", FIRST)


SCENES = {
    versions: ("versions", "version", "version-is-back"),
    none_yet: ("nothing-unfinished",),
    unfinished: ("unfinished", "unfinished-discard", "unfinished-start"),
    erased: ("erase", "receipt"),
}
