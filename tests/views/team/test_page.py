"""The page of the team by hand: reading sheets, walking the rows, opening one, planning a one-on-one."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from planner import look
from planner.charts.chart_look import Paint, chart_look, on
from planner.domain.setting_edits import set_preferences
from planner.domain.span import Span
from planner.views.team.plan_dialog import PlanDialog
from planner.views.team.sheet_dialog import SheetDialog
from tests.app.team_sheets import PAGE, Rep, new_key, team
from tests.views.team.conftest import TeamHands, on_team

BY_NAME = [
    *("Bas de Wit", "Émile Aerts", "Fatima El Amrani"),
    *("Lotte van Rijn", "Mark Hendriks", "Sanne Postma"),
]


def test_before_any_sheet_the_page_says_what_to_do(empty: TeamHands) -> None:
    page = empty.page

    assert page.empty.isVisible()
    assert "read the files they gave you" in empty.said(page.empty)
    assert page.empty.read.isVisible()
    assert empty.week.window.rail.buttons["team"].isChecked()


def test_dropped_sheets_stand_by_name(hands: TeamHands) -> None:
    assert hands.names() == BY_NAME
    assert not hands.page.empty.isVisible()
    assert "6 sheets read" in hands.week.window.status.message.replace("sheet(s)", "sheets")


def test_other_files_are_not_taken(empty: TeamHands, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")

    assert not empty.drop(tmp_path / "notes.txt")


def test_files_are_chosen_from_the_menu_of_every_page(
    empty: TeamHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Rep("Bas", empty.shared).release()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(file)], ""))
    empty.keys("Ctrl+1")

    empty.week.window.actions_table["read_sheets"].trigger()

    empty.until(lambda: empty.names() == ["Bas"])
    assert empty.page.isVisible()


def test_a_row_is_read_out_as_one_sentence(hands: TeamHands) -> None:
    assert hands.row("Bas de Wit").accessibleName() == (
        "Bas de Wit; long-term share 30%; agreed 30%; back-office cover 1 h 30; "
        "prospects approached: 6 of 10, 4 own, 2 agency; protected blocks: 1 of 2; no next one-on-one"
    )


def test_the_status_line_says_who_sees_what(hands: TeamHands) -> None:
    hands.keys("Ctrl+1", "Ctrl+4")
    status = hands.week.window.status
    status._settle()

    assert status.message == (
        "You see hours, agreements and causes as totals. Titles and notes stay with the rep"
    )


def test_up_and_down_walk_the_rows_and_stop_at_the_ends(hands: TeamHands) -> None:
    hands.page.rows[0].setFocus()
    hands.keys("Down", "Down")
    assert hands.week.focused() is hands.row("Fatima El Amrani")

    hands.keys("Up", "Up", "Up")
    assert hands.week.focused() is hands.row("Bas de Wit")


def test_enter_opens_the_sheet_with_its_numbers(hands: TeamHands) -> None:
    hands.row("Bas de Wit").setFocus()
    hands.keys("Return")

    dialog = hands.dialog()
    assert isinstance(dialog, SheetDialog)
    words = hands.said(dialog)
    assert dialog.windowTitle() == "Bas de Wit"
    assert "2 before Wednesday | 1 of 2" in words
    assert "Quote request | 2 h" in words
    assert "November 2026 | 4 own, 2 agency, of 10" in words
    hands.click(dialog.copy)
    assert "Week 48\t5 h, 11.7 h, 30%" in QGuiApplication.clipboard().text()
    dialog.close()


def test_an_earlier_sheet_can_be_looked_at(hands: TeamHands) -> None:
    bas = team(hands.shared)[1]
    hands.read(bas.put(bas.sheet(0, days_ago=15, shares=(11, 12)), key=None))
    hands.click(hands.row("Bas de Wit"))
    dialog = hands.dialog()
    assert isinstance(dialog, SheetDialog)
    assert dialog.choice.count() == 2

    dialog.choice.setFocus()
    hands.keys("Down")

    assert "12%" in dialog.text
    dialog.close()


def test_the_page_of_a_sheet_is_saved_and_opened(
    hands: TeamHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, opened = tmp_path / "page.pdf", list[QUrl]()

    def open_with_viewer(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", open_with_viewer)
    hands.click(hands.row("Bas de Wit"))
    dialog = hands.dialog()

    hands.click(hands.button("Save page…"))
    hands.click(hands.button("Open page"))

    assert target.read_bytes() == PAGE
    assert [Path(url.toLocalFile()).read_bytes() for url in opened] == [PAGE]
    assert Path(opened[0].toLocalFile()).name == "Bas de Wit 2026-11-23.pdf"
    dialog.close()


def test_o_plans_a_one_on_one_in_the_managers_own_week(hands: TeamHands) -> None:
    row = hands.row("Lotte van Rijn")
    assert row.plan.isVisible()
    row.setFocus()
    hands.keys("O")
    dialog = hands.dialog()
    assert isinstance(dialog, PlanDialog)
    dialog.day.show_day(date(2026, 12, 2))
    dialog.time.show_value(13 * 60)

    hands.click(dialog.plan)
    hands.until(lambda: not hands.row("Lotte van Rijn").plan.isVisible())

    (block,) = hands.week.stored()
    assert (block.title, block.span) == ("One-on-one with Lotte van Rijn", Span(date(2026, 12, 2), 780, 60))
    assert "next one-on-one: Wed 2 Dec, 13:00" in hands.row("Lotte van Rijn").accessibleName()
    hands.keys("Ctrl+Z")
    assert hands.row("Lotte van Rijn").plan.isVisible(), "taken back here, where it was planned"
    assert hands.week.stored() == []


def test_planning_again_moves_the_block(hands: TeamHands) -> None:
    for day in (date(2026, 12, 2), date(2026, 12, 4)):
        hands.row("Mark Hendriks").setFocus()
        hands.keys("O")
        dialog = hands.dialog()
        assert isinstance(dialog, PlanDialog)
        dialog.day.show_day(day)
        hands.click(dialog.plan)
        said = f"{day.day} Dec, 10:00"
        hands.until(lambda said=said: said in hands.row("Mark Hendriks").accessibleName())  # type: ignore[misc]

    assert [block.span.day for block in hands.week.stored()] == [date(2026, 12, 4)]


def test_the_date_on_the_sheet_stands_where_nothing_was_planned_here(hands: TeamHands) -> None:
    rep = Rep("Zed", hands.shared)
    hands.read(rep.put(replace(rep.sheet(), next_on=date(2026, 11, 26), next_at=930)))

    assert "next one-on-one: Thu 26 Nov, 15:30" in hands.row("Zed").accessibleName()
    assert not hands.row("Zed").plan.isVisible()


def test_planning_begins_with_the_date_on_the_sheet(hands: TeamHands) -> None:
    rep = Rep("Zed", hands.shared)
    hands.read(rep.put(replace(rep.sheet(), next_on=date(2026, 11, 26), next_at=930)))
    hands.row("Zed").setFocus()
    hands.keys("O")

    dialog = hands.dialog()
    assert isinstance(dialog, PlanDialog)
    assert (dialog.day.day, dialog.time.typed) == (date(2026, 11, 26), 930)
    dialog.close()


def test_weeks_are_shown_by_name_and_week(hands: TeamHands) -> None:
    lines = hands.page.heat_map.as_table().splitlines()

    assert lines[0].split("\t")[-2:] == ["47", "48"]
    assert [line.split("\t")[0] for line in lines[1:]] == BY_NAME
    assert lines[1].split("\t")[-3:] == ["–", "20", "30"]
    right = hands.page.heat_map.rect().right()
    assert hands.page.heat_map.words_at(QPointF(right - 6, 40)) == "Bas de Wit, Week 48: 30%"


def test_the_weeks_are_copied_as_a_table(hands: TeamHands) -> None:
    hands.page.heat_map.setFocus()
    hands.keys("Ctrl+C")

    assert QGuiApplication.clipboard().text() == hands.page.heat_map.as_table()


@pytest.mark.parametrize("paint", [Paint.LIGHT, Paint.DARK])
def test_numbers_on_every_colour_can_be_read(paint: Paint) -> None:
    colours = [chart_look(paint).heat_of(step / 50) for step in range(51)]

    assert min(look.contrast(colour, on(colour)) for colour in colours) >= 4.5


def test_another_period_has_its_weeks(hands: TeamHands) -> None:
    buttons = [hands.page.bar.lengths.button(weeks) for weeks in (4, 13, 26)]

    hands.click(buttons[2])
    assert len(hands.page.heat_map.as_table().splitlines()[0].split("\t")) == 27
    hands.click(buttons[0])
    assert len(hands.page.heat_map.as_table().splitlines()[0].split("\t")) == 5


@pytest.mark.parametrize("width", [960, 1120, 1280])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_all_buttons_of_the_bar_are_whole_in_a_narrow_window(
    qtbot: QtBot, data_file: Path, width: int, language: str
) -> None:
    with on_team(qtbot, data_file, 6, width) as hands:
        spoken = replace(hands.week.session.preferences, language=language)
        hands.week.session.do(set_preferences, spoken)
        hands.until(lambda: hands.week.window.team.page is not None and hands.page.isVisible())
        bar = hands.page.bar

        for part in (*(bar.lengths.button(weeks) for weeks in (4, 13, 26)), bar.folder, bar.read, bar.print):
            assert part.width() >= part.sizeHint().width(), part.text()
            assert bar.rect().contains(part.mapTo(bar, part.rect().bottomRight())), part.text()
        right = bar.lengths.mapTo(bar, bar.lengths.rect().topRight()).x()
        assert right >= bar.lengths.button(26).mapTo(bar, bar.lengths.button(26).rect().topRight()).x()


def test_causes_are_sums_over_the_team(hands: TeamHands) -> None:
    sums = hands.page.sums

    assert [bar.accessibleName().split(",")[0] for bar in sums.bars] == [
        "Quote request: 12 h",
        "Back-office cover: 6 h",
        "Not said: 3 h",
    ]
    assert not any(name in hands.said(sums) for name in BY_NAME)


def test_below_five_reps_a_sentence_stands_in_place_of_the_sums(qtbot: QtBot, data_file: Path) -> None:
    with on_team(qtbot, data_file, 4) as hands:
        assert hands.page.sums.bars == []
        assert "at least 5 reps" in hands.page.sums.sentence.text()


def test_files_that_cannot_be_shown_are_named_with_the_reason(hands: TeamHands, tmp_path: Path) -> None:
    bad = tmp_path / "bad.overmorgen-sheet"
    bad.write_bytes(b"x")
    hands.read(bad)
    notice = hands.page.notice
    assert "bad.overmorgen-sheet is not a released sheet" in hands.said(notice)

    hands.page.notice.put_away.emit()

    assert not notice.isVisible()
    assert hands.names() == BY_NAME


def test_a_withdrawn_an_old_and_a_doubtful_sheet_are_marked(hands: TeamHands) -> None:
    bas, emile, old = team(hands.shared)[1], team(hands.shared)[2], Rep("Old", hands.shared)
    hands.read(
        bas.withdraw(bas.sheet(), key=bas.key),
        emile.put(emile.sheet(2, days_ago=0), key=new_key()),
        old.release(days_ago=50),
    )

    assert hands.row("Bas de Wit").accessibleName() == (
        "Bas de Wit; no next one-on-one; Sheet withdrawn, 23 Nov; Signed with another key"
    )
    assert "Signed with another key" in hands.row("Émile Aerts").accessibleName()
    assert "Sheet is from 5 Oct" in hands.row("Old").accessibleName()


def test_a_sheet_without_numbers_says_so(hands: TeamHands) -> None:
    zed = Rep("Zed", hands.shared)
    hands.read(zed.put(replace(zed.sheet(), parts=(), weeks=(), causes=(), approaches=(), agreements=())))

    assert hands.row("Zed").accessibleName() == "Zed; no next one-on-one; No numbers released"
    hands.click(hands.row("Zed"))
    assert "No numbers were released with this sheet." in hands.said(hands.dialog())
    hands.dialog().close()


def test_another_key_can_be_trusted(hands: TeamHands) -> None:
    emile = team(hands.shared)[2]
    hands.read(emile.put(emile.sheet(2, days_ago=0), key=new_key()))
    hands.click(hands.row("Émile Aerts"))
    assert "another key" in hands.said(hands.dialog())

    hands.click(hands.button("Trust this key"))

    hands.until(lambda: "another key" not in hands.row("Émile Aerts").accessibleName())


def test_a_rep_is_removed_after_a_question(hands: TeamHands) -> None:
    hands.click(hands.row("Bas de Wit"))
    hands.click(hands.button("Remove from the page"))
    hands.click(hands.button("Cancel"))
    assert hands.names() == BY_NAME

    hands.click(hands.row("Bas de Wit"))
    hands.click(hands.button("Remove from the page"))
    hands.click(hands.button("Remove"))

    hands.until(lambda: hands.names() == BY_NAME[1:])


def test_a_watched_folder_is_chosen_and_let_go(empty: TeamHands, monkeypatch: pytest.MonkeyPatch) -> None:
    Rep("Bas", empty.shared).release()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(empty.shared))

    empty.click(empty.page.empty.folder)
    empty.until(lambda: empty.names() == ["Bas"])
    assert str(empty.shared) in empty.page.bar.folder.toolTip()
    empty.click(empty.page.bar.folder)
    empty.click(empty.button("Watch no folder"))
    Rep("Ada", empty.shared).release()
    empty.page._desk.look_again()

    assert empty.names() == ["Bas"]


def test_the_team_stays_when_the_window_is_furnished_anew(hands: TeamHands) -> None:
    session = hands.week.session
    session.do(set_preferences, replace(session.preferences, theme="dark"))
    hands.until(lambda: hands.page._appearance.theme.name == "dark")

    assert hands.names() == BY_NAME


def test_nothing_a_rep_is_called_becomes_markup(empty: TeamHands) -> None:
    odd = Rep("<b>Bas</b>", empty.shared)
    file = odd.put(replace(odd.sheet(), sheet_id="odd"))
    empty.read(file)

    assert empty.names() == ["<b>Bas</b>"]
    assert "&lt;b&gt;Bas" in empty.row("<b>Bas</b>").toolTip()


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1120, 720), (960, 560)])
def test_rows_do_not_overlap_and_fit_the_page(qtbot: QtBot, data_file: Path, width: int, height: int) -> None:
    with on_team(qtbot, data_file, 6, width, height) as hands:
        page = hands.page
        rows = [row.geometry() for row in page.rows]
        assert all(above.bottom() < below.top() for above, below in pairwise(rows))
        assert all(row.right() <= page.width() for row in rows)
        assert all(row.plan.geometry().right() <= row.width() for row in page.rows)
