"""The whole sample as values: half a year behind the made-up rep, this week, and what lies ahead.

The rep plans about a third of the week for later and keeps a fifth: quote requests and cover for the back
office take the place of acquisition, on Mondays and Friday afternoons most of all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from planner.domain.appointment import CalendarSource, Occurrence, on_the_wall_clock
from planner.domain.block import Block, Outcome
from planner.domain.displacement import Displacement, HowItWent
from planner.domain.look_back import DayLog
from planner.domain.plan import Kept
from planner.domain.preferences import Preferences
from planner.domain.prospect_book import BookValue
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline, Week
from planner.sample.agreed import kept_of
from planner.sample.book import Book
from planner.sample.book_texts import BookTexts
from planner.sample.calendars import covered_days, own_calendar, own_extras, team_calendar, team_occurrences
from planner.sample.dice import Dice
from planner.sample.history import LivedWeek
from planner.sample.patterns import (
    CAME_ON_MONDAY,
    LAST_WEEK,
    LATE_CALL,
    MOVED_TO,
    ORDER_DESK,
    PUT_OFF,
    THIS_WEEK,
    WITH_IF_THEN,
    planned,
)
from planner.sample.records import Records
from planner.sample.slots import FRIDAY, Slot, block_of, occurrence_of
from planner.sample.texts import Texts, Titles

_ON_MONDAY = time(8, 10)
_ON_FRIDAY = time(16, 40)
_CALLED_IN = time(7, 50)
_ASKED_TO_COVER = time(8, 40)
_CALLED_THIS_WEEK = (6, 3)
# What is told of prospects leaves the weeks as they fell.
_OTHER_DICE = 1000


@dataclass(frozen=True, slots=True)
class Story:
    """What the sample's data file holds; each calendar with all that was read from it."""

    preferences: Preferences
    calendars: tuple[tuple[CalendarSource, tuple[Occurrence, ...]], ...]
    blocks: tuple[Block, ...]
    baselines: tuple[Baseline, ...]
    displacements: tuple[Displacement, ...]
    day_logs: tuple[DayLog, ...]
    first_day: date
    last_day: date
    kept: tuple[Kept, ...]
    book: tuple[BookValue, ...]


def story_of(today: date, now: time, language: str, seed: int) -> Story:
    """Return the sample as it stands at a moment; on a weekend its "this week" is the coming one."""
    teller = _Teller(datetime.combine(today, now), Texts(language), seed)
    return teller.story(language)


