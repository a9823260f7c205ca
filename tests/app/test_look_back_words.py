"""The words of looking back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from planner.app import look_back_words as words
from planner.app.formats import formats_for
from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.span import Span

TUESDAY = date(2026, 11, 24)
WEDNESDAY = TUESDAY + timedelta(days=1)
FORMATS = formats_for("en", "en_GB")
DUTCH = formats_for("nl", "nl_NL")
RESEARCH = next(c for c in default_categories() if c.id == "research")
BLOCK = Block("b", Span(WEDNESDAY, 8 * 60 + 30, 90), "research", "Packaging, list B", protected=True)


@pytest.mark.parametrize(
    ("days_ago", "heading"),
    [(0, "Look back on Tuesday"), (6, "Look back on Wednesday"), (7, "Look back on Tuesday 17 November")],
)
def test_a_day_of_last_week_is_named_with_its_date(qapp: QApplication, days_ago: int, heading: str) -> None:
    assert words.heading(TUESDAY - timedelta(days=days_ago), TUESDAY, FORMATS) == heading


def test_how_the_next_day_begins(qapp: QApplication) -> None:
    protected = words.how_tomorrow_begins(BLOCK, RESEARCH, TUESDAY, FORMATS)
    assert protected == "Tomorrow starts with a protected block: 08:30 Prospect research, Packaging, list B"
    plain = words.how_tomorrow_begins(replace(BLOCK, protected=False, title=""), RESEARCH, TUESDAY, FORMATS)
    assert plain == "Tomorrow starts at 08:30: Prospect research"
    none = words.how_tomorrow_begins(None, None, TUESDAY, FORMATS)
    assert none == "Nothing is planned for the next days yet."


def test_a_dutch_weekday_begins_a_sentence_with_a_capital(qapp: QApplication) -> None:
    friday = TUESDAY - timedelta(days=4)
    said = words.how_tomorrow_begins(BLOCK, RESEARCH, friday, DUTCH)

    assert said.startswith("Woensdag")
    assert words.day_heading(friday, TUESDAY, DUTCH) == "Vrijdag"


def test_titles_may_hold_braces(qapp: QApplication) -> None:
    odd = replace(BLOCK, title="{time} {0}")

    assert words.how_tomorrow_begins(odd, RESEARCH, TUESDAY, FORMATS).endswith(
        "Prospect research, {time} {0}"
    )
    assert words.time_words(BLOCK.span, [odd], "{when}", FORMATS).endswith("beside {when}")
