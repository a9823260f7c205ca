"""Writes a file whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from planner.domain.errors import Problem, UserError


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, in the place of one that is there; raise UserError where that cannot be.

    What was there stays until all is written.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
        raise UserError(Problem.CANNOT_WRITE, file=str(path))
