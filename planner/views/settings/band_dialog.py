"""Setting the agreed long-term share in a dialog, from Settings and from the Week page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.session import Session
from planner.domain import setting_edits
from planner.domain.mix import percent
from planner.domain.preferences import Band
from planner.domain.span import IsoWeek
from planner.drawing.fonts import font
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.fields import FieldManners, NumberField
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_USUAL_LOW = 30
_USUAL_WIDTH = 10
_STEP = 5


def band_words(band: Band, formats: Formats) -> str:
    """Return an agreed share in words: "Long-term share at least 30%"."""
    if band.high is None:
        return QCoreApplication.translate("Settings", "Long-term share at least {low}").format(
            low=formats.share(band.low)
        )
    return QCoreApplication.translate("Settings", "Long-term share from {low} to {high}").format(
        low=formats.share(band.low), high=formats.share(band.high)
    )


class BandBar(QWidget):
    """A week as one bar: long-term work up to the agreed share, then the band, then short-term work."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._band = Band(0.0)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_band(self, band: Band, words: str) -> None:
        """Show a band, and say it in words above the bar."""
        self._band, self._words = band, words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the words and the bar."""
        return QSize(320, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, its two edges and the words."""
        theme, low = self._theme, self._band.low
        high = low if self._band.high is None else self._band.high
        bar = QRectF(0.5, 24.5, self.width() - 1, 13)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.short_edge), 1))
        painter.setBrush(QColor(theme.short))
        painter.drawRoundedRect(bar, 3, 3)
        for until, fill in ((high, theme.long_soft), (low, theme.long)):
            if until > 0:
                painter.setPen(QColor(theme.long))
                painter.setBrush(QColor(fill))
                painter.drawRoundedRect(
                    QRectF(bar.left(), bar.top(), bar.width() * until, bar.height()), 3, 3
                )
        edge = bar.left() + bar.width() * low
        painter.fillRect(QRectF(edge - 1, bar.top() - 4, 2, bar.height() + 8), QColor(theme.text))
        painter.setFont(font(look.SMALL))
        painter.setPen(QColor(theme.text2))
        width = painter.fontMetrics().horizontalAdvance(self._words)
        left = min(max(edge - width / 2, 0), self.width() - width)
        painter.drawText(round(left), 14, self._words)
        painter.end()


class AgreedBandDialog(Sheet):
    """Asks for the agreed long-term share; `band` is what was chosen, None for no agreed share."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Settings", "Agreed mix"),
            translate(
                "Settings",
                "Long-term work as a share of short and long together, each week. Neutral time is left out.",
            ),
            appearance.theme,
            440,
            parent,
        )
        self._session = session
        self._formats = appearance.formats
        self.band = session.plan.band_of(IsoWeek.of(session.clock.today()))
        self._low = NumberField(translate("Settings", "At least"), range(0, 101, _STEP), "{number}%")
        self._high = NumberField(translate("Settings", "At most"), range(0, 101, _STEP), "{number}%")
        self._has_high = QCheckBox(translate("Settings", "And at most"))
        self._bar = BandBar(appearance.theme)
        self._place_fields()
        self._place_buttons()
        self._show(self.band)
        for field in (self._low, self._high):
            field.textEdited.connect(self._preview)
            field.changed.connect(self._preview)
        self._has_high.toggled.connect(self._switch_high)
        self._low.selectAll()

    def _place_fields(self) -> None:
        manners = FieldManners(self)
        manners.teach(self._low)
        manners.teach(self._high)
        low_name = label(QCoreApplication.translate("Settings", "At least"))
        low_name.setBuddy(self._low)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.addWidget(low_name, 0, 0)
        fields.addWidget(self._low, 0, 1)
        fields.addWidget(self._has_high, 1, 0)
        fields.addWidget(self._high, 1, 1)
        fields.setColumnStretch(2, 1)
        self.body.addLayout(fields)
        self.body.addSpacing(4)
        self.body.addWidget(self._bar)

    def _place_buttons(self) -> None:
        translate = QCoreApplication.translate
        if self.band is not None:
            none = self.add_button(translate("Settings", "No agreed share"))
            self.buttons.removeWidget(none)
            self.buttons.insertWidget(0, none)
            none.clicked.connect(lambda: self._store(None))
        self.add_cancel()
        save = self.add_button(translate("Settings", "Save"), kind="primary")
        save.clicked.connect(lambda: self._store(self._chosen()))

    def _show(self, band: Band | None) -> None:
        low = percent(band.low) if band else _USUAL_LOW
        high = percent(band.high) if band and band.high is not None else min(low + _USUAL_WIDTH, 100)
        self._low.show_value(low)
        self._high.show_value(high)
        self._has_high.setChecked(band is not None and band.high is not None)
        self._high.setEnabled(self._has_high.isChecked())
        self._preview()

    def _switch_high(self, on: bool) -> None:
        self._high.setEnabled(on)
        if on and self._high.value < self._low.value:
            self._high.show_value(min(self._low.value + _USUAL_WIDTH, 100))
        self._preview()

    def _chosen(self) -> Band:
        high = self._high.typed / 100 if self._has_high.isChecked() else None
        return Band(self._low.typed / 100, high)

    def _preview(self) -> None:
        band = self._chosen()
        self._bar.show_band(band, band_words(band, self._formats))

    def _store(self, band: Band | None) -> None:
        refusal = refusal_of(self._session, setting_edits.set_band, band, self._session.clock.today())
        if refusal is not None:
            self.say(refusal)
            return
        self.band = band
        self.accept()
