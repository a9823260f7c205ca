"""Starts Overmorgen from a checkout: `python3 build_scripts/run.py [what planner understands]`.

The first start makes `.venv` and installs the locked packages.
"""

import os
import subprocess
import sys

import supported_python  # noqa: F401 (starts a newer Python where this one is too old)
from setup_environment import ROOT, prepare, stop

WITHOUT_WINDOW = {
    "read",
    "list",
    "mix",
    "account",
    "urgent",
    "print",
    "check",
    "export",
    "--help",
    "-h",
    "--version",
}


def main(arguments: list[str]) -> int:
    """Prepares the checkout and hands over to `python -m planner`; gives back its exit code."""
    opens_window = WITHOUT_WINDOW.isdisjoint(arguments)
    if opens_window and not _has_display():
        stop(
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
            "Start Overmorgen from a desktop session, or use a command such as:\n"
            "  python3 build_scripts/run.py --sample print --week 2026-W48 --out week.pdf"
        )
    python = prepare(with_window=opens_window)
    # PYTHONPATH rather than a change of folder: file names on the command line stay relative to the user.
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    try:
        return subprocess.call([str(python), "-m", "planner", *arguments], env=environment)
    except KeyboardInterrupt:
        return 130


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
