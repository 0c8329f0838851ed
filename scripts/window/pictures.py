"""pictures.py PROGRAM FOLDER [PART…]: every screen of the real window, in light and dark, at each size.

A picture is named SCREEN-THEME-SIZE.png; with parts given, only those are taken whose name holds one of them.
"""

import pathlib
import subprocess
import sys

import scenes_history
import scenes_kept
import scenes_one
from studio import SIZES, THEMES, Studio
from window import Missing

SCENES = scenes_one.SCENES | scenes_history.SCENES | scenes_kept.SCENES


def main():
    program, folder, *wanted = sys.argv[1:]
    taken, missing = 0, []
    for size in SIZES:
        for theme in THEMES:
            studio = Studio(program, pathlib.Path(folder), wanted, theme, size)
            for scene, screens in SCENES.items():
                if not studio.wants(*screens):
                    continue
                try:
                    scene(studio)
                except (Missing, subprocess.SubprocessError) as why:
                    missing.append(f"{scene.__name__} {theme} {size[0]}: {why}")
                    print(f"FAILED {missing[-1]}", flush=True)
                finally:
                    studio.end()
            taken += studio.taken
    print(f"{taken} pictures, {len(missing)} scenes not finished")
    return bool(missing) or taken == 0


sys.exit(main())
