"""What the rows of a file come to, beside the prospects that are there: new ones, changed ones, the same.

A row belongs to a prospect that has its id, else its domain, else its number, else its name and town. What
the rep keeps is never emptied: a stage goes forward alone, and only our own export, edited elsewhere,
sets stage, owner, next action and note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from planner.domain.prospect import Prospect, Stage
from planner.exchange.prospect_rows import Candidate
from planner.exchange.table import Progress, unheard
from planner.proposals.company_keys import city_key, domain_key, folded, name_key, phone_key

OWN_SYSTEM = "overmorgen"
_TOLD_EVERY = 500
_MOST_HITS = 20
_NAMES_OF_A_SHARED_DOMAIN = 5
_MOST_ROUNDS = 6
_COMPANY_FIELDS = ("website", "street", "postcode", "city", "country", "about")
_PERSON_FIELDS = ("contact", "role", "phone", "email")
_FILLED_ALONE = ("list_name", "next_action")
_OWN_FIELDS = ("list_name", "next_action", "next_on", "note")


class RowState(StrEnum):
    """What a row comes to; JOINED is another row of a company that stands in the file already."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What is to be stored of a file: `before` and `after` are an edit's; each row has its state by line."""

    before: tuple[Prospect, ...]
    after: tuple[Prospect, ...]
    states: Mapping[int, RowState]

    def count(self, state: RowState) -> int:
        """Return how many rows came to a state."""
        return sum(1 for each in self.states.values() if each is state)


def taken_in(
    candidates: Sequence[Candidate],
    prospects: Iterable[Prospect],
    source: str,
    today: date,
    new_id: Callable[[], str],
    *,
    list_name: str = "",
    progress: Progress = unheard,
) -> TakenIn:
    """Work out what rows change among prospects; nothing is changed here.

    `source` is kept with new prospects, and `list_name` where their row names none.
    """
    stored = {prospect.id: prospect for prospect in prospects}
    new = _New(source, today, new_id, list_name)
    now, met, states = dict(stored), dict[str, int](), dict[int, RowState]()
    # What one row fills in can make another belong elsewhere. The rows go through again until nothing
    # changes any more, so that reading the same file again changes nothing either.
    for _ in range(_MOST_ROUNDS):
        book = _Book(now.values(), candidates)
        firsts, seen = _one_round(book, candidates, new, progress)
        for line, state in seen.items():
            if line not in states or state is RowState.NEW:
                states[line] = state
        for prospect_id, line in firsts.items():
            met.setdefault(prospect_id, line)
        changed = {each: book.now[each] for each in book.met if book.is_changed(each)}
        if not changed:
            break
        now |= changed
    different = [each for each in met if stored.get(each) != now[each]]
    for prospect_id, line in met.items():
        if prospect_id in stored and states[line] is not RowState.NEW:
            states[line] = RowState.CHANGED if stored[prospect_id] != now[prospect_id] else RowState.SAME
    before = tuple(stored[each] for each in different if each in stored)
    return TakenIn(before, tuple(now[each] for each in different), states)


@dataclass(frozen=True, slots=True)
class _New:
    """What new prospects get with them."""

    source: str
    today: date
    new_id: Callable[[], str]
    list_name: str


def _one_round(
    book: _Book, candidates: Sequence[Candidate], new: _New, progress: Progress
) -> tuple[dict[str, int], dict[int, RowState]]:
    """Let every row find its prospect; return the first line of each prospect, and how each row did."""
    firsts: dict[str, int] = {}
    states: dict[int, RowState] = {}
    for number, candidate in enumerate(candidates, start=1):
        known = book.match(candidate)
        if known is None:
            taken = _made(candidate, new)
        else:
            taken = _merged(known, candidate, is_first=known.id not in book.met, today=new.today)
        states[candidate.line] = RowState.JOINED if taken.id in book.met else RowState.SAME
        if known is None:
            states[candidate.line] = RowState.NEW
        firsts.setdefault(taken.id, candidate.line)
        book.put(taken)
        if number % _TOLD_EVERY == 0:
            progress(number, len(candidates))
    return firsts, states


class _Keys(NamedTuple):
    """What is compared of a prospect; `place` is its name in its town."""

    domain: str
    phone: str
    place: str
    name: str


