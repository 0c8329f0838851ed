"""page_costs.py TWOHATS README: what a page costs here, and what it costs to make one of our HTML or text elsewhere.

The three take turns, so that a slow minute of the machine slows all, and the fastest of several counts. Each program has
run once before, with settings of its own. The memory is that of the largest single process: Chromium and LibreOffice
start several, and the others are not counted against them.

Then the spreadsheet: our CSV goes through LibreOffice Calc and back.
"""

import csv
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import zipfile

TURNS = 7
# What would be computed, if it could be: it must come back as text.
NAME = '=HYPERLINK("https://example.org";"Zoë Müller-Şahin, Łódź")'
BEGIN, END = "<!-- pages: begin -->", "<!-- pages: end -->"


def run(*command, env):
    """Runs a command to its end. Gives its milliseconds and the peak memory of its largest process in MB."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    said = process.stdout.read().decode(errors="replace")
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    took_ms = (time.perf_counter() - began) * 1000
    assert process.returncode == 0, f"{command[0]} ended with {process.returncode}: {said}"
    return took_ms, used.ru_maxrss / 1024


def own_folders(folder):
    """An environment in which nothing of this person's is read or written."""
    env = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "DBUS_", "TWO_HATS_"))}
    places = {name: folder / name for name in ("home", "config", "cache", "state", "runtime")}
    for place in places.values():
        place.mkdir(mode=0o700)
    return env | {
        "HOME": str(places["home"]),
        "XDG_CONFIG_HOME": str(places["config"]),
        "XDG_CACHE_HOME": str(places["cache"]),
        "XDG_STATE_HOME": str(places["state"]),
        "XDG_RUNTIME_DIR": str(places["runtime"]),
        "LC_ALL": "C.UTF-8",
    }


def chromium(folder):
    words = ["chromium", "--headless", "--disable-gpu", f"--user-data-dir={folder / 'chromium'}"]
    # Root has no sandbox to be in.
    return words + (["--no-sandbox"] if os.getuid() == 0 else [])


def office(folder):
    return ["soffice", f"-env:UserInstallation=file://{folder / 'office'}", "--headless"]


def export(program, client, form, out, env):
    words = (program, "export", client, "--format", form, "--today", "2026-11-24", "--force", "--out", out)
    return run(*words, env=env)


def pages(file):
    told = subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", told, re.M)[1])


def costs(program, client, folder, env):
    """The rows of the table: what, time, memory, size and pages of each way to a PDF."""
    html, text = folder / "page.html", folder / "page.txt"
    export(program, client, "html", html, env)
    export(program, client, "text", text, env)
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    printed = elsewhere / "printed.pdf"
    ways = {
        "Two Hats writes the PDF": (
            folder / "page.pdf",
            [program, "export", client, "--format", "pdf", "--force", "--out", folder / "page.pdf"],
        ),
        "Chromium prints our HTML": (
            printed,
            [*chromium(folder), "--no-pdf-header-footer", f"--print-to-pdf={printed}", html.as_uri()],
        ),
        "LibreOffice converts our text": (
            elsewhere / "page.pdf",
            [*office(folder), "--convert-to", "pdf", "--outdir", elsewhere, text],
        ),
    }
    measured = {way: [] for way in ways}
    for turn in range(TURNS + 1):
        for way, (_, words) in ways.items():
            took = run(*words, env=env)
            # The first time each looks around and writes its settings.
            if turn > 0:
                measured[way].append(took)
    rows = []
    for way, (file, _) in ways.items():
        took_ms, memory_mb = min(took for took, _ in measured[way]), max(memory for _, memory in measured[way])
        rows.append((way, took_ms, memory_mb, file.stat().st_size / 1000, pages(file)))
    return rows


