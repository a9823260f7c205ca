"""All that is in a released sheet is told in the language of the window."""

from __future__ import annotations

from datetime import date

from planner.app.formats import formats_for
from planner.app.language import Translators
from planner.app.released_words import told
from planner.domain.released_sheet import SheetAgreement, SheetMonth, SheetWeek
from tests.printing.one_on_one import released


def test_nothing_english_is_left_where_the_window_speaks_dutch(speaking: Translators) -> None:
    sheet = released(
        weeks=(SheetWeek(date(2026, 11, 16), 1440, 360, 1200, 660, 0.3),),
        approaches=(SheetMonth(date(2026, 10, 1), 6, 3, 10, 6.0),),
        agreements=(SheetAgreement("5 u acquisitie per week", "vanaf 1 december", is_new=True),),
    )
    speaking.speak("nl")

    lines = [line for part in told(sheet, formats_for("nl", "nl_NL")) for line in part.lines]

    assert any(line.endswith("gepland 20 u en 11 u; afspraak 30%") for line in lines)
    assert any(line.endswith("6 zelf, 3 bureau; afspraak 10, 6,0 voor het bureau") for line in lines)
    assert "Nieuw: 5 u acquisitie per week: vanaf 1 december" in lines
