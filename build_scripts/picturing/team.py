"""What leads to the page of the team."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from picturing.stage import Stage


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
