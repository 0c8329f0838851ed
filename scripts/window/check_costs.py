"""What the window costs, and what it must never do."""

import os
import pathlib
import re
import subprocess

from sitting import FIRST, IDLE_SECONDS, equal, menu, open_export, spent
from window import FileDialog, until

OURS = (("config", "twohats"), ("state", "twohats"))


def an_idle_window_costs_nothing(sitting):
    app = sitting.start(sitting.sample())
    app.key("7")
    app.reaches(FIRST, 7)
    # What rating set off (saving, the shape's motion) comes to an end first.
    until("it never rests", lambda: spent(app.pid, 1.5)[0] == 0)
    wakes, used_ms = spent(app.pid, IDLE_SECONDS)
    # A thread that did not wake painted no frame.
    equal(f"times the window's thread woke in {IDLE_SECONDS} idle seconds", wakes, 0)
    assert used_ms < 5, f"{used_ms:.1f} ms of processor in {IDLE_SECONDS} idle seconds"


def it_opens_no_network_socket(sitting):
    app = sitting.start(sitting.sample())
    equal("network sockets at start", network_sockets(app.pid), [])
    open_export(app, "Text")
    page = sitting.document("page.txt")
    FileDialog().answer(page)
    app.hears("Exported to page.txt")
    equal("network sockets after an export", network_sockets(app.pid), [])


def network_sockets(pid):
    """What the process holds of the internet: its sockets' numbers that stand in the kernel's tables of TCP, UDP and raw."""
    held = set()
    for entry in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        try:
            found = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(entry))
        except FileNotFoundError:
            continue
        if found:
            held.add(found[1])
    assert held, "not one socket is seen, not even the display's: this check sees nothing"
    network = []
    for table in ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6"):
        path = pathlib.Path(f"/proc/{pid}/net/{table}")
        for line in path.read_text().splitlines()[1:] if path.exists() else []:
            if line.split()[9] in held:
                network.append(f"{table} {line.split()[1]}")
    return network


def it_writes_only_where_it_says(sitting):
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    menu(app, "Dark")
    app.close()
    app.press("button", "Keep for next time")
    equal("exit", app.ended(), 0)
    # The graphics driver keeps a cache of its own, and what was said on stderr is written by this check.
    files = [path.relative_to(sitting.place.folder) for path in sitting.place.folder.rglob("*") if path.is_file()]
    files = [path for path in files if path.parts[0] != "cache" and path.suffix != ".log"]
    strange = [str(path) for path in files if path.parts[:2] not in OURS]
    equal("files elsewhere", strange, [])


def without_a_display_one_sentence_names_the_command_line(sitting):
    environment = {name: value for name, value in sitting.place.env.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run([sitting.program], env=environment, capture_output=True, text=True, timeout=60)
    equal("exit", done.returncode, 1)
    equal("lines said", len(done.stderr.strip().splitlines()), 1)
    assert "twohats" in done.stderr and "--help" in done.stderr, done.stderr
