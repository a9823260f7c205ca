"""Prospects: companies to win, the touches that approach them, and the enquiries that come of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Stage(StrEnum):
    """How far the rep has come with a prospect; the order is the way from new to customer."""

    NEW = "new"
    APPROACHED = "approached"
    CONVERSATION = "conversation"
    MEETING = "meeting"
    ENQUIRY = "enquiry"
    CUSTOMER = "customer"
    LOST = "lost"

    @property
    def is_active(self) -> bool:
        """Whether there is still something to win."""
        return self not in (Stage.CUSTOMER, Stage.LOST)

    @property
    def number(self) -> int:
        """The place on the way, from 1 for new to 6 for customer; 0 for lost, which is no place on it."""
        return 0 if self is Stage.LOST else list(Stage).index(self) + 1

    def stepped(self, steps: int) -> Stage:
        """Return the stage some steps further, back where negative; one that was lost begins anew."""
        if self is Stage.LOST:
            return Stage.NEW if steps < 0 else Stage.LOST
        return list(Stage)[min(max(self.number - 1 + steps, 0), Stage.CUSTOMER.number - 1)]


class Owner(StrEnum):
    """Who approaches: the rep, or the agency."""

    OWN = "own"
    AGENCY = "agency"


class TouchKind(StrEnum):
    """The way of a single contact."""

    CALL = "call"
    MAIL = "mail"
    VISIT = "visit"
    FAIR = "fair"
    REFERRAL = "referral"


class TouchOutcome(StrEnum):
    """What came of a single contact; NONE where nothing was said of it."""

    NONE = ""
    NOT_REACHED = "not reached"
    CALL_BACK = "call back"
    SPOKE = "spoke"
    INTERESTED = "interested"
    MEETING = "meeting"
    NO_INTEREST = "no interest"

    @property
    def is_conversation(self) -> bool:
        """Whether the rep or the agency and the prospect spoke."""
        return self in (TouchOutcome.SPOKE, TouchOutcome.INTERESTED, TouchOutcome.MEETING)


@dataclass(frozen=True, slots=True)
class Prospect:
    """A company to win.

    `list_name` is the list that it came with ("List B"). `next_action` is to be done on `next_on`, in the
    block `next_block_id` where it has been put into the week: then the day of that block counts. `refs` are
    ids that other systems know it by, as (system, id). `owner_since` is the day of the last change of owner.
    `merged_into` is the id of the prospect that it turned out to be, empty otherwise; it keeps its own
    touches, which count as the other's.
    """

    id: str
    company: str
    contact: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    about: str = ""
    list_name: str = ""
    stage: Stage = Stage.NEW
    owner: Owner = Owner.OWN
    owner_since: date | None = None
    next_action: str = ""
    next_on: date | None = None
    next_block_id: str = ""
    note: str = ""
    added_on: date | None = None
    added_from: str = ""
    refs: tuple[tuple[str, str], ...] = ()
    merged_into: str = ""

    @property
    def is_listed(self) -> bool:
        """Whether it stands in the list itself, and not under another that it was merged into."""
        return not self.merged_into


@dataclass(frozen=True, slots=True)
class PlacedAction:
    """A next action that has been put into the week: whose it is, and the day that it is wanted on."""

    company: str
    on: date


@dataclass(frozen=True, slots=True)
class Touch:
    """A single contact with a prospect, by the rep or the agency.

    `minutes` is how long it took, 0 where nobody said. `block_id` is the block it happened in, empty
    outside of one. A touch never changes its prospect, so that merging and splitting leave it as it was.
    """

    id: str
    prospect_id: str
    day: date
    kind: TouchKind = TouchKind.CALL
    by: Owner = Owner.OWN
    outcome: TouchOutcome = TouchOutcome.NONE
    minutes: int = 0
    note: str = ""
    block_id: str = ""


class EnquirySource(StrEnum):
    """What an enquiry came from: an approach by the rep, one by the agency, or nobody's."""

    OWN = "own"
    AGENCY = "agency"
    UNPROMPTED = "unprompted"


class EnquiryResult(StrEnum):
    """What came of an enquiry."""

    OPEN = "open"
    DEAL = "deal"
    NO_DEAL = "no deal"


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A new client asks for something. `prospect_id` is empty where it came from nobody known."""

    id: str
    day: date
    prospect_id: str = ""
    source: EnquirySource = EnquirySource.OWN
    what: str = ""
    result: EnquiryResult = EnquiryResult.OPEN
    closed_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CallList:
    """The prospects that are worked through in one acquisition block, in this order."""

    block_id: str
    prospect_ids: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """A block has one call list at most."""
        return f"call-list/{self.block_id}"


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Two prospects that look alike and are two, as the rep said; `one_id` is the smaller of the ids.

    What counts as one of them is apart from what counts as the other too.
    """

    one_id: str
    other_id: str

    @property
    def id(self) -> str:
        """Two prospects are kept apart once."""
        return f"apart/{self.one_id}/{self.other_id}"

    @classmethod
    def of(cls, one_id: str, other_id: str) -> KeptApart:
        """Return two prospects in their order."""
        return cls(min(one_id, other_id), max(one_id, other_id))


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column of a file means what, as the rep corrected it: remembered for files of the same columns.

    `id` names the set of columns; `columns` are pairs of a column's name and the field it fills, of which
    an empty one is left out.
    """

    id: str
    columns: tuple[tuple[str, str], ...] = ()
