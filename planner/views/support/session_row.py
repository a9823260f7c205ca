"""One coaching session in the list: when, about what, what is practised, and what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner import look
from planner.app.formats import Formats
from planner.domain.support_edits import PlacedSession
from planner.views.controls import icon_button, label
from planner.views.plain_text import plain_tooltip


def when_words(placed: PlacedSession, formats: Formats, today: date) -> str:
    """Return when a session is: its day and times, or that it has no time yet."""
    if placed.block is not None:
        return f"{formats.long_day(placed.day)}, {formats.times(placed.block.span)}"
    if placed.day < today:
        return formats.long_day(placed.day)
    words = QCoreApplication.translate("Support", "{day}, no time yet")
    return words.format(day=formats.long_day(placed.day))


class SessionRow(QWidget):
    """Shows a session; the signals bring what the rep wants of it."""

    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, placed: PlacedSession, theme: look.Theme, formats: Formats, today: date) -> None:
        super().__init__()
        about = placed.session
        self.when = when_words(placed, formats, today)
        focus = about.focus or QCoreApplication.translate("Support", "Coaching")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        shown = [label(focus, look.CONTROL), label(self.when, look.SMALL, "quiet")]
        if about.exercise:
            words = QCoreApplication.translate("Support", "Exercise: {exercise}")
            shown.append(label(words.replace("{exercise}", about.exercise), look.SMALL, "quiet"))
        for part in shown:
            # Long texts wrap rather than widen the dialog.
            part.setWordWrap(True)
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            part.setToolTip(plain_tooltip("\n".join(filter(None, (part.text(), about.note)))))
            texts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addLayout(texts, 1)
        for icon_name, words, wanted in (
            ("pencil", QCoreApplication.translate("Support", "Change {name}"), self.edit_wanted),
            ("trash-2", QCoreApplication.translate("Support", "Remove {name}"), self.remove_wanted),
        ):
            button = icon_button(icon_name, words.replace("{name}", focus), theme)
            button.setToolTip(plain_tooltip(words.replace("{name}", focus)))
            button.clicked.connect(wanted)
            row.addWidget(button)
