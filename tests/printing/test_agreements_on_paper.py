"""The agreements on the printed week: a box for each prospect of the month, ticks for the rest."""

from dataclasses import replace

import pytest

from planner.app.agreements import standing_of
from planner.domain.agreement import Agreement, Carrier
from planner.printing.sheet_content import SheetOptions
from planner.printing.side_column import SideColumn, side_column
from tests.app.agreed import BEFORE_NOON, SHARE, TALKS, TEN, MemorySource, facts, mock_touches
from tests.printing.reading_pdf import ReadPdf
from tests.printing.sample_week import ENGLISH, content, sheet

SOURCE = MemorySource(touches=mock_touches())


def column(*agreements: Agreement) -> SideColumn:
    standings = tuple(standing_of(agreement, facts(SOURCE)) for agreement in agreements)
    return side_column(replace(content(), standings=standings), ENGLISH, 900, 100)


def printed(*agreements: Agreement) -> str:
    standings = tuple(standing_of(agreement, facts(SOURCE)) for agreement in agreements)
    return ReadPdf(sheet(replace(content(), standings=standings))).text


def test_ten_boxes_of_which_six_are_ticked() -> None:
    boxes = column(TEN).numbers

    assert [(each.number, each.done) for each in boxes] == [(n, n <= 6) for n in range(1, 11)]
    assert [each.number for each in boxes if each.by_agency] == [5, 6]
    assert len({each.box.y for each in boxes}) == 2
    text = printed(TEN)
    assert "Prospects in November" in text
    assert "6 ticked at printing, 2 by the agency (dotted). Agreed: 10." in " ".join(text.split())


def test_the_rest_is_ticked_at_the_end_of_the_week() -> None:
    shown = column(TEN, SHARE, BEFORE_NOON, TALKS)
    text = printed(TEN, SHARE, BEFORE_NOON, TALKS)

    assert len(shown.ticks) == 3
    assert "Long-term share at least 30%" in text
    assert "2 protected blocks before Wednesday noon" in " ".join(text.split())
    assert "4 conversations a month, own: 0 at printing" in " ".join(text.split())


@pytest.mark.parametrize(
    "agreement", [replace(TEN, target=40), replace(TEN, carrier=Carrier.AGENCY)], ids=["many", "agency"]
)
def test_many_prospects_and_those_of_the_agency_are_told_in_a_line(agreement: Agreement) -> None:
    shown = column(agreement)

    assert shown.numbers == ()
    assert len(shown.ticks) == 1


def test_what_is_above_the_agreement_ticks_every_box() -> None:
    shown = column(replace(TEN, target=5))

    assert [each.done for each in shown.numbers] == [True] * 5
    text = " ".join(printed(replace(TEN, target=5)).split())
    assert "5 ticked at printing, 1 by the agency (dotted). Agreed: 5." in text


def test_boxes_of_the_reps_own_leave_the_agency_out() -> None:
    own = replace(TEN, carrier=Carrier.OWN)

    assert [each.number for each in column(own).numbers if each.done] == [1, 2, 3, 4]
    assert not any(each.by_agency for each in column(own).numbers)
    assert "4 ticked at printing. Agreed: 10." in printed(own)


def test_the_column_keeps_to_the_page() -> None:
    standings = tuple(
        standing_of(agreement, facts(SOURCE)) for agreement in (replace(TEN, target=20), SHARE, BEFORE_NOON)
    )
    text = ReadPdf(sheet(replace(content(), standings=standings), SheetOptions(grey=True))).text

    assert "When something comes in" in text
    assert "Notes" in text
