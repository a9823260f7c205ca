"""A program that shows a data file once: it says "first", then "raised" at each call, or "second"."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.single_instance import SingleInstance


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> int:
    application = QCoreApplication(sys.argv)
    instance = SingleInstance(Path(sys.argv[1]))
    if not instance.claim():
        say("second" if instance.call_first() else "alone")
        return 0
    instance.raised.connect(lambda: say("raised"))
    instance.listen()
    say("first")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
