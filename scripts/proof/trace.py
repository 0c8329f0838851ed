"""trace.py PROGRAM: a whole use of the real window under strace. No network, and no write but where it was promised.

Followed are the program and its threads, and what it starts (the file dialog) is told apart from it: that is another program
and keeps files of its own. What a library of ours writes for itself is listed by name in LIBRARIES; anything else fails.
"""

import collections
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "window"))
os.environ.setdefault("PATIENCE", "60")

from sitting import FIRST, Sitting, client_menu, equal, menu, open_export, session_menu  # noqa: E402
from window import FileDialog, Missing, run, until  # noqa: E402

# Of the network those that make a socket or lead it somewhere: nothing is sent without. All that is sent to the display
# besides would make the window too slow to be typed into.
CALLS = (
    "socket,socketpair,connect,bind,listen,accept,accept4,open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,"
    "symlink,symlinkat,truncate,mknod,mknodat,chmod,fchmodat,chown,fchownat,execve,clone,clone3,fork,vfork"
)
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
CHANGES = {
    "creat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "link", "linkat",
    "symlink", "symlinkat", "truncate", "mknod", "mknodat", "chmod", "fchmodat", "chown", "fchownat",
}
NETWORK = re.compile(r"\bAF_INET6?\b|\bAF_PACKET\b|\bPF_INET6?\b")
# What libraries that draw and listen write for themselves: not ours, and nothing of a client is in it.
LIBRARIES = {
    "the graphics driver's cache of shaders": re.compile(r"^{cache}/(mesa_shader_cache|nvidia|AMD)"),
    "the display's and the driver's devices": re.compile(r"^/dev/(null|shm/|dri/|tty|pts/|nvidia|udmabuf|zero|full|random|urandom)"),
    "what the system tells a process of itself": re.compile(r"^/proc/(self|\d+)/"),
}


class Trace:
    """What strace wrote of one run, by process."""

    def __init__(self, path, program):
        self.program, self.ours, self.foreign = program, set(), {}
        self.network, self.written, self.calls = [], collections.Counter(), 0
        self.waiting = {}
        for line in path.read_text(errors="replace").splitlines():
            self.read(line)

    def read(self, line):
        pid, _, rest = line.partition(" ")
        rest = rest.strip()
        if not self.ours:
            self.ours.add(pid)
        if rest.endswith("<unfinished ...>"):
            self.waiting[pid] = rest.removesuffix("<unfinished ...>")
            return
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", rest)
        if resumed:
            rest = self.waiting.pop(pid, "") + resumed[1]
        call = re.match(r"(\w+)\((.*)\)\s+= (-?\d+)", rest)
        if not call:
            return
        name, arguments, result = call[1], call[2], int(call[3])
        self.calls += 1
        if name in ("clone", "clone3", "fork", "vfork") and result > 0:
            self.begins(pid, str(result))
        elif name == "execve" and result == 0:
            self.becomes(pid, re.match(r'"([^"]*)"', arguments)[1])
        elif NETWORK.search(arguments):
            self.network.append(f"{self.foreign.get(pid, 'Two Hats')}: {rest[:160]}")
        elif pid not in self.foreign and result >= 0:
            self.touches(name, arguments)

    def begins(self, parent, child):
        if parent in self.foreign:
            self.foreign[child] = self.foreign[parent]
        else:
            self.ours.add(child)

    def becomes(self, pid, program):
        if os.path.realpath(program) == os.path.realpath(self.program):
            self.foreign.pop(pid, None)
        else:
            self.foreign[pid] = os.path.basename(program)

    def touches(self, name, arguments):
        if name in CHANGES or name.startswith("open") and WRITES.search(arguments):
            for folder, path in re.findall(r'(?:AT_FDCWD<([^>]*)>, |\d+<[^>]*>, )?"((?:[^"\\]|\\.)*)"', arguments):
                path = path.encode("latin-1", "replace").decode("unicode_escape").encode("latin-1", "replace").decode("utf-8", "replace")
                self.written[os.path.normpath(os.path.join(folder or "/", path))] += 1


def where(path, place):
    """Whose a written path is; None when it was promised that nothing is written there."""
    base = str(place.folder)
    ours = {
        "the folder that the person chose": f"{base}/documents/",
        "settings": f"{base}/config/twohats",
        "state": f"{base}/state/twohats",
    }
    for what, folder in ours.items():
        if path == folder.rstrip("/") or path.startswith(folder):
            return what
    # The two folders of the system that hold ours are made where there are none yet.
    if path in (f"{base}/config", f"{base}/state"):
        return "the system's folders for settings and state"
    for what, pattern in LIBRARIES.items():
        if re.match(pattern.pattern.replace("{cache}", re.escape(f"{base}/cache")), path) or path == f"{base}/cache":
            return what
    return None


def answer(path, opening=False):
    """Types the path into the file dialog, again where a key was lost: a dialog that is traced is slow to come."""
    dialog = FileDialog()
    for patience in (8, 8, 60):
        if opening:
            run("xdotool", "key", "slash")
            opening = False
        run("xdotool", "key", "ctrl+a")
        run("xdotool", "type", "--delay", "20", str(path))
        run("xdotool", "key", "Return")
        try:
            until("the file dialog stays", lambda: not shows(dialog.window), patience)
            return
        except Missing:
            if patience == 60:
                raise


