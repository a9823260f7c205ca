"""Prospects, touches, enquiries and call lists as rows, and rows as values again."""

from __future__ import annotations

from datetime import date

from planner.domain.prospect import (
    CallList,
    ColumnMap,
    Enquiry,
    EnquiryResult,
    EnquirySource,
    KeptApart,
    Owner,
    Prospect,
    Stage,
    Touch,
    TouchKind,
    TouchOutcome,
)
from planner.domain.prospect_book import BookValue
from planner.storage.cells import (
    day_of,
    ordinal,
    pairs_json,
    pairs_of,
    storable,
    texts_json,
    texts_of,
)
from planner.storage.row_kinds import (
    CALL_LIST,
    COLUMN_MAP,
    ENQUIRY,
    KEPT_APART,
    PROSPECT,
    TOUCH,
    Content,
    RowKind,
)

# By value, because twenty thousand look-ups through the enumeration itself take a tenth of a second.
_STAGES = {stage.value: stage for stage in Stage}
_OWNERS = {owner.value: owner for owner in Owner}
_KINDS = {kind.value: kind for kind in TouchKind}
_OUTCOMES = {outcome.value: outcome for outcome in TouchOutcome}


def book_rows(value: BookValue) -> list[tuple[RowKind, Content]]:
    """Return the row that holds a value of the book of prospects."""
    if isinstance(value, Prospect):
        return [(PROSPECT, _prospect_content(value))]
    if isinstance(value, Touch):
        return [(TOUCH, _touch_content(value))]
    if isinstance(value, Enquiry):
        return [(ENQUIRY, _enquiry_content(value))]
    if isinstance(value, CallList):
        return [(CALL_LIST, (storable(value.block_id), texts_json(value.prospect_ids)))]
    if isinstance(value, KeptApart):
        return [(KEPT_APART, (storable(value.one_id), storable(value.other_id)))]
    return [(COLUMN_MAP, (storable(value.id), pairs_json(value.columns)))]


def _prospect_content(prospect: Prospect) -> Content:
    return (
        *(storable(prospect.id), storable(prospect.company), storable(prospect.contact)),
        *(storable(prospect.role), storable(prospect.phone), storable(prospect.email)),
        *(storable(prospect.website), storable(prospect.street), storable(prospect.postcode)),
        *(storable(prospect.city), storable(prospect.country), storable(prospect.about)),
        *(storable(prospect.list_name), prospect.stage.value, prospect.owner.value),
        *(ordinal(prospect.owner_since), storable(prospect.next_action), ordinal(prospect.next_on)),
        *(storable(prospect.next_block_id), storable(prospect.note), ordinal(prospect.added_on)),
        *(storable(prospect.added_from), pairs_json(prospect.refs), storable(prospect.merged_into)),
    )


def prospect_from(content: Content) -> Prospect:
    """Return the prospect that a row of `prospect` holds."""
    id_, company, contact, role, phone, email, website, street, postcode, city, country, *more = content
    about, list_name, stage, owner, owner_since, next_action, next_on, next_block_id, note, *last = more
    added_on, added_from, refs, merged_into = last
    return Prospect(
        id_,
        company,
        contact,
        role,
        phone,
        email,
        website,
        street,
        postcode,
        city,
        country,
        about,
        list_name,
        _STAGES[stage],
        _OWNERS[owner],
        day_of(owner_since),
        next_action,
        day_of(next_on),
        next_block_id,
        note,
        day_of(added_on),
        added_from,
        pairs_of(refs),
        merged_into,
    )


def _touch_content(touch: Touch) -> Content:
    return (
        *(storable(touch.id), storable(touch.prospect_id), touch.day.toordinal(), touch.kind.value),
        *(touch.by.value, touch.outcome.value, touch.minutes, storable(touch.note)),
        storable(touch.block_id),
    )


def touch_from(content: Content) -> Touch:
    """Return the touch that a row of `touch` holds."""
    id_, prospect_id, day, kind, by, outcome, minutes, note, block_id = content
    return Touch(
        id_,
        prospect_id,
        date.fromordinal(day),
        _KINDS[kind],
        _OWNERS[by],
        _OUTCOMES[outcome],
        minutes,
        note,
        block_id,
    )


def _enquiry_content(enquiry: Enquiry) -> Content:
    return (
        *(storable(enquiry.id), enquiry.day.toordinal(), storable(enquiry.prospect_id)),
        *(enquiry.source.value, storable(enquiry.what), enquiry.result.value),
        *(ordinal(enquiry.closed_on), storable(enquiry.note)),
    )


def enquiry_from(content: Content) -> Enquiry:
    """Return the enquiry that a row of `enquiry` holds."""
    id_, day, prospect_id, source, what, result, closed_on, note = content
    return Enquiry(
        id_,
        date.fromordinal(day),
        prospect_id,
        EnquirySource(source),
        what,
        EnquiryResult(result),
        day_of(closed_on),
        note,
    )


def call_list_from(content: Content) -> CallList:
    """Return the call list that a row of `call_list` holds."""
    block_id, prospect_ids = content
    return CallList(block_id, texts_of(prospect_ids))


def column_map_from(content: Content) -> ColumnMap:
    """Return what a row of `column_map` remembers of columns."""
    id_, pairs = content
    return ColumnMap(id_, pairs_of(pairs))


def kept_apart_from(content: Content) -> KeptApart:
    """Return the two prospects that a row of `kept_apart` names."""
    one_id, other_id = content
    return KeptApart(one_id, other_id)
