from __future__ import annotations

from dataclasses import replace

import pytest

from planner.app.faces import face_of, spoken, states, tooltip
from planner.app.formats import Formats, formats_for
from planner.app.language import Translators
from planner.domain.block import Block, Origin, Outcome
from planner.domain.category import Hatch
from planner.domain.span import Span
from tests.domain.examples import CATEGORIES, block

CALLING, BUFFER = CATEGORIES["calling"], CATEGORIES["buffer"]
TITLED = block(title="Bakery", start=495, length=90)


@pytest.fixture
def formats(speaking: Translators) -> Formats:
    return formats_for("en", "en_GB")


def everything() -> Block:
    return replace(
        TITLED,
        note="ring twice",
        private=True,
        protected=True,
        outcome=Outcome.DONE,
        origin=Origin.CALENDAR,
        takes_time=False,
    )


def test_a_block_with_a_title_shows_it_above_start_and_category(formats: Formats) -> None:
    face = face_of(replace(TITLED, note="ring twice"), CALLING, formats)

    assert (face.title, face.second_line, face.note) == ("Bakery", "08:15 · Calling prospects", "ring twice")
    assert (face.colour, face.horizon, face.hatch) == ("calling", CALLING.horizon, Hatch.NONE)
    assert not face.done
    assert not face.hollow
    assert not face.is_buffer


def test_a_block_without_a_title_shows_its_category_above_its_times(formats: Formats) -> None:
    face = face_of(replace(TITLED, title=""), CALLING, formats)
    assert (face.title, face.kind_of_work, face.second_line) == ("Calling prospects", "", "08:15–09:45")


def test_plan_for_when_something_comes_in_stands_where_there_is_no_note(formats: Formats) -> None:
    planned = replace(TITLED, if_then="call back at 11:00")

    face = face_of(planned, CALLING, formats)

    assert (face.note, face.note_icon) == ("call back at 11:00", "zap")
    assert face_of(replace(planned, note="ring twice"), CALLING, formats).note == "ring twice"
    assert face_of(replace(planned, private=True), CALLING, formats, shows_private=False).note == ""
    assert face_of(planned, CATEGORIES["quotes"], formats).note == "", "client work needs no such plan"
    assert "If something comes in: call back at 11:00" in tooltip(planned, CALLING, formats).splitlines()


def test_marks_stand_in_the_order_of_the_design(formats: Formats) -> None:
    face = face_of(everything(), CALLING, formats)

    assert face.glyphs == ("shield", "lock", "eye-off", "check")
    assert face_of(TITLED, CALLING, formats).glyphs == ()
    done = replace(TITLED, protected=True, outcome=Outcome.DONE)
    assert face_of(done, CALLING, formats).glyphs == ("shield", "check")


def test_what_takes_no_time_and_what_is_done_look_so(formats: Formats) -> None:
    face = face_of(everything(), BUFFER, formats)
    assert face.hollow
    assert face.done
    assert face.is_buffer


def test_a_private_block_shows_its_length_and_nothing_else_where_private_things_are_hidden(
    formats: Formats,
) -> None:
    secret = replace(TITLED, title="Hospital", note="ward 3", private=True, category_id="travel")
    travel = CATEGORIES["travel"]
    hidden = face_of(secret, travel, formats, shows_private=False)

    assert (hidden.title, hidden.second_line, hidden.note) == ("Private", "08:15–09:45", "")
    assert hidden.hatch is Hatch.NONE
    shown = face_of(secret, travel, formats)
    assert (shown.title, shown.note, shown.hatch) == ("Hospital", "ward 3", Hatch.HORIZONTAL)
    assert face_of(TITLED, CALLING, formats, shows_private=False).title == "Bakery"


def test_a_screen_reader_says_when_what_and_in_which_state(formats: Formats) -> None:
    assert spoken(TITLED, CALLING, formats) == (
        "Monday 23 November, 08:15 to 09:45, Calling prospects, Bakery, long-term"
    )
    assert spoken(replace(everything(), title=""), BUFFER, formats) == (
        "Monday 23 November, 08:15 to 09:45, Reactive buffer, short-term, protected, from calendar, "
        "takes no time, private, done"
    )
    assert states(TITLED, CATEGORIES["admin"]) == ["neutral"]


def test_the_tooltip_holds_the_whole_text_in_plain_lines(formats: Formats) -> None:
    long_title = "Quarterly review with <b>Van der Meulen</b> & Sons about ovens " * 3
    whole = tooltip(replace(everything(), title=long_title), CALLING, formats)

    assert whole.split("\n") == [
        long_title,
        "08:15–09:45 · 1 h 30 · Calling prospects",
        "long-term, protected, from calendar, takes no time, private, done",
        "ring twice",
    ]
    assert tooltip(replace(TITLED, title=""), CALLING, formats).split("\n")[0] == "Calling prospects"


def test_dutch_words_with_british_forms(speaking: Translators) -> None:
    speaking.speak("nl")
    dutch = formats_for("nl", "en_GB")

    assert spoken(TITLED, CALLING, dutch).startswith("maandag 23 november, 08:15 ")
    assert face_of(replace(TITLED, title=""), CALLING, dutch).title == "Prospects bellen"


def test_what_became_of_a_call_list_goes_before_the_note_and_after_where_it_came_from(
    formats: Formats,
) -> None:
    calls = replace(TITLED, note="Own words")
    came = replace(TITLED.span, start=600)

    def note(block: Block, came_from: Span | None = None) -> str:
        return face_of(block, CALLING, formats, came_from=came_from, worked="6 calls").note

    assert note(calls) == "6 calls"
    assert note(calls, came).startswith("from")
    assert note(replace(calls, outcome=Outcome.DONE), came) == "6 calls"
    hidden = replace(calls, private=True)
    assert face_of(hidden, CALLING, formats, shows_private=False, worked="6 calls").note == ""
    assert "6 calls" in tooltip(calls, CALLING, formats, worked="6 calls")
