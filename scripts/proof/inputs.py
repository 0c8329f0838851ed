"""inputs.py unpack FILE FOLDER, or pack FOLDER FILE: what fuzzing found, one input a line in base64, and a file each.

One file for each reader stands in the repository, where hundreds of tiny ones would hide all else. Where they are too many
for that, every so manieth is kept, from the shortest to the longest.
"""

import base64
import hashlib
import pathlib
import sys

MOST_BYTES = 40_000


def unpack(file, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for line in file.read_bytes().splitlines() if file.exists() else []:
        found = base64.b64decode(line, validate=True)
        (folder / hashlib.sha1(found).hexdigest()).write_bytes(found)


def pack(folder, file):
    inputs = sorted((path.read_bytes() for path in folder.iterdir()), key=lambda found: (len(found), found))
    step = -(-sum(map(len, inputs)) // MOST_BYTES)
    file.write_bytes(b"".join(base64.b64encode(found) + b"\n" for found in inputs[:: max(1, step)] if found))


what, source, target = sys.argv[1], *map(pathlib.Path, sys.argv[2:])
{"unpack": unpack, "pack": pack}[what](source, target)
