"""Real files of many programs give the occurrences on which independent readers agree."""

import sys

import pytest

from planner.exchange.calendar_in import read_text
from tests.exchange.calendars import DATA
from tests.exchange.conformance import BESIDE_THE_CHECKOUT, conformance


def test_real_files_give_what_independent_readers_agree_on(capsys: pytest.CaptureFixture[str]) -> None:
    if not BESIDE_THE_CHECKOUT.is_dir():
        for path in sorted(DATA.iterdir()):
            assert read_text(path.read_bytes(), [2004, 2026]).plain
        with capsys.disabled():
            sys.stdout.write("\nConformance: no real files beside the checkout; own files were read\n")
        return
    result = conformance(BESIDE_THE_CHECKOUT)
    with capsys.disabled():
        sys.stdout.write(f"\nConformance: {result.line()}\n")
    assert result.differing == {}
    assert result.agreed
