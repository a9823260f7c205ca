"""The prospects of the made-up rep: fourteen to win, all others won or lost, and how they were touched.

Days are told from this week's Monday. Names have been logged since the list came in three weeks ago; before
that the rep counted without names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.block import Block
from planner.domain.prospect import (
    CallList,
    Enquiry,
    EnquiryResult,
    EnquirySource,
    Owner,
    Prospect,
    Stage,
    Touch,
    TouchKind,
    TouchOutcome,
)
from planner.sample.book_texts import BookTexts
from planner.sample.dice import Dice

NAMED_FOR = 20
"""Days before this week's Monday on which the list was read, and touches began to be logged by name."""

_CUSTOMERS = 17
_OLDEST, _NEWEST = 560, 50
_AGENCY_FOR = 14 * 7
_ALONE = 36
_CALL, _MAIL, _VISIT = TouchKind.CALL, TouchKind.MAIL, TouchKind.VISIT
_OWN, _AGENCY = Owner.OWN, Owner.AGENCY


@dataclass(frozen=True, slots=True)
class _Told:
    """A touch of the story, `day` days from Monday; `note` is the key of its text."""

    day: int
    kind: TouchKind
    by: Owner
    outcome: TouchOutcome
    minutes: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Active:
    """A prospect to win: on which list it came, when its next action is due, and its touches."""

    stage: Stage
    owner: Owner
    of_list: int
    next_on: int | None
    touches: tuple[_Told, ...] = ()
    owner_since: int | None = None


_ACTIVE = {
    "peelland": _Active(
        *(Stage.ENQUIRY, _OWN, 0, 1),
        (
            _Told(-31, _CALL, _OWN, TouchOutcome.INTERESTED, 12),
            _Told(-24, _VISIT, _OWN, TouchOutcome.INTERESTED, 60, "line_3"),
        ),
    ),
    "van_gils": _Active(
        *(Stage.MEETING, _AGENCY, 1, 2),
        (
            _Told(-13, _MAIL, _AGENCY, TouchOutcome.NONE),
            _Told(-6, _CALL, _AGENCY, TouchOutcome.MEETING, 9, "meeting"),
        ),
    ),
    "van_loon": _Active(
        *(Stage.APPROACHED, _OWN, 0, 2),
        (
            _Told(1, _CALL, _OWN, TouchOutcome.NOT_REACHED, 1),
            _Told(1, _CALL, _OWN, TouchOutcome.CALL_BACK, 4, "ovens"),
        ),
    ),
    "kampstra": _Active(
        *(Stage.APPROACHED, _OWN, 0, 2), (_Told(1, _CALL, _OWN, TouchOutcome.SPOKE, 7, "yoghurt_line"),)
    ),
    "deltaplast": _Active(
        *(Stage.CONVERSATION, _OWN, 1, 2),
        (
            _Told(-11, _MAIL, _AGENCY, TouchOutcome.NONE, 0, "reference_case"),
            _Told(-5, _CALL, _AGENCY, TouchOutcome.SPOKE, 6, "current_supplier"),
            _Told(1, _CALL, _OWN, TouchOutcome.INTERESTED, 8, "wants_fewer_stops"),
        ),
        owner_since=-3,
    ),
    "agro": _Active(
        *(Stage.APPROACHED, _OWN, 0, 3), (_Told(1, _CALL, _OWN, TouchOutcome.NOT_REACHED, 2),) * 2
    ),
    "verhoeven": _Active(
        *(Stage.CONVERSATION, _OWN, 2, 4),
        (
            _Told(-32, _CALL, _OWN, TouchOutcome.CALL_BACK, 3),
            _Told(-4, _CALL, _OWN, TouchOutcome.INTERESTED, 11, "roller_set"),
        ),
    ),
    "wessels": _Active(*(Stage.MEETING, _OWN, 2, 8), (_Told(-27, _CALL, _OWN, TouchOutcome.MEETING, 10),)),
    "molen": _Active(*(Stage.APPROACHED, _OWN, 0, 9), (_Told(-25, _CALL, _OWN, TouchOutcome.SPOKE, 5),)),
    "lichtdruk": _Active(
        *(Stage.APPROACHED, _AGENCY, 1, 10), (_Told(-26, _CALL, _AGENCY, TouchOutcome.NOT_REACHED, 2),)
    ),
    "zeeuwse": _Active(*(Stage.CONVERSATION, _OWN, 1, 15), (_Told(-32, _CALL, _OWN, TouchOutcome.SPOKE, 9),)),
    "metaalhuis": _Active(Stage.NEW, _OWN, 1, None),
    "noordkade": _Active(Stage.NEW, _AGENCY, 1, None),
    "de_linde": _Active(Stage.APPROACHED, _OWN, 0, None, (_Told(-38, _MAIL, _OWN, TouchOutcome.NONE),)),
}
_CALLED_ON_TUESDAY = ("van_loon", "kampstra", "agro", "deltaplast", "molen", "de_linde")
_CALLED_ON_FRIDAY = ("metaalhuis", "zeeuwse", "noordkade", "lichtdruk")
_ENQUIRIES = (
    (24, EnquirySource.UNPROMPTED, EnquiryResult.DEAL, 7),
    (21, EnquirySource.OWN, EnquiryResult.NO_DEAL, 4),
    (18, EnquirySource.OWN, EnquiryResult.DEAL, 8),
    (16, EnquirySource.UNPROMPTED, EnquiryResult.NO_DEAL, 6),
    (13, EnquirySource.OWN, EnquiryResult.NO_DEAL, 5),
    (9, EnquirySource.OWN, EnquiryResult.NO_DEAL, 3),
    (7, EnquirySource.AGENCY, EnquiryResult.DEAL, 6),
    (5, EnquirySource.UNPROMPTED, EnquiryResult.OPEN, 0),
    (3, EnquirySource.AGENCY, EnquiryResult.OPEN, 0),
)
"""Weeks ago, source, result, and how many weeks later it was closed."""


