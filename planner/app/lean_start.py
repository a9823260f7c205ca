"""Keeps Python and PySide from work at the start that the program has no use for."""

from __future__ import annotations

import builtins
import gc

import PySide6.QtCore  # noqa: F401 - puts its own import in the place of Python's


def import_without_reading() -> None:
    """Let modules be imported without a look into their source; call before importing any.

    PySide reads the text of every module that is imported after it, and keeps it, to see whether names
    may be written another way there (`from __feature__ import snake_case`). The program never asks for
    that, as a test knows.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def rest_collector() -> None:
    """Keep the garbage collector from going through all that is made at the start, again and again."""
    gc.disable()


def wake_collector() -> None:
    """Let garbage be collected again, but not sought among what the start has made, which stays."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
