"""What leads to the agency, coaching and call lists."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from picturing.stage import TUESDAY, Stage
from planner.app.calling import blocks_for_calls, is_for_calls
from planner.domain.prospect import TouchOutcome
from planner.views.calling.call_sheet import CallSheet
from planner.views.support.agency_dialog import AgencyDialog
from planner.views.support.read_back_dialog import ReadBackDialog
from planner.views.support.session_dialog import SessionDialog

_ANSWERED = """Overmorgen ID;Company;Date;Kind;Outcome;Minutes;Note
{0};{1};18-11-2026;Call;Spoke;6;Delivers in nine weeks
{2};{3};19-11-2026;Call;No answer;2;
;Nobody we know;19-11-2026;Mail;;;
"""


def agency_and_coaching(stage: Stage) -> None:
    """Open agency and coaching."""
    stage.do("support")


def agencys_part(stage: Stage) -> None:
    """Open what the agency takes over."""
    AgencyDialog(stage.session, stage.appearance, stage.window).open()


def coaching_session(stage: Stage) -> None:
    """Plan a coaching session."""
    SessionDialog(stage.session, stage.appearance, None, None, stage.window).open()


def hand_over(stage: Stage) -> None:
    """Hand the agency's prospects over."""
    stage.window.support.hand_over(None)


def read_back(stage: Stage) -> None:
    """Read back what the agency did."""
    known = [p for p in stage.session.plan.prospect_book.prospects.values() if p.is_listed]
    first, second = sorted(known, key=lambda prospect: prospect.company)[:2]
    path = Path(stage.folder) / "Noord.csv"
    path.write_text(_ANSWERED.format(first.id, first.company, second.id, second.company), "utf-8")
    stage.window.support.read_back(path)
    (dialog,) = stage.window.findChildren(ReadBackDialog)
    stage.wait_until(dialog.brought.count)


def call_list(stage: Stage) -> None:
    """Work through the call list of Tuesday morning, up to a call that is being noted."""
    blocks = [b for b in stage.week.blocks if is_for_calls(b, stage.session.plan.categories)]
    block = next(b for b in blocks if b.span.day == stage.week.iso.days[TUESDAY])
    stage.window.week_page.selection.put({block.id})
    stage.settle()
    stage.do("call_list")
    (sheet,) = stage.window.findChildren(CallSheet)
    sheet.card.outcomes[TouchOutcome.SPOKE].click()


def choose_prospects(stage: Stage) -> None:
    """Choose who is called in the next block of acquisition."""
    block = next(b for b in blocks_for_calls(stage.session) if b.span.day > stage.clock.today())
    stage.window.week_page.selection.put({block.id})
    stage.settle()
    stage.do("choose_prospects")
    QApplication.processEvents()
