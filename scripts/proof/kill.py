"""kill.py TYPIST TWOHATS [ROUNDS]: a program that types and saves as the window does is killed at random moments.

Half of the rounds have a client with a file, half one without; half save after each word, half leave it to the program.
After each kill: what is on the disk opens; what was said to be saved is there; and what is missing was typed within two
seconds. The next round goes on from what the one before left, as the next start would.
"""

import concurrent.futures
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time

AT_MOST_SECONDS = 2.0
AT_ONCE = 6
WORD = re.compile(rb'note: "typed (\d+)"')


class Wrong(Exception):
    pass


class Desk:
    """A folder with a client and the program's own folders; one process at a time works there."""

    def __init__(self, folder, program, named):
        self.folder, self.program = pathlib.Path(folder), program
        self.folder.mkdir()
        self.state = self.folder / "state"
        self.env = {**os.environ, "TWO_HATS_STATE": str(self.state), "TWO_HATS_CONFIG": str(self.folder / "config")}
        self.named = named
        self.file = self.folder / "documents" / "Ada.twohats"
        self.file.parent.mkdir()
        if named:
            subprocess.run([program, "sample", "--out", self.file], env=self.env, check=True, stdout=subprocess.DEVNULL)

    def kept(self):
        """The file that the work is in; None before the first was made."""
        if self.named:
            return self.file
        found = list((self.state / "recovery").glob("*.twohats"))
        if len(found) > 1:
            raise Wrong(f"{len(found)} pieces of unfinished work of one client")
        return found[0] if found else None

    def word(self):
        """The word that the file ends on; 0 when none was kept yet. It must open."""
        path = self.kept()
        if path is None:
            return 0
        check = subprocess.run([self.program, "check", path], env=self.env, capture_output=True, text=True)
        if check.returncode != 0:
            raise Wrong(f"it does not open: {check.stderr}")
        found = WORD.search(path.read_bytes())
        return int(found[1]) if found else 0


def killed(desk, typist, pace, seconds):
    """One round. Gives whether anything was typed, and the seconds of typing that are missing."""
    command = [typist, pace] + ([str(desk.file)] if desk.named else [])
    before = desk.word()
    child = subprocess.Popen(command, env=desk.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    timer = threading.Timer(seconds, lambda: child.send_signal(signal.SIGKILL))
    timer.start()
    out, complaint = child.communicate(timeout=90)
    timer.cancel()
    if child.returncode != -signal.SIGKILL:
        raise Wrong(f"it ended by itself: {child.returncode} {complaint.decode()[-300:]}")
    found, saved, typed = None, before, {}
    # The last line may be cut: it was not said.
    for line in out.decode().split("\n")[:-1]:
        what, *rest = line.split()
        if what == "found":
            found = int(rest[0])
        elif what == "saved":
            saved = int(rest[0])
        elif what == "typed":
            typed[int(rest[0])] = int(rest[1]) / 1e6
        else:
            raise Wrong(line)
    if found is not None and found != before:
        raise Wrong(f"the start found {found}, and {before} was kept")
    now = desk.word()
    if now < saved:
        raise Wrong(f"{saved} was said to be saved, and {now} is there")
    missing = [at for word, at in typed.items() if word > now]
    return bool(typed), (max(missing) - min(missing) if missing else 0.0)


def work(number, folder, typist, program, rounds):
    """One desk's rounds. Gives how many, in how many something was typed, the most missing, and what lies about after."""
    named = number % 2 == 0
    desk = Desk(os.path.join(folder, str(number)), program, named)
    reached, worst = 0, 0.0
    for turn in range(rounds):
        pace = "typing" if turn % 4 == 0 else "saving"
        seconds = random.uniform(0.02, 6.0 if pace == "typing" else 0.5)
        try:
            typed, missing = killed(desk, typist, pace, seconds)
        except Wrong as why:
            raise Wrong(f"round {turn} of desk {number} ({pace}, {'named' if named else 'unnamed'}): {why}") from why
        reached, worst = reached + typed, max(worst, missing)
    left = sum(1 for path in desk.folder.rglob("*.tmp"))
    return rounds, reached, worst, left


def main():
    typist, program, *rounds = sys.argv[1:]
    rounds = int(rounds[0]) if rounds else 2_000
    shares = [rounds // AT_ONCE + (number < rounds % AT_ONCE) for number in range(AT_ONCE)]
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="twohats-kill-") as folder, concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        jobs = [pool.submit(work, number, folder, typist, program, share) for number, share in enumerate(shares)]
        try:
            done = [job.result() for job in jobs]
        except Wrong as why:
            print(f"WRONG: {why}", flush=True)
            os._exit(1)
    worst = max(missing for _, _, missing, _ in done)
    print(
        f"killed {sum(one[0] for one in done)} times, {sum(one[1] for one in done)} of them with something typed: "
        f"0 unreadable, 0 saves lost, at most {worst:.2f} s of typing missing; "
        f"{sum(one[3] for one in done)} files half written left beside them; {time.monotonic() - began:.0f} s"
    )
    if worst > AT_MOST_SECONDS:
        print(f"WRONG: more than {AT_MOST_SECONDS} s of typing is missing")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
