"""checks.py PROGRAM [NAME…]: the real window through keyboard, pointer, dialogs and accessibility tree.

Each check is a function that says what a person would lose; it gets a sitting of its own, with an empty home.
Prints a line a check and closes on "N passed, N failed". Without a NAME, those that ask the desktop's portal run where
DESK_PORTAL=1 and the others elsewhere.
"""

import os
import pathlib
import signal
import sys
import time
import traceback

import check_clock
import check_closing
import check_comparing
import check_costs
import check_desktop
import check_exports
import check_files
import check_keeping
import check_keyboard
import check_locks
import check_many
import check_rating
import check_reader
import check_room
import check_sessions
from sitting import Sitting
from window import Missing

MODULES = (
    check_rating,
    check_files,
    check_comparing,
    check_keeping,
    check_sessions,
    check_exports,
    check_many,
    check_closing,
    check_locks,
    check_room,
    check_costs,
    check_keyboard,
    check_reader,
    check_desktop,
    check_clock,
)
# A check that hangs has failed.
CHECK_SECONDS = 120


def checks():
    """In the order of the modules: every function that takes a sitting and nothing else."""

    def is_check(function):
        code = getattr(function, "__code__", None)
        return code and code.co_varnames[: code.co_argcount] == ("sitting",)

    return [(name, function) for module in MODULES for name, function in vars(module).items() if is_check(function)]


def share_of(all_checks):
    """Those of this desk, when several share the work: SHARE is "2/3" for the second of three."""
    part, of = (int(number) for number in os.environ.get("SHARE", "1/1").split("/"))
    return all_checks[part - 1 :: of]


def out_of_time(*_):
    raise Missing(f"not done after {CHECK_SECONDS} seconds")


def main():
    signal.signal(signal.SIGALRM, out_of_time)
    program, *wanted = sys.argv[1:]
    portal = os.environ.get("DESK_PORTAL") == "1"
    passed = failed = 0
    chosen = [check for check in checks() if check[0] in wanted or not wanted and ("portal" in check[0]) == portal]
    for name, function in share_of(chosen):
        began = time.monotonic()
        sitting = Sitting(str(pathlib.Path(program).resolve()))
        try:
            signal.alarm(CHECK_SECONDS)
            function(sitting)
            passed += 1
            print(f"ok {name} ({time.monotonic() - began:.1f}s)", flush=True)
        except Exception as why:  # noqa: BLE001 - whatever went wrong, the check has failed
            failed += 1
            told = str(why) or type(why).__name__
            print(f"FAILED {name}: {told}", flush=True)
            if not isinstance(why, AssertionError):
                traceback.print_exc()
        finally:
            signal.alarm(0)
            sitting.end()
    if passed + failed == 0:
        print("FAILED: no check of that name")
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
