"""Says how well acquisition survives somewhere in the week, and how much of a week's is likely to be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.foresight.survival import Survival


def survives(survival: Survival, formats: Formats) -> str:
    """Write a share for the ground of the grid: "survives 81%"."""
    words = QCoreApplication.translate("Survival", "survives {share}")
    return words.format(share=formats.share(survival.mean))


def survives_here(survival: Survival, formats: Formats) -> str:
    """Say what survives at the place of a block: "Acquisition survives here 86%"."""
    words = QCoreApplication.translate("Survival", "Acquisition survives here {share}")
    return words.format(share=formats.share(survival.mean))


def likely_label(*, is_over: bool = False) -> str:
    """Name the row of what is likely to be done, "Likely to survive", or was done in a week that is over."""
    if is_over:
        return QCoreApplication.translate("Survival", "Acquisition done")
    return QCoreApplication.translate("Survival", "Likely to survive")


def likely_hours(minutes: float | None, formats: Formats) -> str:
    """Write likely minutes as hours, "5.8 h"; a dash before there is any history."""
    return "–" if minutes is None else _hours(minutes, formats)


def _hours(minutes: float, formats: Formats) -> str:
    words = QCoreApplication.translate("Survival", "{hours} h")
    return words.format(hours=formats.number(minutes / 60, 1))


def likely_meaning(minutes: float | None, *, is_over: bool = False) -> str:
    """Say what the row counts, or when it will be known."""
    if is_over:
        return QCoreApplication.translate(
            "Survival", "Acquisition of this week that was done, as far as it has been looked back on."
        )
    if minutes is None:
        return QCoreApplication.translate(
            "Survival", "Known once committed weeks with acquisition have been looked back on."
        )
    return QCoreApplication.translate(
        "Survival",
        "Acquisition of this week that is likely to be done, by what became of your committed blocks at "
        "these times in the last half year.",
    )
