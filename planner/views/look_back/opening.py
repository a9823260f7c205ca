"""Opens the look-back and the form for paper, and offers the look-back at the time the rep has chosen."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from planner import look
from planner.app.history import History
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.views.appearance import Appearance
from planner.views.controls import icon_button, label, push_button
from planner.views.look_back.open_days import is_open

if TYPE_CHECKING:
    from planner.views.look_back.paper_form import PaperForm, TypedSoFar
    from planner.views.look_back.sheet import LookBackSheet, SaidSoFar

_EVERY = 20_000
_OFFERED, _POSTPONED = "look-back/offered", "look-back/postponed"


class LookBackOffer(QWidget):
    """One calm sentence with a button, for the status line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        theme, translate = appearance.theme, QCoreApplication.translate
        self.day: date | None = None
        self.text = label("", look.SMALL, "quiet")
        self.accept = push_button(translate("LookBack", "Look back"), theme, kind="link")
        self.dismiss = icon_button("x", translate("LookBack", "Not now"), theme, 12)
        self.dismiss.setFixedSize(22, 22)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 0, 0)
        row.setSpacing(6)
        for part in (self.text, self.accept, self.dismiss):
            row.addWidget(part)
        self.hide()


class LookBacks(QObject):
    """Opens look-backs over the window's content, one at a time."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        history: History,
        machine: MachineSettings,
        content: QWidget,
    ) -> None:
        """Open them over `content`, with which this goes away."""
        super().__init__(content)
        self._session, self._appearance, self._history = session, appearance, history
        self._machine, self._content = machine, content
        self.sheet: LookBackSheet | None = None
        self.paper: PaperForm | None = None
        self._had_keyboard: QWidget | None = None
        self.offer = LookBackOffer(appearance)
        self.offer.accept.clicked.connect(lambda: self.open_sheet(self.offer.day))
        self.offer.dismiss.clicked.connect(self._hide_offer)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look_at_clock)
        self._timer.start(_EVERY)
        session.changed.connect(self._take_news)
        QTimer.singleShot(0, self, self.look_at_clock)

    def answer(self, look_back: QAction, paper: QAction) -> None:
        """Answer the commands."""
        look_back.triggered.connect(lambda: self.open_sheet())
        paper.triggered.connect(lambda: self.open_paper())

    def open_sheet(self, day: date | None = None) -> None:
        """Open the look-back of a day, by default the one that comes first to mind."""
        from planner.views.look_back.sheet import LookBackSheet
        from planner.views.look_back.suggesting import suggest_from

        if self.sheet is not None:
            return
        self._had_keyboard = QApplication.focusWidget()
        suggest = suggest_from(self._session, self._history)
        sheet = LookBackSheet(self._session, self._appearance, suggest, self._content, day)
        sheet.postponed.connect(self._postpone)
        sheet.finished.connect(self._forget_sheet)
        self.sheet = sheet
        sheet.show()
        sheet.raise_()
        sheet.show_answers()

    def said_so_far(self) -> SaidSoFar | TypedSoFar | None:
        """Return what was said in the open sheet or form, None where none is open."""
        if self.paper is not None:
            return self.paper.typed_so_far
        return self.sheet.said_so_far if self.sheet is not None else None

    def go_on(self, said: SaidSoFar | TypedSoFar | None) -> None:
        """Open sheet or form again with what was said, as after a change of language or colours."""
        if said is None:
            return
        from planner.views.look_back.sheet import SaidSoFar

        if not isinstance(said, SaidSoFar):
            self.open_paper(said.iso).take_up(said)
            return
        self.open_sheet(said.day)
        if self.sheet is not None:
            self.sheet.take_up(said)

    def open_paper(self, iso: IsoWeek | None = None) -> PaperForm:
        """Open the form for what was written on a printed week."""
        from planner.views.look_back.paper_form import PaperForm

        self.paper = PaperForm(self._session, self._appearance, self._content, iso)
        self.paper.finished.connect(self._forget_paper)
        self.paper.open()
        return self.paper

    def _forget_paper(self) -> None:
        self.paper = None

    def _forget_sheet(self) -> None:
        self.sheet = None
        self._take_news()
        if self._had_keyboard is not None and isValid(self._had_keyboard):
            self._had_keyboard.setFocus()

    def _postpone(self, day: date) -> None:
        self._machine.keep_text(_POSTPONED, day.isoformat())
        self._hide_offer()

    def _hide_offer(self) -> None:
        self.offer.day = None
        self.offer.hide()

    def _take_news(self) -> None:
        """Take the offer back where the day has been closed or skipped meanwhile."""
        day = self.offer.day
        if day is not None and not is_open(self._session.plan, day, self._session.clock.now()):
            self._hide_offer()

    def look_at_clock(self) -> None:
        """Offer the look-back where it is time for it and it was not offered before."""
        now, today = self._session.clock.now(), self._session.clock.today()
        self._take_news()
        if self.offer.day is not None or self.sheet is not None:
            return
        day = due_day(
            self._session.plan,
            now,
            offered=_date(self._machine.text(_OFFERED)),
            postponed=_date(self._machine.text(_POSTPONED)),
        )
        if day is None:
            return
        self._machine.keep_text(
            _POSTPONED if day < today else _OFFERED, "" if day < today else today.isoformat()
        )
        self.offer.day = day
        # The words are of use at the hour of looking back, not at the start.
        from planner.app.look_back_words import offer

        self.offer.text.setText(offer(day, today, self._appearance.formats))
        self.offer.show()


def due_day(plan: Plan, now: datetime, *, offered: date | None, postponed: date | None) -> date | None:
    """Return the day that a look-back is to be offered for now, None where there is none.

    `offered` is the last day on which one was offered, `postponed` a day left for the next morning: that
    is the first working hour of a later day.
    """
    today, minute = now.date(), now.hour * 60 + now.minute
    if postponed is not None and postponed < today and is_open(plan, postponed, now):
        hours = plan.preferences.hours_of(today)
        if hours is not None and minute >= hours.start:
            return postponed
    at = plan.preferences.look_back_at
    if at is None or minute < at or offered == today or postponed == today:
        return None
    return today if is_open(plan, today, now) else None


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
