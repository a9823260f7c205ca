"""Fetches what is behind a bar beside the window, and shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.app.background import Job
from planner.app.cause_words import cause_name
from planner.app.data_home import DataHome
from planner.app.displacement_chart_words import step_name
from planner.app.formats import Formats
from planner.app.review_behind import Behind, behind
from planner.app.review_rows import Period
from planner.app.session import Session
from planner.app.survival_chart_words import slot_name
from planner.charts.rows import CauseRow, MonthApproaches, SlotSurvival, WeekHours
from planner.charts.steps import Step
from planner.domain.errors import UserError
from planner.storage.plan_reader import PlanReader
from planner.views.appearance import Appearance
from planner.views.review.behind_dialog import BehindDialog


class BehindDesk(QObject):
    """Answers clicks on bars; `week_wanted` brings the week that the rep goes to from the list."""

    week_wanted = Signal(object)

    def __init__(self, session: Session, home: DataHome, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._home = home
        self._appearance = appearance
        self._page = page
        self._job: Job | None = None
        self.dialog: BehindDialog | None = None

    def ask(self, period: Period, row: object) -> None:
        """Show what is behind a row of a chart of a period."""
        self.stop()
        path, today = self._home.path, self._session.clock.today()

        def work(_job: Job) -> tuple[Behind, ...]:
            with PlanReader(path) as reader:
                return behind(reader, period, row, today)

        self._job = self._home.beside(work)
        self._job.done.connect(lambda lines: self._show(row, lines))
        self._job.refused.connect(self._refuse)

    def _show(self, row: object, lines: tuple[Behind, ...]) -> None:
        self._job = None
        title = title_of(row, self._appearance.formats)
        dialog = BehindDialog(title, lines, self._appearance, self._page.window())
        dialog.week_wanted.connect(self.week_wanted)
        dialog.finished.connect(self._forget)
        dialog.open()
        self.dialog = dialog

    def _forget(self) -> None:
        self.dialog = None

    def _refuse(self, error: UserError) -> None:
        self._job = None
        self._session.refused.emit(error, frozenset())

    def stop(self) -> None:
        """Fetch nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None


def title_of(row: object, formats: Formats) -> str:
    """Return what the list behind a row is called."""
    translate = QCoreApplication.translate
    if isinstance(row, WeekHours):
        return translate("Review", "Long-term work in week {week}").format(week=row.week.number)
    if isinstance(row, CauseRow):
        if row.cause is None:
            return translate("Review", "Acquisition that made way, no cause said")
        words = translate("Review", "Acquisition that made way: {cause}")
        return words.format(cause=cause_name(row.cause))
    if isinstance(row, MonthApproaches):
        return translate("Review", "Prospects approached in {month}").format(month=formats.month(row.month))
    if isinstance(row, SlotSurvival):
        return translate("Review", "Acquisition on {slot}").format(slot=slot_name(row.slot, formats))
    if isinstance(row, Step):
        return translate("Review", "Planned acquisition: {part}").format(part=step_name(row))
    return ""
