"""The list of prospects behind the page: which of them are shown, in which order and under which heading."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum, auto
from operator import attrgetter
from types import MappingProxyType

from planner.domain.prospect import Owner, Prospect, Stage


class Column(Enum):
    """The columns of the list."""

    COMPANY = auto()
    STAGE = auto()
    NEXT = auto()
    LAST = auto()
    OWNER = auto()


class Stages(Enum):
    """Groups of stages to filter by, beside each single one."""

    ACTIVE = auto()
    ALL = auto()


class Due(Enum):
    """When the next action is due, to filter by."""

    ANY = auto()
    TODAY = auto()
    THIS_WEEK = auto()
    NONE = auto()


class Group(Enum):
    """The headings of the list where it is sorted by next action."""

    NEXT_UP = auto()
    LATER = auto()
    NO_ACTION = auto()


@dataclass(frozen=True, slots=True)
class Wish:
    """What the rep wants to see of the list; `untouched_days` is 0 where the last touch does not matter."""

    text: str = ""
    stage: Stage | Stages = Stages.ACTIVE
    owner: Owner | None = None
    list_name: str | None = None
    untouched_days: int = 0
    due: Due = Due.ANY
    sort: Column = Column.NEXT
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading over a group; `past` says that an action of it lies before today."""

    group: Group
    count: int
    past: bool = False


_NO_ACTION = date.max.toordinal() + 1
_MANY = 200
"""From so many changes on sorting again is quicker than putting each into its place."""

Entry = Heading | str
"""A line of the list: a heading, or the id of a prospect."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown: the lines, how many prospects they are, and in which lines there are headings."""

    entries: tuple[Entry, ...] = ()
    count: int = 0
    heading_rows: tuple[int, ...] = ()


def _plain(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


_LETTERS = {
    **{place: _plain(chr(place)) for place in range(0xC0, 0x250)},
    **str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"}),
}
"""Latin letters, which are most that names are written with."""


def folded(text: str) -> str:
    """Return a text without case and accents, for searching and sorting."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    lower = lower.translate(_LETTERS)
    return lower if lower.isascii() else _plain(lower)


@dataclass(slots=True, eq=False)
class _Known:
    """A listed prospect with what is worked out of it once; it stays the same one when that changes."""

    id: str
    prospect: Prospect
    text: str
    name: str
    last: date | None
    also: str


@dataclass(slots=True)
class ProspectList:
    """Finds and orders prospects; those that were merged into others are not listed.

    Folding and sorting happen when something changes, so that a keystroke only looks.
    """

    _known: dict[str, _Known] = field(default_factory=dict)
    _orders: dict[Column, list[_Known]] = field(default_factory=dict)
    _last_filtered: tuple[Wish, date, list[_Known]] | None = None
    _typed: dict[str, list[_Known]] = field(default_factory=dict)
    """What was found of `_last_filtered` by what is typed, from the first letter on."""

    def take(
        self,
        prospects: Iterable[Prospect],
        last_touches: Mapping[str, date],
        roots: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Take all prospects anew, with the day of the last touch of each that has one.

        `roots` says which prospect a merged one counts as: that one is found by either name.
        """
        known = tuple(prospects)
        also: dict[str, str] = {}
        for merged in known if roots else ():
            if merged.id in roots:
                root = roots[merged.id]
                also[root] = f"{also.get(root, '')}\n{merged.company}"
        self._known = {
            p.id: _known(p, last_touches.get(p.id), also.get(p.id, "")) for p in known if p.is_listed
        }
        self._orders.clear()
        self._last_filtered = None

    def renew(
        self, ids: Iterable[str], prospects: Mapping[str, Prospect], last_touches: Mapping[str, date] | None
    ) -> frozenset[str]:
        """Take some prospects anew, and all last touches where they are given; return the ids that differ."""
        changes: dict[str, _Known | None] = {}
        for prospect_id in ids:
            now, before = prospects.get(prospect_id), self._known.get(prospect_id)
            if now is None or not now.is_listed:
                if before is not None:
                    changes[prospect_id] = None
            elif before is None or before.prospect != now:
                changes[prospect_id] = (
                    _known(now) if before is None else _known(now, before.last, before.also)
                )
        if last_touches is not None:
            self._take_touches(changes, last_touches)
        self._change(changes)
        return frozenset(changes)

    def _take_touches(self, changes: dict[str, _Known | None], last_touches: Mapping[str, date]) -> None:
        for prospect_id, known in {**self._known, **changes}.items():
            last = last_touches.get(prospect_id)
            if known is not None and known.last != last:
                changes[prospect_id] = replace(known, last=last)

    def _change(self, changes: Mapping[str, _Known | None]) -> None:
        if len(changes) > _MANY:
            self._orders.clear()
        for prospect_id, after in changes.items():
            before = self._known.pop(prospect_id, None)
            if after is not None:
                self._known[prospect_id] = after
            for column, order in self._orders.items():
                _replace_in(order, before, after, column)
        if changes:
            self._last_filtered = None

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, prospect_id: object) -> bool:
        return prospect_id in self._known

    def prospect(self, prospect_id: str) -> Prospect:
        """Return a listed prospect."""
        return self._known[prospect_id].prospect

    def last_touch(self, prospect_id: str) -> date | None:
        """Return the day of the last touch, None before the first."""
        return self._known[prospect_id].last

    def list_names(self) -> list[str]:
        """Return the names of the lists that prospects came with, in the order of the alphabet."""
        names = {known.prospect.list_name for known in self._known.values()}
        return sorted(names - {""}, key=folded)

    def shown(self, wish: Wish, today: date) -> Shown:
        """Return what a wish shows: the prospects it finds in its order, under headings by next action."""
        found = self._searched(folded(wish.text), replace(wish, text=""), today)
        ids = list(map(_ID, found))
        if wish.sort is not Column.NEXT:
            return Shown(tuple(reversed(ids) if wish.descending else ids), len(ids))
        entries: list[Entry] = []
        heading_rows: list[int] = []
        parts = _grouped(found, today)
        for group, first, end in (*(reversed(parts[:-1]) if wish.descending else parts[:-1]), parts[-1]):
            if first < end:
                heading_rows.append(len(entries))
                entries += _with_heading(group, found, ids, first, end, today, wish.descending)
        return Shown(tuple(entries), len(ids), tuple(heading_rows))

    def _searched(self, text: str, wish: Wish, today: date) -> list[_Known]:
        """Return what is found by a text: a letter more is looked for in what there was before it alone."""
        found = self._filtered(wish, today)
        so_far = max(filter(text.startswith, self._typed), key=len, default="")
        self._typed = {before: kept for before, kept in self._typed.items() if so_far.startswith(before)}
        found = self._typed.get(so_far, found)
        if text != so_far:
            for word in text.split():
                found = [known for known in found if word in known.text]
            self._typed[text] = found
        return found

    def _filtered(self, wish: Wish, today: date) -> list[_Known]:
        """Return what the filters leave, which typing does not change; never the other way round."""
        if self._last_filtered is None or self._last_filtered[:2] != (wish, today):
            found = _with_stage(self._ordered(wish.sort), wish.stage)
            if wish.owner is not None:
                found = [known for known in found if known.prospect.owner is wish.owner]
            if wish.list_name is not None:
                found = [known for known in found if known.prospect.list_name == wish.list_name]
            if wish.due is not Due.ANY:
                found = [known for known in found if _is_due(known.prospect, wish.due, today)]
            if wish.untouched_days:
                until = today - timedelta(days=wish.untouched_days)
                found = [known for known in found if known.last is None or known.last <= until]
            self._last_filtered = (wish, today, found)
            self._typed.clear()
        return self._last_filtered[2]

    def _ordered(self, column: Column) -> list[_Known]:
        if column not in self._orders:
            self._orders[column] = sorted(self._known.values(), key=_key(column))
        return self._orders[column]