def table(rows):
    _, ours_ms, ours_mb, _, _ = rows[0]
    lines = ["| way to a PDF | time | peak memory | size | pages |", "| --- | --- | --- | --- | --- |"]
    for place, (way, took_ms, memory_mb, size_kb, count) in enumerate(rows):
        times, more = ("", "") if place == 0 else (f" ({took_ms / ours_ms:.0f} ×)", f" ({memory_mb / ours_mb:.0f} ×)")
        lines.append(f"| {way} | {took_ms:.0f} ms{times} | {memory_mb:.0f} MB{more} | {size_kb:.0f} kB | {count} |")
    return lines


def cells(book):
    """Every cell of a workbook's first sheet as its kind and text; formulas by the kind "formula"."""
    with zipfile.ZipFile(book) as parts:
        shared = re.findall(r"<si>(.*?)</si>", parts.read("xl/sharedStrings.xml").decode(), re.S)
        texts = ["".join(re.findall(r"<t[^>]*>(.*?)</t>", one, re.S)) for one in shared]
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    found = []
    for kind, inside in re.findall(r'<c [^>]*?t="(\w+)"[^>]*>(.*?)</c>', sheet, re.S):
        if "<f" in inside:
            found.append(("formula", inside))
            continue
        value = re.search(r"<v>(.*?)</v>", inside)
        if value:
            found.append((kind, texts[int(value[1])] if kind == "s" else value[1]))
    return found


def spreadsheet(program, folder, env):
    """Our CSV in a spreadsheet and back: the same cells, numbers as numbers, and nothing that computes."""
    client, table = folder / "formula.twohats", folder / "table.csv"
    run(program, "new", "--name", NAME, "--today", "2026-11-24", "--out", client, env=env)
    run(program, "rate", client, "risk.managing=8", "risk.leading=0", env=env)
    export(program, client, "csv", table, env)
    back = folder / "back"
    # Comma, quote, UTF-8: what its import dialog proposes for a file that begins with a byte order mark. Without a dialog
    # it does not look.
    run(*office(folder), "--infilter=CSV:44,34,76", "--convert-to", "xlsx", "--outdir", back, table, env=env)
    run(*office(folder), "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", back,
        back / "table.xlsx", env=env)
    inside = cells(back / "table.xlsx")
    assert not [cell for cell in inside if cell[0] == "formula"], "a cell computes"
    names = [text for kind, text in inside if kind == "s" and "Zoë Müller-Şahin, Łódź" in text]
    assert names, f"the name is lost: {inside[:20]}"
    numbers = [text for kind, text in inside if kind == "n"]
    assert "8" in numbers and "0" in numbers, f"the ratings are no numbers: {numbers}"
    ours = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline="")))
    theirs = list(csv.reader(io.StringIO((back / "table.csv").read_text(encoding="utf-8-sig"), newline="")))
    # The day may be written otherwise there; it is the same day.
    without_day = [[cell for place, cell in enumerate(row) if place not in (1, 2)] for row in ours]
    assert without_day == [[cell for place, cell in enumerate(row) if place not in (1, 2)] for row in theirs], theirs[:3]
    return f"{len(ours) - 1} rows in LibreOffice Calc and back: names whole, ratings are numbers, nothing computes"


def main():
    program, readme = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="twohats-pages.") as name:
        folder = pathlib.Path(name)
        env = own_folders(folder)
        client = folder / "zoe.twohats"
        run(program, "sample", "--today", "2026-11-24", "--out", client, env=env)
        run(program, "done", client, env=env)
        lines = table(rows := costs(program, client, folder, env))
        print("\n".join(lines))
        print(spreadsheet(program, folder, env))
    text = readme.read_text(encoding="utf-8")
    if BEGIN in text:
        before, rest = text.split(BEGIN)
        readme.write_text("\n".join([before + BEGIN, *lines, END]) + rest.split(END)[1], encoding="utf-8")
    slower = [way for way, took_ms, _, _, _ in rows[1:] if took_ms <= rows[0][1]]
    for way in slower:
        print(f"FAILED: {way} takes no longer than ours")
    return bool(slower)


sys.exit(main())
