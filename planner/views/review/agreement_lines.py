"""The agreements on the conversation sheet: what was agreed before and what in this one-on-one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner import look
from planner.app import agreement_words
from planner.app.session import Session
from planner.app.standings_then import standing_then
from planner.domain.agreement import Agreement, in_force
from planner.domain.errors import UserError
from planner.domain.one_on_one import OneOnOne
from planner.drawing.fonts import font, metrics
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, rule
from planner.views.plain_text import plain_tooltip

_TITLE = look.Type(13, 500, tabular=False)
_PILL = look.Type(12, 600, tabular=False)
_PADDING = 8
_LINE = 18
_PILL_HEIGHT = 20


class AgreementAge(StrEnum):
    """How an agreement stands to a one-on-one."""

    GOES_ON = "goes on"
    NEW = "new"
    ENDED = "ended"


class AgreementLine(QAbstractButton):
    """One agreement: what, how it stands, and whether it is new; a click asks for its editor."""

    def __init__(self, agreement: Agreement, age: AgreementAge, state: str, appearance: Appearance) -> None:
        super().__init__()
        self.agreement = agreement
        self.age = age
        self._theme = appearance.theme
        self._title = agreement_words.title(agreement, appearance.formats, short=True)
        self._state = state
        self._pill = age_name(age)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(", ".join(said for said in (self._title, state, self._pill) if said))
        self.setToolTip(plain_tooltip(agreement_words.meaning(agreement, appearance.formats)))

    def _pill_width(self) -> int:
        return round(metrics(_PILL).horizontalAdvance(self._pill)) + 18

    def _title_box(self, width: int) -> QRect:
        room = max(width - self._pill_width() - 12, 60)
        wrapped = QFontMetrics(font(_TITLE)).boundingRect(
            QRect(0, 0, room, 1000), Qt.TextFlag.TextWordWrap, self._title
        )
        lines = max(round(wrapped.height() / QFontMetrics(font(_TITLE)).height()), 1)
        return QRect(0, _PADDING, room, lines * _LINE)

    def hasHeightForWidth(self) -> bool:
        """Wrapped titles take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the title wrapped into a width."""
        return self._title_box(width).bottom() + 1 + (_LINE if self._state else 0) + _PADDING

    def sizeHint(self) -> QSize:
        """Return the room in the sheet."""
        width = self.width() if self.isVisible() else look.PANEL_WIDTH - 40
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, state and pill, and the ring while the line has the keyboard."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = self._title_box(self.width())
        painter.setFont(font(_TITLE))
        painter.setPen(QColor(theme.accent if self.underMouse() else theme.text))
        painter.drawText(title, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(font(look.SMALL))
        painter.setPen(QColor(theme.text2))
        below = QRect(0, title.bottom() + 1, self.width(), _LINE)
        elided = QFontMetrics(font(look.SMALL)).elidedText(
            self._state, Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, elided)
        self._paint_pill(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5), 5, 5)
        painter.end()

    def _paint_pill(self, painter: QPainter) -> None:
        theme, is_new = self._theme, self.age is AgreementAge.NEW
        box = QRectF(self.width() - self._pill_width(), _PADDING, self._pill_width(), _PILL_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.long_soft if is_new else theme.press))
        painter.drawRoundedRect(box, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
        painter.setFont(font(_PILL))
        painter.setPen(QColor(theme.long_text if is_new else theme.text2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._pill)


class AgreementLines(QWidget):
    """The list with its heading; `wanted` brings the id of the agreement to open, empty for a new one."""

    wanted = Signal(str)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._session = session
        self._appearance = appearance
        add = icon_button("plus", translate("Review", "Agree on something new"), appearance.theme, 14)
        add.setFixedSize(24, 24)
        add.clicked.connect(lambda: self.wanted.emit(""))
        self.add = add
        self.heading = label("", look.PANEL_HEADING, "quiet")
        self._last_day = session.clock.today()
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(add)
        self._none = explanation(translate("Review", "Nothing agreed yet"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._shown: tuple[tuple[Agreement, AgreementAge, str], ...] = ()
        self._widgets: list[QWidget] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self._none)
        rows.addLayout(self._list)

    @property
    def lines(self) -> tuple[AgreementLine, ...]:
        """The lines, from above to below."""
        return tuple(widget for widget in self._widgets if isinstance(widget, AgreementLine))

    def show_for(self, held: OneOnOne, last_day: date) -> None:
        """Show what was agreed before a one-on-one, and in it, as it stood on the last day of a period."""
        self._last_day = last_day
        self.heading.setText(self._said_of_day())
        found = [(a, age, self._state(a, age)) for a, age in agreements_of(self._agreements(), held)]
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        for agreement, age, state in found:
            if self._widgets:
                self._put(rule())
            line = AgreementLine(agreement, age, state, self._appearance)
            line.clicked.connect(lambda _=False, id_=agreement.id: self.wanted.emit(id_))
            self._put(line)
        self._none.setVisible(not found)

    def _said_of_day(self) -> str:
        if self._last_day >= self._session.clock.today():
            return QCoreApplication.translate("Review", "Agreements")
        words = QCoreApplication.translate("Review", "Agreements, until {day}")
        return words.format(day=self._appearance.formats.day_and_month(self._last_day))

    def _put(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._list.addWidget(widget)

    def _agreements(self) -> Iterable[Agreement]:
        return self._session.plan.agreements.values()

    def _state(self, agreement: Agreement, age: AgreementAge) -> str:
        formats, plan, today = self._appearance.formats, self._session.plan, self._session.clock.today()
        is_later = self._last_day < today and self._last_day < agreement.first_day
        if age is AgreementAge.ENDED or is_later:
            return ""
        try:
            standing = standing_then(agreement, plan, self._session, self._last_day, today)
        except UserError:
            return ""
        # Where a month is counted, the title says of how many.
        is_monthly = agreement.metric.is_monthly
        figure = agreement_words.value if is_monthly else agreement_words.figure
        said = (figure(standing, formats), agreement_words.state(standing, formats))
        return " · ".join(words for words in said if words)


def agreements_of(agreements: Iterable[Agreement], held: OneOnOne) -> list[tuple[Agreement, AgreementAge]]:
    """Return the agreements to talk about: old ones first, then those made in the one-on-one.

    Within each they stand in the order in which they stand beside the week and on paper.
    """
    found = []
    for agreement in in_force(agreements, date.min, date.max):
        if agreement.agreed_on == held.day:
            found.append((agreement, AgreementAge.NEW))
        elif agreement.first_day <= held.day:
            if agreement.last_day is None or agreement.last_day >= held.day:
                found.append((agreement, AgreementAge.GOES_ON))
            elif agreement.last_day >= held.first_day:
                found.append((agreement, AgreementAge.ENDED))
    order = (AgreementAge.ENDED, AgreementAge.GOES_ON, AgreementAge.NEW)
    return sorted(found, key=lambda each: order.index(each[1]))


def age_name(age: AgreementAge) -> str:
    """Return how an agreement stands to a one-on-one, in a word."""
    return {
        AgreementAge.GOES_ON: QCoreApplication.translate("Review", "Goes on"),
        AgreementAge.NEW: QCoreApplication.translate("Review", "New"),
        AgreementAge.ENDED: QCoreApplication.translate("Review", "Ended"),
    }[age]
