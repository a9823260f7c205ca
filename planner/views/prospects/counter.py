"""The month's count of prospects approached: in words, and as boxes with a tick where the pace is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner import look
from planner.app.approach_count import MonthCount
from planner.app.formats import Formats
from planner.domain.approaches import Approached
from planner.domain.prospect import Owner
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.plain_text import plain_tooltip
from planner.views.prospects.prospect_paint import paint_box

_WIDTH = 184
_GAP = 5.0
_BOX_HEIGHT = 9.0
_MOST_BOXES = 30
_BOLD = look.Type(13, 600)
_TEXT = look.Type(13)


class MonthBoxes(QWidget):
    """A box for each agreed prospect, own ones solid, those of the agency hatched."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = MonthCount(date.min, Approached())
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the room for the boxes and the tick."""
        return QSize(_WIDTH, 20)

    @property
    def target(self) -> int:
        """How many are agreed, 0 without an agreement."""
        return self._count.target

    def show_count(self, count: MonthCount) -> None:
        """Show another count."""
        self._count = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes, and the tick of the pace."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target, approached = self._count.target, self._count.approached
        boxes = min(target, _MOST_BOXES)
        if boxes:
            share = boxes / target
            own, both = round(approached.own_in_all * share), round(approached.total * share)
            pitch = (_WIDTH + min(_GAP, _WIDTH / boxes / 4)) / boxes
            width = pitch - min(_GAP, _WIDTH / boxes / 4)
            top = (self.height() - _BOX_HEIGHT) / 2
            for number in range(boxes):
                filled = Owner.OWN if number < own else Owner.AGENCY if number < both else None
                paint_box(painter, QRectF(number * pitch, top, width, _BOX_HEIGHT), self._theme, filled)
            tick = min(self._count.due / target, 1.0) * (_WIDTH - 2)
            painter.fillRect(QRectF(tick, 2, 2, self.height() - 4), QColor(self._theme.text))
        painter.end()


class Counter(QWidget):
    """Says how many were approached this month, by whom, and how it stands with what was agreed."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._formats: Formats = appearance.formats
        self._number = label("", _BOLD)
        self._words = label("", _TEXT)
        self._by = label("", _TEXT, "quiet")
        self._boxes = MonthBoxes(appearance.theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for part in (self._number, self._words, self._by):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self._boxes)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_count(self, count: MonthCount) -> None:
        """Show another count."""
        translate, approached = QCoreApplication.translate, count.approached
        total = str(approached.total)
        if count.target:
            words = translate("Prospects", "{count} of {target}")
            total = words.format(count=total, target=count.target)
        month = self._formats.month(count.month)
        by = translate("Prospects", "{own} own, {agency} agency").format(
            own=approached.own_in_all, agency=approached.agency
        )
        said = translate("Prospects", "approached in {month}").format(month=month)
        self._number.setText(total)
        self._words.setText(said)
        self._by.setText(by if approached.total else "")
        self._boxes.show_count(count)
        self._boxes.setVisible(bool(count.target))
        parts = [f"{total} {said}", by]
        if count.target:
            due = self._formats.number(count.due, 1)
            parts.append(translate("Prospects", "on pace would be {due}").format(due=due))
        if approached.bare:
            parts.append(translate("Prospects", "%n of them counted without a name", "", approached.bare))
        self.setAccessibleName("; ".join(parts))
        self.setToolTip(plain_tooltip("\n".join(parts)))

    def show_room(self, room: int) -> None:
        """Leave out what there is no room for: first by whom, then the boxes."""
        self._by.show()
        self._boxes.setVisible(self._boxes.target > 0)
        for part in (self._by, self._boxes):
            if self.sizeHint().width() <= room:
                return
            part.hide()
