"""killed_window.py PROGRAM [ROUNDS]: the real window is killed while somebody types or drags, and started again.

In turn a name, a moment and a track; with a file and without. What comes back was typed, or seen on the track, at most two
seconds before the end, and the next start shows it.
"""

import pathlib
import random
import re
import signal
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "window"))

from sitting import FIRST, Sitting, equal  # noqa: E402
from window import Missing, run, until  # noqa: E402

AT_MOST_SECONDS = 2.0
# Between a key and the window that has heard it: our driver starts a program for each.
DRIVER_SECONDS = 0.3


class Hand:
    """Types or drags until the window is gone, and knows when it did what."""

    def __init__(self, app):
        self.app, self.done = app, []

    def until_killed(self, act):
        number = 0
        while self.app.process.poll() is None:
            number += 1
            at = time.monotonic()
            try:
                told = act(number)
            except Exception:  # noqa: BLE001 - the window went away under the hand
                until("the window goes on", lambda: self.app.process.poll() is not None, 2)
                return
            self.done.append((at, told))

    def type_word(self, number):
        """The word W01, W02… A name holds thirty of them."""
        run("xdotool", "type", "--delay", "20", f"W{number:02} ")
        time.sleep(0.1)
        return number

    def drag(self, number):
        """A step along the first track, and what the track says then."""
        box = self.box
        x = box.x + 6 + (number * 37) % (box.width - 12)
        run("xdotool", "mousemove", str(int(x)), str(int(box.y + box.height / 2)))
        return self.app.value(FIRST)


def work_of(sitting, file):
    """The text of the file that the work is in, once there is one."""
    if file:
        return file.read_text(encoding="utf-8")
    found = list((sitting.place.folder / "state").rglob("recovery/*.twohats"))
    assert len(found) <= 1, f"{len(found)} pieces of unfinished work"
    return found[0].read_text(encoding="utf-8") if found else ""


def began_typing(sitting, app, what):
    if what == "name":
        app.find("entry", "Name").grab_focus()
        app.key("ctrl+a")
    elif what == "moment":
        app.key("n")
        until("the moment has no focus", lambda: "editable" in focused(app) or app.all("entry", lambda name: "moment" in name.lower()))


def focused(app):
    return " ".join(node.get_role_name() for node in app.nodes() if node.get_state_set().contains(11))


def missing_words(hand, text, field):
    """The seconds of typing that are not in the file."""
    held = re.search(field + r': "([^"]*W\d\d[^"]*)"', text)
    words = [int(word) for word in re.findall(r"W(\d{2})", held[1] if held else "")]
    equal("the words kept are those typed first", words, sorted(set(words)))
    last = max(words, default=0)
    missing = [at for at, number in hand.done if number > last]
    return (max(missing) - min(missing) if missing else 0.0), f"W{last:02}" if last else None


def missing_drag(hand, text, killed_at):
    """The seconds since the track last said what the file says; what the file says."""
    # Of the latest session, which stands last.
    kept = re.search(r'ratings: \{"managing": (\d+)', text[text.rfind('            date: "') :])
    kept = int(kept[1]) if kept else None
    seen = [(at, value) for at, value in hand.done]
    if not seen:
        return 0.0, kept
    # A value was there until the next one came.
    ends = [later[0] for later in seen[1:]] + [killed_at]
    held = [end for (_, value), end in zip(seen, ends) if value == kept]
    assert held or kept is None or len(seen) < 3, f"the file says {kept}, and the track never did: {seen}"
    return (killed_at - max(held) if held else killed_at - seen[0][0]), kept


def killed(sitting, what, named):
    """One round: gives the seconds missing."""
    file = sitting.sample() if named else None
    app = sitting.start(*([file] if file else []))
    hand = Hand(app)
    seconds = random.uniform(0.5, 6.0)
    if what == "drag":
        hand.box = app.box(app.slider(FIRST))
        # What was there before is what the file says until the first save.
        hand.done.append((time.monotonic(), app.value(FIRST)))
        run("xdotool", "mousemove", str(hand.box.x + 8), str(int(hand.box.y + hand.box.height / 2)), "mousedown", "1")
    else:
        began_typing(sitting, app, what)
    at = []

    def kill():
        at.append(time.monotonic())
        app.process.send_signal(signal.SIGKILL)

    timer = threading.Timer(seconds, kill)
    timer.start()
    try:
        hand.until_killed(hand.drag if what == "drag" else hand.type_word)
    finally:
        timer.join()
        app.process.wait()
        run("xdotool", "mouseup", "1")
    # What was done after the end was not done to it.
    hand.done = [(when, told) for when, told in hand.done if when <= at[0]]
    text = work_of(sitting, file)
    if file:
        sitting.must("check", file)
    if what == "drag":
        missing, kept = missing_drag(hand, text, at[0])
    else:
        missing, kept = missing_words(hand, text, "name" if what == "name" else "moment")
    print(f"  {what}, {'named' if named else 'unnamed'}, killed after {seconds:.1f} s, {len(hand.done)} done, {kept} is there: {missing:.2f} s missing", flush=True)
    assert missing <= AT_MOST_SECONDS + DRIVER_SECONDS, f"{missing:.2f} s are missing"

    app = sitting.start(*([file] if file else []))
    if what == "drag" and kept is not None:
        app.reaches(FIRST, kept)
    elif what == "name" and kept:
        until(lambda: f"{kept} is not there; there is: {app.heard()}", lambda: holds(app, kept))
    elif what == "moment" and kept:
        app.key("n")
        until(lambda: f"{kept} is not there; there is: {app.heard()}", lambda: holds(app, kept))
    return missing


def holds(app, word):
    """Whether some field or label holds the word."""
    for node in app.nodes():
        if word in (node.get_name() or "") or word in (node.get_description() or ""):
            return True
        if "Text" in node.get_interfaces() and word in (node.get_text(0, -1) or ""):
            return True
    return False


def main():
    program, *rounds = sys.argv[1:]
    rounds = int(rounds[0]) if rounds else 20
    worst = failed = 0
    for turn in range(rounds):
        sitting = Sitting(str(pathlib.Path(program).resolve()))
        try:
            worst = max(worst, killed(sitting, ("name", "drag", "moment")[turn % 3], turn % 2 == 0))
        except (AssertionError, Missing) as why:
            failed += 1
            print(f"WRONG: round {turn}: {why}", flush=True)
        finally:
            sitting.end()
    print(f"the window killed {rounds} times: {failed} times something was lost; at most {worst:.2f} s of typing or dragging missing")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
