"""The team on paper: Ctrl+P, paper and ink, a PDF of the overview, and of a released sheet."""

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget

from planner.views.printing.pages_dialog import PagesDialog
from planner.views.printing.print_dialog import PrintDialog
from planner.views.team.sheet_dialog import SheetDialog
from tests.app.team_sheets import Rep, team
from tests.views.team.conftest import TeamHands


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Let the dialog for files answer with a path; return the names that were offered."""
    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _, name: offered.append(name))
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    return offered


def pages_dialog(hands: TeamHands) -> PagesDialog:
    dialog = hands.dialog()
    assert isinstance(dialog, PagesDialog)
    return dialog


def pick(hands: TeamHands, of: QWidget, text: str) -> None:
    """Click the choice with a text."""
    hands.click(next(b for b in of.findChildren(QAbstractButton) if b.text() == text))


def words_of(path: Path) -> str:
    """The words of the first page of a PDF."""
    return " ".join(pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range().split())


def test_ctrl_p_saves_the_overview_of_the_team(
    hands: TeamHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "team.pdf"
    offered = choose(monkeypatch, path)

    hands.keys("Ctrl+P")
    dialog = pages_dialog(hands)
    hands.click(dialog.save_button)

    assert not hands.week.window.findChildren(PrintDialog)
    assert offered == ["Team, week 48, 6 reps.pdf"]
    assert "Saved as team.pdf." in hands.said(dialog)
    words = words_of(path)
    places = [words.index(name) for name in hands.names()]
    assert places == sorted(places)
    assert "What displaced acquisition" in words


def test_the_period_that_is_shown_goes_on_paper(hands: TeamHands) -> None:
    hands.click(hands.page.bar.lengths.button(4))
    hands.click(hands.page.bar.print)

    (page,) = pages_dialog(hands).pages
    assert "week 48" in page.title
    texts = [line.line.text for line in page.page.lines]  # type: ignore[attr-defined] # pages of a team
    assert "Weeks 45–48, 2–29 November 2026" in texts


def test_letter_and_grey_are_chosen_and_remembered(
    hands: TeamHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.keys("Ctrl+P")
    dialog = pages_dialog(hands)
    pick(hands, dialog.paper, "Letter")
    pick(hands, dialog.grey, "Grey")
    path = tmp_path / "team.pdf"
    choose(monkeypatch, path)
    hands.click(dialog.save_button)

    box = PdfReader(path).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (792, 612)
    dialog.reject()
    hands.keys("Ctrl+P")
    (page,) = pages_dialog(hands).pages
    assert page.grey
    assert page.size.width() == 11 * 96


def test_a_planned_one_on_one_stands_on_the_paper(hands: TeamHands) -> None:
    hands.row("Bas de Wit").setFocus()
    hands.keys("O")
    hands.click(hands.button("Plan"))
    hands.until(lambda: bool(hands.row("Bas de Wit").facts.following))
    following = hands.row("Bas de Wit").facts.following

    hands.page.print_team()

    (page,) = pages_dialog(hands).pages
    assert following in [line.line.text for line in page.page.lines]  # type: ignore[attr-defined]


def test_without_sheets_there_is_nothing_to_print(empty: TeamHands) -> None:
    assert not empty.page.bar.print.isEnabled()

    empty.keys("Ctrl+P")

    assert "Nothing to print yet" in empty.week.window.status.message
    assert QApplication.activeModalWidget() is None


def test_a_large_team_is_turned_page_by_page(empty: TeamHands) -> None:
    empty.read(*(Rep(f"Rep {number:02}", empty.shared).release() for number in range(40)))
    empty.keys("Ctrl+P")
    dialog = pages_dialog(empty)
    count = len(dialog.pages)

    assert dialog.place.text() == f"1 of {count}"
    assert not dialog.before.isEnabled()
    for _ in range(count - 1):
        empty.click(dialog.after)
    assert dialog.place.text() == f"{count} of {count}"
    assert not dialog.after.isEnabled()


def test_an_open_sheet_is_printed_with_ctrl_p(
    hands: TeamHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bas.pdf"
    choose(monkeypatch, path)
    hands.click(hands.row("Bas de Wit"))
    shown = hands.dialog()
    assert isinstance(shown, SheetDialog)
    assert "2 before Wednesday" in shown._area.accessibleDescription()

    hands.keys("Ctrl+P")
    dialog = pages_dialog(hands)
    hands.click(dialog.save_button)

    words = words_of(path)
    assert "Bas de Wit and Ingrid" in words
    assert "2 before Wednesday" in words
    assert "Hours with clients and prospects per week" in words


def test_a_withdrawn_sheet_is_not_printed(hands: TeamHands) -> None:
    bas = next(rep for rep in team(hands.shared) if rep.name == "Bas de Wit")
    hands.read(bas.withdraw(bas.sheet()))

    hands.click(hands.row("Bas de Wit"))

    shown = hands.dialog()
    assert isinstance(shown, SheetDialog)
    assert not shown.print.isEnabled()
