"""What the window does with calendars: reads files and addresses, keeps them up to date, says what came."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.calendars import Calendars
from planner.app.machine_settings import MachineSettings
from planner.app.reading_state import LastReading, foot_words, state_words
from planner.app.session import Session
from planner.app.trouble import trouble_of
from planner.domain.errors import UserError
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.status_line import StatusLine

if TYPE_CHECKING:
    from planner.app.calendar_keeping import CalendarKeeper, Round
    from planner.app.rule_suggestions import RuleSuggestions
    from planner.domain.rule_suggestion import RuleSuggestion
    from planner.views.calendars.section import CalendarsSection

CALENDAR_ENDINGS = (".ics", ".ical", ".ifb", ".vcs")
_LONGEST_TITLE = 60


class CalendarHand(QObject):
    """Serves one window; `furnish` tells it what to show things in, whenever the window is furnished."""

    def __init__(
        self, window: QWidget, session: Session, calendars: Calendars, machine: MachineSettings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._calendars = calendars
        self._machine = machine
        session.changed.connect(self.show_state)
        calendars.looked_at.connect(self.show_state)
        calendars.refused.connect(self._say_refusal)

    @cached_property
    def keeper(self) -> CalendarKeeper:
        """What reads the calendars again; it begins when it is started."""
        from planner.app.calendar_keeping import CalendarKeeper

        keeper = CalendarKeeper(self._session, self._calendars, self._machine, self)
        keeper.told.connect(self._tell)
        return keeper

    def start(self) -> None:
        """Begin what can wait until the first week is on the screen."""
        self.keeper.start()
        self._suggestions.suggested.connect(self._ask)

    @cached_property
    def _suggestions(self) -> RuleSuggestions:
        from planner.app.rule_suggestions import RuleSuggestions

        return RuleSuggestions(self._session, self._calendars, self._machine, self)

    def furnish(self, appearance: Appearance, actions: Actions, status: StatusLine) -> None:
        """Use these from now on, until the window is furnished anew."""
        self._appearance = appearance
        self._status = status
        for name, act in (
            ("read_calendar", self.choose_file),
            ("read_address", self.ask_address),
            ("read_again", lambda: self.keeper.read_all()),
        ):
            actions[name].triggered.connect(act)
        status.question.answered.connect(self._take_answer)
        self.show_state()

    def section(self) -> CalendarsSection:
        """Return the calendars for the Settings page."""
        from planner.views.calendars.section import CalendarsSection

        made = CalendarsSection(self._session, self._appearance, self._calendars, self.keeper)
        made.file_wanted.connect(self.choose_file)
        made.address_wanted.connect(self.ask_address)
        return made

    def choose_file(self) -> None:
        """Let the rep choose a file to read."""
        start = self._machine.folder("calendar") or str(Path.home())
        title = QCoreApplication.translate("MainWindow", "Read calendar")
        kinds = QCoreApplication.translate(
            "MainWindow", "Calendars (*.ics *.ical *.ifb *.vcs);;All files (*)"
        )
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, kinds)
        if chosen:
            self._machine.keep_folder("calendar", str(Path(chosen).parent))
            self.read(str(Path(chosen).absolute()))

    def ask_address(self) -> None:
        """Let the rep give an address to read from."""
        from planner.views.calendars.address_dialog import AddressDialog

        dialog = AddressDialog(self._appearance, self._window)
        dialog.chosen.connect(self.read)
        dialog.open()

    def read(self, source: str) -> None:
        """Read a file or an address in a dialog."""
        from planner.views.calendars.read_dialog import ReadCalendarDialog

        ReadCalendarDialog(self._session, self._appearance, self._calendars, source, self._window).open()

    @staticmethod
    def holds_calendar(mime: QMimeData) -> bool:
        """Whether something that is dragged is a calendar: a file, or a link to one."""
        return any(map(_is_calendar, mime.urls()))

    def take_drop(self, mime: QMimeData) -> None:
        """Read the first calendar of what was dropped."""
        from planner.exchange.web_address import source_of

        url = next(filter(_is_calendar, mime.urls()))
        address = bytes(url.toEncoded().data()).decode("ascii")
        try:
            self.read(str(Path(url.toLocalFile()).absolute()) if url.isLocalFile() else source_of(address))
        except UserError as error:
            self._say_refusal(error)

    def show_state(self) -> None:
        """Say at the foot when the calendars were last read."""
        formats, today = self._appearance.formats, self._session.clock.today()
        known = self._calendars
        readings = [
            LastReading(calendar.name, known.read_at(calendar), known.refusal(calendar))
            for calendar in self._session.plan.calendars.values()
        ]
        details = [f"{reading.name}: {state_words(reading, formats, today)}" for reading in readings]
        details += [trouble_of(reading.refusal).line for reading in readings if reading.refusal is not None]
        self._status.show_calendars_read(foot_words(readings, formats, today), "\n".join(details))

    def _tell(self, told: Round) -> None:
        from planner.app.calendar_words import round_line

        line = round_line(told)
        if line:
            self._status.say(line)

    def _say_refusal(self, error: UserError) -> None:
        self._status.say(trouble_of(error).line)

    def _ask(self, suggestion: RuleSuggestion | None) -> None:
        from planner.app.words import category_name

        if suggestion is None:
            self._status.take_back()
            return
        title = suggestion.rule.text
        shown = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
        category = category_name(self._session.plan.category(suggestion.rule.category_id))
        words = QCoreApplication.translate("Calendars", "Always put “{title}” under {category}?")
        self._status.ask(words.replace("{category}", category).replace("{title}", shown))

    def _take_answer(self, yes: bool) -> None:
        if yes:
            self._suggestions.accept()
        else:
            self._suggestions.decline()


def _is_calendar(url: QUrl) -> bool:
    if url.isLocalFile():
        return url.toLocalFile().lower().endswith(CALENDAR_ENDINGS)
    is_link = url.scheme() in ("https", "webcal", "webcals")
    return is_link and (url.scheme() != "https" or url.path().lower().endswith(CALENDAR_ENDINGS))
