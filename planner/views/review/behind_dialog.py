"""What is behind a bar of a chart: a list for the rep's own eyes, each line leading to its week."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.app.cause_words import cause_name
from planner.app.formats import Formats
from planner.app.review_behind import Behind
from planner.domain.prospect import Owner
from planner.domain.span import IsoWeek, Span
from planner.views.appearance import Appearance
from planner.views.controls import explanation
from planner.views.settings.sheet import Sheet

_WIDTH = 620
_HEIGHT = 380
_LINE = QSize(0, 30)
_WEEK = Qt.ItemDataRole.UserRole


class BehindDialog(Sheet):
    """Lists what is behind a bar; `week_wanted` brings the week of the line that was opened."""

    week_wanted = Signal(object)

    def __init__(
        self, title: str, lines: Sequence[Behind], appearance: Appearance, parent: QWidget | None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(title, "", appearance.theme, _WIDTH, parent)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for line in lines:
            item = QListWidgetItem(line_words(line, appearance.formats))
            item.setSizeHint(_LINE)
            item.setData(_WEEK, str(IsoWeek.of(line.day)))
            self.list.addItem(item)
        self.list.itemActivated.connect(self._go)
        self.list.itemDoubleClicked.connect(self._go)
        self.body.addWidget(self.list)
        if lines:
            self.list.setCurrentRow(0)
            hint = translate("Review", "Enter or a double click leads to the week. This list stays with you.")
        else:
            hint = translate("Review", "There is nothing behind this one.")
        self.body.addWidget(explanation(hint))
        self.add_cancel(translate("Review", "Close"))
        if lines:
            show = self.add_button(translate("Review", "Show the week"), kind="primary")
            show.clicked.connect(lambda: self._go(self.list.currentItem()))
        self.list.setFocus()

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.isVisible():
            self.accept()
            self.week_wanted.emit(IsoWeek.parse(item.data(_WEEK)))


def line_words(line: Behind, formats: Formats) -> str:
    """Write a line: when, what, and how much of it."""
    translate = QCoreApplication.translate
    when = f"{formats.weekday(line.day, short=True)} {formats.short_date(line.day)}"
    if line.by is not None:
        return _prospect_words(line, when)
    if line.start is not None and line.planned:
        when = f"{when}, {formats.times(Span(line.day, line.start, line.planned))}"
    parts = [when, line.title or translate("Review", "no title")]
    if line.minutes is not None:
        words = formats.duration(line.minutes)
        if line.planned is not None and line.planned != line.minutes:
            of = translate("Review", "{minutes} of {planned}")
            words = of.format(minutes=words, planned=formats.duration(line.planned))
        parts.append(words)
    if line.cause is not None:
        parts.append(cause_name(line.cause))
    return " · ".join(parts)


def _prospect_words(line: Behind, when: str) -> str:
    translate = QCoreApplication.translate
    what = line.title
    if not what:
        what = translate("Review", "%n approach(es) counted without names", "", line.planned or 0)
    if line.by is Owner.AGENCY:
        return " · ".join((when, what, translate("Review", "agency")))
    return " · ".join((when, what))
