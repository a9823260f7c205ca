"""The sample speaks English or Dutch throughout, and means the same."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from planner.domain.appointment import Occurrence
from planner.domain.released_sheet import ReleasedSheet
from planner.resource_files import resource_file
from planner.sample.sheet_texts import SheetTexts
from planner.sample.story import Story, story_of
from tests.sample.looking import made

PLACEHOLDER = re.compile(r"\{\w+\}")
TODAY = date(2026, 11, 24)
ALIKE = {"Outlook", "Rademaker, contract {next_year}", "contract {next_year}"}
"""What reads the same in both languages."""

NAMES = json.loads(resource_file("sample", "names.json").read_text("utf-8"))
COMPANIES = {name for kind in ("customers", "prospects") for name, _town in NAMES[kind]}


def texts(language: str) -> dict[str, str]:
    content = json.loads(resource_file("sample", f"{language}.json").read_text("utf-8"))
    return dict(_leaves(content, ""))


def _leaves(content: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(content, str):
        yield path, content
        return
    for key, inner in content.items() if isinstance(content, dict) else enumerate(content):
        yield from _leaves(inner, f"{path}/{key}")


def occurrences(story: Story) -> list[Occurrence]:
    return [occurrence for _calendar, read in story.calendars for occurrence in read]


def shown(story: Story) -> set[str]:
    """Every text that the rep can meet in the sample, but the own name."""
    found = {calendar.name for calendar, _ in story.calendars}
    found |= {text for block in story.blocks for text in (block.title, block.note, block.if_then)}
    found |= {text for d in story.displacements for text in (d.title, d.source)}
    found |= {block.title for baseline in story.baselines for block in baseline.blocks}
    found |= {text for entry in occurrences(story) for text in (entry.title, *entry.tags)}
    return (found | _told_of_prospects(story)) - {""}


_TELLING = ("about", "role", "next_action", "list_name", "added_from", "note", "what")
_SPOKEN = ("focus", "exercise", "own_words")


def _told_of_prospects(story: Story) -> set[str]:
    told = {str(getattr(value, name, "")) for value in story.book for name in _TELLING}
    return told | {str(getattr(value, name, "")) for value in story.kept for name in _SPOKEN}


def _told_on_sheets() -> Iterator[str]:
    """What the released sheets of the sample say."""
    words = SheetTexts("en")
    agreed = (words.prospects(10, 4, 2), words.protected(2, 1), words.share(0.3, 0.27))
    yield from (text for each in agreed for text in (each.text, each.standing))
    sheet = ReleasedSheet(
        *(
            "sheet",
            "profile",
            "Jeroen Smits",
            "",
            TODAY,
            930,
            TODAY,
            TODAY,
            datetime.combine(TODAY, time(8)),
            (),
        ),
    )
    yield from (words.file_name(sheet), words.page(sheet)[0])


def test_both_languages_hold_the_same_texts() -> None:
    english, dutch = texts("en"), texts("nl")

    assert english.keys() == dutch.keys()
    for key, text in english.items():
        assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(dutch[key])), key


def test_every_text_is_translated() -> None:
    english, dutch = texts("en"), texts("nl")

    assert {text for key, text in english.items() if text == dutch[key]} == ALIKE


def test_no_english_is_left_in_dutch() -> None:
    english = shown(story_of(TODAY, time(11, 20), "en", 1))
    dutch = shown(story_of(TODAY, time(11, 20), "nl", 1))
    alike = {text for text in english & dutch if text.partition(",")[0] not in COMPANIES}

    assert len(dutch) > 150
    assert alike == {"Outlook", "Rademaker, contract 2027"}
    assert {text for text in english & dutch if "," in text and "contract 20" not in text} == set()


def test_every_text_is_used() -> None:
    seen = set(_told_on_sheets())
    for seed in range(1, 9):
        seen |= shown(story_of(TODAY, time(11, 20), "en", seed))
    unused = [
        text
        for key, text in texts("en").items()
        if key != "/cover_word" and not any(_reads_like(text, one) for one in seen)
    ]

    assert unused == []


def _reads_like(text: str, one: str) -> bool:
    pattern = "".join(
        ".+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{\w+\})", text)
    )
    return re.fullmatch(f"(.+, )?{pattern}", one) is not None


def test_dutch_titles_are_those_of_the_design(tmp_path: Path) -> None:
    week = made(tmp_path / "nl.overmorgen", TODAY, "nl").this_week

    assert {block.title for block in week.all_blocks} == {
        "",
        *("Weekplan, mail", "Verkoopoverleg", "Orderbalie", "Hoekstra, motorreductoren", "Naar Waalwijk"),
        *("Rademaker & Zn", "De Korver, klacht lagers", "Mail en CRM", "Brouwerij De Kroon"),
        *("Voedingsindustrie, lijst A", "Peelland, lijn 3", "Hoekstra", "Opvolgen open offertes"),
        *("Rademaker, contract 2027", "Verpakking, lijst B", "Bezoeken bevestigen", "Staalbouw Zeeland"),
        *("Naar Oss", "Van Gils Verpakking", "Naar Tilburg", "Hoekstra, reservedelen", "Productupdate"),
        *("De Korver, terugbellen", "Gesprek met Ingrid", "Offerteronde, week 49", "Hoekstra, groeiplan"),
        *("Openstaande punten", "Terugblik, volgende week"),
    }
    assert [block.note for block in week.blocks if block.note] == ["6 gebeld, 3 benaderd"]
    assert [entry.title for entry in week.all_day] == ["Binnendienst: inval nodig"]
