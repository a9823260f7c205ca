"""What blocks show of how firmly they are defended; the words and marks are loaded where any is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from planner.drawing.faces import BlockFace

if TYPE_CHECKING:
    from planner.proposals.defence import Defence


@dataclass(frozen=True, slots=True)
class DefenceMarks:
    """What is shown and said of the blocks that are defended; nothing of all others."""

    found: Mapping[str, Defence] = field(default_factory=dict)

    def words(self, block_id: str) -> str:
        """Return how firmly a block is defended in words, empty where it is not."""
        defence = self.found.get(block_id)
        if defence is None:
            return ""
        from planner.app.defence import defence_words

        return defence_words(defence)

    def marked(self, face: BlockFace, block_id: str) -> BlockFace:
        """Return the face of a block with the mark of its defence, before all other marks."""
        defence = self.found.get(block_id)
        if defence is None:
            return face
        from planner.app.defence import ICONS

        return replace(face, glyphs=(ICONS[defence.firmness], *face.glyphs))
