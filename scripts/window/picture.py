"""picture.py PROGRAM FILE PNG: opens FILE in a real window and takes its picture."""

import sys

from window import App, Place


def main():
    program, file, png = sys.argv[1:]
    place = Place()
    app = App(program, file, place=place, size=(1280, 800))
    try:
        app.picture(png)
    finally:
        app.end()


main()