class Book:
    """Everything about prospects, as it stands on a day."""

    def __init__(self, monday: date, today: date, texts: BookTexts, dice: Dice) -> None:
        self._monday, self._today = monday, today
        self._texts, self._dice = texts, dice
        self._ids = {key: dice.new_id() for key in _ACTIVE}
        self.prospects: list[Prospect] = []
        self.touches: list[Touch] = []
        self.enquiries: list[Enquiry] = []
        self.call_lists: list[CallList] = []

    def tell(self, blocks: Iterable[Block]) -> None:
        """Tell of all prospects; `blocks` are those of this week, where calls have their place."""
        week = [block for block in blocks if self._monday <= block.span.day < self._day(7)]
        calling = {block.span.day: block for block in week if block.category_id == "calling"}
        research = next((block for block in week if block.category_id == "research"), None)
        for key, told in _ACTIVE.items():
            block = research if key == "deltaplast" else None
            self._add_active(key, told, block, calling)
        for number, names in enumerate(self._texts.earlier):
            self._add_earlier(number, names)
        self._add_enquiries()
        for day, keys in ((self._day(1), _CALLED_ON_TUESDAY), (self._day(4), _CALLED_ON_FRIDAY)):
            if day in calling:
                self.call_lists.append(CallList(calling[day].id, tuple(self._ids[key] for key in keys)))

    def _day(self, days: int) -> date:
        return self._monday + timedelta(days=days)

    def _add_active(self, key: str, told: _Active, block: Block | None, calling: dict[date, Block]) -> None:
        texts = self._texts
        company, city, contact, phone = texts.active[key]
        self.prospects.append(
            Prospect(
                self._ids[key],
                company,
                contact,
                texts.roles.get(key, ""),
                phone,
                city=city,
                country="NL",
                about=texts.about.get(key, ""),
                list_name=texts.lists[told.of_list],
                stage=told.stage,
                owner=told.owner,
                owner_since=None if told.owner_since is None else self._day(told.owner_since),
                next_action=texts.next_actions.get(key, ""),
                next_on=None if told.next_on is None else self._day(told.next_on),
                next_block_id="" if block is None else block.id,
                added_on=self._day(min([-NAMED_FOR, *(touch.day for touch in told.touches)])),
                added_from=texts.files[told.of_list],
            )
        )
        for touch in told.touches:
            if self._day(touch.day) <= self._today:
                self._add_touch(self._ids[key], touch, calling)

    def _add_touch(self, prospect_id: str, told: _Told, calling: dict[date, Block]) -> None:
        day = self._day(told.day)
        block = calling.get(day) if told.by is _OWN and told.kind is _CALL else None
        note = self._texts.notes[told.note] if told.note else ""
        where = "" if block is None else block.id
        self.touches.append(
            Touch(
                *(self._dice.new_id(), prospect_id, day, told.kind, told.by, told.outcome, told.minutes),
                *(note, where),
            )
        )

    def _add_earlier(self, number: int, names: Sequence[str]) -> None:
        """Add a prospect that is won or lost: a few by the rep alone, more since the agency is there."""
        company, city, contact = names
        if number < _ALONE:
            days = _OLDEST - (_OLDEST - _AGENCY_FOR) * number // _ALONE
        else:
            since = len(self._texts.earlier) - _ALONE
            days = _AGENCY_FOR - (_AGENCY_FOR - _NEWEST) * (number - _ALONE) // since
        by = _AGENCY if number >= _ALONE and number % 3 else _OWN
        is_won = number * _CUSTOMERS // 48 != (number + 1) * _CUSTOMERS // 48
        prospect_id, of_list = self._dice.new_id(), number % len(self._texts.lists)
        first = -days // 7 * 7 + number % 5
        ends = TouchOutcome.MEETING if is_won else TouchOutcome.NO_INTEREST
        told = [_Told(first, self._dice.one_of((_CALL, _CALL, _MAIL)), by, TouchOutcome.NONE)]
        if first + 14 < -_NEWEST:
            told.append(_Told(first + 14, _CALL, by, ends, self._dice.one_of((3, 4, 6, 9))))
        self.prospects.append(
            Prospect(
                *(prospect_id, company, contact),
                city=city,
                country="NL",
                list_name=self._texts.lists[of_list],
                stage=Stage.CUSTOMER if is_won else Stage.LOST,
                owner=by,
                added_on=self._day(first),
                added_from=self._texts.files[of_list],
            )
        )
        for touch in told:
            self._add_touch(prospect_id, touch, {})

    def _add_enquiries(self) -> None:
        for number, (weeks, source, result, later) in enumerate(_ENQUIRIES):
            day = self._day(-7 * weeks + number % 5)
            named = "" if source is EnquirySource.UNPROMPTED else self._asking(day, source, result)
            closed = None if result is EnquiryResult.OPEN else day + timedelta(weeks=later)
            what = self._texts.whats[number % len(self._texts.whats)]
            self.enquiries.append(Enquiry(self._dice.new_id(), day, named, source, what, result, closed))
        of_peelland = (self._dice.new_id(), self._day(-24), self._ids["peelland"], EnquirySource.OWN)
        self.enquiries.append(Enquiry(*of_peelland, self._texts.next_actions["peelland"]))

    def _asking(self, day: date, source: EnquirySource, result: EnquiryResult) -> str:
        """Return the id of the prospect that was added last before it asked for something."""
        by = _AGENCY if source is EnquirySource.AGENCY else _OWN
        stage = Stage.LOST if result is EnquiryResult.NO_DEAL else Stage.CUSTOMER
        known = [(p.added_on, p.id) for p in self.prospects if p.owner is by and p.stage is stage]
        return max((added, id_) for added, id_ in known if added is not None and added < day)[1]
