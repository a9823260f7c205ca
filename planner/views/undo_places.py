"""Where undo and redo lead: the page on which a change can be seen, and what is changed there."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from planner.app.session import Session
from planner.domain.agreement import Agreement
from planner.domain.block import Block
from planner.domain.displacement import Displacement
from planner.domain.edits import Edit, EditKind
from planner.domain.look_back import DayLog
from planner.domain.merging import root_of
from planner.domain.preferences import Preferences
from planner.domain.prospect import CallList, Enquiry, KeptApart, Prospect, Touch
from planner.domain.span import IsoWeek
from planner.domain.support import CoachingSession
from planner.domain.week import Baseline
from planner.views.rail import PROSPECTS, REVIEW, SETTINGS, TEAM, WEEK

if TYPE_CHECKING:
    from planner.views.main_window import MainWindow

_EVERYWHERE = (WEEK, PROSPECTS, REVIEW, TEAM, SETTINGS)
_K = EditKind
_KINDS_OF = {
    (WEEK,): (
        *(_K.ADD, _K.MOVE, _K.RESIZE, _K.CHANGE, _K.RECATEGORISE, _K.PROTECT, _K.UNPROTECT, _K.MARK_DONE),
        *(_K.MARK_OPEN, _K.COPY, _K.PASTE, _K.CUT, _K.DELETE, _K.SHORTEN, _K.GIVE_UP, _K.SET_CAUSE),
        *(_K.ANSWER_COULD_WAIT, _K.TAKE_IN_URGENT, _K.USE_BUFFER, _K.CLOSE_DAY, _K.SKIP_DAY, _K.COPY_WEEK),
        *(_K.COMMIT, _K.TAKE_BACK, _K.SET_CALL_LIST, _K.ADD_SESSION, _K.CHANGE_SESSION, _K.REMOVE_SESSION),
    ),
    (WEEK, SETTINGS): (_K.ADD_CALENDAR, _K.READ_CALENDAR, _K.ADD_RULE),
    (WEEK, SETTINGS, REVIEW): (_K.ADD_AGREEMENT, _K.CHANGE_AGREEMENT, _K.REMOVE_AGREEMENT),
    (SETTINGS, WEEK): (
        *(_K.CHANGE_CALENDAR, _K.REMOVE_CALENDAR, _K.CHANGE_CATEGORY, _K.ADD_CATEGORY, _K.REMOVE_CATEGORY),
    ),
    (SETTINGS,): (_K.SET_PREFERENCES,),
    (PROSPECTS,): (
        *(_K.ADD_PROSPECT, _K.CHANGE_PROSPECT, _K.REMOVE_PROSPECT, _K.SET_STAGE, _K.SET_OWNER),
        *(_K.SET_NEXT_ACTION, _K.LOG_TOUCH, _K.CHANGE_TOUCH, _K.REMOVE_TOUCH, _K.MERGE_PROSPECTS),
        *(_K.SPLIT_PROSPECT, _K.KEEP_APART, _K.READ_PROSPECTS, _K.READ_TOUCHES, _K.ADD_ENQUIRY),
        *(_K.CHANGE_ENQUIRY, _K.REMOVE_ENQUIRY),
    ),
    (REVIEW,): (
        *(_K.SET_SUPPORT, _K.KEEP_ONE_ON_ONE, _K.RELEASE_SHEET, _K.WITHDRAW_SHEET, _K.SET_PARAMETERS),
    ),
}
PAGES = {kind: pages for pages, kinds in _KINDS_OF.items() for kind in kinds}
"""Where each kind of edit can be seen; undo leads to the first page, unless one of them is in front."""

_SEEN_EVERYWHERE = {"language", "formats", "theme"}
_SEEN_IN_WEEK = {"shows_weekend"}
_MOST_SELECTED = 200


def pages_of(edit: Edit) -> tuple[str, ...]:
    """Return the pages on which an edit can be seen, the one it is seen best on first."""
    pages = PAGES[edit.label.kind]
    if edit.label.kind is EditKind.SET_PREFERENCES:
        return _pages_of_preferences(edit)
    if WEEK not in pages and any(isinstance(value, Block) for value in (*edit.before, *edit.after)):
        return (*pages, WEEK)
    return pages


def _pages_of_preferences(edit: Edit) -> tuple[str, ...]:
    before, after = (
        next(value for value in values if isinstance(value, Preferences))
        for values in (edit.before, edit.after)
    )
    names = {each.name for each in fields(Preferences)}
    changed = {name for name in names if getattr(before, name) != getattr(after, name)}
    if changed <= _SEEN_EVERYWHERE:
        return _EVERYWHERE
    return (WEEK,) if changed <= _SEEN_IN_WEEK else PAGES[EditKind.SET_PREFERENCES]


def weeks_of(edit: Edit, shown: IsoWeek, session: Session) -> list[IsoWeek]:
    """Return the weeks that an edit concerns, what stands there now first; none where `shown` is as good."""
    values = (*edit.after, *edit.before)
    weeks = [IsoWeek.of(value.span.day) for value in values if isinstance(value, Block)]
    weeks += [value.week for value in values if isinstance(value, Baseline)]
    weeks += [IsoWeek.of(value.day) for value in values if isinstance(value, DayLog | CoachingSession)]
    weeks += [IsoWeek.of(value.was.day) for value in values if isinstance(value, Displacement)]
    called = [value.block_id for value in values if isinstance(value, CallList)]
    blocks = session.blocks_wherever(called) if called else {}
    weeks += [IsoWeek.of(block.span.day) for block in blocks.values()]
    agreed = [value for value in values if isinstance(value, Agreement)]
    if not any(each.holds_within(shown.days[0], shown.days[-1]) for each in agreed):
        weeks += [IsoWeek.of(each.first_day) for each in agreed]
    return weeks


def blocks_of(edit: Edit) -> list[str]:
    """Return the ids of the blocks that an edit has left in the week, or that it is about.

    Those that one of them has pushed away are left out: who drags that one again would take them along.
    """
    ids = [value.id for value in edit.after if isinstance(value, Block)]
    records = [value for value in (*edit.after, *edit.before) if isinstance(value, Displacement)]
    pushed = {record.block_id for record in records if record.pushed_by in ids}
    ids = [id_ for id_ in ids if id_ not in pushed]
    return ids or [v.block_id for v in (*edit.after, *edit.before) if isinstance(v, CallList)]


def prospects_of(edit: Edit, session: Session) -> list[str]:
    """Return the ids of the prospects that an edit concerns as they are listed now; none of a great many."""
    found: dict[str, None] = {}
    for value in (*edit.after, *edit.before):
        match value:
            case Prospect():
                found[value.id] = None
            case Touch() | Enquiry():
                found[value.prospect_id] = None
            case KeptApart():
                found |= dict.fromkeys((value.one_id, value.other_id))
    if not found or len(found) > _MOST_SELECTED:
        return []
    known = session.plan.prospect_book.prospects
    return list(dict.fromkeys(root_of(known, each) for each in found if each in known))


class UndoGuide(QObject):
    """Comes to where undo or redo has changed something, and selects what it is about."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        session.travelled.connect(self._lead)

    def _lead(self, edit: Edit) -> None:
        window, pages = self._window, pages_of(edit)
        window.status.take_back_news()
        if any(dialog.isVisible() and dialog.isModal() for dialog in window.findChildren(QDialog)):
            # A sheet over the window shows by itself what undo in it has changed.
            return
        page = window.page
        if page not in pages and not (page == TEAM and window.team.plans(edit.ids)):
            page = pages[0]
            window.show_page(page)
        if page == WEEK:
            shown = window.week_page.iso
            window.week_page.show_change(weeks_of(edit, shown, self._session), blocks_of(edit))
        elif page == PROSPECTS and window.prospects_page is not None:
            window.prospects_page.show_changed(prospects_of(edit, self._session))
