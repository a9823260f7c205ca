"""The language of the app: which one, and Qt's translators for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.resource_files import resource_file

LANGUAGES = ("en", "nl")


def language_for(wanted: str) -> str:
    """Return "en" or "nl": what was asked for, else the system's, else English."""
    if wanted in LANGUAGES:
        return wanted
    system = QLocale.system().name()[:2]
    return system if system in LANGUAGES else "en"


class Translators:
    """Installs the app's translator and Qt's own, and takes them out when the language changes."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> None:
        """Switch to a language; widgets are told by Qt with a LanguageChange event."""
        if language == self.language:
            return
        self.fall_silent()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language}.qm", qt_folder)
        self._install(f"overmorgen_{language}.qm", str(resource_file("translations")))
        self.language = language

    def fall_silent(self) -> None:
        """Take the translators out, as when the app closes."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            # Else the application would keep it, and every change of language would add two.
            translator.setParent(None)
        self._installed.clear()
        self.language = ""

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)
