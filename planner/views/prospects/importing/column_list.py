"""The columns of a file, each with what stands in it and the field it fills."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.app.prospect_file_words import column_title, field_name
from planner.app.prospect_reading import OpenedFile
from planner.drawing.fonts import metrics
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_columns import Columns
from planner.views.controls import explanation, label
from planner.views.fields import FieldManners, ListField
from planner.views.plain_text import plain_tooltip

_MOST_COLUMNS = 60
_NAME_WIDTH = 180
_SAMPLE_WIDTH = 250
_FIELD_WIDTH = 170


class ColumnList(QWidget):
    """Shows the columns that hold anything, those that are recognised first; `changed` brings Columns."""

    changed = Signal(object)

    def __init__(self, file: OpenedFile) -> None:
        super().__init__()
        self.columns = file.columns
        self._manners = FieldManners(self)
        filled = [place for place, texts in enumerate(file.samples) if texts]
        known = [place for place in filled if file.columns.fields[place]]
        others = [place for place in filled if not file.columns.fields[place]]
        shown = (known + others)[:_MOST_COLUMNS]
        inside = QWidget()
        inside.setProperty("plain", True)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for row, place in enumerate(shown):
            title = column_title(file.columns.headers[place], has_names=file.table.has_names)
            self._add(row, place, title, file.samples[place])
        self._grid.setRowStretch(len(shown), 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Each row has a field to stop at, which scrolls into view.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._area, 1)
        empty = len(file.columns.headers) - len(shown)
        if empty:
            words = QCoreApplication.translate("ProspectFile", "%n more column(s) left out.", "", empty)
            whole.addWidget(explanation(words))

    def fields(self) -> Iterator[ListField]:
        """Yield the choices, from top to bottom."""
        yield from self.findChildren(ListField)

    def _add(self, row: int, place: int, title: str, texts: tuple[str, ...]) -> None:
        name = label(_elided(title, look.BODY, _NAME_WIDTH))
        name.setToolTip(plain_tooltip(title))
        sample = label(_elided(" · ".join(texts), look.SMALL, _SAMPLE_WIDTH), look.SMALL, "quiet")
        sample.setToolTip(plain_tooltip("\n".join(texts)))
        words = QCoreApplication.translate("ProspectFile", "Field for column {name}")
        field = ListField(words.replace("{name}", title))
        for each in ProspectField:
            field.add(field_name(each), each)
        field.show_value(self.columns.fields[place])
        field.setFixedWidth(_FIELD_WIDTH)
        field.chosen.connect(lambda chosen: self._choose(place, chosen))
        self._manners.teach(field)
        field.installEventFilter(self)
        name.setBuddy(field)
        name.setFixedWidth(_NAME_WIDTH)
        for column, part in enumerate((name, sample, field)):
            self._grid.addWidget(part, row, column)

    def _choose(self, place: int, field: object) -> None:
        if isinstance(field, ProspectField):
            self._take(self.columns.with_field(place, field))

    def _take(self, columns: Columns) -> None:
        self.columns = columns
        self.changed.emit(columns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the choice that gets the keyboard into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, 20)
        return super().eventFilter(watched, event)


def _elided(text: str, role: look.Type, width: int) -> str:
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)
