"""One rep's row: what the newest sheet says, and the next one-on-one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton

from planner import look
from planner.app.review_rows import Period
from planner.app.team import TeamRep, initials_of
from planner.app.team_words import count_words, cover_words, name_of, protected_words, spoken_row, state_of
from planner.drawing.fonts import font, metrics
from planner.drawing.icons import draw_icon
from planner.views.appearance import Appearance
from planner.views.controls import push_button
from planner.views.plain_text import plain_tooltip
from planner.views.team.columns import COVER, MIX, NEXT, PROSPECTS, PROTECTED, REP, SHARE, column
from planner.views.team.rep_paint import paint_boxes, paint_cover, paint_initials, paint_line, paint_mix

HEIGHT, LOW_HEIGHT = 60, 46
_DISC = 30.0
_NAME = look.Type(13, 600, tabular=False)
_TEXT = look.Type(13)
_BOLD = look.Type(13, 600)
_SHARE = look.Type(15, 600)
_LINE_HEIGHT = 26.0
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What a row shows; `following` is when the next one-on-one is, in words, empty for none."""

    rep: TeamRep
    period: Period
    today: date
    following: str


class RepRow(QAbstractButton):
    """Opens the rep's sheet; `plan_wanted` comes with O and the button, `stepped` with Up and Down."""

    plan_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, facts: RowFacts, appearance: Appearance, height: int = HEIGHT) -> None:
        super().__init__()
        self._theme = appearance.theme
        self._formats = appearance.formats
        self.facts = facts
        self._name = name_of(facts.rep)
        self._state = state_of(facts.rep, facts.today, self._formats)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        spoken = spoken_row(facts.rep, facts.today, facts.following, self._formats)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken.replace("; ", "\n")))
        words = QCoreApplication.translate("Team", "Plan one")
        self.plan = push_button(words, self._theme, icon_name="calendar-plus", kind="small")
        self.plan.setAccessibleName(
            QCoreApplication.translate("Team", "Plan a one-on-one with {name}").replace("{name}", self._name)
        )
        self.plan.setParent(self)
        self.plan.clicked.connect(self.plan_wanted)
        self.plan.setVisible(not facts.following)

    def sizeHint(self) -> QSize:
        """Return the room of a row."""
        return QSize(600, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its column."""
        super().resizeEvent(event)
        box = self._column(NEXT)
        size = self.plan.sizeHint()
        self.plan.setGeometry(
            round(box.left()), round((self.height() - size.height()) / 2), size.width(), size.height()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, plan with O, go on with the arrows."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_O and not event.modifiers():
            self.plan_wanted.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _column(self, number: int) -> QRectF:
        return column(number, self.width(), self.height() - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns, the line below them, and the ring while the row has the keyboard."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), QColor(theme.hover))
        self._paint_rep(painter)
        self._paint_share(painter)
        week = self.facts.rep.last_week
        if week is not None:
            paint_mix(painter, self._column(MIX).adjusted(0, 0, -6, 0), week, theme)
        else:
            self._dash(painter, MIX)
        self._paint_count(painter)
        self._paint_protected(painter)
        self._paint_cover(painter)
        self._paint_next(painter)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 2, -3, -3), 6, 6)
        painter.end()

    def _paint_rep(self, painter: QPainter) -> None:
        box = self._column(REP)
        disc = QRectF(box.left(), box.center().y() - _DISC / 2, _DISC, _DISC)
        paint_initials(painter, disc, initials_of(self._name), self._theme)
        words = box.adjusted(_DISC + 10, 0, 10, 0)
        if not self._state:
            self._write(painter, words, self._name, _NAME, self._theme.text)
            return
        self._write(painter, words.adjusted(0, -18, 0, 0), self._name, _NAME, self._theme.text)
        self._write(painter, words.adjusted(0, 18, 0, 0), self._state, look.SMALL, self._theme.short_text)

    def _paint_share(self, painter: QPainter) -> None:
        box = self._column(SHARE)
        rep, period = self.facts.rep, self.facts.period
        known = rep.weeks()
        weeks = [known.get(period.first.plus(number)) for number in range(period.weeks)]
        shares = [week.long_share if week is not None else None for week in weeks]
        if all(share is None for share in shares):
            self._dash(painter, SHARE)
            return
        newest = next(week for week in reversed(weeks) if week is not None)
        line = QRectF(
            box.left() + 4, box.center().y() - _LINE_HEIGHT / 2, max(box.width() - 62, 30), _LINE_HEIGHT
        )
        paint_line(painter, line, shares, newest.agreed_low, self._theme)
        value = next(share for share in reversed(shares) if share is not None)
        room = QRectF(line.right() + 10, 0, 50, self.height() - 1)
        self._write(painter, room, self._formats.share(value), _SHARE, self._theme.text)

    def _paint_count(self, painter: QPainter) -> None:
        month = self.facts.rep.approached(self.facts.today)
        if month is None:
            self._dash(painter, PROSPECTS)
            return
        count, behind = count_words(month, self.facts.today, self._formats)
        wide = metrics(_BOLD).horizontalAdvance(count) + metrics(_TEXT).horizontalAdvance(behind) + 14
        box = self._column(PROSPECTS)
        end = paint_boxes(painter, box.adjusted(0, 0, -wide, 0), month, self._theme)
        left = end + (6 if end > box.left() else 0)
        self._write(painter, QRectF(left, 0, 60, self.height() - 1), count, _BOLD, self._theme.text)
        left += metrics(_BOLD).horizontalAdvance(count) + 4
        self._write(
            painter,
            QRectF(left, 0, box.right() + 8 - left, self.height() - 1),
            behind,
            _TEXT,
            self._theme.text2,
        )

    def _paint_protected(self, painter: QPainter) -> None:
        words = protected_words(self.facts.rep)
        agreement = self.facts.rep.protected
        if agreement is None:
            self._dash(painter, PROTECTED)
            return
        name = "check" if agreement.done_own >= agreement.target else "shield"
        self._with_icon(painter, PROTECTED, name, words)

    def _paint_cover(self, painter: QPainter) -> None:
        week = self.facts.rep.last_week
        if week is None:
            self._dash(painter, COVER)
            return
        box = self._column(COVER)
        words = cover_words(self.facts.rep, self._formats)
        left = box.left()
        if week.cover:
            room = box.width() - metrics(_TEXT).horizontalAdvance(words) - 8
            left = paint_cover(painter, left, box.center().y(), week.cover, room, self._theme) + 8
        colour = self._theme.text if week.cover else self._theme.text3
        self._write(painter, QRectF(left, 0, box.right() - left, self.height() - 1), words, _TEXT, colour)

    def _paint_next(self, painter: QPainter) -> None:
        if self.facts.following:
            self._with_icon(painter, NEXT, "calendar-days", self.facts.following)

    def _with_icon(self, painter: QPainter, number: int, icon_name: str, words: str) -> None:
        box = self._column(number)
        draw_icon(painter, icon_name, box.left(), box.center().y() - 8, 16, self._theme.text2)
        self._write(painter, box.adjusted(22, 0, 0, 0), words, _TEXT, self._theme.text)

    def _dash(self, painter: QPainter, number: int) -> None:
        self._write(painter, self._column(number), "–", _TEXT, self._theme.text3)

    def _write(self, painter: QPainter, box: QRectF, text: str, role: look.Type, colour: str) -> None:
        painter.setFont(font(role))
        painter.setPen(QColor(colour))
        shown = metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, max(box.width(), 0))
        painter.drawText(box, _MIDDLE, shown)
