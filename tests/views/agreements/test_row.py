"""An agreement as a row: boxes by whom, the tick of the pace, titles that wrap."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from planner import look
from planner.app.agreements import standing_of
from planner.domain.agreement import Agreement, Carrier
from planner.views.agreements.row import AgreementRow
from tests.app.agreed import HOURS, SHARE, TEN, MemorySource, facts, mock_touches
from tests.views.week.surroundings import appearance, columns_of, picture

WIDTH = 296
# How far above the lower edge a row of pixels cuts the boxes, and the tick above them.
BOXES, TICK = 34, 40
PITCH = 30


@pytest.fixture
def source() -> MemorySource:
    return MemorySource(touches=mock_touches())


def row(qtbot: QtBot, agreement: Agreement, source: MemorySource, width: int = WIDTH) -> AgreementRow:
    made = AgreementRow(agreement, appearance())
    qtbot.addWidget(made)
    made.show_standing(standing_of(agreement, facts(source)))
    made.resize(width, made.heightForWidth(width))
    return made


def solid_boxes(row: AgreementRow) -> set[int]:
    """Which boxes have their middle in full colour."""
    found = columns_of(picture(row), row.height() - BOXES, look.LIGHT.long)
    return {box for box in range(10) if all(box * PITCH + 10 + x in found for x in range(6))}


@pytest.mark.parametrize(
    ("carrier", "boxes"),
    [(Carrier.TOGETHER, {0, 1, 2, 3}), (Carrier.OWN, {0, 1, 2, 3}), (Carrier.AGENCY, set())],
)
def test_own_prospects_are_solid_boxes(
    qtbot: QtBot, source: MemorySource, carrier: Carrier, boxes: set[int]
) -> None:
    assert solid_boxes(row(qtbot, replace(TEN, carrier=carrier), source)) == boxes


@pytest.mark.parametrize(("carrier", "hatched"), [(Carrier.TOGETHER, {4, 5}), (Carrier.AGENCY, {0, 1})])
def test_those_of_the_agency_are_hatched(
    qtbot: QtBot, source: MemorySource, carrier: Carrier, hatched: set[int]
) -> None:
    shown = row(qtbot, replace(TEN, carrier=carrier), source)
    image, y = picture(shown), shown.height() - BOXES
    colours = {box: {image.pixel(box * PITCH + 6 + x, y) for x in range(14)} for box in range(10)}

    assert {box for box, found in colours.items() if len(found) > 1} == hatched


def test_the_tick_stands_where_the_pace_is(qtbot: QtBot, source: MemorySource) -> None:
    shown = row(qtbot, TEN, source)

    assert min(columns_of(picture(shown), shown.height() - TICK, look.LIGHT.text)) == round(
        170 / 21 / 10 * (WIDTH - 2)
    )


def test_many_units_share_boxes(qtbot: QtBot, source: MemorySource) -> None:
    shown = row(qtbot, replace(TEN, target=300, carrier=Carrier.OWN), source)

    assert columns_of(picture(shown), shown.height() - BOXES, look.LIGHT.long) == []
    assert shown.accessibleName().startswith("300 prospects approached a month, own. 4 of 300")


def test_a_title_that_is_too_long_wraps(qtbot: QtBot, source: MemorySource) -> None:
    wide, narrow = row(qtbot, TEN, source), row(qtbot, TEN, source, 150)

    assert narrow.heightForWidth(150) > wide.heightForWidth(WIDTH)


def test_what_has_no_units_has_no_boxes(qtbot: QtBot, source: MemorySource) -> None:
    prospects, hours, share = (row(qtbot, each, source).height() for each in (TEN, HOURS, SHARE))

    assert prospects > hours > share


def test_it_is_told_since_when_and_from_which_one_on_one_an_agreement_holds(
    qtbot: QtBot, source: MemorySource
) -> None:
    agreed = replace(TEN, agreed_on=date(2026, 11, 12), last_day=date(2026, 12, 31))
    shown = row(qtbot, agreed, source)

    for told in (shown.toolTip(), shown.accessibleDescription()):
        assert "From 01-07-2026 to 31-12-2026." in told
        assert "Agreed in the one-on-one of 12-11-2026." in told
    assert "one-on-one" not in row(qtbot, TEN, source).toolTip()
