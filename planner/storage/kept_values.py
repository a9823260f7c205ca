"""Agreements, support, one-on-ones and own parameters as rows, and rows as values again."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.one_on_one import OneOnOne, OwnParameters, Release
from planner.domain.plan import Kept
from planner.domain.support import CoachingSession, Support
from planner.storage.cells import (
    Json,
    as_json,
    day_of,
    fraction_text,
    moment_of,
    moment_text,
    optional_fraction,
    optional_fraction_text,
    ordinal,
    storable,
    texts_json,
    texts_of,
)
from planner.storage.row_kinds import (
    AGREEMENT,
    COACHING_SESSION,
    ONE_ON_ONE,
    OWN_PARAMETERS,
    RELEASE,
    SUPPORT,
    Content,
    RowKind,
)

_ABOUT = "about"


def kept_rows(value: Kept) -> list[tuple[RowKind, Content]]:
    """Return the row that holds one of the few values that are always at hand."""
    if isinstance(value, Agreement):
        return [(AGREEMENT, _agreement_content(value))]
    if isinstance(value, Support):
        return [(SUPPORT, _support_content(value))]
    if isinstance(value, CoachingSession):
        return [(COACHING_SESSION, _session_content(value))]
    if isinstance(value, OneOnOne):
        return [(ONE_ON_ONE, _one_on_one_content(value))]
    if isinstance(value, Release):
        return [(RELEASE, _release_content(value))]
    own: Json = [[storable(name), float(number)] for name, number in value.values]
    return [(OWN_PARAMETERS, (value.id, as_json(own)))]


def _agreement_content(agreement: Agreement) -> Content:
    return (
        *(storable(agreement.id), agreement.metric.value, fraction_text(agreement.target)),
        *(agreement.first_day.toordinal(), ordinal(agreement.last_day)),
        *(optional_fraction_text(agreement.upper), agreement.weekday, agreement.before),
        *(agreement.carrier.value, ordinal(agreement.agreed_on)),
    )


def agreement_from(content: Content) -> Agreement:
    """Return the agreement that a row of `agreement` holds."""
    id_, metric, target, first_day, last_day, upper, weekday, before, carrier, agreed_on = content
    return Agreement(
        id_,
        Metric(metric),
        float(target),
        date.fromordinal(first_day),
        day_of(last_day),
        optional_fraction(upper),
        weekday,
        before,
        Carrier(carrier),
        day_of(agreed_on),
    )


def _support_content(support: Support) -> Content:
    return (
        *(support.id, support.begins.toordinal(), storable(support.agency), fraction_text(support.share)),
        *(fraction_text(support.floor), fraction_text(support.step), support.step_weeks, support.monthly),
        ordinal(support.ends),
    )


def support_from(content: Content) -> Support:
    """Return the agency's part that a row of `support` holds."""
    _, begins, agency, share, floor, step, step_weeks, monthly, ends = content
    return Support(
        date.fromordinal(begins),
        agency,
        float(share),
        float(floor),
        float(step),
        step_weeks,
        monthly,
        day_of(ends),
    )


def _session_content(session: CoachingSession) -> Content:
    return (
        *(storable(session.id), session.day.toordinal(), storable(session.focus)),
        *(storable(session.exercise), storable(session.block_id), storable(session.note)),
    )


def session_from(content: Content) -> CoachingSession:
    """Return the coaching session that a row of `coaching_session` holds."""
    id_, day, *texts = content
    return CoachingSession(id_, date.fromordinal(day), *texts)


def _one_on_one_content(held: OneOnOne) -> Content:
    return (
        *(storable(held.id), held.day.toordinal(), held.start, held.first_day.toordinal()),
        *(held.last_day.toordinal(), storable(held.manager), storable(held.own_words)),
        *(storable(held.focus), storable(held.notes), texts_json(held.observations)),
        *(storable(held.block_id), moment_text(held.kept_at)),
    )


def one_on_one_from(content: Content) -> OneOnOne:
    """Return the one-on-one that a row of `one_on_one` holds."""
    id_, day, start, first_day, last_day, manager, own_words, focus, notes, seen, block_id, kept_at = content
    return OneOnOne(
        id_,
        date.fromordinal(day),
        start,
        date.fromordinal(first_day),
        date.fromordinal(last_day),
        manager,
        own_words,
        focus,
        notes,
        texts_of(seen),
        block_id,
        moment_of(kept_at),
    )


def _release_content(release: Release) -> Content:
    # The days stand among the parts, as their table has no column for them.
    days = [" ".join((_ABOUT, *(day.isoformat() for day in release.about)))] if release.about else []
    return (
        *(storable(release.id), storable(release.one_on_one_id), release.released_at.isoformat()),
        *(storable(release.file_name), storable(release.digest), texts_json((*release.parts, *days))),
        moment_text(release.withdrawn_at),
    )


def release_from(content: Content) -> Release:
    """Return the released sheet that a row of `release` holds."""
    id_, one_on_one_id, released_at, file_name, digest, parts, withdrawn_at = content
    texts = texts_of(parts)
    days = [text.split()[1:] for text in texts if text.startswith(f"{_ABOUT} ")]
    return Release(
        id_,
        one_on_one_id,
        datetime.fromisoformat(released_at),
        file_name,
        digest,
        tuple(text for text in texts if not text.startswith(f"{_ABOUT} ")),
        moment_of(withdrawn_at),
        tuple(date.fromisoformat(day) for day in days[0]) if days else (),
    )


def own_parameters_from(content: Content) -> OwnParameters:
    """Return the rep's own values that the row of `own_parameters` holds."""
    _, own = content
    return OwnParameters(tuple((name, float(number)) for name, number in json.loads(own)))


KEPT_FROM: tuple[tuple[RowKind, Callable[[Content], Kept]], ...] = (
    (AGREEMENT, agreement_from),
    (SUPPORT, support_from),
    (COACHING_SESSION, session_from),
    (ONE_ON_ONE, one_on_one_from),
    (RELEASE, release_from),
    (OWN_PARAMETERS, own_parameters_from),
)
"""Every kind of row that holds a value always at hand, with what makes the value of it."""
