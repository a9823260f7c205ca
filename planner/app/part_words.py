"""What can go along with a sheet, in words: a name for each part, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.released_sheet import Part


def part_name(part: Part) -> str:
    """Return the name of a part."""
    translate = QCoreApplication.translate
    return {
        Part.MIX: translate("ReleasePart", "Hours per week"),
        Part.WATERFALL: translate("ReleasePart", "Where planned acquisition went"),
        Part.CAUSES: translate("ReleasePart", "What displaced it"),
        Part.APPROACHES: translate("ReleasePart", "Prospects approached"),
        Part.SURVIVAL: translate("ReleasePart", "What survives when"),
        Part.OUTLOOK: translate("ReleasePart", "Outlook"),
        Part.MIX_BAND: translate("ReleasePart", "Mix band"),
        Part.OBSERVATIONS: translate("ReleasePart", "What we see"),
        Part.AGREEMENTS: translate("ReleasePart", "Agreements"),
        Part.NEXT_DATE: translate("ReleasePart", "Next one-on-one"),
        Part.OWN_WORDS: translate("ReleasePart", "My own words"),
        Part.FOCUS: translate("ReleasePart", "Focus of the coaching"),
        Part.NOTES: translate("ReleasePart", "Notes"),
        Part.DREADED: translate("ReleasePart", "Dreaded it, as a cause"),
    }[part]


def part_on_paper(part: Part) -> bool:
    """Whether a part shows on the page; the others are numbers for the manager's copy."""
    return part not in (Part.WATERFALL, Part.SURVIVAL, Part.OUTLOOK, Part.MIX_BAND)


def withdrawn_words(moment: str) -> str:
    """Return what stands on the page of a sheet that was withdrawn."""
    words = QCoreApplication.translate("ReleasePart", "This sheet was withdrawn on {moment}.")
    return words.format(moment=moment)
