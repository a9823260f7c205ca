"""The agreements beside the week: for now the agreed long-term share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, push_button
from planner.views.week.mix_words import band_words
from planner.views.week.writing import standing_alone

_TITLE = look.Type(13, 500, tabular=False)
_VALUE = look.Type(13, 600)


class AgreementSection(QWidget):
    """Shows what was agreed, how this week stands to it, and the way to change it."""

    band_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = appearance.formats
        heading = QCoreApplication.translate("SidePanel", "Agreements")
        change = QCoreApplication.translate("SidePanel", "Change the agreed share")
        self._change = icon_button("pencil", change, appearance.theme, 14)
        self._change.setFixedSize(24, 24)
        self._change.clicked.connect(self.band_wanted)
        self._title = label("", _TITLE)
        self._title.setFont(standing_alone(_TITLE))
        self._title.setWordWrap(True)
        self._value = label("", _VALUE)
        self._recent = explanation("")
        self._none_yet = explanation(QCoreApplication.translate("SidePanel", "No share agreed yet"))
        agree = QCoreApplication.translate("SidePanel", "Agree on a share…")
        self._agree = push_button(agree, appearance.theme, kind="small")
        self._agree.clicked.connect(self.band_wanted)
        self._lay_out(label(heading, look.PANEL_HEADING, "quiet"))
        self.show_share(Mix(), None)
        self.show_recent_share(None)

    def _lay_out(self, heading: QWidget) -> None:
        # Room of their own, so that what is hidden leaves none behind.
        self._recent.setContentsMargins(0, 2, 0, 0)
        self._none_yet.setContentsMargins(0, 0, 0, 8)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, -5, 0)
        heading.setFixedHeight(24)
        top.addWidget(heading, 1)
        top.addWidget(self._change)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 9, 0, 16)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addSpacing(2)
        rows.addLayout(row)
        rows.addWidget(self._recent)
        rows.addWidget(self._none_yet)
        rows.addWidget(self._agree, 0, Qt.AlignmentFlag.AlignLeft)

    def show_share(self, mix: Mix, agreed: Band | None) -> None:
        """Show how a mix stands to the agreed share; None where nothing was agreed yet."""
        has_band = agreed is not None
        with_band: tuple[QWidget, ...] = (self._title, self._value, self._change)
        without_band: tuple[QWidget, ...] = (self._none_yet, self._agree)
        for part in (*with_band, *without_band):
            part.setVisible(has_band == (part in with_band))
        self._recent.setVisible(has_band and bool(self._recent.text()))
        if agreed is None:
            return
        if agreed.high is None:
            words = QCoreApplication.translate("SidePanel", "Long-term share at least {share}")
        else:
            words = QCoreApplication.translate("SidePanel", "Long-term share {share}")
        self._title.setText(words.format(share=band_words(agreed, self._formats)))
        self._value.setText(self._formats.share(mix.long_share))

    def show_recent_share(self, share: float | None) -> None:
        """Show the average long-term share of the last four weeks; None where they had no mix."""
        words = QCoreApplication.translate("SidePanel", "Average of the last 4 weeks {share}")
        self._recent.setText("" if share is None else words.format(share=self._formats.share(share)))
        self._recent.setVisible(share is not None and self._agree.isHidden())
