"""The reactive time beside the week: what was kept free for the unplanned, and what usually comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner import look
from planner.app import reactive_words
from planner.domain.span import Span
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button
from planner.views.plain_text import plain_tooltip

if TYPE_CHECKING:
    from planner.foresight.buffer import BufferSize

_BAR = 10
_TWO_LINES = " \n "


class ReactiveBar(QWidget):
    """A bar as wide as what usually comes, filled as far as time was kept free for it."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill the bar to a share from 0 to 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the bar."""
        return QSize(100, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the fill, its end, and the dashed frame of a buffer around all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, 3, 3)
        filled = QRectF(box.left(), box.top(), box.width() * self._share, box.height())
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(filled, QColor(self._theme.short))
        if 0 < self._share < 1:
            painter.fillRect(
                QRectF(filled.right(), box.top(), 1, box.height()), QColor(self._theme.short_edge)
            )
        painter.restore()
        pen = QPen(QColor(self._theme.short_edge), 1)
        pen.setDashPattern([3.2, 2.2])
        painter.setPen(pen)
        painter.drawPath(shape)
        painter.end()


class ReactiveSection(QWidget):
    """Shows the buffer of the week; `use_wanted` comes when what is left of it shall be acquisition."""

    use_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = appearance.formats
        heading = QCoreApplication.translate("ReactiveTime", "Reactive time")
        self._kept = label("", look.SMALL, "quiet")
        self._bar = ReactiveBar(appearance.theme)
        self._advice = explanation("")
        self._use = push_button("", appearance.theme, kind="small")
        self._use.clicked.connect(self.use_wanted)
        self._lay_out(label(heading, look.PANEL_HEADING, "quiet"))
        self.show_unread(0)
        self.offer(None)

    def _lay_out(self, heading: QWidget) -> None:
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._kept)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 13, 0, 14)
        rows.setSpacing(5)
        rows.addLayout(top)
        for part in (self._bar, self._advice):
            rows.addWidget(part)
        rows.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeft)

    def show_unread(self, kept: int) -> None:
        """Show the minutes kept free, with room for what is said once the past has been read."""
        self._kept.setText(reactive_words.kept_words(kept, None, self._formats))
        self._advice.setText(_TWO_LINES)
        self._bar.show_share(0)

    def show_buffer(self, kept: int, usual: BufferSize | None, fewest_weeks: float) -> None:
        """Show the minutes kept free beside the usual size, None before enough weeks were committed."""
        has_size = usual is not None and usual.rounded > 0
        self._kept.setText(reactive_words.kept_words(kept, usual, self._formats))
        self._advice.setText(reactive_words.advice(kept, usual, self._formats, fewest_weeks))
        ground = reactive_words.ground(usual, self._formats) if has_size else ""
        self._advice.setToolTip(plain_tooltip(ground))
        self._advice.setAccessibleDescription(ground)
        self._bar.setVisible(has_size)
        if usual is not None and usual.rounded:
            self._bar.show_share(min(kept / usual.rounded, 1.0))

    def offer(self, span: Span | None) -> None:
        """Offer to use what is left of a buffer for acquisition, or offer nothing."""
        self._use.setText("" if span is None else reactive_words.use_words(span, self._formats))
        self._use.setVisible(span is not None)
