"""Prospects that may be one company: which, why, and how sure that is.

Not all pairs are looked at: those that share a domain, a number, a mailbox or a rare word of the name,
and those whose names stand next to each other in the order of letters, read forwards or backwards.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from rapidfuzz import fuzz

from planner.domain.prospect import Prospect
from planner.proposals.company_keys import city_key, domain_key, folded, name_key, phone_key

LEAST_SCORE = 0.8
"""From here on two prospects are shown as possibly one; tests/benchmarks/README.md says what that finds."""

_LARGEST_BLOCK = 40
_NEIGHBOURS = 6
_NAMES_OF_A_SHARED_KEY = 5
_TOLD_EVERY = 5_000
_ALIKE = 86.0
_MUCH_ALIKE = 94.0
_SOMEWHAT_ALIKE = 55.0
_SAME_WORD = 70.0


class DuplicateReason(StrEnum):
    """What two prospects have in common; the words are made in `planner.app.duplicate_words`."""

    NAME = "name"
    DOMAIN = "domain"
    PHONE = "phone"
    EMAIL = "email"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Prospects that may be one company, the fullest first; `score` (0 to 1) is that of the least sure."""

    prospect_ids: tuple[str, ...]
    why: tuple[DuplicateReason, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Keys:
    """What is compared of a prospect, brought into plain forms once; `joined` and `ordered` are its name."""

    name: str
    joined: str
    ordered: str
    domain: str
    phone: str
    email: str
    city: str
    postcode: str
    contact: str


Told = Callable[[int, int], None]


def _unheard(_done: int, _all: int) -> None:
    pass


def find_duplicates(
    prospects: Iterable[Prospect],
    told: Told = _unheard,
    *,
    apart: Collection[tuple[str, str]] = frozenset(),
    least: float = LEAST_SCORE,
) -> tuple[DuplicateGroup, ...]:
    """Return the groups among listed prospects, the surest first.

    No group holds both of a pair in `apart`, whose smaller id comes first, not even by way of a third.
    May be called on any thread; `told` hears pairs compared and pairs in all, and what it raises ends it.
    """
    listed = {prospect.id: prospect for prospect in prospects if prospect.is_listed}
    keys = _keys_of(listed)
    pairs = sorted(_pairs(keys))
    found: dict[tuple[str, str], tuple[float, frozenset[DuplicateReason]]] = {}
    for number, (one, other) in enumerate(pairs, start=1):
        score, why = _compared(keys[one], keys[other])
        if score >= least:
            found[one, other] = score, why
        if number % _TOLD_EVERY == 0:
            told(number, len(pairs))
    groups = (_group(members, inside, listed) for members, inside in _joined(found, keys, apart))
    return tuple(sorted(groups, key=lambda group: (-group.score, group.prospect_ids)))


def _keys_of(prospects: Mapping[str, Prospect]) -> dict[str, _Keys]:
    plain = {each.id: _plain(each) for each in prospects.values()}
    shared = _shared_by_many({each: keys.domain for each, keys in plain.items()}, plain)
    shared |= _shared_by_many({each: keys.phone for each, keys in plain.items()}, plain)
    return {
        each: replace(
            keys,
            domain="" if keys.domain in shared else keys.domain,
            phone="" if keys.phone in shared else keys.phone,
        )
        for each, keys in plain.items()
    }


def _plain(prospect: Prospect) -> _Keys:
    name = name_key(prospect.company)
    return _Keys(
        name,
        name.replace(" ", ""),
        " ".join(sorted(name.split())),
        domain_key(prospect.website, prospect.email),
        phone_key(prospect.phone),
        prospect.email.strip().casefold(),
        city_key(prospect.city),
        "".join(prospect.postcode.split()).casefold(),
        folded(prospect.contact),
    )


def _shared_by_many(values: Mapping[str, str], keys: Mapping[str, _Keys]) -> set[str]:
    """Return the values under which many names are found: mail providers, the number of a reception."""
    names: dict[str, set[str]] = {}
    for prospect_id, value in values.items():
        if value and len(known := names.setdefault(value, set())) <= _NAMES_OF_A_SHARED_KEY:
            known.add(keys[prospect_id].name)
    return {value for value, known in names.items() if len(known) > _NAMES_OF_A_SHARED_KEY}


def _pairs(keys: Mapping[str, _Keys]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for block in _blocks(keys):
        if len(block) <= _LARGEST_BLOCK:
            found.update(combinations(sorted(block), 2))
        else:
            found.update(
                _neighbours(sorted(block, key=lambda each: (keys[each].name, keys[each].city, each)))
            )
    found.update(_neighbours(sorted(keys, key=lambda each: (keys[each].joined, each))))
    found.update(_neighbours(sorted(keys, key=lambda each: (keys[each].joined[::-1], each))))
    return found


def _blocks(keys: Mapping[str, _Keys]) -> Iterator[Sequence[str]]:
    blocks: dict[tuple[str, str], list[str]] = {}
    words: dict[str, list[str]] = {}
    for prospect_id, known in keys.items():
        for kind, value in (("domain", known.domain), ("phone", known.phone), ("email", known.email)):
            if value:
                blocks.setdefault((kind, value), []).append(prospect_id)
        if known.name:
            blocks.setdefault(("name", known.ordered), []).append(prospect_id)
        for word in set(known.name.split()):
            words.setdefault(word, []).append(prospect_id)
            if known.city:
                blocks.setdefault((f"word in {known.city}", word), []).append(prospect_id)
    yield from (block for block in blocks.values() if len(block) > 1)
    yield from (block for word, block in words.items() if 1 < len(block) <= _LARGEST_BLOCK and len(word) > 2)


def _neighbours(ordered: Sequence[str]) -> Iterator[tuple[str, str]]:
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 : place + 1 + _NEIGHBOURS]:
            yield (one, other) if one < other else (other, one)


def _compared(one: _Keys, other: _Keys) -> tuple[float, frozenset[DuplicateReason]]:
    """Return how sure it is that two are one company, and what speaks for it."""
    email = bool(one.email) and one.email == other.email
    domain = bool(one.domain) and one.domain == other.domain
    phone = bool(one.phone) and one.phone == other.phone
    have_contact = email or domain or phone
    if not have_contact and _are_apart(one, other):
        return 0.0, frozenset()
    alike = _likeness(one, other, 0 if have_contact else _ALIKE)
    score = _by_name(one, other, alike)
    if have_contact:
        score = max(score, _by_contact(email, domain, phone, is_like=alike >= _SOMEWHAT_ALIKE))
    same = {
        DuplicateReason.NAME: alike >= _ALIKE,
        DuplicateReason.DOMAIN: domain,
        DuplicateReason.PHONE: phone,
        DuplicateReason.EMAIL: email,
        DuplicateReason.CITY: bool(one.city) and one.city == other.city,
    }
    return score, frozenset(reason for reason, holds in same.items() if holds)


def _are_apart(one: _Keys, other: _Keys) -> bool:
    return bool(one.city and other.city) and one.city != other.city


def _by_contact(email: bool, domain: bool, phone: bool, *, is_like: bool) -> float:
    """Return how much a mailbox, a domain or a number in common says, more where the names are alike."""
    if email or (domain and phone):
        return 0.98 if is_like else 0.85
    if domain:
        return 0.95 if is_like else 0.82
    return 0.93 if is_like else 0.6


def _by_name(one: _Keys, other: _Keys, alike: float) -> float:
    """Return how much names and places say; what differs elsewhere speaks against it."""
    if alike < _ALIKE or _are_apart(one, other):
        return 0.0
    is_sure = alike >= _MUCH_ALIKE
    if " " in one.contact and one.contact == other.contact:
        return 0.93
    if one.city and other.city:
        score = 0.95 if is_sure else 0.86
    elif one.postcode and one.postcode == other.postcode:
        score = 0.9
    else:
        score = 0.84 if is_sure else 0.7
    if one.domain and other.domain:
        # One domain in common was counted already; two speak for two companies.
        return score - 0.12
    return score - (0.06 if one.phone and other.phone and one.phone != other.phone else 0)


def _likeness(one: _Keys, other: _Keys, least: float) -> float:
    """Return how alike two names are, 0 to 100, or 0 below `least`.

    The order of words and the blanks between them do not count; a whole word that is another one does.
    """
    if not one.name or not other.name:
        return 0.0
    if one.ordered == other.ordered or one.joined == other.joined:
        return 100.0
    alike = max(
        fuzz.ratio(one.joined, other.joined, score_cutoff=least),
        fuzz.ratio(one.ordered, other.ordered, score_cutoff=least),
    )
    if alike >= _ALIKE and (_has_other_word(one, other) or min(len(one.joined), len(other.joined)) < 5):
        return min(alike, _ALIKE - 1)
    return alike


def _has_other_word(one: _Keys, other: _Keys) -> bool:
    mine, theirs = set(one.name.split()), set(other.name.split())
    left, right = " ".join(sorted(mine - theirs)), " ".join(sorted(theirs - mine))
    return bool(left and right) and fuzz.ratio(left, right) < _SAME_WORD


_Pair = tuple[float, frozenset[DuplicateReason]]


def _joined(
    pairs: Mapping[tuple[str, str], _Pair],
    keys: Mapping[str, _Keys],
    apart: Collection[tuple[str, str]],
) -> list[tuple[list[str], list[_Pair]]]:
    """Return the sets of prospects that pairs connect, the surest pairs first, each set with its pairs.

    Namesakes in two towns are not brought together by a third that names no town.
    """
    group_of: dict[str, list[str]] = {}
    towns = {each: {keys[each].city} - {""} for pair in pairs for each in pair}
    strangers: dict[str, set[str]] = {each: set() for each in towns}
    for one, other in apart:
        strangers.setdefault(one, set()).add(other)
        strangers.setdefault(other, set()).add(one)
    held: list[tuple[str, _Pair]] = []
    for (one, other), pair in sorted(pairs.items(), key=lambda each: (-each[1][0], each[0])):
        first, second = group_of.setdefault(one, [one]), group_of.setdefault(other, [other])
        if first is not second:
            by_name_alone = pair[1] <= {DuplicateReason.NAME, DuplicateReason.CITY}
            if by_name_alone and len(towns[first[0]] | towns[second[0]]) > 1:
                continue
            larger, smaller = (first, second) if len(first) >= len(second) else (second, first)
            if not strangers[larger[0]].isdisjoint(smaller):
                continue
            larger.extend(smaller)
            towns[larger[0]] |= towns[smaller[0]]
            strangers[larger[0]] |= strangers[smaller[0]]
            for member in smaller:
                group_of[member] = larger
        held.append((one, pair))
    inside: dict[int, list[_Pair]] = {}
    for one, pair in held:
        inside.setdefault(id(group_of[one]), []).append(pair)
    groups = {id(group): group for group in group_of.values() if len(group) > 1}
    return [(group, inside[number]) for number, group in groups.items()]


def _group(
    members: Sequence[str], inside: Sequence[_Pair], prospects: Mapping[str, Prospect]
) -> DuplicateGroup:
    why = frozenset[DuplicateReason]().union(*(reasons for _, reasons in inside))
    fullest = sorted(members, key=lambda each: (-_fullness(prospects[each]), each))
    score = min(score for score, _ in inside)
    return DuplicateGroup(tuple(fullest), tuple(reason for reason in DuplicateReason if reason in why), score)


def _fullness(prospect: Prospect) -> int:
    """Return how much is known of a prospect: that of a customer or an older one counts most."""
    filled = (prospect.contact, prospect.phone, prospect.email, prospect.website, prospect.street)
    return prospect.stage.number * 10 + sum(map(bool, (*filled, prospect.city, prospect.note)))