class _Book:
    """The prospects as they will stand, found by what is compared."""

    def __init__(self, prospects: Iterable[Prospect], candidates: Sequence[Candidate]) -> None:
        self.stored = {prospect.id: prospect for prospect in prospects}
        self.now = dict(self.stored)
        # Those a row of the file belongs to, in the order of the rows.
        self.met: dict[str, None] = {}
        self._refs: dict[tuple[str, str], str] = {}
        self._hits: dict[tuple[str, str], dict[str, None]] = {}
        self._shared = _shared_domains([*self.stored.values(), *(each.values for each in candidates)])
        for prospect in self.stored.values():
            self._index(prospect)

    def is_changed(self, prospect_id: str) -> bool:
        """Whether a prospect will be another than is stored."""
        return self.stored.get(prospect_id) != self.now[prospect_id]

    def put(self, prospect: Prospect) -> None:
        """Let a prospect stand as a row left it."""
        self.met.setdefault(prospect.id)
        if self.now.get(prospect.id) != prospect:
            self.now[prospect.id] = prospect
            self._index(prospect)

    def match(self, candidate: Candidate) -> Prospect | None:
        """Return the prospect that a row belongs to, None for a new one.

        Of several, one that already says all the row says goes first, so that reading again changes
        nothing; then the one with most in common.
        """
        values = candidate.values
        by_id = next((found for ref in values.refs if (found := self._by_ref(ref)) is not None), None)
        if by_id is not None:
            return self.now[self._root(self.now[by_id])]
        hits = [self.now[each] for each in dict.fromkeys(self._ids_like(values))]
        for hit in hits:
            if _merged(hit, candidate, is_first=True, today=None) == hit:
                return hit
        return hits[0] if hits else None

    def _by_ref(self, ref: tuple[str, str]) -> str | None:
        if ref[0] == OWN_SYSTEM and ref[1] in self.stored:
            return ref[1]
        return self._refs.get(ref)

    def _ids_like(self, values: Prospect) -> Iterable[str]:
        keys = self._keys(values)
        for member in self._standing(keys.domain, "domain"):
            yield self._root(member)
        words = set(keys.name.split())
        for member in self._standing(keys.phone, "phone"):
            # A number that firms under one roof share makes no other firm of them.
            if not words.isdisjoint(name_key(member.company).split()):
                yield self._root(member)
        nowhere = self._keys(replace(values, city=""))
        namesakes = (
            *self._standing(keys.place, "place"),
            *self._standing(nowhere.place if values.city else keys.name, "place", "name"),
        )
        for member in namesakes:
            # Namesakes with two domains of their own are two, until the rep merges them.
            if not (keys.domain and (domain := self._keys(member).domain) and domain != keys.domain):
                yield self._root(member)

    def _standing(self, key: str, *kinds: str) -> list[Prospect]:
        """Return the prospects with a key, as long as no earlier row has given them another."""
        hits = (each for kind in kinds for each in self._hits.get((kind, key), ())) if key else ()
        members = (self.now[each] for each in islice(hits, _MOST_HITS))
        return [member for member in members if key in self._keys(member)]

    def _keys(self, prospect: Prospect) -> _Keys:
        domain, name = domain_key(prospect.website, prospect.email), name_key(prospect.company)
        place = f"{name}\n{city_key(prospect.city)}" if name else ""
        return _Keys("" if domain in self._shared else domain, phone_key(prospect.phone), place, name)

    def _root(self, prospect: Prospect) -> str:
        seen = {prospect.id}
        while prospect.merged_into and prospect.merged_into not in seen:
            seen.add(prospect.merged_into)
            prospect = self.stored.get(prospect.merged_into, prospect)
        return prospect.id

    def _index(self, prospect: Prospect) -> None:
        for ref in prospect.refs:
            self._refs.setdefault(ref, prospect.id)
        for kind, key in zip(_Keys._fields, self._keys(prospect), strict=True):
            if key:
                self._hits.setdefault((kind, key), {}).setdefault(prospect.id)


def _shared_domains(prospects: Iterable[Prospect]) -> frozenset[str]:
    """Return the domains under which many companies are found, as those of mail providers are."""
    names: dict[str, set[str]] = {}
    for prospect in prospects:
        domain = domain_key(prospect.website, prospect.email)
        if domain and len(known := names.setdefault(domain, set())) <= _NAMES_OF_A_SHARED_DOMAIN:
            known.add(name_key(prospect.company))
    return frozenset(domain for domain, known in names.items() if len(known) > _NAMES_OF_A_SHARED_DOMAIN)


