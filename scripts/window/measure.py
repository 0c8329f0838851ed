"""measure.py TWOHATS BARE README: what Two Hats costs beside the least program of its kind, both in one run.

Starts and drags alternate, so that a slow minute of the machine slows both, and the fastest of several counts: whatever
else the machine does can only add to it.
Both programs print, when TWO_HATS_MEASURE is set, "first-frame MICROSECONDS" and at the end "frames N cpu-median-us N";
ours adds "slowest-us N", of the frames later than three seconds after the start.
"""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import threading
import time

from sitting import FIRST, IDLE_SECONDS, spent
from window import App, Place, until

STARTS = 15
DRAGS = 7
COMMANDS = 15
SAVING_SECONDS = 12
BEGIN, END = "<!-- performance: begin -->", "<!-- performance: end -->"
MEGABYTE = 1024 * 1024


def first_frame_ms(program, *arguments, place):
    """From the start of the process until it says that its first frame is painted, in milliseconds."""
    place.set(TWO_HATS_MEASURE="1")
    began = time.perf_counter()
    process = subprocess.Popen(
        [program, *map(str, arguments)], env=place.env, cwd=place.documents, stderr=subprocess.PIPE, text=True
    )
    late = threading.Timer(60, process.kill)
    late.start()
    try:
        for line in process.stderr:
            if line.startswith("first-frame "):
                return (time.perf_counter() - began) * 1000
        raise AssertionError(f"{program} never said first-frame")
    finally:
        late.cancel()
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stderr.close()


def dragged(program, *arguments, place, first="", keys=()):
    """Presses `keys`, then drags the first slider whose name begins with `first` to and fro.

    Gives the middle frame's processor time in ms and the peak memory in MB.
    """
    place.set(TWO_HATS_MEASURE="1")
    app = App(program, *arguments, place=place, size=(1280, 800))
    try:
        app.key(*keys)
        box = app.box(app.find("slider", lambda name: name.startswith(first)))
        y = box.y + box.height / 2
        left, right = (box.x + 4, y), (box.x + box.width - 6, y)
        for _ in range(3):
            app.drag(left, right, steps=30)
            app.drag(right, left, steps=30)
        status = pathlib.Path(f"/proc/{app.pid}/status").read_text()
        peak_mb = int(re.search(r"VmHWM:\s*(\d+) kB", status)[1]) / 1024
        app.close()
        until("it does not end", lambda: app.process.poll() is not None or leave(app))
        told = re.search(r"frames (\d+) cpu-median-us (\d+)", app.said())
        assert told, f"{program} did not say its frames: {app.said()}"
        assert int(told[1]) >= 30, f"{program} painted only {told[1]} frames while dragged"
        return int(told[2]) / 1000, peak_mb
    finally:
        app.end()


def slowest_while_saving_ms(program, file, place):
    """Drags the first track to and fro while the worker saves again and again; the slowest frame, in milliseconds."""
    place.set(TWO_HATS_MEASURE="1")
    app = App(program, file, place=place, size=(1280, 800))
    try:
        box = app.box(app.find("slider", lambda name: name.startswith(FIRST)))
        y = box.y + box.height / 2
        left, right = (box.x + 4, y), (box.x + box.width - 6, y)
        saves, saved_at, end = 0, file.stat().st_mtime_ns, time.monotonic() + SAVING_SECONDS
        while time.monotonic() < end:
            app.drag(left, right, steps=10)
            left, right = right, left
            if file.stat().st_mtime_ns != saved_at:
                saves, saved_at = saves + 1, file.stat().st_mtime_ns
        app.close()
        until("it does not end", lambda: app.process.poll() is not None)
        assert saves >= 3, f"it was saved only {saves} times meanwhile"
        told = re.search(r"slowest-us (\d+)", app.said())
        assert told, f"{program} did not say its slowest frame: {app.said()}"
        return int(told[1]) / 1000
    finally:
        app.end()


