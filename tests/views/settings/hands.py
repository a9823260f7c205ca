"""Drives the Settings page as a hand does, finding things by what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from planner import look
from planner.app.background import Background
from planner.app.clock import StillClock
from planner.app.data_home import DataHome
from planner.app.formats import formats_for
from planner.app.session import Session
from planner.domain.agreement import Agreement, agreed_band
from planner.domain.category import Category
from planner.domain.preferences import Band, Preferences
from planner.drawing.fonts import load_fonts
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.views.appearance import Appearance
from planner.views.settings.page import SettingsPage
from planner.views.style import dress

NOW = datetime(2026, 11, 23, 8, 10)
KEYS = (("File", "Print…", "Ctrl+P"), ("In the week", "Move the cursor", "Arrows"))


Part = TypeVar("Part", bound=QWidget)


@dataclass
class Hands:
    """Mouse and keyboard on an open Settings page."""

    session: Session
    home: DataHome
    page: SettingsPage
    appearance: Appearance

    def stored_preferences(self) -> Preferences:
        """What another program reads from the file now."""
        with PlanReader(self.home.path) as reader:
            return reader.preferences()

    def stored_band(self) -> Band | None:
        """The share agreed for this week, as another program reads it now."""
        with PlanReader(self.home.path) as reader:
            agreements = [value for value in reader.kept() if isinstance(value, Agreement)]
        return agreed_band(agreements, self.session.clock.today())

    def stored_category(self, category_id: str) -> Category | None:
        """What another program reads of a category now."""
        with PlanReader(self.home.path) as reader:
            return {category.id: category for category in reader.categories()}.get(category_id)

    def field(self, name: str, within: QWidget | None = None) -> QWidget:
        """The field beside a name."""
        for found in (within or self.page).findChildren(QLabel):
            buddy = found.buddy()
            if found.text() == name and found.isVisible() and buddy is not None:
                return buddy
        raise AssertionError(f"No field is called {name!r}")

    def part(self, kind: type[Part], within: QWidget | None = None) -> Part:
        """The one part of a kind on the page or in a dialog."""
        (found,) = (within or self.page).findChildren(kind)
        return found

    def button(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        """The button with a text or a spoken name."""
        for found in (within or self.page).findChildren(QAbstractButton):
            if name in (found.text(), found.accessibleName()) and found.isVisible():
                return found
        raise AssertionError(f"No button is called {name!r}")

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click a button."""
        button = self.button(name, within)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        QApplication.processEvents()

    def enter(self, line: QWidget, text: str) -> None:
        """Type a text in the place of what a field holds, and press Enter."""
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            focused = QApplication.focusWidget()
            is_below = above is not None and focused is not None and not above.isAncestorOf(focused)
            target = (None if is_below else focused) or above or self.page
            QTest.keySequence(target, QKeySequence(key))
            QApplication.processEvents()

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def words(self, within: QWidget | None = None) -> str:
        """All that can be read on the page or in a dialog."""
        labels = (within or self.page).findChildren(QLabel)
        return "\n".join(found.text() for found in labels if found.isVisible())


def seen_as(language: str = "en", locale: str = "nl_NL", theme: look.Theme = look.LIGHT) -> Appearance:
    """An appearance that does not depend on the machine."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    load_fonts()
    dress(application, theme)
    return Appearance(theme, formats_for(language, locale), language)


@contextmanager
def opened(path: Path, width: int = 1368, height: int = 900) -> Iterator[Hands]:
    """Show the Settings page of a data file, which is made where there is none."""
    if not path.exists():
        data_file.create(path)
    stores: list[PlanStore] = []

    def open_store() -> PlanStore:
        stores.append(PlanStore(path))
        return stores[-1]

    background = Background()
    reader = PlanReader(path)
    session = Session(reader, open_store, StillClock(NOW))
    home = DataHome(path, background, session.clock)
    appearance = seen_as()
    page = SettingsPage(session, appearance, home, KEYS)
    page.resize(width, height)
    page.show()
    QTest.qWaitForWindowExposed(page)
    page.activateWindow()
    QApplication.processEvents()
    try:
        yield Hands(session, home, page, appearance)
    finally:
        page.close()
        page.deleteLater()
        background.close()
        reader.close()
        for store in stores:
            store.close()
