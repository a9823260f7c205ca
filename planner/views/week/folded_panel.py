"""The side panel folded to a strip: the mix upright, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner import look
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.views.appearance import Appearance
from planner.views.controls import icon_button
from planner.views.plain_text import plain_tooltip
from planner.views.week import mix_words
from planner.views.week.mix_meter import paint_meter_bar
from planner.views.week.writing import width_of, write

_SHARE = look.Type(13, 600)
_AGREED = look.Type(11, 500)
_BAR_WIDTH = 14.0
_BAR_TOP, _BAR_LOW, _BAR_HIGHEST = 76.0, 48.0, 320.0


class FoldedPanel(QWidget):
    """Shows the long-term share and an upright bar with the agreed mark, 48 pixels wide."""

    unfold_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = appearance.theme
        self._formats = appearance.formats
        self._mix = Mix()
        self._agreed: Band | None = None
        self.setFixedWidth(look.FOLDED_PANEL_WIDTH)
        self.setAccessibleName(QCoreApplication.translate("MixMeter", "Mix this week"))
        unfold = QCoreApplication.translate("SidePanel", "Unfold the side panel")
        button = icon_button("panel-right-open", unfold, appearance.theme)
        button.clicked.connect(self.unfold_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 10, 0, 10)
        rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)
        self._describe()

    def show_mix(self, mix: Mix, agreed: Band | None, preview: Mix | None = None) -> None:
        """Show a mix beside what was agreed; `preview` is what it becomes if the drag ends here."""
        wanted = (preview or mix, agreed)
        if wanted == (self._mix, self._agreed):
            return
        self._mix, self._agreed = wanted
        self._describe()
        self.update()

    def _describe(self) -> None:
        spoken = mix_words.spoken_mix(self._mix, self._agreed, self._formats)
        self.setAccessibleDescription(spoken)
        self.setToolTip(plain_tooltip(spoken.replace(", ", "\n")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the share and the bar."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.sunken))
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.line))
        colour = theme.text3 if self._mix.long_share is None else theme.text
        self._write_centred(painter, 64, self._formats.share(self._mix.long_share), _SHARE, colour)
        height = min(max(self.height() - _BAR_TOP - _BAR_LOW, 40.0), _BAR_HIGHEST)
        bar = QRectF((self.width() + 1 - _BAR_WIDTH) / 2, _BAR_TOP, _BAR_WIDTH, height)
        paint_meter_bar(painter, bar, self._mix, theme, upright=True)
        if self._agreed is not None:
            self._paint_agreed(painter, bar, self._agreed)
        painter.end()

    def _paint_agreed(self, painter: QPainter, bar: QRectF, band: Band) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text))
        for share in (band.low, band.high):
            if share is not None:
                y = min(max(bar.bottom() - bar.height() * share, bar.top() + 1), bar.bottom() - 1)
                painter.drawRoundedRect(QRectF(bar.left() - 4, y - 1, bar.width() + 8, 2), 1, 1)
        # The same mark again, as a legend for the figure below it.
        painter.drawRoundedRect(QRectF(bar.center().x() - 6, bar.bottom() + 10, 12, 2), 1, 1)
        words = mix_words.band_words(band, self._formats)
        self._write_centred(painter, bar.bottom() + 26, words, _AGREED, self._theme.text2)

    def _write_centred(
        self, painter: QPainter, baseline: float, text: str, role: look.Type, colour: str
    ) -> None:
        x = (self.width() + 1 - width_of(text, role)) / 2
        write(painter, x, baseline, text, role, colour)
