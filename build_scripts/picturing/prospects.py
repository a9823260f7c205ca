"""What leads to the page of prospects and to its forms."""

from __future__ import annotations

from picturing.stage import Stage
from planner.views.prospects.page import ProspectsPage

_CHOSEN = "Deltaplast"


def _page(stage: Stage) -> ProspectsPage:
    stage.do("prospects_page")
    page = stage.window.prospects_page
    assert page is not None
    return page


def _chosen(stage: Stage) -> ProspectsPage:
    page = _page(stage)
    prospects = stage.session.plan.prospect_book.prospects.values()
    named = [p.id for p in prospects if p.company == _CHOSEN and p.is_listed]
    page.show_prospect(named[0] if named else page.model.ids()[0])
    stage.settle()
    return page


def none_chosen(stage: Stage) -> None:
    """Go to the prospects."""
    _page(stage)


def one_chosen(stage: Stage) -> None:
    """Choose a prospect."""
    _chosen(stage)


def several_chosen(stage: Stage) -> None:
    """Choose three prospects."""
    page = _page(stage)
    page.table.select_ids(page.model.ids()[1:4])
    stage.settle()


def logging(stage: Stage) -> None:
    """Open the form for a touch."""
    _chosen(stage)
    stage.do("log_touch")


def next_action(stage: Stage) -> None:
    """Open the form for the next action."""
    _chosen(stage)
    stage.do("next_action")


def found(stage: Stage) -> None:
    """Look for something that is not there."""
    _page(stage).filters.search.setText("zzz")
    stage.settle()


def filters(stage: Stage) -> None:
    """Open the list of more filters."""
    _page(stage).filters.more.click()
    stage.settle()


def menu(stage: Stage) -> None:
    """Open the menu of a prospect."""
    _chosen(stage).detail.head.more.click()
    stage.settle()


def form(stage: Stage) -> None:
    """Open the form of a prospect."""
    _chosen(stage)
    stage.do("edit_prospect")


def enquiry(stage: Stage) -> None:
    """Open the form of an enquiry."""
    _chosen(stage)
    stage.do("new_enquiry")


def enquiries(stage: Stage) -> None:
    """Open the list of enquiries."""
    stage.do("enquiries")


def into_week(stage: Stage) -> None:
    """Open the form of the block for a next action."""
    page = _page(stage)
    free = [i for i in page.model.ids() if page.known.prospect(i).next_action]
    without = [i for i in free if not page.known.prospect(i).next_block_id]
    page.show_prospect((without or free)[0])
    stage.do("into_week")
