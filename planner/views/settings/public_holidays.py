"""Public holidays on the Settings page: whose they are, and on which of them the rep works all the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.app import public_holidays
from planner.app.public_holidays import NOWHERE, PublicHoliday, country_of
from planner.app.session import Session
from planner.domain.preferences import Preferences
from planner.views.appearance import Appearance
from planner.views.fields import ListField
from planner.views.settings.section import PreferenceSection

_COLUMNS = 2


class PublicHolidaysSection(PreferenceSection):
    """Which public holidays are no working days; the list of countries is read when it is first shown."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            session,
            translate("Settings", "Public holidays"),
            translate(
                "Settings",
                "They are left out of the working days by which agreements are paced, and nothing is offered "
                "on them. Untick those on which you work.",
            ),
            "calendar-off",
        )
        self._formats = appearance.formats
        self._year = session.clock.today().year
        self._is_filled = False
        self._country = ListField(translate("Settings", "Country"))
        self._region = ListField(translate("Settings", "Region"))
        for field in (self._country, self._region):
            self.manners.teach(field)
        self._country.chosen.connect(self._choose_country)
        self._region.chosen.connect(lambda region: self.change(holiday_region=region))
        self.add_row(translate("Settings", "Country"), self._country, fills=True)
        self._region_row = self.add_row(translate("Settings", "Region"), self._region, fills=True)
        self._region_row.hide()
        self._days = QGridLayout()
        self._days.setHorizontalSpacing(16)
        self._boxes: list[QCheckBox] = []
        self._shown: tuple[PublicHoliday, ...] = ()
        holder = QWidget()
        holder.setLayout(self._days)
        self._days.setContentsMargins(0, 0, 0, 0)
        self.rows.addWidget(holder)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the lists once the page stands."""
        super().showEvent(event)
        if not self._is_filled:
            QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        self._country.add("", "")
        self._country.add(QCoreApplication.translate("Settings", "No public holidays"), NOWHERE)
        named = sorted(
            ((country_name(code), code) for code in public_holidays.countries()),
            key=lambda each: each[0].casefold(),
        )
        for name, code in named:
            self._country.add(name, code)
        self.show_stored(self.session.preferences)

    def _choose_country(self, country: str) -> None:
        self.change(holiday_country=country, holiday_region="", holidays_worked=())

    def show_stored(self, stored: Preferences) -> None:
        """Show country, region and the holidays of this year."""
        if not self._is_filled:
            return
        followed = country_of(Preferences(language=stored.language, formats=stored.formats))
        words = QCoreApplication.translate("Settings", "As the formats ({country})")
        self._country.setItemText(0, words.replace("{country}", country_name(followed)))
        if not self._country.holds(stored.holiday_country):
            self._country.add(stored.holiday_country, stored.holiday_country)
        self._country.show_value(stored.holiday_country)
        self._show_regions(stored)
        self._show_days(stored)

    def _show_regions(self, stored: Preferences) -> None:
        regions = public_holidays.regions_of(country_of(stored), self._year)
        self._region.forget()
        self._region.add(QCoreApplication.translate("Settings", "The whole country"), "")
        for code, name in regions:
            self._region.add(name, code)
        known = stored.holiday_region if self._region.holds(stored.holiday_region) else ""
        self._region.show_value(known)
        self._region_row.setVisible(bool(regions))

    def _show_days(self, stored: Preferences) -> None:
        language = self._formats.language.name()[:2]
        found = public_holidays.holidays_of(country_of(stored), stored.holiday_region, self._year, language)
        shown = tuple(holiday for holiday in found if stored.hours_of(holiday.day) is not None)
        if shown != self._shown:
            self._shown = shown
            self._place_boxes()
        for holiday, box in zip(shown, self._boxes, strict=True):
            box.setChecked(holiday.key not in stored.holidays_worked)

    def _place_boxes(self) -> None:
        # The box that was clicked may still be on the stack.
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = []
        for number, holiday in enumerate(self._shown):
            weekday = self._formats.weekday(holiday.day, short=True)
            text = f"{holiday.name}, {weekday} {self._formats.day_and_month(holiday.day)}"
            box = QCheckBox(text.replace("&", "&&"))
            box.clicked.connect(lambda on, key=holiday.key: self._keep_free(key, on))
            self.manners.teach(box)
            self._days.addWidget(box, number // _COLUMNS, number % _COLUMNS)
            box.show()
            self._boxes.append(box)

    def _keep_free(self, key: str, free: bool) -> None:
        worked = [known for known in self.session.preferences.holidays_worked if known != key]
        self.change(holidays_worked=tuple(worked if free else [*worked, key]))


def country_name(code: str) -> str:
    """Return a country in the language of the app, as far as it has a word for it, else in English."""
    translate = QCoreApplication.translate
    known = {
        "": translate("Country", "none"),
        "AT": translate("Country", "Austria"),
        "BE": translate("Country", "Belgium"),
        "CH": translate("Country", "Switzerland"),
        "CZ": translate("Country", "Czechia"),
        "DE": translate("Country", "Germany"),
        "DK": translate("Country", "Denmark"),
        "ES": translate("Country", "Spain"),
        "FI": translate("Country", "Finland"),
        "FR": translate("Country", "France"),
        "GB": translate("Country", "United Kingdom"),
        "IE": translate("Country", "Ireland"),
        "IT": translate("Country", "Italy"),
        "LU": translate("Country", "Luxembourg"),
        "NL": translate("Country", "Netherlands"),
        "NO": translate("Country", "Norway"),
        "PL": translate("Country", "Poland"),
        "PT": translate("Country", "Portugal"),
        "SE": translate("Country", "Sweden"),
        "US": translate("Country", "United States"),
    }
    return known.get(code) or QLocale.territoryToString(QLocale.codeToTerritory(code)) or code
