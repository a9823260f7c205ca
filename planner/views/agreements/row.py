"""One agreement as a row beside the week: what was agreed, how it stands, a box for each unit of a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner import look
from planner.app import agreement_words
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.prospect import Owner
from planner.drawing.fonts import font
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.plain_text import plain_tooltip
from planner.views.prospects.prospect_paint import paint_box
from planner.views.week.writing import standing_alone

if TYPE_CHECKING:
    from planner.app.agreements import Standing

_TITLE = look.Type(13, 500, tabular=False)
_VALUE = look.Type(13, 600)
_LINE = 18
_PADDING = 7
_GAP = 12
_BOXES_ROOM = 20
_BOX_HEIGHT = 10.0
_BOX_GAP = 4.0
_TICK_HEIGHT = 16.0
_STATE_ROOM = 18
_CHECK = 14
MOST_BOXES = 30
"""More units than this are drawn as this many boxes, each standing for its share of them."""


class AgreementRow(QAbstractButton):
    """Shows an agreement; a click or Enter asks for its editor. `standing` is None until it is known."""

    def __init__(self, agreement: Agreement, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreement = agreement
        self.standing: Standing | None = None
        self._theme = appearance.theme
        self._formats = appearance.formats
        self._title = agreement_words.title(agreement, appearance.formats, short=True)
        self._value = self._state = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(agreement_words.title(agreement, appearance.formats))
        self._show_meaning("")

    def show_standing(self, standing: Standing) -> None:
        """Show how the agreement stands."""
        if standing == self.standing:
            return
        self.standing = standing
        self._value = agreement_words.value(standing, self._formats)
        self._state = agreement_words.state(standing, self._formats)
        self.setAccessibleName(agreement_words.spoken(standing, self._formats))
        self._show_meaning(agreement_words.kept(standing))
        self._fit()
        self.update()

    def _show_meaning(self, kept: str) -> None:
        """Tell on demand what it means, since when and from which one-on-one it holds, and how it went."""
        agreement, formats = self.agreement, self._formats
        facts = (
            agreement_words.meaning(agreement, formats),
            agreement_words.agreed_words(agreement, formats),
        )
        self.setToolTip(plain_tooltip("\n".join(fact for fact in (*facts, kept) if fact)))
        self.setAccessibleDescription(" ".join(fact for fact in facts if fact))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the title needs when it is wrapped into the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    @property
    def _has_boxes(self) -> bool:
        return self.agreement.metric.is_monthly

    @property
    def _has_state(self) -> bool:
        return bool(self._state) or self._has_boxes

    def heightForWidth(self, width: int) -> int:
        """Return the height with the title wrapped into a width."""
        height = self._title_box(width).height() + 2 * _PADDING
        if self._has_boxes:
            height += _BOXES_ROOM
        return height + (_STATE_ROOM if self._has_state else 0)

    def sizeHint(self) -> QSize:
        """Return the room in the side panel."""
        width = self.width() if self.isVisible() else look.PANEL_WIDTH - 40
        return QSize(width, self.heightForWidth(width))

    def _title_box(self, width: int) -> QRect:
        measured = QFontMetrics(standing_alone(_TITLE))
        room = width - _GAP - self._value_width()
        bounds = measured.boundingRect(QRect(0, 0, room, 1000), Qt.TextFlag.TextWordWrap, self._title)
        return QRect(0, _PADDING, room, max(round(bounds.height() / measured.height()), 1) * _LINE)

    def _value_width(self) -> int:
        check = _CHECK + 5 if self._is_checked else 0
        return QFontMetrics(font(_VALUE)).horizontalAdvance(self._value) + check

    @property
    def _is_checked(self) -> bool:
        is_blocks = self.agreement.metric is Metric.PROTECTED_BLOCKS
        return is_blocks and self.standing is not None and self.standing.is_kept

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, figure, boxes and state, and the ring while the row has the keyboard."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = self._title_box(self.width())
        painter.setFont(standing_alone(_TITLE))
        painter.setPen(QColor(theme.accent if self.underMouse() else theme.text))
        painter.drawText(title, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self._title)
        self._paint_value(painter, title)
        below = title.bottom() + 1
        if self._has_boxes:
            self._paint_boxes(painter, below + _BOXES_ROOM / 2 + 1)
            below += _BOXES_ROOM
        if self._has_state:
            painter.setFont(font(look.SMALL))
            painter.setPen(QColor(theme.text2))
            line = QRect(0, below + 1, self.width(), _STATE_ROOM)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._state)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -2), 5, 5)
        painter.end()

    def _paint_value(self, painter: QPainter, title: QRect) -> None:
        theme = self._theme
        colour = theme.long_text if self._is_checked else theme.text
        painter.setFont(font(_VALUE))
        painter.setPen(QColor(colour))
        line = QRect(0, title.top(), self.width(), _LINE)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._value)
        if self._is_checked:
            left = self.width() - self._value_width()
            middle = title.top() + _LINE // 2 - _CHECK // 2
            icon("check", theme.long_text, theme.text3, _CHECK).paint(painter, left, middle, _CHECK, _CHECK)

    def _paint_boxes(self, painter: QPainter, middle: float) -> None:
        target = max(round(self.agreement.target), 1)
        count = min(target, MOST_BOXES)
        own, both = self._filled(count / target)
        gap = min(_BOX_GAP, self.width() / count / 4)
        pitch = (self.width() + gap) / count
        for number in range(count):
            by = Owner.OWN if number < own else Owner.AGENCY if number < both else None
            box = QRectF(number * pitch, middle - _BOX_HEIGHT / 2, pitch - gap, _BOX_HEIGHT)
            paint_box(painter, box, self._theme, by)
        if self.standing is not None and self.standing.period.pace.worked:
            place = min(self.standing.due / target, 1.0) * (self.width() - 2)
            tick = QRectF(place, middle - _TICK_HEIGHT / 2, 2, _TICK_HEIGHT)
            painter.fillRect(tick, QColor(self._theme.text))

    def _filled(self, scale: float) -> tuple[int, int]:
        """Return how many boxes are the rep's, and how many are filled in all."""
        if self.standing is None:
            return 0, 0
        carrier = self.agreement.carrier
        own = 0 if carrier is Carrier.AGENCY else self.standing.own
        agency = 0 if carrier is Carrier.OWN else self.standing.agency
        return round(own * scale), round((own + agency) * scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the editor with Enter, as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
