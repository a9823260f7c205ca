"""The command line of the pictures; it says what Qt must know before it is imported."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

LARGEST = (3000, 2000)


def main(argv: list[str] | None = None) -> int:
    """Take the pictures that the command line asks for; return 0, or 2 after a line that says why not."""
    asked = _parser().parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="overmorgen-pictures-") as folder:
        _prepare_qt(Path(folder), asked.scale)
        from picturing.taking import take_pictures

        return take_pictures(
            Path(asked.out),
            Path(folder),
            themes=("light", "dark") if asked.theme == "both" else (asked.theme,),
            languages=("en", "nl") if asked.language == "both" else (asked.language,),
            sizes=asked.size,
            only=asked.only,
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pictures.py", description="Renders the app, with sample data.")
    parser.add_argument("out", metavar="OUT", help="folder for the PNG files; made where it is not there")
    parser.add_argument("--theme", choices=("light", "dark", "both"), default="both")
    parser.add_argument("--language", choices=("en", "nl", "both"), default="both")
    parser.add_argument(
        "--size",
        metavar="1440x900",
        type=_size,
        nargs="+",
        default=[(1440, 900)],
        help="of the window; several make several pictures of each screen",
    )
    parser.add_argument("--scale", type=int, choices=(1, 2), default=1, help="pixels per point")
    parser.add_argument(
        "--only",
        metavar="NAME",
        nargs="+",
        default=[],
        help="the picture of that name, or those that begin like it",
    )
    return parser


def _size(text: str) -> tuple[int, int]:
    width, height = (int(part) for part in text.lower().split("x"))
    if not (320 <= width <= LARGEST[0] and 320 <= height <= LARGEST[1]):
        raise argparse.ArgumentTypeError(f"between 320x320 and {LARGEST[0]}x{LARGEST[1]}")
    return width, height


def _prepare_qt(folder: Path, scale: int) -> None:
    """Ask for a screen in memory that is large enough for every dialog, with so many pixels per point."""
    screen = {"name": "pictures", "x": 0, "y": 0, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
    screen |= {"width": LARGEST[0] * scale, "height": LARGEST[1] * scale}
    settings = folder / "screen.json"
    settings.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={settings}"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    if sys.platform.startswith("linux"):
        os.environ["LC_ALL"] = "C.UTF-8"


if __name__ == "__main__":
    sys.exit(main())
