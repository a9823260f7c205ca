"""Which blocks the rep has selected."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The ids of the selected blocks, own and fixed; `changed` comes after each difference."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: frozenset[str] = frozenset()

    @property
    def ids(self) -> frozenset[str]:
        """The selected ids."""
        return self._ids

    def __contains__(self, block_id: object) -> bool:
        return block_id in self._ids

    def put(self, ids: Iterable[str]) -> None:
        """Select these blocks and no others."""
        wanted = frozenset(ids)
        if wanted != self._ids:
            self._ids = wanted
            self.changed.emit()

    def toggle(self, block_id: str) -> None:
        """Add a block to the selection, or take it out."""
        self.put(self._ids ^ {block_id})

    def keep(self, known: Iterable[str]) -> None:
        """Drop the ids of blocks that are gone."""
        self.put(self._ids & frozenset(known))
