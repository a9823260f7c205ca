"""Sheets as a manager keeps them: each once, the withdrawn ones without numbers, keys as first seen."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner.domain.errors import Problem, UserError
from planner.domain.released_sheet import SheetAgreement, SheetCause, SheetMonth, SheetWeek
from planner.exchange.team_folder import TeamFolder, TeamSheets, page_of, team_folder
from tests.app.team_sheets import PAGE, Rep, new_key


@pytest.fixture
def folder(tmp_path: Path) -> TeamFolder:
    return TeamFolder(team_folder(tmp_path / "plan.overmorgen"))


@pytest.fixture
def rep(tmp_path: Path) -> Rep:
    return Rep("Bas de Wit", tmp_path / "shared")


def numbers(known: TeamSheets) -> list[int]:
    return [len(kept.sheet.weeks) for kept in known.sheets]


def test_a_sheet_is_there_at_the_next_start_when_its_file_is_gone(folder: TeamFolder, rep: Rep) -> None:
    file = rep.release()
    taken = folder.take([file], asked=True)
    file.unlink()

    again = TeamFolder(folder.folder).read()

    assert again.sheets == taken.sheets
    assert [page_of(kept) for kept in again.sheets] == [PAGE]
    assert folder.folder.name == "plan team"


def test_the_same_sheet_counts_once_under_any_name(folder: TeamFolder, rep: Rep) -> None:
    file = rep.release()
    copy = file.with_name(f"copy of {file.name}")
    copy.write_bytes(file.read_bytes())

    assert len(folder.take([file, copy, file], asked=True).sheets) == 1
    assert len(folder.take([copy], asked=True).sheets) == 1


@pytest.mark.parametrize("withdrawn_first", [False, True])
def test_a_withdrawn_sheet_has_no_numbers_whichever_came_first(
    folder: TeamFolder, rep: Rep, withdrawn_first: bool
) -> None:
    sheet = rep.sheet()
    withdrawn = rep.withdraw(sheet).rename(rep.folder / "w.overmorgen-sheet")
    files = [rep.put(sheet), withdrawn]

    for file in reversed(files) if withdrawn_first else files:
        folder.take([file], asked=True)

    (kept,) = folder.read().sheets
    assert (kept.sheet.withdrawn_at is not None, kept.sheet.weeks, kept.has_page) == (True, (), False)
    assert all(
        b"sheet.json" not in file.read_bytes() or file == kept.file for file in folder.folder.iterdir()
    )


def test_a_copy_of_a_withdrawn_sheet_brings_no_numbers_back(
    folder: TeamFolder, rep: Rep, tmp_path: Path
) -> None:
    sheet = rep.sheet()
    copy = tmp_path / "elsewhere" / "another name.overmorgen-sheet"
    copy.parent.mkdir()
    copy.write_bytes(rep.put(sheet).read_bytes())
    folder.take([rep.withdraw(sheet)], asked=True)

    known = folder.take([copy], asked=True)

    assert numbers(known) == [0]
    assert known.unread == ()


def test_a_copy_brings_none_back_after_the_rep_was_removed_and_at_the_next_start(
    folder: TeamFolder, rep: Rep, tmp_path: Path
) -> None:
    sheet = rep.sheet()
    copy = tmp_path / "copy.overmorgen-sheet"
    copy.write_bytes(rep.put(sheet).read_bytes())
    folder.take([rep.withdraw(sheet)], asked=True)
    folder.remove(rep.profile)

    known = TeamFolder(folder.folder).take([copy, rep.release(2)], asked=True)

    assert [kept.sheet.sheet_id for kept in known.sheets] == ["Bas de Wit-2"]
    (unread,) = known.unread
    assert (unread.file, unread.error.problem) == (copy.name, Problem.SHEET_WITHDRAWN)


def test_a_withdrawal_by_a_stranger_is_not_remembered_for_good(folder: TeamFolder, rep: Rep) -> None:
    sheet = rep.sheet()
    folder.take([rep.put(sheet)], asked=True)
    folder.take([rep.withdraw(sheet, key=new_key())], asked=True)
    folder.remove(rep.profile)

    known = folder.take([rep.put(sheet)], asked=True)

    assert numbers(known) == [2]


def test_a_sheet_is_withdrawn_with_another_key_too(folder: TeamFolder, rep: Rep) -> None:
    sheet = rep.sheet()
    folder.take([rep.put(sheet)], asked=True)

    known = folder.take([rep.withdraw(sheet, key=new_key())], asked=True)

    assert numbers(known) == [0]
    assert known.sheets[0].key not in known.memory.keys[rep.profile]


def test_a_bad_file_is_named_and_the_others_are_read(folder: TeamFolder, rep: Rep, tmp_path: Path) -> None:
    good = rep.release()
    bad = tmp_path / "bad.overmorgen-sheet"
    bad.write_bytes(b"no sheet at all")
    gone = tmp_path / "gone.overmorgen-sheet"

    known = folder.take([bad, gone, good], asked=True)

    assert numbers(known) == [2]
    assert [(each.file, each.error.problem) for each in known.unread] == [
        ("bad.overmorgen-sheet", Problem.SHEET_UNREADABLE),
        ("gone.overmorgen-sheet", Problem.SHEET_MISSING),
    ]


@pytest.mark.parametrize(
    "nonsense",
    [
        {"weeks": (SheetWeek(date(2026, 11, 23), 10**400, 1),)},
        {"weeks": (SheetWeek(date(2026, 11, 23), -1, 1),)},
        {"weeks": (SheetWeek(date.max, 1, 1),)},
        {"weeks": (SheetWeek(date(2026, 11, 23), 1, 1, agreed_low=7.0),)},
        {"causes": (SheetCause("quote", 10**30, 1),)},
        {"approaches": (SheetMonth(date(2026, 11, 1), -3, 0),)},
        {"agreements": (SheetAgreement("a", target=1e300),)},
        {"mix_band": (("floor", 1e308),)},
        {"last_day": date.max},
    ],
)
def test_a_signed_file_with_impossible_numbers_is_not_shown(
    folder: TeamFolder, rep: Rep, nonsense: dict[str, Any]
) -> None:
    known = folder.take([rep.put(replace(rep.sheet(), **nonsense))], asked=True)

    assert known.sheets == ()
    assert [each.error.problem for each in known.unread] == [Problem.SHEET_UNREADABLE]


def test_a_copy_that_was_changed_is_noticed_at_the_next_start(folder: TeamFolder, rep: Rep) -> None:
    (kept,) = folder.take([rep.release()], asked=True).sheets
    other = Rep(rep.name, rep.folder.parent / "other")
    swapped = bytearray(other.release(shares=(90, 90)).read_bytes())  # type: ignore[arg-type]
    swapped[len(swapped) // 3] ^= 1
    kept.file.write_bytes(swapped)

    known = folder.read()

    assert (known.sheets, [each.file for each in known.unread]) == ((), [kept.file.name])


def test_the_first_key_is_remembered_and_another_is_not_trusted_until_told(
    folder: TeamFolder, rep: Rep
) -> None:
    first, other = rep.key.public.hex(), new_key()
    folder.take([rep.release()], asked=True)

    known = folder.take([rep.put(rep.sheet(2, days_ago=0), key=other)], asked=True)

    assert known.memory.keys[rep.profile] == (first,)
    told = folder.trust(rep.profile, other.public.hex())
    assert told.memory.keys[rep.profile] == (first, other.public.hex())
    assert TeamFolder(folder.folder).read().memory == told.memory


def test_a_sheet_with_another_key_takes_no_sheet_away(folder: TeamFolder, rep: Rep) -> None:
    folder.take([rep.release()], asked=True)

    known = folder.take([rep.put(rep.sheet(shares=(90, 90)), key=new_key())], asked=True)

    assert len(known.sheets) == 2


def test_without_its_memory_the_oldest_sheet_says_which_key_comes_first(folder: TeamFolder, rep: Rep) -> None:
    folder.take([rep.release()], asked=True)
    folder.take([rep.put(rep.sheet(2, days_ago=0), key=new_key())], asked=True)
    (folder.folder / "team.json").write_text("{ not json")

    assert folder.read().memory.keys == {rep.profile: (rep.key.public.hex(),)}


def test_a_removed_rep_stays_away_until_asked_for_or_releasing_anew(folder: TeamFolder, rep: Rep) -> None:
    file = rep.release()
    folder.take([file], asked=True)
    key = folder.read().memory.keys

    assert folder.remove(rep.profile).sheets == ()
    assert folder.take([file], asked=False).sheets == ()
    assert folder.take([rep.release(2, days_ago=0)], asked=False).sheets != ()
    folder.remove(rep.profile)
    assert len(folder.take([file], asked=True).sheets) == 1
    assert folder.read().memory.keys == key


def test_what_cannot_be_kept_is_refused(folder: TeamFolder, rep: Rep) -> None:
    folder.folder.write_text("a file in the place of the folder")

    with pytest.raises(UserError) as refused:
        folder.take([rep.release()], asked=True)

    assert refused.value.problem is Problem.CANNOT_WRITE
