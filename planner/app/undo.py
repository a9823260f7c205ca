"""Undo and redo of everything, as one command class over one kind of edit."""

from __future__ import annotations

from PySide6.QtGui import QUndoCommand

from planner.domain.edits import Edit, EditKind

_NUDGES = {EditKind.MOVE: 1, EditKind.RESIZE: 2}


class EditCommand(QUndoCommand):
    """Remembers an edit that is already stored.

    The stack's own calls do nothing: the session stores first and moves the stack's index after, so
    that a refused undo leaves the stack where the data is.
    """

    def __init__(self, edit: Edit, name: str, nudge_run: int) -> None:
        super().__init__(name)
        self.edit = edit
        self._nudge_run = nudge_run

    def undo(self) -> None:
        """Do nothing; the session has stored the reversed edit before."""

    def redo(self) -> None:
        """Do nothing; the session has stored the edit before."""

    def id(self) -> int:
        """Tell the stack that key nudges of one kind may become one step."""
        return _NUDGES.get(self.edit.label.kind, -1) if self.edit.nudge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a following nudge of the same blocks in; a nudge back to the start cancels the step."""
        if not isinstance(other, EditCommand) or other._nudge_run != self._nudge_run:
            return False
        from planner.domain.hand_edits import joined

        both = joined(self.edit, other.edit)
        if both is None:
            return False
        self.edit = both
        self.setObsolete(both.is_empty)
        return True

    def goes_on(self, kind: EditKind, nudge_run: int) -> bool:
        """Whether a further nudge of a kind would be taken in."""
        return self.edit.nudge and self.edit.label.kind is kind and self._nudge_run == nudge_run