def _made(candidate: Candidate, new: _New) -> Prospect:
    values = candidate.values
    made = replace(
        values,
        id=new.new_id(),
        refs=_own_left_out(values.refs),
        list_name=values.list_name or new.list_name,
        added_on=new.today,
        added_from=new.source,
    )
    if candidate.stage is not None:
        made = replace(made, stage=candidate.stage)
    if candidate.owner is not None:
        made = replace(made, owner=candidate.owner, owner_since=new.today)
    return made


def _own_left_out(refs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(ref for ref in refs if ref[0] != OWN_SYSTEM)


def _merged(known: Prospect, candidate: Candidate, *, is_first: bool, today: date | None) -> Prospect:
    """Return a prospect with what a row says of it; `today` is when an owner would have changed.

    The first row of a file for a company may change what is filled, further ones fill what is empty.
    """
    values = candidate.values
    is_own = (OWN_SYSTEM, known.id) in values.refs
    changes: dict[str, object] = {}
    for name in _COMPANY_FIELDS:
        _take(changes, known, values, name, may_change=is_first)
    is_same_person = is_own or _is_same_person(known, values, is_first=is_first)
    for name in _PERSON_FIELDS if is_same_person or not values.contact else ():
        _take(changes, known, values, name, may_change=is_first and is_same_person)
    # Another name under the same domain may be a trade name; only the way it is written is taken over.
    is_same_name = is_own or name_key(values.company) == name_key(known.company)
    if candidate.has_company and is_first and is_same_name and values.company != known.company:
        changes["company"] = values.company
    for name in _FILLED_ALONE if not is_own else _OWN_FIELDS:
        _take(changes, known, values, name, may_change=is_own)
    if not is_own:
        changes |= _note_with(known, values, is_other_person=not is_same_person)
        if not (known.next_action or known.next_on):
            changes["next_on"] = values.next_on
    changes |= _stage_and_owner(known, candidate, is_own, today)
    new_refs = [ref for ref in _own_left_out(values.refs) if ref not in known.refs]
    if new_refs:
        changes["refs"] = (*known.refs, *new_refs)
    return replace(known, **changes) if changes else known  # type: ignore[arg-type]


def _take(
    changes: dict[str, object], known: Prospect, values: Prospect, name: str, *, may_change: bool
) -> None:
    old, new = getattr(known, name), getattr(values, name)
    if not new or old == new or (old and not may_change):
        return
    # Another way of writing the same number is no news.
    if name == "phone" and phone_key(old) and phone_key(old) == phone_key(new):
        return
    changes[name] = new


def _is_same_person(known: Prospect, values: Prospect, *, is_first: bool) -> bool:
    if not known.contact or folded(values.contact) == folded(known.contact):
        return True
    if not values.contact or values.contact in known.note:
        return False
    if values.email and values.email.casefold() == known.email.casefold():
        return True
    # One id of one system, and another name: the person was replaced.
    systems = [system for system, _ in known.refs]
    has_only_id = any(ref in known.refs and systems.count(ref[0]) == 1 for ref in values.refs)
    return is_first and has_only_id


def _note_with(known: Prospect, values: Prospect, *, is_other_person: bool) -> dict[str, object]:
    """Return the note with what the row adds to it: its own note, and a contact who is another one."""
    note = known.note
    if values.note and values.note not in note:
        note = f"{note}\n{values.note}" if note else values.note
    if values.contact and is_other_person and values.contact not in note:
        line = ", ".join(filter(None, (values.contact, values.role, values.phone, values.email)))
        note = f"{note}\n{line}" if note else line
    return {} if note == known.note else {"note": note}


def _stage_and_owner(
    known: Prospect, candidate: Candidate, is_own: bool, today: date | None
) -> dict[str, object]:
    changes: dict[str, object] = {}
    stage = candidate.stage
    if stage is not None and stage is not known.stage and (is_own or _goes_forward(known.stage, stage)):
        changes["stage"] = stage
    if is_own and candidate.owner is not None and candidate.owner is not known.owner:
        changes |= {"owner": candidate.owner, "owner_since": today}
    return changes


def _goes_forward(old: Stage, new: Stage) -> bool:
    return old is not Stage.LOST and (new is Stage.LOST or new.number > old.number)
