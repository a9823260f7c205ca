"""The list of prospects behind the page: which of them are shown, in which order and under which heading."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum, auto

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


Entry = Heading | str
"""A line of the list: a heading, or the id of a prospect."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown: the lines, and how many prospects they are."""

    entries: tuple[Entry, ...] = ()
    count: int = 0


_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})


def folded(text: str) -> str:
    """Return a text without case and accents, for searching and sorting."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    parts = unicodedata.normalize("NFKD", lower.translate(_LETTERS))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@dataclass(slots=True)
class _Known:
    """A listed prospect with what is worked out of it once."""

    prospect: Prospect
    text: str
    name: str
    last: date | None


@dataclass(slots=True)
class ProspectList:
    """Finds and orders prospects; those that were merged into others are not listed.

    Folding and sorting happen when something changes, so that a keystroke only looks.
    """

    _known: dict[str, _Known] = field(default_factory=dict)
    _orders: dict[Column, list[_Known]] = field(default_factory=dict)
    _last_filtered: tuple[Wish, date, list[_Known]] | None = None

    def take(self, prospects: Iterable[Prospect], last_touches: Mapping[str, date]) -> None:
        """Take all prospects anew, with the day of the last touch of each that has one."""
        self._known = {p.id: _known(p, last_touches.get(p.id)) for p in prospects if p.is_listed}
        self._look_anew()

    def renew(
        self, ids: Iterable[str], prospects: Mapping[str, Prospect], last_touches: Mapping[str, date]
    ) -> frozenset[str]:
        """Take some prospects anew and all last touches; return the ids of those that are different now."""
        different = set()
        for prospect_id in ids:
            now, before = prospects.get(prospect_id), self._known.get(prospect_id)
            if now is None or not now.is_listed:
                if self._known.pop(prospect_id, None) is not None:
                    different.add(prospect_id)
            elif before is None or before.prospect != now:
                self._known[prospect_id] = _known(now, last_touches.get(prospect_id))
                different.add(prospect_id)
        for prospect_id, known in self._known.items():
            if known.last != (last := last_touches.get(prospect_id)):
                known.last = last
                different.add(prospect_id)
        if different:
            self._look_anew()
        return frozenset(different)

    def _look_anew(self) -> None:
        self._orders.clear()
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
        found = self._found(wish, today)
        if wish.sort is not Column.NEXT:
            ids = [known.prospect.id for known in found]
            return Shown(tuple(ids), len(ids))
        groups: dict[Group, list[_Known]] = {group: [] for group in Group}
        for known in found:
            groups[_group(known.prospect, today)].append(known)
        order = (Group.LATER, Group.NEXT_UP, Group.NO_ACTION) if wish.descending else tuple(Group)
        entries: list[Entry] = []
        for group in order:
            if members := groups[group]:
                entries.append(_heading(group, members, today))
                entries.extend(known.prospect.id for known in members)
        return Shown(tuple(entries), len(found))

    def _found(self, wish: Wish, today: date) -> Sequence[_Known]:
        found = self._filtered(replace(wish, text=""), today)
        for word in folded(wish.text).split():
            found = [known for known in found if word in known.text]
        return found

    def _filtered(self, wish: Wish, today: date) -> list[_Known]:
        """Return what the filters leave, which typing does not change."""
        if self._last_filtered is None or self._last_filtered[:2] != (wish, today):
            found = [known for known in self._ordered(wish.sort) if _fits(known.prospect, wish, today)]
            if wish.untouched_days:
                until = today - timedelta(days=wish.untouched_days)
                found = [known for known in found if known.last is None or known.last <= until]
            if wish.descending:
                found.reverse()
            self._last_filtered = (wish, today, found)
        return self._last_filtered[2]

    def _ordered(self, column: Column) -> list[_Known]:
        if column not in self._orders:
            by_name = self._orders.get(Column.COMPANY)
            if by_name is None:
                by_name = sorted(self._known.values(), key=lambda known: (known.name, known.prospect.id))
                self._orders[Column.COMPANY] = by_name
            if column is not Column.COMPANY:
                self._orders[column] = sorted(by_name, key=_KEYS[column])
        return self._orders[column]


def _known(prospect: Prospect, last: date | None) -> _Known:
    text = folded(f"{prospect.company}\n{prospect.contact}\n{prospect.city}")
    return _Known(prospect, text, text.partition("\n")[0], last)


_STAGE_PLACE = {stage: place for place, stage in enumerate(Stage)}
_KEYS: dict[Column, Callable[[_Known], int]] = {
    Column.STAGE: lambda known: -_STAGE_PLACE[known.prospect.stage],
    Column.NEXT: lambda known: _next_place(known.prospect),
    Column.LAST: lambda known: -(known.last or date.min).toordinal(),
    Column.OWNER: lambda known: known.prospect.owner is Owner.AGENCY,
}


def _next_place(prospect: Prospect) -> int:
    """By day; those without a day come after them, those without an action last."""
    latest = date.max.toordinal()
    if not prospect.next_action:
        return latest + 1
    return prospect.next_on.toordinal() if prospect.next_on is not None else latest


def _fits(prospect: Prospect, wish: Wish, today: date) -> bool:
    stage = wish.stage
    if stage is Stages.ACTIVE:
        if not prospect.stage.is_active:
            return False
    elif stage is not Stages.ALL and prospect.stage is not stage:
        return False
    if wish.owner is not None and prospect.owner is not wish.owner:
        return False
    if wish.list_name is not None and prospect.list_name != wish.list_name:
        return False
    return wish.due is Due.ANY or _is_due(prospect, wish.due, today)


def _is_due(prospect: Prospect, due: Due, today: date) -> bool:
    if due is Due.NONE:
        return not prospect.next_action
    until = today if due is Due.TODAY else today + timedelta(days=6 - today.weekday())
    return bool(prospect.next_action) and prospect.next_on is not None and prospect.next_on <= until


def _group(prospect: Prospect, today: date) -> Group:
    if not prospect.next_action:
        return Group.NO_ACTION
    if prospect.next_on is not None and prospect.next_on <= today + timedelta(days=1):
        return Group.NEXT_UP
    return Group.LATER


def _heading(group: Group, members: Sequence[_Known], today: date) -> Heading:
    days = [known.prospect.next_on for known in members if known.prospect.next_on is not None]
    return Heading(group, len(members), group is Group.NEXT_UP and min(days) < today)