def leave(app):
    """Answers the question what becomes of unnamed work."""
    for node in app.all("button", "Discard this session"):
        node.do_action(0)


def idle(program, *arguments, place, shows=None):
    """How often the window's thread wakes in ten idle seconds, and the processor's milliseconds."""
    app = App(program, *arguments, place=place, size=(1280, 800))
    try:
        if shows:
            app.find("tab", shows)
        until("it never rests", lambda: spent(app.pid, 1.5)[0] == 0)
        return spent(app.pid, IDLE_SECONDS)
    finally:
        app.end()


def command(*arguments, place):
    """Runs a command line. Gives its milliseconds, those of the processor, its peak memory in MB and its status."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(argument) for argument in arguments],
        env=place.env, cwd=place.documents, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    took_ms, processor_ms = (time.perf_counter() - began) * 1000, (used.ru_utime + used.ru_stime) * 1000
    return took_ms, processor_ms, used.ru_maxrss / 1024, process.returncode


def beyond_start_ms(program, commands, place):
    """The processor's milliseconds of each of the command lines, beyond those for starting and saying its version.

    They do the one thing after the other and wait for nothing but the disk, whose pace is not the program's.
    """
    whole, start = [], []
    for arguments in commands:
        start.append(command(program, "--version", place=place)[1])
        _, used_ms, _, status = command(program, *arguments, place=place)
        assert status == 0, f"{arguments} ended with {status}"
        whole.append(used_ms)
    return max(0.0, min(whole) - min(start))


def client(program, sessions, place):
    """A client's file with that many sessions, a month apart: the last being rated, those before it done.

    They are the sample's own, again and again: with their steps, what became of them, and moments.
    """
    file = place.documents / f"{sessions}.twohats"
    subprocess.run([program, "sample", "--today", "2026-11-24", "--out", file], check=True, capture_output=True)
    text = file.read_text(encoding="utf-8")
    begin, end = text.index("\n        (\n"), text.index("\n    ],\n    instruments:")
    *done, rating = re.findall(r"\n {8}\(\n.*?\n {8}\),", text[begin:end], re.S)
    history = []
    for back in range(sessions - 1, 0, -1):
        month = 2026 * 12 + 10 - back
        one = done[back % len(done)]
        date = re.search(r'id: "([^"]*)"', one)[1]
        history.append(one.replace(f'"{date}"', f'"{month // 12:04}-{month % 12 + 1:02}-24"'))
    file.write_text(text[:begin] + "".join([*history, rating]) + text[end:], encoding="utf-8")
    listed = subprocess.run([program, "sessions", file], check=True, capture_output=True, text=True).stdout.splitlines()
    assert len(listed) == sessions and "9 of 10 rated" in listed[-1], listed[-1]
    return file


def revealed(program, file):
    """A copy of that client whose last session is rated to its end, and done."""
    copy = file.with_name(f"revealed-{file.name}")
    copy.write_bytes(file.read_bytes())
    for arguments in (("rate", copy, "guidance.leading=5"), ("done", copy)):
        subprocess.run([program, *arguments], check=True, capture_output=True)
    return copy


def bad_files(program, place):
    """Files that nobody should have to wait for: the slowest refusal in ms, and its memory in MB."""
    big = 16 * MEGABYTE - 200
    head = b'(format: 1, written_by: "x", id: "c-0000000000000000", name: "'
    contents = {
        "empty": b"",
        "zeros": b"\0" * big,
        "too-large": b" " * (16 * MEGABYTE + 1),
        "brackets": b"(format: 1, sessions: " + b"[" * big,
        "list": b"(format: 1, sessions: [" + b"1," * (big // 2),
        "name": head + b"x" * big,
        "keys": b"(format: 1, " + b"a: 1, " * (big // 6),
        "map": b"(format: 1, sessions: {" + b'"a": 1, ' * (big // 8),
        "comment": b"(format: 1, /* " + b"/* " * (big // 3),
        "cut": head + b'Zo\xc3',
        "utf-16": "(format: 1)".encode("utf-16"),
        "later": b'(format: 99, written_by: "Two Hats 9.0", all: "else")',
    }
    worst_ms = worst_mb = 0.0
    for name, content in contents.items():
        file = place.documents / f"bad-{name}.twohats"
        file.write_bytes(content)
        took, _, memory_mb, status = command(program, "check", file, place=place)
        assert status == 1, f"{name} ended with {status}"
        assert file.read_bytes() == content, f"{name} was changed"
        worst_ms, worst_mb = max(worst_ms, took), max(worst_mb, memory_mb)
        file.unlink()
    return worst_ms, worst_mb


class Table:
    """The rows of the README, and which budgets are broken."""

    def __init__(self):
        self.rows, self.broken = [], []

    def row(self, what, budget, bare, ours, holds):
        self.rows.append(f"| {what} | {budget} | {bare} | {ours} |")
        if not holds:
            self.broken.append(what)
        print(f"{'ok' if holds else 'BROKEN':7} {what}: {ours} (bare {bare or '–'}; budget {budget})", flush=True)

    def ratio(self, what, most, bare, ours, unit, places=0, also=None):
        """A row whose budget is a ratio, and maybe `also` an absolute most."""
        ratio = ours / bare
        budget = f"{most} × bare" + (f" and {also} {unit}" if also else "")
        holds = ratio <= most and (also is None or ours <= also)
        self.row(what, f"at most {budget}", f"{bare:.{places}f} {unit}", f"{ours:.{places}f} {unit} ({ratio:.2f} ×)", holds)

    def most(self, what, most, ours, unit, places=0):
        self.row(what, f"at most {most} {unit}", "", f"{ours:.{places}f} {unit}", ours <= most)

    def tell(self, what, figure):
        """A figure without a budget: said, and not written down."""
        print(f"{'told':7} {what}: {figure}", flush=True)

    def write(self, readme):
        text = readme.read_text(encoding="utf-8")
        before, rest = text.split(BEGIN)
        _, after = rest.split(END)
        head = "| what | budget | bare | Two Hats |\n| --- | --- | --- | --- |"
        readme.write_text("\n".join([before + BEGIN, head, *self.rows, END]) + after, encoding="utf-8")


def starts(table, program, bare, fifty, thousand, place):
    empty_ms, folder_ms, fifty_ms, thousand_ms, bare_ms = [], [], [], [], []
    state = place.folder / "state" / "twohats"
    for _ in range(STARTS):
        bare_ms.append(first_frame_ms(bare, place=place))
        shutil.rmtree(state, ignore_errors=True)
        empty_ms.append(first_frame_ms(program, place=place))
        for folder in ("recovery", "locks", "backups"):
            (state / folder).mkdir(parents=True, exist_ok=True)
        folder_ms.append(first_frame_ms(program, place=place))
        fifty_ms.append(first_frame_ms(program, fifty, place=place))
        thousand_ms.append(first_frame_ms(program, thousand, place=place))
    table.ratio("Start to first frame", 1.15, min(bare_ms), min(empty_ms), "ms")
    ratio = min(folder_ms) / min(empty_ms)
    what = "Start to first frame, with a place for unfinished work and none in it"
    table.row(what, "at most 1.05 × without", "", f"{min(folder_ms):.0f} ms ({ratio:.2f} ×)", ratio <= 1.05)
    table.ratio("Start to first frame, 50 sessions", 1.25, min(bare_ms), min(fifty_ms), "ms")
    table.tell("Start to first frame, 1,000 sessions", f"{min(thousand_ms):.0f} ms, bare {min(bare_ms):.0f} ms")


def frames(table, program, bare, fifty, thousand, place):
    of_bare, of_ours, of_target = [], [], []
    for _ in range(DRAGS):
        of_bare.append(dragged(bare, place=place))
        of_ours.append(dragged(program, fifty, place=place))
        # Opened after the reveal: one phase on, targets are set, beside every line over all sessions.
        keys = ("ctrl+Return", "ctrl+5")
        of_target.append(dragged(program, thousand, place=place, first="Wanted: ", keys=keys))
        place.settings()
    (bare_ms, bare_mb), (ours_ms, ours_mb), (target_ms, _) = (
        (min(times), max(peaks)) for times, peaks in (zip(*of_bare), zip(*of_ours), zip(*of_target))
    )
    table.ratio("One frame while dragging, processor", 4, bare_ms, ours_ms, "ms", 2, also=2)
    what = "One frame while dragging a target, 1,000 sessions over time, processor"
    table.ratio(what, 4, bare_ms, target_ms, "ms", 2, also=2)
    table.ratio("Peak memory, 50 sessions", 1.25, bare_mb, ours_mb, "MB")


def rest(table, program, bare, fifty, fifty_revealed, place):
    bare_wakes, bare_ms = idle(bare, place=place)
    for what, file, shows in (
        (f"{IDLE_SECONDS} idle seconds", fifty, "Radar"),
        (f"{IDLE_SECONDS} idle seconds, 50 sessions revealed", fifty_revealed, "Over time"),
    ):
        wakes, used_ms = idle(program, file, place=place, shows=shows)
        # A thread that did not wake painted no frame.
        table.row(
            what, "no frame", f"{bare_wakes} wakes, {bare_ms:.1f} ms", f"{wakes} wakes, {used_ms:.1f} ms", wakes == 0
        )


def main():
    program, bare, readme = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
    place = Place()
    table = Table()
    try:
        fifty, thousand = client(program, 50, place), client(program, 1000, place)
        fifty_revealed, thousand_revealed = revealed(program, fifty), revealed(program, thousand)
        starts(table, program, bare, fifty, thousand_revealed, place)
        frames(table, program, bare, fifty, thousand_revealed, place)
        slowest_ms = min(slowest_while_saving_ms(program, thousand, place) for _ in range(DRAGS))
        table.most("Slowest frame while 1,000 sessions are saved", 8, slowest_ms, "ms", 1)
        rest(table, program, bare, fifty, fifty_revealed, place)
        sizes = [path.stat().st_size / MEGABYTE for path in (bare, program)]
        table.row("Program on disk, stripped", "at most 25 MB", f"{sizes[0]:.1f} MB", f"{sizes[1]:.1f} MB", sizes[1] <= 25)
        formats = (("text", 5), ("ron", 5), ("csv", 5), ("svg", 5), ("pdf", 60), ("png", 100))
        for name, most in formats:
            export = ("export", fifty_revealed, "--format", name, "--sessions", "all", "--out", "-")
            took = beyond_start_ms(program, [export] * COMMANDS, place)
            table.most(f"Export of 50 sessions as {name}, start aside, processor", most, took, "ms", 1)
        took = beyond_start_ms(program, [("check", thousand)] * COMMANDS, place)
        table.most("Opening 1,000 sessions, start aside, processor", 50, took, "ms", 1)
        # Each another rating: what is as it was is not written.
        rates = [("rate", thousand, f"guidance.leading={turn % 10}") for turn in range(COMMANDS)]
        took = beyond_start_ms(program, rates, place)
        table.most("Opening, changing and saving 1,000 sessions, start aside, processor", 100, took, "ms", 1)
        worst_ms, worst_mb = bad_files(program, place)
        table.most("Refusing the worst of the bad files", 1000, worst_ms, "ms")
        table.most("Memory for the worst of the bad files", 300, worst_mb, "MB")
    finally:
        place.throw_away()
    table.write(readme)
    print(f"{len(table.rows)} measured, {len(table.broken)} over budget")
    return bool(table.broken)


sys.exit(main())
