"""What can be done with prospects, by key, menu or button: each ends at the session's door."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.app.session import Session, new_id
from planner.domain import prospect_edits, support_edits
from planner.domain.block import Block
from planner.domain.merging import members_of, root_of
from planner.domain.prospect import Enquiry, Owner, Prospect, Stage, Touch
from planner.domain.prospect_edits import NextStep


class ProspectCommands:
    """Acts on the selected prospects of the page."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.ids: tuple[str, ...] = ()

    @property
    def prospect(self) -> Prospect | None:
        """The one prospect that is selected, None where there are none or several."""
        if len(self.ids) != 1:
            return None
        found = self.prospects
        return found[0] if found else None

    @property
    def prospects(self) -> list[Prospect]:
        """The selected prospects, with their next actions as they are planned."""
        book = self.session.plan.prospect_book
        known = book.prospects
        return [book.as_planned(known[prospect_id]) for prospect_id in self.ids if prospect_id in known]

    def members(self, prospect: Prospect) -> list[Prospect]:
        """Return a prospect and those that were merged into it."""
        known = self.session.plan.prospect_book.prospects
        return [known[member] for member in members_of(known, prospect.id) if member in known]

    def touches(self, members: Sequence[Prospect]) -> list[Touch]:
        """Return the touches with a prospect and with those that were merged into it, oldest first."""
        book = self.session.plan.prospect_book
        found = [touch for member in members for touch in book.touches_of(member.id)]
        return sorted(found, key=lambda touch: (touch.day, touch.id))

    def enquiries(self, members: Sequence[Prospect]) -> list[Enquiry]:
        """Return the enquiries of a prospect and of those that were merged into it, oldest first."""
        ids = {member.id for member in members}
        known = self.session.plan.prospect_book.enquiries.values()
        return [enquiry for enquiry in known if enquiry.prospect_id in ids]

    def step(self, steps: int) -> None:
        """Take the selected prospects some stages further or back."""
        if self.ids:
            self.session.do(prospect_edits.step_stage, self.ids, steps)

    def set_stage(self, stage: Stage) -> None:
        """Put the selected prospects at a stage."""
        self.session.do(prospect_edits.set_stage, self.ids, stage)

    def set_owner(self, owner: Owner) -> None:
        """Give the selected prospects to the rep or the agency."""
        self.session.do(prospect_edits.set_owner, self.ids, owner, self.session.clock.today())

    def put_on_call_list(self, block: Block) -> None:
        """Put the selected prospects on the call list of a block, behind those that it has."""
        self.session.do(support_edits.put_on_call_list, block, self.ids)

    def set_next(self, step: NextStep) -> None:
        """Say what is next with the selected prospects."""
        self.session.do(prospect_edits.set_next_action, self.ids, step)

    def log(self, touch: Touch, step: NextStep | None) -> None:
        """Log a touch, and what is next."""
        self.session.do(prospect_edits.log_touch, touch, step)

    def log_for_all(self, touch: Touch, step: NextStep | None) -> None:
        """Log the same touch with each of the selected prospects, as one step."""
        touches = [replace(touch, id=new_id(), prospect_id=prospect_id) for prospect_id in self.ids]
        steps = {} if step is None else dict.fromkeys(self.ids, step)
        self.session.do(prospect_edits.log_touches, touches, steps)

    def log_with(self, company: str, touch: Touch, step: NextStep | None) -> str:
        """Log a touch with a company by name, new where nobody has that name; return its id."""
        name = company.strip()
        known = self.session.plan.prospect_book.prospects
        same = [p.id for p in known.values() if p.company.casefold() == name.casefold()]
        if same:
            root = root_of(known, same[0])
            self.log(_with(touch, root), step)
            return root
        prospect = Prospect(new_id(), name, owner=touch.by, added_on=self.session.clock.today())
        self.session.do(prospect_edits.add_touched, prospect, _with(touch, prospect.id), step)
        return prospect.id

    def knows_touch(self, touch: Touch) -> bool:
        """Whether a touch is logged already."""
        if not touch.prospect_id:
            return False
        known = self.session.plan.prospect_book.touches_of(touch.prospect_id)
        return any(each.id == touch.id for each in known)

    def change_touch(self, touch: Touch) -> None:
        """Store what was changed of a touch."""
        self.session.do(prospect_edits.change_touch, touch)

    def remove(self) -> None:
        """Remove the selected prospects."""
        if self.ids:
            self.session.do(prospect_edits.remove_prospects, self.ids)

    def merge_into(self, root_id: str) -> None:
        """Let the selected prospects count as one of them."""
        others = [prospect_id for prospect_id in self.ids if prospect_id != root_id]
        self.session.do(prospect_edits.merge_prospects, root_id, others)


def _with(touch: Touch, prospect_id: str) -> Touch:
    return replace(touch, prospect_id=prospect_id)
