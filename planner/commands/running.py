"""Runs what the command line asks for, and turns every trouble into one line and exit code 2."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from planner import __version__
from planner.commands.arguments import Asked, say_why_not
from planner.domain.errors import UserError

_INTERRUPTED = 130


def run(asked: Asked) -> int:
    """Open the window or do the command; return the exit code."""
    _let_any_text_be_printed()
    try:
        code = _doer(asked.command)(asked)
        sys.stdout.flush()
    except UserError as error:
        from planner.app.trouble import trouble_of

        return say_why_not(trouble_of(error).line)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        _print_no_more()
        return 0
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        _print_no_more()
        return say_why_not(f"{type(error).__name__}: {error} (Overmorgen {__version__})")
    return code


def _print_no_more() -> None:
    """Drop what could not be printed, or Python would complain once more when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _let_any_text_be_printed() -> None:
    """Let a character that the terminal does not know be replaced rather than end the command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _doer(command: str) -> Callable[[Asked], int]:
    """Return what does a command; each is imported on use, so that all of them begin fast."""
    if command == "read":
        from planner.commands.read_calendar import read_calendar

        return read_calendar
    if command == "list":
        from planner.commands.list_plan import list_plan

        return list_plan
    if command == "mix":
        from planner.commands.show_mix import show_mix

        return show_mix
    if command == "account":
        from planner.commands.account import show_account

        return show_account
    if command == "agreements":
        from planner.commands.show_agreements import show_agreements

        return show_agreements
    if command == "prospects":
        from planner.commands.prospects import read_or_list_prospects

        return read_or_list_prospects
    if command == "urgent":
        from planner.commands.show_urgent import show_urgent

        return show_urgent
    if command == "print":
        from planner.commands.print_week import print_week

        return print_week
    if command == "export":
        from planner.commands.export_blocks import export_blocks

        return export_blocks
    if command == "check":
        from planner.commands.check_file import check_file

        return check_file
    return _open_window


def _open_window(asked: Asked) -> int:
    from planner.start import open_window

    return open_window(asked.options)
