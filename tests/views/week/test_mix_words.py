"""What is said about a mix is a fact and a way on."""

import pytest
from PySide6.QtCore import QLocale

from planner.app.formats import Formats
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.views.week import mix_words

FORMATS = Formats(QLocale("en"), QLocale("nl_NL"))
OF_THE_MOCK = Mix(510, 1410, 375, 1530, 330, 330, 360)


def shares(long: int, short: int) -> Mix:
    return Mix(long_minutes=long, short_minutes=short)


@pytest.mark.parametrize(
    ("mix", "band", "said"),
    [
        (OF_THE_MOCK, Band(0.3), "1 h 30 more to reach 30%"),
        (shares(30, 70), Band(0.3), "at the agreed 30%"),
        (shares(40, 60), Band(0.3), "above the agreed 30%"),
        (shares(30, 70), Band(0.3, 0.4), "within the agreed 30–40%"),
        (shares(40, 60), Band(0.3, 0.4), "within the agreed 30–40%"),
        (shares(41, 59), Band(0.3, 0.4), "above the agreed 30–40%"),
        (shares(30, 70), Band(0.3, 0.3), "at the agreed 30%"),
        (shares(0, 60), Band(1.0), "below the agreed 100%"),
        (shares(10, 1000), Band(0.95), "below the agreed 95%"),
        (shares(60, 0), Band(1.0), "at the agreed 100%"),
        (shares(60, 60), None, ""),
        (Mix(), Band(0.3), "nothing planned yet"),
        (Mix(neutral_minutes=60), Band(0.3), "neutral time is left out"),
    ],
)
def test_hint_says_how_the_mix_stands_to_the_agreed_share(mix: Mix, band: Band | None, said: str) -> None:
    assert mix_words.hint(mix, band, FORMATS) == said


def test_short_hint_leaves_out_the_share_that_stands_beside_it() -> None:
    assert mix_words.hint(OF_THE_MOCK, Band(0.3), FORMATS, short=True) == "1 h 30 more"
    assert mix_words.hint(OF_THE_MOCK, Band(0.2), FORMATS, short=True) == "above agreed"


def test_no_time_is_no_mix_and_not_nought_per_cent() -> None:
    assert mix_words.share_words(Mix(neutral_minutes=60), FORMATS) == "No mix"
    assert mix_words.share_words(shares(0, 60), FORMATS) == "0%"


def test_whole_mix_is_spoken_in_one_run() -> None:
    assert mix_words.spoken_mix(OF_THE_MOCK, Band(0.3), FORMATS) == (
        "27% long-term, 1 h 30 more to reach 30%, 31 h with clients and prospects, "
        "Long-term 8 h 30, Short-term 23 h 30, Neutral 6 h 15"
    )


def test_empty_week_is_spoken_without_a_time_for_clients() -> None:
    assert mix_words.spoken_mix(Mix(), None, FORMATS) == (
        "No mix, nothing planned yet, Long-term 0 min, Short-term 0 min, Neutral 0 min"
    )


def test_rows_name_acquisition_and_buffer_as_parts() -> None:
    assert [part for _, _, part in mix_words.rows(OF_THE_MOCK, FORMATS)] == [
        "acquisition 5 h 30",
        "buffer 6 h",
        "",
    ]
