"""Puts pictures of the icon into the container that macOS reads: icns.py OUT SIZE=PNG…

A head, then each picture with its name and length. The same size may stand for two names: 32 pixels are 32 points on an old screen
and 16 on a fine one.
"""

import struct
import sys
from pathlib import Path

NAMES = {
    16: [b"icp4"],
    32: [b"icp5", b"ic11"],
    64: [b"ic12"],
    128: [b"ic07"],
    256: [b"ic08", b"ic13"],
    512: [b"ic09", b"ic14"],
    1024: [b"ic10"],
}


def main() -> None:
    out, *pictures = sys.argv[1:]
    body = b""
    for picture in pictures:
        size, _, path = picture.partition("=")
        png = Path(path).read_bytes()
        for name in NAMES[int(size)]:
            body += name + struct.pack(">I", len(png) + 8) + png
    Path(out).write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)


main()
