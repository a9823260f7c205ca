"""What reading a file of prospects says: names of fields and systems, counts, and why a row was not taken."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.app.prospect_reading import PreparedReading
from planner.app.prospect_words import owner_name, stage_name
from planner.domain.prospect import Owner, Stage
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_taking_in import RowState
from planner.exchange.table import BadRow, RowTrouble
from planner.proposals.duplicates import DuplicateReason

_FIELDS = {
    ProspectField.NONE: QT_TRANSLATE_NOOP("ProspectFile", "Leave out"),
    ProspectField.COMPANY: QT_TRANSLATE_NOOP("ProspectFile", "Company"),
    ProspectField.CONTACT: QT_TRANSLATE_NOOP("ProspectFile", "Contact"),
    ProspectField.FIRST_NAME: QT_TRANSLATE_NOOP("ProspectFile", "First name"),
    ProspectField.MIDDLE_NAME: QT_TRANSLATE_NOOP("ProspectFile", "Middle name"),
    ProspectField.LAST_NAME: QT_TRANSLATE_NOOP("ProspectFile", "Last name"),
    ProspectField.ROLE: QT_TRANSLATE_NOOP("ProspectFile", "Role"),
    ProspectField.PHONE: QT_TRANSLATE_NOOP("ProspectFile", "Phone"),
    ProspectField.EMAIL: QT_TRANSLATE_NOOP("ProspectFile", "Email"),
    ProspectField.WEBSITE: QT_TRANSLATE_NOOP("ProspectFile", "Website"),
    ProspectField.STREET: QT_TRANSLATE_NOOP("ProspectFile", "Street"),
    ProspectField.POSTCODE: QT_TRANSLATE_NOOP("ProspectFile", "Postcode"),
    ProspectField.CITY: QT_TRANSLATE_NOOP("ProspectFile", "City"),
    ProspectField.COUNTRY: QT_TRANSLATE_NOOP("ProspectFile", "Country"),
    ProspectField.ABOUT: QT_TRANSLATE_NOOP("ProspectFile", "About"),
    ProspectField.LIST_NAME: QT_TRANSLATE_NOOP("ProspectFile", "List"),
    ProspectField.STAGE: QT_TRANSLATE_NOOP("ProspectFile", "Stage"),
    ProspectField.OWNER: QT_TRANSLATE_NOOP("ProspectFile", "Owner"),
    ProspectField.NEXT_ACTION: QT_TRANSLATE_NOOP("ProspectFile", "Next action"),
    ProspectField.NEXT_ON: QT_TRANSLATE_NOOP("ProspectFile", "Next action on"),
    ProspectField.NOTE: QT_TRANSLATE_NOOP("ProspectFile", "Note"),
    ProspectField.REF: QT_TRANSLATE_NOOP("ProspectFile", "Reference"),
}
_TROUBLES = {
    RowTrouble.TOO_MANY_CELLS: QT_TRANSLATE_NOOP("ProspectFile", "it has more cells than there are columns"),
    RowTrouble.TOO_FEW_CELLS: QT_TRANSLATE_NOOP("ProspectFile", "it has one cell, or another separator"),
    RowTrouble.OPEN_QUOTE: QT_TRANSLATE_NOOP("ProspectFile", "a quotation mark is not closed"),
    RowTrouble.CELL_TOO_LONG: QT_TRANSLATE_NOOP("ProspectFile", "a cell is too long"),
    RowTrouble.NO_NAME: QT_TRANSLATE_NOOP("ProspectFile", "it has no company, contact or email"),
    RowTrouble.NO_DAY: QT_TRANSLATE_NOOP("ProspectFile", "it has no date that can be read"),
    RowTrouble.DAY_AHEAD: QT_TRANSLATE_NOOP("ProspectFile", "its date lies ahead"),
    RowTrouble.NOBODY: QT_TRANSLATE_NOOP("ProspectFile", "it names nobody"),
    RowTrouble.UNKNOWN: QT_TRANSLATE_NOOP("ProspectFile", "it is about none of your prospects"),
    RowTrouble.SEVERAL: QT_TRANSLATE_NOOP("ProspectFile", "it could be about several of your prospects"),
}
_REASONS = {
    DuplicateReason.NAME: QT_TRANSLATE_NOOP("ProspectFile", "name"),
    DuplicateReason.DOMAIN: QT_TRANSLATE_NOOP("ProspectFile", "website or mail domain"),
    DuplicateReason.PHONE: QT_TRANSLATE_NOOP("ProspectFile", "phone"),
    DuplicateReason.EMAIL: QT_TRANSLATE_NOOP("ProspectFile", "email"),
    DuplicateReason.CITY: QT_TRANSLATE_NOOP("ProspectFile", "city"),
}
_SYSTEMS = {
    "overmorgen": "Overmorgen",
    "pipedrive": "Pipedrive",
    "hubspot": "HubSpot",
    "salesforce": "Salesforce",
    "linkedin": "LinkedIn",
    "google": "Google",
    "outlook": "Outlook",
    "thunderbird": "Thunderbird",
    "apple": "Apple",
}
_SHOWN_OF_A_ROW = 80


def field_name(field: ProspectField) -> str:
    """Return the name of a field, as it stands in a choice and over a column of an export."""
    return QCoreApplication.translate("ProspectFile", str(_FIELDS[field]))


def system_name(system: str) -> str:
    """Return the name of the program that a file comes from, empty where it is not known."""
    return _SYSTEMS.get(system, "")


def column_title(header: str, *, has_names: bool) -> str:
    """Return what a column is called; one without a name by its number."""
    if has_names and not header.startswith("#"):
        return header
    words = QCoreApplication.translate("ProspectFile", "Column {number}")
    return words.format(number=header.removeprefix("#"))


def trouble_words(trouble: RowTrouble) -> str:
    """Return why a row was not taken."""
    return QCoreApplication.translate("ProspectFile", str(_TROUBLES[trouble]))


def bad_row_line(bad: BadRow) -> str:
    """Return a row that was not taken in one line: where it is, why, and what it begins with."""
    words = QCoreApplication.translate("ProspectFile", "Line {line}: {reason}")
    line = words.format(line=bad.line, reason=trouble_words(bad.trouble))
    begins = " ".join(" | ".join(filter(None, bad.cells)).split())[:_SHOWN_OF_A_ROW]
    return f"{line}: {begins}" if begins else line


def counts_line(prepared: PreparedReading) -> str:
    """Return what a file comes to, before it is taken in: new, changed, the same, not taken."""
    translate = QCoreApplication.translate
    counts = {state: prepared.count(state) for state in RowState}
    parts = [
        translate("ProspectFile", "%n new", "", counts[RowState.NEW]),
        translate("ProspectFile", "%n changed", "", counts[RowState.CHANGED]),
        translate("ProspectFile", "%n the same", "", counts[RowState.SAME]),
    ]
    if counts[RowState.JOINED]:
        parts.append(translate("ProspectFile", "%n more of the same companies", "", counts[RowState.JOINED]))
    if prepared.bad:
        parts.append(translate("ProspectFile", "%n not taken", "", len(prepared.bad)))
    return " · ".join(parts)


def done_line(prepared: PreparedReading) -> str:
    """Return what reading a file has done."""
    words = QCoreApplication.translate("ProspectFile", "{file} read: {counts}")
    return words.replace("{counts}", counts_line(prepared)).replace("{file}", prepared.name)


def reason_words(why: tuple[DuplicateReason, ...]) -> str:
    """Return what prospects have in common, in one line."""
    named = ", ".join(QCoreApplication.translate("ProspectFile", str(_REASONS[reason])) for reason in why)
    return QCoreApplication.translate("ProspectFile", "In common: {what}").format(what=named)


def value_texts() -> dict[object, str]:
    """Return the words for stages and owners, as an export writes them."""
    return {stage: stage_name(stage) for stage in Stage} | {owner: owner_name(owner) for owner in Owner}
