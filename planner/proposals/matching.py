"""Finds the prospect that somebody else's list speaks of: by id, by domain, by name and place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planner.domain.merging import root_of
from planner.domain.prospect import Prospect
from planner.proposals.company_keys import city_key, domain_key, name_key, phone_key


class Matcher:
    """Knows the prospects by what may name them; one that was merged leads to the one that it counts as."""

    def __init__(self, prospects: Mapping[str, Prospect]) -> None:
        self._prospects = prospects
        self._found: dict[tuple[str, str], set[str]] = {}
        for prospect in prospects.values():
            root = root_of(prospects, prospect.id)
            for key in _keys_of(prospect):
                self._found.setdefault(key, set()).add(root)

    def match(self, values: Prospect) -> tuple[str, ...]:
        """Return the ids that values may mean, by the surest sign that names any: one, none or several.

        The id of `values` counts where it is one of ours, as do its ids in other systems.
        """
        if values.id in self._prospects:
            return (root_of(self._prospects, values.id),)
        candidates: set[str] = set()
        for key in _keys_of(values):
            found = self._found.get(key, set())
            if candidates & found:
                candidates &= found
            elif not candidates:
                candidates = set(found)
            if len(candidates) == 1:
                break
        return tuple(sorted(candidates))


def _keys_of(prospect: Prospect) -> Iterable[tuple[str, str]]:
    """Yield what names a prospect, the surest first."""
    name, city = name_key(prospect.company), city_key(prospect.city)
    for _system, ref in prospect.refs:
        yield "ref", ref
    for kind, key in (
        ("domain", domain_key(prospect.website, prospect.email)),
        ("phone", phone_key(prospect.phone)),
        ("place", f"{name}\n{city}" if name and city else ""),
        ("name", name),
    ):
        if key:
            yield kind, key
