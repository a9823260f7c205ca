"""Runs what the command line asks for, and turns every trouble into one line and exit code 2."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module

from planner import __version__
from planner.commands.arguments import Asked, say_why_not
from planner.commands.refusal import RefusalError
from planner.domain.errors import UserError

_INTERRUPTED = 130


def run(asked: Asked) -> int:
    """Open the window or do the command; return the exit code."""
    _let_any_text_be_printed()
    try:
        code = _doer(asked.command)(asked)
        sys.stdout.flush()
    except RefusalError as refusal:
        return say_why_not(str(refusal))
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


# Module and function of each command; each is imported on use, so that all of them begin fast.
_DOERS = {
    "read": ("read_calendar", "read_calendar"),
    "list": ("list_plan", "list_plan"),
    "mix": ("show_mix", "show_mix"),
    "account": ("account", "show_account"),
    "agreements": ("show_agreements", "show_agreements"),
    "prospects": ("prospects", "read_or_list_prospects"),
    "urgent": ("show_urgent", "show_urgent"),
    "outlook": ("show_outlook", "show_outlook"),
    "print": ("print_week", "print_week"),
    "review": ("print_review", "print_review"),
    "chart": ("draw_chart", "draw_chart"),
    "export": ("export_blocks", "export_blocks"),
    "check": ("check_file", "check_file"),
}


def _doer(command: str) -> Callable[[Asked], int]:
    """Return what does a command; without one the window is opened."""
    if not command:
        return _open_window
    module, function = _DOERS[command]
    found: Callable[[Asked], int] = getattr(import_module(f"planner.commands.{module}"), function)
    return found


def _open_window(asked: Asked) -> int:
    from planner.app import lean_start

    lean_start.import_without_reading()
    lean_start.rest_collector()
    from planner.start import open_window

    return open_window(asked.options)
