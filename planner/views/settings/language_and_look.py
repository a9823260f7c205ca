"""Settings of language, formats and theme."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

from planner import look
from planner.app.formats import Formats, formats_for
from planner.app.language import LANGUAGES, language_for
from planner.app.session import Session
from planner.domain.preferences import Preferences
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.fields import ListField
from planner.views.settings.section import PreferenceSection

_EXAMPLE_TIME = time(14, 30)
_EXAMPLE_NUMBER = 1234.5
# The forms that a rep in one of the app's languages may be used to, those of neighbours included.
_LOCALES = ("nl_NL", "nl_BE", "en_GB", "en_IE", "en_US", "de_DE", "fr_FR", "fr_BE", "sv_SE")


class LanguageAndLookSection(PreferenceSection):
    """In which language, with which formats and in which colours the app shows itself."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            session,
            translate("Settings", "Language and look"),
            translate("Settings", "Words and formats are chosen apart."),
            "languages",
        )
        self._language = ListField(translate("Settings", "Language"))
        self._formats = ListField(translate("Settings", "Formats"))
        self._theme = Segments(
            {
                "": translate("Settings", "As the system"),
                look.LIGHT.name: translate("Settings", "Light"),
                look.DARK.name: translate("Settings", "Dark"),
            },
            translate("Settings", "Colours"),
            appearance.theme,
        )
        self.add_row(translate("Settings", "Language"), self._language, fills=True)
        self.add_row(translate("Settings", "Formats"), self._formats, fills=True)
        self.add_row(translate("Settings", "Colours"), self._theme)
        self._fill_lists()
        self._language.chosen.connect(lambda language: self.change(language=language))
        self._formats.chosen.connect(lambda formats: self.change(formats=formats))
        self._theme.chosen.connect(lambda theme: self.change(theme=theme))
        for field in (self._language, self._formats):
            self.manners.teach(field)
        self.show_stored(session.preferences)

    def _fill_lists(self) -> None:
        translate = QCoreApplication.translate
        system = _own_name(language_for(""))
        self._language.add(translate("Settings", "As the system ({language})").format(language=system), "")
        for language in LANGUAGES:
            self._language.add(_own_name(language), language)
        self._formats.add("", "")
        for name in _LOCALES:
            self._offer(name)

    def _offer(self, name: str) -> None:
        if not self._formats.holds(name):
            formats = formats_for(self.session.preferences.language, name)
            self._formats.add(f"{self._example(formats)}   {formats.locale.nativeTerritoryName()}", name)

    def _example(self, formats: Formats) -> str:
        moment = datetime.combine(self.session.clock.today(), _EXAMPLE_TIME)
        return f"{formats.date_and_time(moment)}   {formats.number(_EXAMPLE_NUMBER, 1)}"

    def show_stored(self, stored: Preferences) -> None:
        """Show language, formats and theme."""
        followed = self._example(formats_for(stored.language, ""))
        as_language = QCoreApplication.translate("Settings", "As the language")
        words = as_language if stored.language else QCoreApplication.translate("Settings", "As the system")
        self._formats.setItemText(0, f"{followed}   {words}")
        self._offer(stored.formats)
        self._language.show_value(stored.language)
        self._formats.show_value(stored.formats)
        self._theme.choose(stored.theme)


def _own_name(language: str) -> str:
    """Return the name of a language in that language."""
    name = QLocale(language).nativeLanguageName()
    return {"en": "English"}.get(language, name[:1].upper() + name[1:])