def shows(window):
    return subprocess.run(["xdotool", "getwindowname", window], capture_output=True).returncode == 0


def first_sitting(sitting):
    """Rates, writes, saves under a name, goes through the phases, exports, looks at every sheet that is kept beside."""
    app = sitting.start()
    app.key("7")
    app.reaches(FIRST, 7)
    app.key("n")
    app.type("One moment")
    app.key("Escape")
    for digit in "4682573":
        app.key("Return", digit)
    app.find("entry", "Name").grab_focus()
    app.type("Ada Weber")
    app.key("Escape", "ctrl+s")
    file = sitting.document("Ada.twohats")
    answer(file)
    until("no file was written", file.exists)
    app.hears("Saved ")
    app.key("ctrl+2", "ctrl+3", "ctrl+1", "ctrl+z", "ctrl+y", "ctrl+plus", "ctrl+0")
    app.key("ctrl+Return")
    app.rest()
    menu(app, "Dark")
    menu(app, "Where is this kept")
    app.rest()
    app.key("Escape")
    for item in ("Earlier versions", "Unfinished work"):
        client_menu(app, item)
        app.rest()
        app.key("Escape")
    session_menu(app, "New session")
    app.find("entry", "Topic 1").grab_focus()
    app.type("The move")
    app.key("Escape", "ctrl+Return")
    app.slider(FIRST)
    app.key("6")
    app.rest()
    open_export(app, "Text")
    page = sitting.document("page.txt")
    answer(page)
    app.hears("Exported to page.txt")
    open_export(app, "RON")
    answer(sitting.document("copy.ron"))
    app.hears("Exported to copy.ron")
    app.close()
    equal("exit", app.ended(), 0)
    return file


def second_sitting(sitting, file):
    """Work without a file is kept for next time, taken up, discarded; the file is opened again, and a broken one refused."""
    app = sitting.start()
    app.key("3")
    app.reaches(FIRST, 3)
    app.close()
    app.press("button", "Keep for next time")
    equal("exit", app.ended(), 0)
    app = sitting.start()
    app.reaches(FIRST, 3)
    app.key("ctrl+o")
    broken = sitting.document("broken.twohats")
    broken.write_text("(format: 1, client: (")
    answer(broken, opening=True)
    app.hears("broken.twohats")
    app.close()
    app.press("button", "Discard this session")
    equal("exit", app.ended(), 0)
    app = sitting.start(file)
    app.hears("Ada Weber")
    app.key("9")
    client_menu(app, "Lock with a passphrase")
    app.find("entry", "New passphrase").grab_focus()
    app.type("four unrelated words here")
    app.find("entry", "Once more").grab_focus()
    app.type("four unrelated words here")
    app.press("button", "Lock")
    app.hears("Locked: from now on")
    app.key("ctrl+l")
    app.find("entry", "Passphrase").grab_focus()
    app.type("four unrelated words here")
    app.key("Return")
    app.hears("Ada Weber")
    app.close()
    equal("exit", app.ended(), 0)


def sees_what_it_should(folder):
    """A program that does what must not be done is seen to do it: else this proof would prove nothing."""
    wicked = "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM); open('outside', 'w'); open('outside')"
    path = folder / "control"
    subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-y", "-qq", "-e", f"trace={CALLS}", "-o", path, sys.executable, "-c", wicked], cwd=folder, check=True
    )
    trace = Trace(path, sys.executable)
    assert trace.network, "a network socket was not seen"
    assert trace.written[str(folder / "outside")] == 1, f"a write was not seen: {trace.written}"


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    sitting = Sitting(program)
    folder = sitting.place.folder
    wrapper = folder / "traced"
    # -D: the tracer is the child, so that the window keeps the process that was started.
    wrapper.write_text(f'#!/bin/sh\nexec strace -D -f --seccomp-bpf -y -qq -s 300 -e trace={CALLS} -o "{folder}/trace.$$" "{program}" "$@"\n')
    wrapper.chmod(0o755)
    sitting.program = str(wrapper)
    wrong = []
    try:
        sees_what_it_should(folder)
        second_sitting(sitting, first_sitting(sitting))
        traces = [Trace(path, program) for path in sorted(folder.glob("trace.*"))]
        assert len(traces) >= 4, f"only {len(traces)} runs were traced"
        wrong += [f"network: {line}" for trace in traces for line in trace.network]
        counted = collections.Counter()
        for trace in traces:
            for path, times in trace.written.items():
                whose = where(path, sitting.place)
                counted[whose] += times
                if whose is None:
                    wrong.append(f"written outside: {path} ({times} times)")
        for whose, times in sorted(counted.items(), key=str):
            print(f"  {times:5} writes: {whose or 'OUTSIDE'}")
        for promised in ("the folder that the person chose", "settings", "state"):
            assert counted[promised] > 0, f"not one write to {promised} is seen: this check sees nothing"
        others = sorted({name for trace in traces for name in trace.foreign.values()})
        calls = sum(trace.calls for trace in traces)
    finally:
        sitting.end()
    for line in wrong[:40]:
        print(f"WRONG: {line}")
    print(
        f"{len(traces)} runs of the window, {calls} calls seen: {sum(len(trace.network) for trace in traces)} network sockets, "
        f"{sum(1 for line in wrong if line.startswith('written'))} writes outside; other programs started: {', '.join(others) or 'none'}"
    )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
