"""One calendar in the list of Settings: what it is, when it was read, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner import look
from planner.app.calendar_changes import ReadingSummary
from planner.app.calendars import Calendars, CalendarTask
from planner.app.reading_state import LastReading, state_words
from planner.app.session import Session
from planner.app.trouble import trouble_of
from planner.domain.appointment import CalendarSource
from planner.domain.errors import UserError
from planner.exchange.web_address import is_address, source_name
from planner.views.appearance import Appearance
from planner.views.calendars.colours import Dot
from planner.views.calendars.reading_progress import ReadingProgress
from planner.views.calendars.reading_summary import SummaryView
from planner.views.controls import icon_button, label, push_button
from planner.views.plain_text import plain_tooltip


class CalendarRow(QWidget):
    """Shows a calendar; the signals bring what the rep wants of it."""

    read_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self, calendar: CalendarSource, session: Session, appearance: Appearance, calendars: Calendars
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme = appearance.theme
        self._session = session
        self._appearance = appearance
        self._calendars = calendars
        self._dot = Dot(calendar.colour, theme)
        self._name = label("", look.CONTROL)
        self._file = label("", look.SMALL, "quiet")
        self._read = push_button(QCoreApplication.translate("Calendars", "Read now"), theme)
        self._read.clicked.connect(self.read_wanted)
        self._edit = icon_button("pencil", "", theme)
        self._edit.clicked.connect(self.edit_wanted)
        self._remove = icon_button("trash-2", "", theme)
        self._remove.clicked.connect(self.remove_wanted)
        self._progress = ReadingProgress(theme)
        self._summary = SummaryView(theme)
        self._trouble = label("", look.SMALL, "warning")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._lay_out()
        self.show_calendar(calendar)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        for shown in (self._name, self._file):
            # Long names are cut off at the edge rather than widen the page.
            shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            names.addWidget(shown)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._dot)
        head.addLayout(names, 1)
        for button in (self._read, self._edit, self._remove):
            head.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(head)
        for part in (self._progress, self._summary, self._trouble):
            whole.addWidget(part)

    def show_calendar(self, calendar: CalendarSource) -> None:
        """Show the calendar as it is stored now."""
        translate = QCoreApplication.translate
        self._dot.show_colour(calendar.colour)
        self._name.setText(calendar.name)
        source = source_name(calendar.source)
        self._file.setText(" · ".join(part for part in (source, self._state(calendar)) if part))
        # Of an address the host alone may be seen.
        self._file.setToolTip(plain_tooltip(source if is_address(calendar.source) else calendar.source))
        for button, words in (
            (self._read, translate("Calendars", "Read {name} now")),
            (self._edit, translate("Calendars", "Change {name}")),
            (self._remove, translate("Calendars", "Remove {name}")),
        ):
            spoken = words.replace("{name}", calendar.name)
            button.setAccessibleName(spoken)
            button.setToolTip(plain_tooltip(spoken))

    def _state(self, calendar: CalendarSource) -> str:
        known = self._calendars
        reading = LastReading(calendar.name, known.read_at(calendar), known.refusal(calendar))
        return state_words(reading, self._appearance.formats, self._session.clock.today())

    def follow(self, task: CalendarTask) -> None:
        """Show a reading of this calendar until it ends."""
        self._read.setEnabled(False)
        self._summary.hide()
        self._trouble.hide()
        self._progress.follow(task)
        task.ended.connect(self._let_read)

    def tell(self, summary: ReadingSummary) -> None:
        """Show what the last reading brought."""
        self._summary.show_summary(summary)

    def refuse(self, error: UserError) -> None:
        """Show why the calendar was not read."""
        self._trouble.setText(trouble_of(error).line)
        self._trouble.show()

    def _let_read(self) -> None:
        self._read.setEnabled(True)
