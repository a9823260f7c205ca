"""Inter in the sizes of `planner.look`, the same for screen and print."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from planner import look
from planner.resource_files import resource_folder


def load_fonts() -> None:
    """Make the bundled Inter known to Qt; call once, after the application object exists."""
    for file in sorted((resource_folder() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@cache
def font(role: look.Type, *, printed: bool = False) -> QFont:
    """Return the font of a text role, with figures of equal width on screen where the role has them.

    For print, Inter's contextual alternates and its figures of equal width are off: both are glyphs
    without a character of their own, so that "09:00-10:30" would not be found in a PDF.
    """
    made = QFont()
    made.setFamilies([look.FONT, *look.FONT_FALLBACKS])
    made.setPixelSize(round(role.size))
    made.setWeight(QFont.Weight(role.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if printed:
        made.setFeature(QFont.Tag("calt"), 0)
    elif role.tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    if role.spacing:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + role.spacing)
    return made


@cache
def metrics(role: look.Type, *, printed: bool = False) -> QFontMetricsF:
    """Return the metrics of a text role, in logical pixels."""
    return QFontMetricsF(font(role, printed=printed))
