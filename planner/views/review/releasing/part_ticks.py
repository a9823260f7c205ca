"""What goes along with a sheet: a box to tick for each part, private ones on their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner import look
from planner.app.part_words import part_name, part_on_paper
from planner.app.releasing import USUAL_PARTS
from planner.domain.released_sheet import Part
from planner.views.controls import explanation, label


class PartTicks(QWidget):
    """Boxes for every part; `changed` comes with each tick."""

    changed = Signal()

    def __init__(self, kept_back: Mapping[Part, str]) -> None:
        """Tick the usual parts; what is `kept_back` cannot be ticked, and tells why."""
        super().__init__()
        translate = QCoreApplication.translate
        self.setProperty("plain", True)
        self.boxes: dict[Part, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(5)
        numbers = [part for part in Part if not part.is_private]
        self._add(column, translate("Release", "On the page"), filter(part_on_paper, numbers))
        figures = [part for part in numbers if not part_on_paper(part)]
        self._add(column, translate("Release", "Figures in the released file only"), figures)
        self._add(column, translate("Release", "Your own words, and what is private"), _private())
        column.addWidget(
            explanation(
                translate("Release", "These stay with you unless you tick them. Dreaded counts as not said.")
            )
        )
        for part, why in kept_back.items():
            self.boxes[part].setEnabled(False)
            self.boxes[part].setToolTip(why)

    def _add(self, column: QVBoxLayout, heading: str, parts: Iterable[Part]) -> None:
        column.addWidget(label(heading, look.PANEL_HEADING, "quiet"))
        for part in parts:
            box = QCheckBox(part_name(part))
            box.setAccessibleDescription(heading)
            box.setChecked(part in USUAL_PARTS)
            box.toggled.connect(self.changed)
            self.boxes[part] = box
            column.addWidget(box)
        column.addSpacing(6)

    @property
    def parts(self) -> frozenset[Part]:
        """What is ticked."""
        return frozenset(part for part, box in self.boxes.items() if box.isChecked())


def _private() -> list[Part]:
    return [part for part in Part if part.is_private]
