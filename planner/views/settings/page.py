"""The Settings page: all settings on one page, and a list of its sections beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.app.data_home import DataHome
from planner.app.session import Session
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import label, rule
from planner.views.fields import FieldManners
from planner.views.settings.agreed import AgreementsSection
from planner.views.settings.categories import CategoriesSection
from planner.views.settings.data_and_backups import DataSection
from planner.views.settings.finding import found_in
from planner.views.settings.keys import KeyboardSection, KeyRows
from planner.views.settings.language_and_look import LanguageAndLookSection
from planner.views.settings.looking_back import LookingBackSection
from planner.views.settings.minimum_block import MinimumBlockSection
from planner.views.settings.public_holidays import PublicHolidaysSection
from planner.views.settings.section import Section
from planner.views.settings.section_list import SectionList
from planner.views.settings.sections_area import Place, SectionsArea
from planner.views.settings.working_week import NameSection, WeekViewSection, WorkingHoursSection

_LIST_WIDTH = 192


class SettingsPage(QWidget):
    """Shows all settings; every change is stored at once and can be undone.

    `restore_wanted` brings the path of the backup that the rep wants to go back to, after a yes.
    """

    restore_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        home: DataHome,
        keys: KeyRows,
        calendars: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._theme = appearance.theme
        data = DataSection(session, appearance, home)
        data.restore_wanted.connect(self.restore_wanted)
        placed: list[tuple[Section, Place]] = [
            (NameSection(session), Place.LEFT),
            (WorkingHoursSection(session, appearance), Place.LEFT),
            (WeekViewSection(session, appearance), Place.LEFT),
            (PublicHolidaysSection(session, appearance), Place.LEFT),
            *([(_calendar_section(calendars), Place.LEFT)] if calendars is not None else []),
            (CategoriesSection(session, appearance), Place.RIGHT),
            (AgreementsSection(session, appearance), Place.RIGHT),
            (LookingBackSection(session, appearance), Place.RIGHT),
            (MinimumBlockSection(session), Place.RIGHT),
            (data, Place.LEFT),
            (LanguageAndLookSection(session, appearance), Place.RIGHT),
            (KeyboardSection(keys, appearance), Place.BELOW),
        ]
        self._sections = [section for section, _ in placed]
        self._find = self._find_field()
        self._nothing = label(QCoreApplication.translate("Settings", "Nothing found"), look.SMALL, "faint")
        self._nothing.hide()
        self._list = SectionList(self._sections, appearance.theme)
        self._area = SectionsArea(placed)
        self._list.wanted.connect(self._area.scroll_to)
        self._list.entered.connect(self._area.enter)
        self._lay_out()
        session.changed.connect(self._follow)

    def _find_field(self) -> QLineEdit:
        made = _FindField()
        made.setPlaceholderText(QCoreApplication.translate("Settings", "Find a setting"))
        made.setAccessibleName(QCoreApplication.translate("Settings", "Find a setting"))
        made.setClearButtonEnabled(True)
        FieldManners(self).teach(made)
        glass = icon("search", self._theme.text3, self._theme.text3)
        made.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        made.textChanged.connect(self._show_found)
        made.returnPressed.connect(self._go_to_found)
        shortcut = QShortcut(QKeySequence.StandardKey.Find, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.find_setting)
        return made

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setContentsMargins(12, 14, 12, 12)
        beside.setSpacing(10)
        beside.addWidget(self._find)
        beside.addWidget(self._nothing)
        beside.addWidget(self._list, 1)
        column = QWidget()
        column.setFixedWidth(_LIST_WIDTH)
        column.setLayout(beside)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(column)
        row.addWidget(rule(vertical=True))
        row.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_title_bar())
        whole.addWidget(rule())
        whole.addLayout(row, 1)

    def _follow(self, ids: frozenset[str]) -> None:
        for section in self._sections:
            section.follow(ids)

    @property
    def position(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self._area.verticalScrollBar().value()

    def return_to(self, position: int) -> None:
        """Scroll to where a page that this one takes the place of was."""
        self._area.return_to(position)

    def find_setting(self) -> None:
        """Put the keyboard into the field that finds a setting."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def _show_found(self, wanted: str) -> None:
        found = [section for section in self._sections if found_in(section, wanted) is not None]
        self._area.show_only(found)
        self._list.show_only(found)
        self._nothing.setVisible(not found)

    def _go_to_found(self) -> None:
        for section in self._sections:
            field = found_in(section, self._find.text())
            if field is section:
                self._area.enter(section)
                return
            if field is not None:
                self._area.ensureWidgetVisible(field)
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


class _FindField(QLineEdit):
    """A field that Escape empties."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Escape; everything else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _title_bar() -> QWidget:
    undo = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
    words = QCoreApplication.translate("Settings", "Saved as you go. {keys} undoes the last change.")
    made = QWidget()
    made.setFixedHeight(look.TOP_BAR_HEIGHT - 1)
    row = QHBoxLayout(made)
    row.setContentsMargins(22, 0, 16, 0)
    row.addWidget(label(QCoreApplication.translate("Settings", "Settings"), look.PAGE_TITLE))
    row.addStretch()
    row.addWidget(label(words.format(keys=undo), look.SMALL, "quiet"))
    return made


def _calendar_section(calendars: QWidget) -> Section:
    translate = QCoreApplication.translate
    made = Section(
        translate("Settings", "Calendar"),
        translate(
            "Settings", "Appointments come in as fixed blocks. Overmorgen never writes to your calendar."
        ),
        "calendar-days",
    )
    made.rows.addWidget(calendars)
    return made
