"""The sections one below the other, in two columns where there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.views.settings.keys import KeyboardSection
from planner.views.settings.section import Section

_TWO_COLUMNS_FROM = 1000
_WIDEST_COLUMN = 640
_MARGIN = 28
_GAP = 40


class Place(Enum):
    """Where a section stands while there are two columns."""

    LEFT = "left"
    RIGHT = "right"
    BELOW = "below"


class SectionsArea(QScrollArea):
    """Shows sections, scrolls to one, and leaves out those that are not looked for."""

    def __init__(self, sections: Sequence[tuple[Section, Place]]) -> None:
        super().__init__()
        self._sections = sections
        self._columns = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("plain", True)
        self._rows = QVBoxLayout(content)
        self._rows.setSpacing(0)
        sides = QHBoxLayout()
        sides.setSpacing(_GAP)
        self._layouts = {place: QVBoxLayout() for place in Place}
        for layout in self._layouts.values():
            layout.setSpacing(0)
            layout.addStretch()
        sides.addLayout(self._layouts[Place.LEFT], 1)
        sides.addLayout(self._layouts[Place.RIGHT], 1)
        self._rows.addLayout(sides)
        self._rows.addLayout(self._layouts[Place.BELOW])
        self._rows.addStretch()
        self._sides = sides
        self.setWidget(content)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns that the width has room for."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM else 1
        spare = self.viewport().width() - _MARGIN - _WIDEST_COLUMN if columns == 1 else 0
        self._rows.setContentsMargins(_MARGIN, 4, max(_MARGIN, spare), 20)
        self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for section, place in self._sections:
            for layout in self._layouts.values():
                layout.removeWidget(section)
            layout = self._layouts[place if columns == 2 else Place.LEFT]
            layout.insertWidget(layout.count() - 1, section)
            if isinstance(section, KeyboardSection):
                section.set_columns(columns)
        self._sides.setSpacing(_GAP if columns == 2 else 0)
        self._sides.setStretch(1, 1 if columns == 2 else 0)
        self._mark_first()
        self._order_tabs()

    def _placed(self) -> list[list[Section]]:
        """Return the sections of each column that are shown, in the order in which they are read."""
        if self._columns == 1:
            columns = [[section for section, _ in self._sections]]
        else:
            columns = [[section for section, its in self._sections if its is place] for place in Place]
        return [[section for section in column if not section.isHidden()] for column in columns]

    def _mark_first(self) -> None:
        columns = self._placed()
        for column in columns:
            for section in column:
                section.line_above.setVisible(section is not column[0])
        if len(columns) > 2 and columns[2]:
            columns[2][0].line_above.setVisible(bool(columns[0] or columns[1]))

    def _order_tabs(self) -> None:
        fields = [field for column in self._placed() for section in column for field in fields_of(section)]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def show_only(self, found: Sequence[Section]) -> None:
        """Leave out the sections in which nothing was found."""
        for section, _ in self._sections:
            section.setVisible(section in found)
        self._mark_first()

    def return_to(self, position: int) -> None:
        """Scroll to a position, as soon as there is that much to scroll."""
        bar = self.verticalScrollBar()
        if bar.maximum() >= position:
            bar.setValue(position)
        else:
            reach = Qt.ConnectionType.SingleShotConnection
            bar.rangeChanged.connect(lambda *_range: self.return_to(position), reach)

    def scroll_to(self, section: Section | None) -> None:
        """Bring a section to the top, or the whole page where it is None."""
        top = 0 if section is None else section.y()
        self.verticalScrollBar().setValue(top)

    def enter(self, section: Section) -> None:
        """Give the keyboard to the first field of a section."""
        for field in fields_of(section):
            if field.isVisible() and field.isEnabled():
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return


def fields_of(section: Section) -> Iterator[QWidget]:
    """Yield what can be reached by Tab in a section, in the order in which it was made."""
    window = section.window()
    for field in section.findChildren(QWidget):
        by_tab = field.focusPolicy() & Qt.FocusPolicy.TabFocus
        # The list of a combo box is a window of its own; the line within a field hands on to the field.
        if by_tab and field.focusProxy() is None and field.window() is window:
            yield field
