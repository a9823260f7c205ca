"""What the page shows while it reads, and before there is anything to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner import look
from planner.charts.rows import ReviewRows
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button
from planner.views.review.chart_kinds import ChartKind, has_something, rows_of

_TITLE = look.Type(14, 600, tabular=False)
_WIDTH = 400
_TELLING = (
    *(ChartKind.WEEKS, ChartKind.WATERFALL, ChartKind.CAUSES, ChartKind.APPROACHES, ChartKind.SURVIVAL),
)


def has_anything(rows: ReviewRows) -> bool:
    """Whether any chart of what happened has something to show."""
    return any(has_something(kind, rows_of(kind, rows)) for kind in _TELLING)


class Waiting(QWidget):
    """A calm word while the first review is read; `again_wanted` asks for another try after a failure."""

    again_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._said = label(translate("Review", "Reading the weeks…"), look.BODY, "quiet")
        self.again = push_button(translate("Review", "Try again"), appearance.theme)
        self.again.clicked.connect(self.again_wanted)
        self.again.hide()
        rows = QVBoxLayout(self)
        rows.setSpacing(10)
        rows.addStretch(2)
        for part in (self._said, self.again):
            rows.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)

    def show_failure(self) -> None:
        """Say that nothing could be read; why stands in the status line."""
        self._said.setText(QCoreApplication.translate("Review", "The weeks could not be read."))
        self.again.show()


class Empty(QWidget):
    """What to do so that charts show; `week_wanted` comes with the button."""

    week_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        words = explanation(
            translate(
                "Review",
                "Plan a week with client work and acquisition, commit to it, and close its days in a minute "
                "with Look back. The charts show from the first week on, and say more with each.",
            )
        )
        words.setFixedSize(_WIDTH, words.heightForWidth(_WIDTH))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = push_button(translate("Review", "Go to the week"), appearance.theme, kind="primary")
        self.button.clicked.connect(self.week_wanted)
        centred = Qt.AlignmentFlag.AlignHCenter
        rows = QVBoxLayout(self)
        rows.setSpacing(10)
        rows.addStretch(2)
        rows.addWidget(label(translate("Review", "Nothing to show of these weeks yet"), _TITLE), 0, centred)
        rows.addWidget(words, 0, centred)
        rows.addWidget(self.button, 0, centred)
        rows.addStretch(3)
