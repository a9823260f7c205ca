"""What leads to the page of the team, and its overview on paper."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from picturing.paper import painted
from picturing.stage import Stage
from planner.printing.printed_sheet import PageOptions
from planner.views.printing.pages_dialog import PagesDialog


class PrintedTeam:
    """The overview of the team on paper, with some options."""

    def __init__(self, options: PageOptions) -> None:
        self._options = options

    def __call__(self, stage: Stage) -> QImage:
        """Return its first page as a picture."""
        printing(stage)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PagesDialog)
        page = dialog.pages_on(self._options.paper, self._options.grey)[0]
        dialog.reject()
        return painted(page, stage)


def at_rest(stage: Stage) -> None:
    """Go to the page, with the sheets of six reps."""
    stage.do("team_page")
    stage.wait_until(lambda: stage.window.team.page is not None and stage.window.team.page.rows)


def empty(stage: Stage) -> None:
    """Go to the page before any sheet was read."""
    stage.do("team_page")


def rep(stage: Stage) -> None:
    """Open the sheet of a rep."""
    at_rest(stage)
    stage.keys("Down", "Return")
    stage.wait_until(QApplication.activeModalWidget)


def planning(stage: Stage) -> None:
    """Ask when the next one-on-one is."""
    at_rest(stage)
    stage.keys("O")
    stage.wait_until(QApplication.activeModalWidget)


def printing(stage: Stage) -> None:
    """Look at the overview before it is printed."""
    at_rest(stage)
    stage.keys("Ctrl+P")
    stage.wait_until(QApplication.activeModalWidget)
