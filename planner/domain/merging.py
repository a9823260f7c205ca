"""Prospects that turned out to be one: which stands for which, and what merging makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from planner.domain.prospect import KeptApart, Prospect, Stage

_FILLED = ("contact", "role", "phone", "email", "website", "street", "postcode", "city", "country")
_FILLED_TOO = ("about", "list_name", "added_on", "added_from")


def root_of(prospects: Mapping[str, Prospect], prospect_id: str) -> str:
    """Return the id of the prospect that a prospect counts as: itself, where it was not merged."""
    seen = {prospect_id}
    while (known := prospects.get(prospect_id)) is not None and known.merged_into:
        if known.merged_into in seen:
            break
        prospect_id = known.merged_into
        seen.add(prospect_id)
    return prospect_id


def roots_of(prospects: Mapping[str, Prospect]) -> dict[str, str]:
    """Return for each prospect that was merged the id of the one it counts as; others are left out."""
    return {each.id: root_of(prospects, each.id) for each in prospects.values() if each.merged_into}


def members_of(prospects: Mapping[str, Prospect], prospect_id: str) -> tuple[str, ...]:
    """Return the ids that count as a prospect: its own, then those merged into it, also by way of another."""
    under: dict[str, list[str]] = {}
    for each in prospects.values():
        if each.merged_into:
            under.setdefault(each.merged_into, []).append(each.id)
    found = [prospect_id]
    for member in found:
        found.extend(sorted(other for other in under.get(member, ()) if other not in found))
    return tuple(found)


def pairs_apart(
    prospects: Mapping[str, Prospect], kept_apart: Iterable[KeptApart]
) -> frozenset[tuple[str, str]]:
    """Return the pairs of listed prospects that are two, as the rep said, each with the smaller id first.

    What was said of one holds for the prospect that it was merged into. Those that became one all the same
    are no pair until they are split.
    """
    found = set()
    for known in kept_apart:
        one, other = root_of(prospects, known.one_id), root_of(prospects, known.other_id)
        if one != other:
            found.add((min(one, other), max(one, other)))
    return frozenset(found)


def filled_from(root: Prospect, others: Iterable[Prospect]) -> Prospect:
    """Return the root with what others know and it does not: empty fields, notes, the stage further on.

    What it does know stays. The others keep all of theirs, and their ids in other systems.
    """
    for other in others:
        names = [name for name in (*_FILLED, *_FILLED_TOO) if not getattr(root, name)]
        root = replace(root, **{name: getattr(other, name) for name in names})
        if other.note and other.note not in root.note:
            root = replace(root, note=f"{root.note}\n\n{other.note}" if root.note else other.note)
        if not root.next_action and other.next_action:
            root = replace(
                root,
                next_action=other.next_action,
                next_on=other.next_on,
                next_block_id=other.next_block_id,
            )
        root = replace(root, stage=max(root.stage, other.stage, key=_reached))
    return root


def _reached(stage: Stage) -> float:
    """How far a stage is for merging: one that was lost is known better than one that is new."""
    return 1.5 if stage is Stage.LOST else stage.number
