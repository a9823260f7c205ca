"""A form for what was written by hand on a printed week: one short text per block, Enter to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner import look
from planner.app.named_touches import approached_count, named_of, spread
from planner.app.paper_codes import PaperCode, day_answers, with_other_letters
from planner.app.session import Session, new_id
from planner.domain.block import Block
from planner.domain.displacement import Cause
from planner.domain.look_back_edits import DayAnswers, close_days, record_of_shortening
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.domain.week import shown_days
from planner.printing.sheet_words import letters
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label
from planner.views.fields import NumberField
from planner.views.look_back.open_days import blocks_begun, is_open
from planner.views.look_back.paper_table import PaperTable
from planner.views.settings.sheet import Sheet

_WIDTH = 760
_WEEKS_BACK = 8
_MOST_TOUCHES = 99
# In the order in which the letters stand on the printed week.
_PRINTED = (
    Cause.QUOTE,
    Cause.SERVICE,
    Cause.INTERNAL,
    Cause.COVER,
    Cause.ILLNESS,
    Cause.PROSPECT_CANCELLED,
    Cause.OWN_CHOICE,
)


@dataclass(frozen=True, slots=True)
class TypedSoFar:
    """What was typed in the form and is not stored yet: the week shown, the entries by week and block.

    `number` is the number of prospects as it stands in the field, `line` the block whose line had the
    keyboard (empty where none had), `letters` those that the entries were typed with.
    """

    iso: IsoWeek
    texts: Mapping[IsoWeek, Mapping[str, str]]
    number: str
    line: str
    letters: Mapping[str, Cause]


class PaperForm(Sheet):
    """Takes one week after the other from paper; each is stored as one step."""

    def __init__(
        self, session: Session, appearance: Appearance, parent: QWidget, iso: IsoWeek | None = None
    ) -> None:
        """Begin with a week, by default the oldest of the last eight that has open days."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("PaperForm", "Enter the printed week"),
            _advice(),
            appearance.theme,
            _WIDTH,
            parent,
        )
        self._session, self._formats = session, appearance.formats
        self._typed: dict[IsoWeek, Mapping[str, str]] = {}
        self._by_name: Mapping[date, int] = {}
        self._week_name = label("", look.SECTION_TITLE)
        # As they are now: at a change of language the form is asked only after it.
        self._letters = printed_letters()
        self.table = PaperTable(appearance, self._letters)
        name = translate("PaperForm", "Prospects approached in the week")
        self.touches = NumberField(name, range(_MOST_TOUCHES + 1), "{number}")
        self._lay_out(name)
        self.table.ended.connect(self.touches.setFocus)
        leave = self.add_cancel()
        leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._enter = self.add_button(translate("PaperForm", "Enter the week"), kind="primary")
        self._enter.clicked.connect(self.store)
        session.refused.connect(self.say)
        self._show_week(iso or self._oldest_open() or IsoWeek.of(session.clock.today()))

    def _lay_out(self, touches_name: str) -> None:
        translate = QCoreApplication.translate
        earlier = icon_button("chevron-left", translate("PaperForm", "Earlier week"), self.theme)
        later = icon_button("chevron-right", translate("PaperForm", "Later week"), self.theme)
        earlier.clicked.connect(lambda: self._go(-1))
        later.clicked.connect(lambda: self._go(1))
        head = QHBoxLayout()
        head.setSpacing(4)
        for part in (earlier, later):
            head.addWidget(part)
        head.addSpacing(6)
        head.addWidget(self._week_name)
        head.addStretch()
        causes = "   ".join(f"{letter} {word}" for letter, word in letters())
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(label(touches_name))
        foot.addWidget(self.touches)
        self._named = label("", tone="quiet")
        foot.addWidget(self._named)
        foot.addStretch()
        self.body.addWidget(explanation(causes))
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)

    @property
    def iso(self) -> IsoWeek:
        """The week that is shown."""
        return self._iso

    @property
    def typed_so_far(self) -> TypedSoFar:
        """What to go on with in a form that takes the place of this one."""
        texts = {**self._typed, self._iso: self.table.texts()}
        lines = (line.block.id for line in self.table.lines if line.hasFocus())
        return TypedSoFar(self._iso, texts, self.touches.text(), next(lines, ""), self._letters)

    def take_up(self, typed: TypedSoFar) -> None:
        """Go on where another form was left, also in another language, in which the letters are others."""
        self._typed = {
            iso: {id_: with_other_letters(text, typed.letters, self._letters) for id_, text in texts.items()}
            for iso, texts in typed.texts.items()
        }
        self._show_week(typed.iso)
        self.touches.setText(typed.number)
        line = next((line for line in self.table.lines if line.block.id == typed.line), None)
        (line or self.touches).setFocus()

    def _show_week(self, iso: IsoWeek) -> None:
        self._iso = iso
        week = self._session.week(iso)
        days = shown_days(week, self._session.preferences)
        self._week_name.setText(f"{self._formats.week(iso)}   {self._formats.days_of(days[0], days[-1])}")
        self._by_name = {
            day: approached_count(named_of(self._session, day), {}) for day in iso.days if day <= self._today
        }
        self._said = {log.day: log.touches for log in week.day_logs}
        self.touches.show_value(self._number)
        words, named = (
            QCoreApplication.translate("PaperForm", "of which {count} by name already"),
            sum(self._by_name.values()),
        )
        self._named.setText(words.format(count=named) if named else "")
        plan = self._session.plan
        self.table.show_blocks(self._blocks(iso), plan.categories, self._typed.get(iso, {}))
        if not self.table.lines:
            self.touches.setFocus()

    @property
    def _number(self) -> int:
        """How many were approached in the week by what is stored."""
        return sum(max(self._said.get(day, 0), self._by_name.get(day, 0)) for day in self._iso.days)

    @property
    def _today(self) -> date:
        return self._session.clock.today()

    def _blocks(self, iso: IsoWeek) -> list[Block]:
        plan, now = self._session.plan, self._session.clock.now()
        return [block for day in iso.days for block in blocks_begun(plan, day, now)]

    def _oldest_open(self) -> IsoWeek | None:
        today = IsoWeek.of(self._session.clock.today())
        return self._next_open(today.plus(-_WEEKS_BACK - 1))

    def _next_open(self, after: IsoWeek) -> IsoWeek | None:
        plan, now = self._session.plan, self._session.clock.now()
        iso, last = after.plus(1), IsoWeek.of(now.date())
        while iso <= last:
            if any(is_open(plan, day, now) for day in iso.days):
                return iso
            iso = iso.plus(1)
        return None

    def _go(self, weeks: int) -> None:
        self._typed[self._iso] = self.table.texts()
        self._show_week(self._iso.plus(weeks))

    def store(self) -> None:
        """Store the week as one step, and go on to the next open one; leave where there is none."""
        wrong = self.table.first_not_understood()
        if wrong is not None:
            wrong.setFocus()
            return
        answers = self._answers()
        before = self._session.undo_stack.index()
        if answers:
            now = self._session.clock.now()
            self._session.do(lambda plan: close_days(plan, answers, now, new_id))
            if self._session.undo_stack.index() == before:
                return
        following = self._next_open(self._iso)
        if following is None:
            self.accept()
        else:
            self._show_week(following)

    def _answers(self) -> list[DayAnswers]:
        """Return what the form says, day by day."""
        plan, now, codes = self._session.plan, self._session.clock.now(), self.table.codes()
        days = sorted({block.span.day for block in self._blocks(self._iso)})
        if not days and self.touches.typed != self._number and self._iso.days[0] <= self._today:
            days = [min(self._iso.days[4], self._today)]
        numbers = spread(self.touches.typed, self._said, self._by_name, days)
        answers = []
        for day in days:
            of_day = {block: code for block, code in codes.items() if block.span.day == day}
            said = day_answers(day, of_day, numbers[day], now)
            answers.append(_without_old_records(plan, said, of_day))
        return answers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to another week with the page keys."""
        turns: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in turns:
            self._go(turns[event.key()])
        else:
            super().keyPressEvent(event)


def printed_letters() -> Mapping[str, Cause]:
    """Return the causes by the letters that stand on the printed week, in the language of the app."""
    return {letter: cause for (letter, _), cause in zip(letters(), _PRINTED, strict=True)}


def _without_old_records(plan: Plan, said: DayAnswers, codes: Mapping[Block, PaperCode]) -> DayAnswers:
    """Return answers that take back what an earlier look-back recorded of the same blocks."""
    week = plan.week_of(said.day)
    records = [record_of_shortening(week, block) for block in codes]
    return replace(said, withdrawn=[record for record in records if record is not None])


def _advice() -> str:
    words = QCoreApplication.translate(
        "PaperForm",
        "Empty is done, a dash open, a number the minutes done. A letter says what came in: {example}.",
    )
    time = QCoreApplication.translate("PaperForm", "Thu 10:00")
    return words.replace("{example}", f"{next(iter(printed_letters()))} {time}")
