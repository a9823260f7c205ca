"""Which rule of a calendar would do what the rep just did by hand; it is offered, never made silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.appointment import CalendarSource, CategoryRule, Occurrence, RuleField

_OFTEN = 2


@dataclass(frozen=True, slots=True)
class RuleSuggestion:
    """A rule to offer for a calendar; the corrections by hand of `uids` are needless with it."""

    calendar_id: str
    rule: CategoryRule
    uids: tuple[str, ...]


def suggestion_for(
    calendar: CalendarSource, uids: Iterable[str], occurrences: Sequence[Occurrence]
) -> RuleSuggestion | None:
    """Return the rule that would do what was done by hand for one of `uids`, None where none is worth it.

    `occurrences` are all of the calendar. A title is worth a rule when it stands there more than once, the
    rules do not give its category already, and no appointment with another title would change.
    """
    return next((found for uid in uids if (found := _for_uid(calendar, uid, occurrences))), None)


def _for_uid(calendar: CalendarSource, uid: str, occurrences: Sequence[Occurrence]) -> RuleSuggestion | None:
    category_id = dict(calendar.corrections).get(uid)
    titles = Counter(one.title.strip() for one in occurrences if one.uid == uid)
    title = titles.most_common(1)[0][0] if titles else ""
    if not title or category_id is None:
        return None
    rule = CategoryRule(RuleField.TITLE, title, category_id)
    by_rules = replace(calendar, corrections=())
    alike, differs = 0, False
    for one in filter(rule.matches, occurrences):
        if one.title.strip().casefold() == title.casefold():
            alike += 1
            differs = differs or by_rules.category_of(one) != category_id
        elif calendar.category_of(one) != category_id:
            return None
    if alike < _OFTEN or not differs:
        return None
    return RuleSuggestion(calendar.id, rule, _needless(calendar, rule, occurrences))


def _needless(
    calendar: CalendarSource, rule: CategoryRule, occurrences: Sequence[Occurrence]
) -> tuple[str, ...]:
    """Return the UIDs whose correction says what the rule says, for all of their occurrences."""
    beyond = {one.uid for one in occurrences if not rule.matches(one)}
    known = {one.uid for one in occurrences}
    return tuple(
        uid
        for uid, category_id in calendar.corrections
        if category_id == rule.category_id and uid in known - beyond
    )


def with_suggestion(calendar: CalendarSource, suggestion: RuleSuggestion) -> CalendarSource:
    """Return the calendar with a suggested rule before all others, and without what is needless with it."""
    rule = suggestion.rule
    others = tuple(
        known
        for known in calendar.rules
        if known.field is not rule.field or known.text.strip().casefold() != rule.text.casefold()
    )
    kept = tuple(
        (uid, category_id)
        for uid, category_id in calendar.corrections
        if uid not in suggestion.uids or category_id != rule.category_id
    )
    return replace(calendar, rules=(rule, *others), corrections=kept)
