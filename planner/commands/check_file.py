"""`check`: whether the data file still holds what was stored in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.clock import SystemClock
from planner.app.time_zone import rep_zone
from planner.app.trouble import trouble_of
from planner.commands.arguments import Asked, say_why_not
from planner.commands.opened import data_file, expect_there, speaking
from planner.commands.plain_lines import plain_line
from planner.domain.errors import Problem, UserError
from planner.storage.data_file import FileState, look_at
from planner.storage.soundness import Soundness, check

_NOT_OURS = {FileState.FOREIGN: Problem.NOT_A_DATA_FILE, FileState.NEWER: Problem.FILE_TOO_NEW}


def check_file(asked: Asked) -> int:
    """Look at every row of the data file and change nothing; return 2 where it is damaged."""
    clock = SystemClock(rep_zone(asked.options.timezone))
    with speaking(asked.options) as translators, data_file(asked.options, translators, clock) as path:
        expect_there(path)
        state = look_at(path)
        if state in _NOT_OURS:
            raise UserError(_NOT_OURS[state], file=str(path))
        found = check(path)
        if not found.is_sound:
            return say_why_not(_damage(path, found))
        rows = QCoreApplication.translate("CommandLine", "%n row(s) checked", "", found.sound_rows)
        words = QCoreApplication.translate("CommandLine", "{file} is sound: {rows}.")
        print(plain_line(words.replace("{rows}", rows).replace("{file}", str(path))))
    return 0


def _damage(path: Path, found: Soundness) -> str:
    """Return the trouble in words, with the first finding for those who can read it."""
    line = trouble_of(UserError(Problem.FILE_DAMAGED, file=str(path))).line
    first = found.findings[0]
    return plain_line(f"{line} ({first.damage.value}: {first.table} {first.detail})")
