"""Public holidays on the Settings page: country, region, and the days on which the rep works."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from planner.app.public_holidays import NOWHERE, free_days
from planner.views.fields import ListField
from planner.views.settings.public_holidays import PublicHolidaysSection
from tests.views.settings.hands import Hands

MAY = (date(2026, 5, 1), date(2026, 5, 31))


def section(hands: Hands, qtbot: QtBot) -> PublicHolidaysSection:
    found = hands.part(PublicHolidaysSection)
    qtbot.waitUntil(lambda: found.findChildren(QComboBox)[0].count() > 200)
    return found


def pick(hands: Hands, name: str, text: str) -> None:
    field = hands.field(name)
    assert isinstance(field, ListField)
    place = field.findText(text)
    assert place >= 0, text
    field.setCurrentIndex(place)
    field.activated.emit(place)


def days(section: PublicHolidaysSection) -> list[str]:
    return [box.text() for box in section.findChildren(QCheckBox) if not box.isHidden()]


def test_a_country_brings_its_holidays(hands: Hands, qtbot: QtBot) -> None:
    shown = section(hands, qtbot)
    pick(hands, "Country", "Netherlands")

    assert hands.stored_preferences().holiday_country == "NL"
    assert "King's Day, Mon 27 April" in days(shown)
    assert not any("Easter Sunday" in text for text in days(shown))


def test_a_holiday_on_which_the_rep_works_is_unticked_and_undone(hands: Hands, qtbot: QtBot) -> None:
    section(hands, qtbot)
    pick(hands, "Country", "Netherlands")
    hands.click("Ascension Day, Thu 14 May")
    works = hands.stored_preferences()
    assert works.holidays_worked == ("Ascension Day",)
    assert date(2026, 5, 14) not in free_days(works, *MAY)

    hands.session.undo()
    box = hands.button("Ascension Day, Thu 14 May")
    assert box.isChecked()
    hands.click("Ascension Day, Thu 14 May")
    hands.click("Ascension Day, Thu 14 May")
    assert hands.stored_preferences().holidays_worked == ()


def test_regions_are_asked_for_where_they_matter(hands: Hands, qtbot: QtBot) -> None:
    shown = section(hands, qtbot)
    pick(hands, "Country", "Netherlands")
    assert not any(field.isVisible() for field in shown.findChildren(QComboBox)[1:])

    pick(hands, "Country", "Germany")
    before = days(shown)
    pick(hands, "Region", "Nordrhein-Westfalen")
    assert hands.stored_preferences().holiday_region == "NW"
    assert len(days(shown)) > len(before)


def test_no_public_holidays_at_all(hands: Hands, qtbot: QtBot) -> None:
    shown = section(hands, qtbot)
    pick(hands, "Country", "No public holidays")

    assert hands.stored_preferences().holiday_country == NOWHERE
    assert days(shown) == []
