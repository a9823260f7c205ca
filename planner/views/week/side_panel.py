"""The panel at the right of the week: mix, agreements, reactive time, and the categories to drag from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.domain.category import Category
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.views.appearance import Appearance
from planner.views.controls import icon_button, label, rule
from planner.views.week.agreement_section import AgreementSection
from planner.views.week.category_palette import CategoryPalette
from planner.views.week.mix_meter import MixMeter
from planner.views.week.reactive_section import ReactiveSection

_MARGIN = 20


class SidePanel(QWidget):
    """Mix meter, agreements, reactive time and palette; it scrolls where the window is low."""

    agreement_wanted = Signal(str)
    fold_wanted = Signal()
    category_chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = appearance.theme
        self.setFixedWidth(look.PANEL_WIDTH)
        self.setAccessibleName(QCoreApplication.translate("SidePanel", "Mix, agreements and categories"))
        self.meter = MixMeter(appearance)
        self.agreements = AgreementSection(appearance)
        self.agreements.wanted.connect(self.agreement_wanted)
        self.reactive = ReactiveSection(appearance)
        self._palette = CategoryPalette(appearance)
        self._palette.chosen.connect(self.category_chosen)
        fold = QCoreApplication.translate("SidePanel", "Fold the side panel")
        self._fold = icon_button("panel-right-close", fold, appearance.theme)
        self._fold.clicked.connect(self.fold_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        heading = QCoreApplication.translate("SidePanel", "Drag into the week")
        content = QWidget()
        content.setProperty("plain", True)
        sections = QVBoxLayout(content)
        sections.setContentsMargins(0, 0, 0, 0)
        sections.setSpacing(0)
        sections.addLayout(_inset(self.meter))
        sections.addWidget(rule())
        sections.addLayout(_inset(self.agreements))
        sections.addWidget(rule())
        sections.addLayout(_inset(self.reactive))
        sections.addWidget(rule())
        sections.addSpacing(12)
        sections.addLayout(_inset(label(heading, look.PANEL_HEADING, "quiet")))
        sections.addSpacing(7)
        sections.addLayout(_inset(self._palette))
        sections.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(0, 2, 6, 4)
        bottom.addStretch(1)
        bottom.addWidget(self._fold)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(scroll, 1)
        rows.addLayout(bottom)

    def show_mix(self, mix: Mix, agreed: Band | None, preview: Mix | None = None) -> None:
        """Show the mix of the week; `preview` is what it becomes if the drag ends here."""
        self.meter.show_mix(mix, agreed, preview)
        self.agreements.show_mix(preview or mix)

    def show_categories(self, categories: Iterable[Category]) -> None:
        """Show the categories to plan with; archived ones are left out."""
        self._palette.show_categories(categories)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the grid."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.sunken))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._theme.line))
        painter.end()


def _inset(content: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
    row.addWidget(content)
    return row