def _replace_in(order: list[_Known], before: _Known | None, after: _Known | None, column: Column) -> None:
    """Put what is known now where it belongs in an order, in place of what was known before."""
    key = _key(column)
    place = bisect_left(order, key(before), key=key) if before is not None else -1
    if before is not None and after is not None and key(before) == key(after):
        order[place] = after
        return
    if before is not None:
        del order[place]
    if after is not None:
        insort(order, after, key=key)


def _key(column: Column) -> Callable[[_Known], tuple[int, str, str]]:
    place = _PLACES.get(column)
    if place is None:
        return lambda known: (0, known.name, known.id)
    return lambda known: (place(known), known.name, known.id)


def _known(prospect: Prospect, last: date | None = None, also: str = "") -> _Known:
    text = folded(f"{prospect.company}\n{prospect.contact}\n{prospect.city}{also}")
    return _Known(prospect.id, prospect, text, text.partition("\n")[0], last, also)


_ID = attrgetter("id")
_STAGE_PLACE = {stage: place for place, stage in enumerate(Stage)}
_PLACES: dict[Column, Callable[[_Known], int]] = {
    Column.STAGE: lambda known: -_STAGE_PLACE[known.prospect.stage],
    Column.NEXT: lambda known: _next_place(known.prospect),
    Column.LAST: lambda known: -(known.last or date.min).toordinal(),
    Column.OWNER: lambda known: known.prospect.owner is Owner.AGENCY,
}


def _next_place(prospect: Prospect) -> int:
    """By day; those without a day come after them, those without an action last."""
    if not prospect.next_action:
        return _NO_ACTION
    return prospect.next_on.toordinal() if prospect.next_on is not None else _NO_ACTION - 1


def _with_stage(ordered: list[_Known], stage: Stage | Stages) -> list[_Known]:
    if stage is Stages.ALL:
        return ordered
    wanted = {each for each in Stage if each.is_active} if stage is Stages.ACTIVE else {stage}
    return [known for known in ordered if known.prospect.stage in wanted]


def _is_due(prospect: Prospect, due: Due, today: date) -> bool:
    if due is Due.NONE:
        return not prospect.next_action
    until = today if due is Due.TODAY else today + timedelta(days=6 - today.weekday())
    return bool(prospect.next_action) and prospect.next_on is not None and prospect.next_on <= until


def _grouped(found: Sequence[_Known], today: date) -> list[tuple[Group, int, int]]:
    """Return where each group begins and ends in what was found, which is ordered by next action."""

    def place(known: _Known) -> int:
        return _next_place(known.prospect)

    later = bisect_left(found, today.toordinal() + 2, key=place)
    without = bisect_left(found, _NO_ACTION, key=place)
    return [
        (Group.NEXT_UP, 0, later),
        (Group.LATER, later, without),
        (Group.NO_ACTION, without, len(found)),
    ]


def _with_heading(
    group: Group, found: Sequence[_Known], ids: list[str], first: int, end: int, today: date, descending: bool
) -> list[Entry]:
    soonest = found[first].prospect.next_on
    past = group is Group.NEXT_UP and soonest is not None and soonest < today
    members = ids[first:end]
    if descending:
        members.reverse()
    return [Heading(group, end - first, past), *members]
