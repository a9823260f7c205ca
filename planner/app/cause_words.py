"""Names and icons of causes: neutral nouns, in the order of their keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.displacement import Cause

CAUSE_ICONS = {
    Cause.QUOTE: "file-text",
    Cause.SERVICE: "wrench",
    Cause.COVER: "headset",
    Cause.INTERNAL: "building-2",
    Cause.ILLNESS: "thermometer",
    Cause.PROSPECT_CANCELLED: "user-x",
    Cause.OWN_CHOICE: "hand",
    Cause.DREADED: "eye-off",
}
CAUSES = tuple(CAUSE_ICONS)
"""Every cause in the order of its key, 1 to 8."""


def cause_name(cause: Cause) -> str:
    """Return the name of a cause."""
    names = {
        Cause.QUOTE: QCoreApplication.translate("Cause", "Quote request"),
        Cause.SERVICE: QCoreApplication.translate("Cause", "Service problem"),
        Cause.COVER: QCoreApplication.translate("Cause", "Back-office cover"),
        Cause.INTERNAL: QCoreApplication.translate("Cause", "Internal"),
        Cause.ILLNESS: QCoreApplication.translate("Cause", "Illness"),
        Cause.PROSPECT_CANCELLED: QCoreApplication.translate("Cause", "Prospect cancelled"),
        Cause.OWN_CHOICE: QCoreApplication.translate("Cause", "Own choice"),
        Cause.DREADED: QCoreApplication.translate("Cause", "Dreaded it"),
    }
    return names[cause]
