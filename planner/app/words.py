"""The names of things in the user's language: categories, edits, sides and horizons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.category import Category, Hatch, Horizon, Side
from planner.domain.edits import Edit, EditKind, Label

_CATEGORIES = {
    "quotes": QT_TRANSLATE_NOOP("Category", "Quotes & enquiries"),
    "service": QT_TRANSLATE_NOOP("Category", "Service & follow-up"),
    "visits": QT_TRANSLATE_NOOP("Category", "Client visits"),
    "cover": QT_TRANSLATE_NOOP("Category", "Back-office cover"),
    "buffer": QT_TRANSLATE_NOOP("Category", "Reactive buffer"),
    "account": QT_TRANSLATE_NOOP("Category", "Account development"),
    "research": QT_TRANSLATE_NOOP("Category", "Prospect research"),
    "calling": QT_TRANSLATE_NOOP("Category", "Calling prospects"),
    "meeting": QT_TRANSLATE_NOOP("Category", "First meetings"),
    "followup": QT_TRANSLATE_NOOP("Category", "Following up prospects"),
    "coaching": QT_TRANSLATE_NOOP("Category", "Coaching"),
    "admin": QT_TRANSLATE_NOOP("Category", "Admin"),
    "travel": QT_TRANSLATE_NOOP("Category", "Travel"),
    "internal": QT_TRANSLATE_NOOP("Category", "Internal meeting"),
    "leave": QT_TRANSLATE_NOOP("Category", "Leave"),
}


def category_name(category: Category) -> str:
    """Return what a category is called: the rep's own name, else the built-in one in the app's language."""
    if category.name:
        return category.name
    return QCoreApplication.translate("Category", str(_CATEGORIES.get(category.id, category.id)))


def side_name(side: Side) -> str:
    """Return the name of a side."""
    names = {
        Side.CLIENT: QCoreApplication.translate("Side", "Client"),
        Side.ACQUISITION: QCoreApplication.translate("Side", "Acquisition"),
        Side.NEUTRAL: QCoreApplication.translate("Side", "Neutral"),
    }
    return names[side]


def horizon_name(horizon: Horizon) -> str:
    """Return the name of a horizon, as it stands in lists."""
    names = {
        Horizon.SHORT: QCoreApplication.translate("Horizon", "Short"),
        Horizon.LONG: QCoreApplication.translate("Horizon", "Long"),
        Horizon.NEUTRAL: QCoreApplication.translate("Horizon", "Neutral"),
    }
    return names[horizon]


def hatch_name(hatch: Hatch) -> str:
    """Return the name of a hatch."""
    names = {
        Hatch.NONE: QCoreApplication.translate("Hatch", "Plain"),
        Hatch.DIAGONAL: QCoreApplication.translate("Hatch", "Diagonal lines"),
        Hatch.HORIZONTAL: QCoreApplication.translate("Hatch", "Horizontal lines"),
        Hatch.CROSS: QCoreApplication.translate("Hatch", "Crossed lines"),
        Hatch.DOTS: QCoreApplication.translate("Hatch", "Dots"),
        Hatch.DASHED: QCoreApplication.translate("Hatch", "Dashed edge"),
    }
    return names[hatch]


# What an edit is called; {name} is its subject. Undo and Redo put themselves in front.
_EDITS = {
    EditKind.ADD: QT_TRANSLATE_NOOP("Edit", "adding {name}"),
    EditKind.MOVE: QT_TRANSLATE_NOOP("Edit", "move of {name}"),
    EditKind.RESIZE: QT_TRANSLATE_NOOP("Edit", "new length of {name}"),
    EditKind.CHANGE: QT_TRANSLATE_NOOP("Edit", "change to {name}"),
    EditKind.RECATEGORISE: QT_TRANSLATE_NOOP("Edit", "new category of {name}"),
    EditKind.PROTECT: QT_TRANSLATE_NOOP("Edit", "protection of {name}"),
    EditKind.UNPROTECT: QT_TRANSLATE_NOOP("Edit", "lifting the protection of {name}"),
    EditKind.MARK_DONE: QT_TRANSLATE_NOOP("Edit", "marking {name} as done"),
    EditKind.MARK_OPEN: QT_TRANSLATE_NOOP("Edit", "marking {name} as open"),
    EditKind.COPY: QT_TRANSLATE_NOOP("Edit", "copy of {name}"),
    EditKind.PASTE: QT_TRANSLATE_NOOP("Edit", "pasting {name}"),
    EditKind.CUT: QT_TRANSLATE_NOOP("Edit", "cutting {name}"),
    EditKind.DELETE: QT_TRANSLATE_NOOP("Edit", "deleting {name}"),
    EditKind.SHORTEN: QT_TRANSLATE_NOOP("Edit", "shortening of {name}"),
    EditKind.GIVE_UP: QT_TRANSLATE_NOOP("Edit", "giving up {name}"),
    EditKind.SET_CAUSE: QT_TRANSLATE_NOOP("Edit", "cause for {name}"),
    EditKind.ANSWER_COULD_WAIT: QT_TRANSLATE_NOOP("Edit", "answer about {name}"),
    EditKind.TAKE_IN_URGENT: QT_TRANSLATE_NOOP("Edit", "making room for {name}"),
    EditKind.USE_BUFFER: QT_TRANSLATE_NOOP("Edit", "use of {name} for acquisition"),
    EditKind.CLOSE_DAY: QT_TRANSLATE_NOOP("Edit", "closing of {name}"),
    EditKind.SKIP_DAY: QT_TRANSLATE_NOOP("Edit", "skipping of {name}"),
    EditKind.COPY_WEEK: QT_TRANSLATE_NOOP("Edit", "copy of week {name}"),
    EditKind.COMMIT: QT_TRANSLATE_NOOP("Edit", "commit of week {name}"),
    EditKind.TAKE_BACK: QT_TRANSLATE_NOOP("Edit", "taking back the commit of week {name}"),
    EditKind.CHANGE_CATEGORY: QT_TRANSLATE_NOOP("Edit", "change to category {name}"),
    EditKind.ADD_CATEGORY: QT_TRANSLATE_NOOP("Edit", "new category {name}"),
    EditKind.REMOVE_CATEGORY: QT_TRANSLATE_NOOP("Edit", "removing category {name}"),
    EditKind.SET_PREFERENCES: QT_TRANSLATE_NOOP("Edit", "change of settings"),
    EditKind.ADD_CALENDAR: QT_TRANSLATE_NOOP("Edit", "adding calendar {name}"),
    EditKind.READ_CALENDAR: QT_TRANSLATE_NOOP("Edit", "reading calendar {name}"),
    EditKind.CHANGE_CALENDAR: QT_TRANSLATE_NOOP("Edit", "change to calendar {name}"),
    EditKind.REMOVE_CALENDAR: QT_TRANSLATE_NOOP("Edit", "removing calendar {name}"),
    EditKind.ADD_RULE: QT_TRANSLATE_NOOP("Edit", "rule for {name}"),
    EditKind.ADD_PROSPECT: QT_TRANSLATE_NOOP("Edit", "new prospect {name}"),
    EditKind.CHANGE_PROSPECT: QT_TRANSLATE_NOOP("Edit", "change to prospect {name}"),
    EditKind.REMOVE_PROSPECT: QT_TRANSLATE_NOOP("Edit", "removing prospect {name}"),
    EditKind.SET_STAGE: QT_TRANSLATE_NOOP("Edit", "stage of {name}"),
    EditKind.SET_OWNER: QT_TRANSLATE_NOOP("Edit", "owner of {name}"),
    EditKind.SET_NEXT_ACTION: QT_TRANSLATE_NOOP("Edit", "next action for {name}"),
    EditKind.LOG_TOUCH: QT_TRANSLATE_NOOP("Edit", "touch with {name}"),
    EditKind.CHANGE_TOUCH: QT_TRANSLATE_NOOP("Edit", "change to a touch with {name}"),
    EditKind.REMOVE_TOUCH: QT_TRANSLATE_NOOP("Edit", "removing a touch with {name}"),
    EditKind.MERGE_PROSPECTS: QT_TRANSLATE_NOOP("Edit", "merging into {name}"),
    EditKind.SPLIT_PROSPECT: QT_TRANSLATE_NOOP("Edit", "splitting off {name}"),
    EditKind.KEEP_APART: QT_TRANSLATE_NOOP("Edit", "keeping {name} apart"),
    EditKind.READ_PROSPECTS: QT_TRANSLATE_NOOP("Edit", "reading {name}"),
    EditKind.READ_TOUCHES: QT_TRANSLATE_NOOP("Edit", "reading touches of {name}"),
    EditKind.SET_CALL_LIST: QT_TRANSLATE_NOOP("Edit", "call list of {name}"),
    EditKind.ADD_ENQUIRY: QT_TRANSLATE_NOOP("Edit", "adding an enquiry"),
    EditKind.CHANGE_ENQUIRY: QT_TRANSLATE_NOOP("Edit", "change to an enquiry"),
    EditKind.REMOVE_ENQUIRY: QT_TRANSLATE_NOOP("Edit", "removing an enquiry"),
    EditKind.ADD_AGREEMENT: QT_TRANSLATE_NOOP("Edit", "new agreement"),
    EditKind.CHANGE_AGREEMENT: QT_TRANSLATE_NOOP("Edit", "change to an agreement"),
    EditKind.REMOVE_AGREEMENT: QT_TRANSLATE_NOOP("Edit", "removing an agreement"),
    EditKind.SET_SUPPORT: QT_TRANSLATE_NOOP("Edit", "change to the agency's part"),
    EditKind.ADD_SESSION: QT_TRANSLATE_NOOP("Edit", "adding a coaching session"),
    EditKind.CHANGE_SESSION: QT_TRANSLATE_NOOP("Edit", "change to a coaching session"),
    EditKind.REMOVE_SESSION: QT_TRANSLATE_NOOP("Edit", "removing a coaching session"),
    EditKind.KEEP_ONE_ON_ONE: QT_TRANSLATE_NOOP("Edit", "keeping a conversation sheet"),
    EditKind.RELEASE_SHEET: QT_TRANSLATE_NOOP("Edit", "release of {name}"),
    EditKind.WITHDRAW_SHEET: QT_TRANSLATE_NOOP("Edit", "withdrawing {name}"),
    EditKind.SET_PARAMETERS: QT_TRANSLATE_NOOP("Edit", "change of a parameter"),
}
_PROSPECT_KINDS = {
    *(EditKind.ADD_PROSPECT, EditKind.CHANGE_PROSPECT, EditKind.REMOVE_PROSPECT, EditKind.SET_STAGE),
    *(EditKind.SET_OWNER, EditKind.SET_NEXT_ACTION, EditKind.LOG_TOUCH, EditKind.MERGE_PROSPECTS),
    EditKind.KEEP_APART,
}
_WEEK_KINDS = {EditKind.COPY_WEEK, EditKind.COMMIT, EditKind.TAKE_BACK}
_DAY_KINDS = {EditKind.CLOSE_DAY, EditKind.SKIP_DAY}


def edit_name(edit: Edit, categories: Mapping[str, Category]) -> str:
    """Return what an edit is called, such as "move of Calling prospects" or "move of 3 blocks"."""
    words = QCoreApplication.translate("Edit", str(_EDITS[edit.label.kind]))
    return words.replace("{name}", _subject(edit.label, categories))


def _subject(label: Label, categories: Mapping[str, Category]) -> str:
    if label.kind in _WEEK_KINDS:
        return label.subject.rpartition("W")[2].lstrip("0")
    if label.kind in _DAY_KINDS:
        return QCoreApplication.translate("Edit", "%n day(s)", "", label.count)
    if label.count > 1 and label.kind in _PROSPECT_KINDS:
        return QCoreApplication.translate("Edit", "%n prospect(s)", "", label.count)
    if label.count > 1 and not label.subject:
        return QCoreApplication.translate("Edit", "%n block(s)", "", label.count)
    if label.subject:
        return label.subject
    category = categories.get(label.category_id)
    return category_name(category) if category is not None else label.category_id
