"""What every widget needs to know to look and speak as the rep has set it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from planner import look
from planner.app.formats import Formats, formats_for
from planner.app.language import language_for
from planner.domain.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Appearance:
    """Theme and formats in force; when they change, the window builds its pages anew."""

    theme: look.Theme
    formats: Formats
    language: str


def appearance_for(preferences: Preferences, asked_language: str = "") -> Appearance:
    """Return the appearance that preferences ask for; what they leave open follows the system.

    A language that was asked for at the start goes before the preferred one.
    """
    wanted = asked_language or preferences.language
    language = language_for(wanted)
    formats = formats_for(language, preferences.formats)
    return Appearance(look.theme_named(preferences.theme or _system_theme()), formats, language)


def _system_theme() -> str:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return look.DARK.name if dark else look.LIGHT.name
