"""One chart over the whole page, with what belongs to it below: sliders, or its sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.app.chart_words import ChartWords
from planner.app.session import Session
from planner.charts.rows import OutlookMonth
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, push_button
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_kinds import SHOWN, ChartKind, words_of
from planner.views.review.mix_band_panel import MixBandPanel
from planner.views.review.outlook_panel import OutlookPanel

if TYPE_CHECKING:
    from planner.app.review import Review

_TITLE = look.Type(18, 600, tabular=False)
_SENTENCES = 3
_SMALLEST = 240


class LargeChart(QWidget):
    """Shows the chart of a kind; `closed` asks for all charts, `stepped` for the next or the one before.

    `opened` brings the row behind which the rep wants to look.
    """

    closed = Signal()
    stepped = Signal(int)
    opened = Signal(object, object)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        translate, theme = QCoreApplication.translate, appearance.theme
        self._formats = appearance.formats
        self.kind: ChartKind = SHOWN[0]
        self.back = push_button(
            translate("Review", "All charts"), theme, icon_name="chevron-left", kind="small"
        )
        self.back.setToolTip(translate("Review", "All charts (Esc)"))
        self.back.clicked.connect(self.closed)
        self._place = label("", look.SMALL, "quiet")
        self.before = icon_button("chevron-left", translate("Review", "Chart before"), theme)
        self.after = icon_button("chevron-right", translate("Review", "Next chart"), theme)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self._title = label("", _TITLE)
        self._subtitle = label("", look.BODY, "quiet")
        for said in (self._title, self._subtitle):
            said.setWordWrap(True)
        self.canvases = {kind: self._canvas(kind, appearance) for kind in SHOWN}
        self.outlook = OutlookPanel(appearance)
        self.outlook.rows_changed.connect(lambda rows: self._show_live(ChartKind.OUTLOOK, rows))
        self.mix_band = MixBandPanel(session, appearance)
        self.mix_band.rows_changed.connect(lambda rows: self._show_live(ChartKind.MIX_BAND, rows))
        self._sentences = explanation("")
        self._lay_out()

    def _canvas(self, kind: ChartKind, appearance: Appearance) -> ChartCanvas:
        canvas = ChartCanvas(kind, appearance)
        canvas.setMinimumHeight(_SMALLEST)
        canvas.opened.connect(lambda row: self._open(kind, row))
        canvas.hide()
        return canvas

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        for part in (self._place, self.before, self.after):
            top.addWidget(part)
        content = QWidget()
        content.setProperty("plain", True)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(24, 12, 24, 20)
        rows.setSpacing(4)
        rows.addLayout(top)
        rows.addSpacing(4)
        rows.addWidget(self._title)
        rows.addWidget(self._subtitle)
        rows.addSpacing(8)
        for canvas in self.canvases.values():
            rows.addWidget(canvas, 1)
        for below in (self._sentences, self.outlook, self.mix_band):
            rows.addWidget(below)
        area = _Area()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    @property
    def canvas(self) -> ChartCanvas:
        """The chart that is shown."""
        return self.canvases[self.kind]

    def show_chart(self, kind: ChartKind, rows: Any, words: ChartWords[Any], review: Review) -> None:
        """Show a chart with its rows, and what belongs to it."""
        self.kind = kind
        for other, canvas in self.canvases.items():
            canvas.setVisible(other is kind)
        self.outlook.setVisible(kind is ChartKind.OUTLOOK)
        self.mix_band.setVisible(kind is ChartKind.MIX_BAND)
        place = SHOWN.index(kind)
        words_of_place = QCoreApplication.translate("Review", "{number} of {count}")
        self._place.setText(words_of_place.format(number=place + 1, count=len(SHOWN)))
        if kind is ChartKind.OUTLOOK:
            self.outlook.show_review(review)
        elif kind is ChartKind.MIX_BAND:
            self.mix_band.show_review(review)
        else:
            self._say(words)
            self.canvas.show_rows(rows, words)
        has_panel = kind in (ChartKind.OUTLOOK, ChartKind.MIX_BAND)
        self._sentences.setVisible(not has_panel)
        self._sentences.setText(" ".join(words.sentences[:_SENTENCES]))

    def _say(self, words: ChartWords[Any]) -> None:
        self._title.setText(words.title)
        self._subtitle.setText(words.subtitle)
        self._subtitle.setVisible(bool(words.subtitle))

    def _show_live(self, kind: ChartKind, rows: Any) -> None:
        """Follow a slider, at once."""
        if kind is not self.kind:
            return
        words = words_of(kind, rows, self._formats)
        self._say(words)
        canvas = self.canvases[kind]
        canvas.show_rows(rows, words, at_once=canvas.is_drawn)

    def _open(self, kind: ChartKind, row: object) -> None:
        if isinstance(row, OutlookMonth):
            self.outlook.choose_month(row)
        elif kind is not ChartKind.MIX_BAND:
            self.opened.emit(kind, row)


class _Area(QScrollArea):
    """Scrolls what is too high; its keys belong to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the page."""
        event.ignore()