class _Teller:
    """Tells one week after the other."""

    def __init__(self, now: datetime, texts: Texts, seed: int) -> None:
        self._now, self._seed = now, seed
        self._texts, self._dice, self._records = texts, Dice(seed), Records(seed)
        week = IsoWeek.of(now.date())
        self._this_week = week if now.weekday() <= FRIDAY else week.plus(1)
        self._calendar = own_calendar(self._dice.new_id(), texts)
        self._occurrences: list[Occurrence] = []
        self._blocks: list[Block] = []
        self._baselines: list[Baseline] = []

    def story(self, language: str) -> Story:
        for number in range(LAST_WEEK + 1):
            self._tell(number, self._this_week.plus(number - THIS_WEEK))
        self._occurrences += own_extras(self._this_week, self._texts, self._dice)
        team = team_calendar(self._dice.new_id(), self._texts)
        team_entries = team_occurrences(self._this_week, self._texts, self._dice)
        book_texts, book_dice = BookTexts(language), Dice(self._seed + _OTHER_DICE)
        book = Book(self._this_week.monday, self._now.date(), book_texts, book_dice)
        book.tell(self._blocks)
        return Story(
            Preferences(rep_name=self._texts.rep, language=language, holiday_country="NL"),
            ((self._calendar, tuple(self._occurrences)), (team, tuple(team_entries))),
            tuple(self._blocks),
            tuple(self._baselines),
            tuple(self._records.displacements),
            tuple(self._records.day_logs),
            self._this_week.plus(-THIS_WEEK).monday,
            self._this_week.plus(LAST_WEEK - THIS_WEEK).days[-1],
            kept_of(self._this_week, self._texts.manager_in_full, book_texts, book_dice),
            (*book.prospects, *book.touches, *book.enquiries, *book.call_lists),
        )

    def _tell(self, number: int, iso: IsoWeek) -> None:
        slots = planned(number, self._dice)
        titles = Titles(self._texts, self._dice, iso, slots)
        own = tuple(self._block(slot, iso, titles.of(slot)) for slot in slots if not slot.fixed)
        read = [self._occurrence(slot, iso, titles.of(slot)) for slot in slots if slot.fixed]
        self._occurrences += read
        if number == THIS_WEEK:
            own = tuple(self._with_if_then(block) for block in own)
        if number <= THIS_WEEK:
            self._commit(number, iso, own, read)
        if number < THIS_WEEK:
            covered = covered_days(number, iso)
            own = LivedWeek(number, own, covered, self._texts, titles, self._dice, self._records).blocks()
        elif number == THIS_WEEK:
            own = self._so_far(iso, own)
        self._blocks += own

    def _block(self, slot: Slot, iso: IsoWeek, title: str) -> Block:
        return block_of(slot, iso, self._dice.new_id(), title)

    def _with_if_then(self, block: Block) -> Block:
        hour, minute = divmod(block.span.end, 60)
        line = self._texts.if_then.format(time=f"{hour:02}:{minute:02}")
        return replace(block, if_then=line) if block.category_id in WITH_IF_THEN else block

    def _occurrence(self, slot: Slot, iso: IsoWeek, title: str) -> Occurrence:
        tag = self._texts.tags.get(slot.category_id, "")
        return occurrence_of(slot, iso, self._dice.new_id(), title, tag)

    def _commit(self, number: int, iso: IsoWeek, own: tuple[Block, ...], read: list[Occurrence]) -> None:
        calendar = self._calendar
        appointments = tuple(
            on_the_wall_clock(occurrence, calendar.id, calendar.category_of(occurrence), UTC)
            for occurrence in read
        )
        on_monday = datetime.combine(iso.monday, _ON_MONDAY)
        on_friday = datetime.combine(iso.monday - timedelta(days=3), _ON_FRIDAY)
        early = self._dice.happens(0.25) if number < THIS_WEEK else self._now < on_monday
        number_of_commit = 1
        if number == THIS_WEEK and not early:
            at_first = Week(iso, self._planned_on_friday(iso, own), appointments)
            first = Baseline(self._records.new_id(), iso, number_of_commit, on_friday, at_first.all_blocks)
            self._baselines.append(first)
            number_of_commit += 1
        at = on_friday if early else on_monday
        blocks = Week(iso, own, appointments).all_blocks
        self._baselines.append(Baseline(self._dice.new_id(), iso, number_of_commit, at, blocks))

    def _planned_on_friday(self, iso: IsoWeek, own: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return this week's blocks as they stood before something came in between on Monday."""
        came = next(block for block in own if block.title == self._texts.title(CAME_ON_MONDAY, iso))
        put_off = next(block for block in own if block.title == self._texts.title(PUT_OFF.text, iso))
        before = replace(put_off, span=PUT_OFF.span_in(iso))
        why = self._records.why(came.category_id, came)
        at = datetime.combine(iso.monday, _CALLED_IN)
        self._records.gave_way(before, HowItWent.MOVED, put_off.span, why, at)
        return tuple(before if block is put_off else block for block in own if block is not came)

    def _so_far(self, iso: IsoWeek, own: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return this week's blocks after its two changes, with those done that have ended."""
        late_call = self._occurrence(LATE_CALL, iso, LATE_CALL.company)
        self._occurrences.append(late_call)
        order_desk = self._block(ORDER_DESK, iso, self._texts.title(ORDER_DESK.text, iso))
        blocks = [order_desk]
        for block in own:
            if block.category_id == MOVED_TO.category_id:
                why = self._records.why(order_desk.category_id, order_desk)
                at = min(datetime.combine(iso.monday, _ASKED_TO_COVER), self._now)
                self._records.gave_way(block, HowItWent.MOVED, MOVED_TO.span_in(iso), why, at)
                block = replace(block, span=MOVED_TO.span_in(iso))
            blocks.append(block)
        so_far = tuple(self._as_of_now(block) for block in blocks)
        for day in iso.days[:5]:
            if day < self._now.date():
                self._records.closed(day)
        return so_far

    def _as_of_now(self, block: Block) -> Block:
        if block.span.ends_at > self._now:
            return block
        done = replace(block, outcome=Outcome.DONE)
        calling = block.category_id == "calling"
        calls, approached = _CALLED_THIS_WEEK
        note = self._texts.approached.format(calls=calls, approached=approached)
        return replace(done, note=note) if calling else done
