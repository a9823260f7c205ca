"""What is taken for granted at the end of a day."""

from datetime import date

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, HowItWent
from planner.domain.look_back import how_without_new_time, usual_outcome
from planner.domain.span import Span

SPAN = Span(date(2026, 11, 24), 9 * 60, 90)


def test_a_block_was_done_and_leave_is_excused_unless_said_otherwise() -> None:
    assert usual_outcome(Block("calls", SPAN, "calling")) is Outcome.DONE
    assert usual_outcome(Block("free", SPAN, "leave")) is Outcome.EXCUSED


def test_what_the_rep_chose_not_to_do_is_given_up_and_all_else_displaced() -> None:
    given_up = {cause for cause in (*Cause, None) if how_without_new_time(cause) is HowItWent.GIVEN_UP}

    assert given_up == {Cause.OWN_CHOICE, Cause.DREADED}
