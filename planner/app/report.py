"""A report of trouble that is ours: what happened where, in which versions, and nothing of the rep's."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import qVersion

from planner import __version__

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def report_of(error: BaseException) -> str:
    """Return what developers need to know of an error; neither values nor the error's own text go along.

    The text of an error may quote a title or a path, so that only its kind is told.
    """
    import platform
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.name}, line {frame.lineno} of {_within(frame.filename)}" for frame in frames]
    system = f"Python {platform.python_version()}, {platform.platform()}"
    versions = f"Overmorgen {__version__}, Qt {qVersion()}, {system}"
    return "\n".join([versions, type(error).__name__, *places])


def _within(file: str) -> str:
    """Return a file's path within the package, without the folders of this computer."""
    parts = file.replace("\\", "/").split("/")
    return "/".join(parts[parts.index("planner") :]) if "planner" in parts else parts[-1]


def show_own_errors(show: Callable[[str], None]) -> Hook:
    """Let errors that nothing expected be shown as a report, beside their trace on the terminal.

    Return the hook that was there before.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            show(report_of(error))

    sys.excepthook = hook
    return before
