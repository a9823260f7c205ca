"""Beside the lines of the day: prospects approached, the mix that came of it, and how tomorrow begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from planner import look
from planner.app.cause_words import CAUSE_ICONS, cause_name
from planner.app.named_touches import Named, approached_count
from planner.domain.displacement import Cause
from planner.domain.mix import Mix
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, rule
from planner.views.look_back.key_button import TINY, KeyButton
from planner.views.look_back.named_list import NamedList
from planner.views.week.mix_meter import paint_meter_bar

WIDTH = 288
_INSET = 20
_COUNTER = look.Type(44, 600, -2)
_BAR_HEIGHT = 12
_SWATCH = 10
_MOST_CAUSES = 5


class DaySide(QWidget):
    """Shows what the answers add up to; `counted` brings +1 or -1 for a prospect approached."""

    counted = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme, self._formats = appearance.theme, appearance.formats
        self.setFixedWidth(WIDTH)
        self._number = label("0", _COUNTER)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setAccessibleName(_approached())
        self._bar = _MixBar(appearance)
        self._today = label("", look.SECTION_TITLE)
        self._long = self._value_row(
            QCoreApplication.translate("LookBack", "Long-term"), _Swatch(self._theme.long)
        )
        self._short = self._value_row(
            QCoreApplication.translate("LookBack", "Short-term"),
            _Swatch(self._theme.short, self._theme.short_edge),
        )
        self._causes = QVBoxLayout()
        self._causes.setSpacing(2)
        self._cause_part = QWidget()
        self._tomorrow = explanation("")
        self.names = NamedList(self._theme)
        self._parts = explanation("")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, 14)
        column.setSpacing(8)
        column.addWidget(label(_approached(), look.SECTION_TITLE))
        column.addLayout(self._counter())
        column.addWidget(self._parts)
        column.addWidget(self.names)
        column.addSpacing(8)
        column.addWidget(rule())
        column.addSpacing(6)
        column.addWidget(self._today)
        column.addWidget(self._bar)
        column.addLayout(self._long[0])
        column.addLayout(self._short[0])
        between = QVBoxLayout(self._cause_part)
        between.setContentsMargins(0, 8, 0, 0)
        between.setSpacing(8)
        between.addWidget(rule())
        between.addSpacing(6)
        between.addWidget(
            label(QCoreApplication.translate("LookBack", "What came in between"), look.SECTION_TITLE)
        )
        between.addLayout(self._causes)
        column.addWidget(self._cause_part)
        column.addStretch()
        column.addWidget(rule())
        column.addSpacing(4)
        column.addWidget(self._tomorrow)

    def _counter(self) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(8)
        fewer = QCoreApplication.translate("LookBack", "One fewer")
        more = QCoreApplication.translate("LookBack", "One more")
        for sign, name, icon_name in ((-1, fewer, "minus"), (1, more, "plus")):
            button = self._step_button(sign, name, icon_name)
            row.addWidget(button)
            if sign < 0:
                self._number.setMinimumWidth(58)
                row.addWidget(self._number)
        row.addSpacing(4)
        for sign, key in ((-1, "−"), (1, "+")):
            hint = KeyButton("", key, theme, kind=TINY)
            hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            hint.clicked.connect(lambda _checked, sign=sign: self.counted.emit(sign))
            row.addWidget(hint)
        row.addStretch()
        return row

    def _step_button(self, sign: int, name: str, icon_name: str) -> QToolButton:
        button = icon_button(icon_name, name, self._theme)
        button.setFixedSize(36, 36)
        button.setStyleSheet(
            f"QToolButton {{ border: 1px solid {self._theme.edge}; background: {self._theme.raised}; }}"
            f"QToolButton:hover {{ background: {self._theme.hover}; }}"
            f"QToolButton:focus {{ border: 2px solid {self._theme.accent}; }}"
        )
        button.clicked.connect(lambda: self.counted.emit(sign))
        return button

    def _value_row(self, name: str, mark: QWidget) -> tuple[QHBoxLayout, QLabel]:
        row = QHBoxLayout()
        row.setSpacing(8)
        value = label("", look.Type(13, 500))
        row.addWidget(mark)
        row.addWidget(label(name))
        row.addStretch()
        row.addWidget(value)
        return row, value

    def show_day(self, mix: Mix, lost: Mapping[Cause, int], day: str, tomorrow: str) -> None:
        """Show what the answers add up to; `day` is the name of the day, `tomorrow` how the next begins."""
        self._today.setText(day)
        self._bar.show_mix(mix)
        self._long[1].setText(self._formats.duration(mix.long_minutes))
        self._short[1].setText(self._formats.duration(mix.short_minutes))
        self._show_causes(lost)
        self._tomorrow.setText(tomorrow)

    def show_names(self, named: Sequence[Named], ticked: Mapping[str, str], said: int) -> None:
        """Show who of the day is named, within the number that was said of it."""
        count = approached_count(named, ticked)
        self._number.setText(str(max(said, count)))
        if count:
            words = QCoreApplication.translate("LookBack", "{count} of them by name already.")
            self._parts.setText(words.format(count=count))
        else:
            words = QCoreApplication.translate("LookBack", "First contacts of the day, as one number.")
            self._parts.setText(words)
        self.names.show_named(named, ticked)

    def _show_causes(self, lost: Mapping[Cause, int]) -> None:
        while (item := self._causes.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and (part := inner.takeAt(0)) is not None:
                widget = part.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        colour = self._theme.short_text
        for cause, minutes in list(lost.items())[:_MOST_CAUSES]:
            mark = QLabel()
            mark.setPixmap(icon(CAUSE_ICONS[cause], colour, colour, 14).pixmap(14, 14))
            row, value = self._value_row(cause_name(cause), mark)
            value.setText(self._formats.duration(minutes))
            self._causes.addLayout(row)
        self._cause_part.setVisible(bool(lost))


class _MixBar(QWidget):
    """The mix of the day as a bar."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme = appearance.theme
        self._mix = Mix()
        self.setFixedHeight(_BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mix(self, mix: Mix) -> None:
        self._mix = mix
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_meter_bar(painter, QRectF(self.rect()), self._mix, self._theme)
        painter.end()


class _Swatch(QWidget):
    """A small square in the colour of a horizon."""

    def __init__(self, fill: str, edge: str = "") -> None:
        super().__init__()
        self._fill, self._edge = fill, edge
        self.setFixedSize(QSize(_SWATCH, _SWATCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._edge or Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
        painter.end()


def _approached() -> str:
    return QCoreApplication.translate("LookBack", "Prospects approached")
