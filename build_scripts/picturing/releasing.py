"""What leads to the one-on-one sheet: on paper, before its release, in its log; and to the calculation."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QImage

from picturing.paper import painted
from picturing.review import page_of
from picturing.stage import Stage
from planner.domain.one_on_one_edits import set_parameter, withdraw_sheet
from planner.domain.released_sheet import Part
from planner.printing.one_on_one_sheet import OneOnOneSheet
from planner.printing.printed_sheet import PageOptions
from planner.views.review.parameters.dialog import ParametersDialog
from planner.views.review.releasing.release_log import ReleaseLog
from planner.views.review.releasing.sheet_dialog import SheetDialog

_DOTS_PER_INCH = 150


class PrintedOneOnOne:
    """The sheet of the one-on-one at hand on paper, with some options."""

    def __init__(self, options: PageOptions) -> None:
        self._options = options

    def __call__(self, stage: Stage) -> QImage:
        """Return the sheet as a picture with so many dots per inch as a printer's draft has."""
        dialog = _dialog(stage)
        dialog.parts.ticks.boxes[Part.OWN_WORDS].setChecked(True)
        sheet = OneOnOneSheet(dialog.sheet, self._options, stage.appearance.formats)
        dialog.reject()
        return painted(sheet, stage)


def _dialog(stage: Stage) -> SheetDialog:
    review = page_of(stage).review
    assert review is not None
    held = next(one for one in stage.session.plan.one_on_ones.values() if one.kept_at is None)
    dialog = SheetDialog(stage.session, stage.appearance, review, held, stage.window, lambda: ["Office"])
    dialog.open()
    stage.wait_until(lambda: dialog.parts.print_button.isEnabled())
    return dialog


def release(stage: Stage) -> None:
    """Open the sheet before its release."""
    _dialog(stage)


def numbers(stage: Stage) -> None:
    """Look at all numbers and texts that go along."""
    _dialog(stage).parts.show_told(told=True)


def log(stage: Stage) -> None:
    """Look at what was released: one sheet that stands, and one that was withdrawn."""
    session = stage.session
    first = next(iter(session.plan.releases.values()))
    session.note_down(withdraw_sheet, first.id, session.clock.now() - timedelta(days=4))
    ReleaseLog(session, stage.appearance, "", stage.window).open()


def parameters(stage: Stage) -> None:
    """Look at how Overmorgen calculates, with a value of the rep's own."""
    stage.session.do(set_parameter, "survival_weight", 8.0)
    dialog = ParametersDialog(stage.session, stage.appearance, stage.window)
    dialog.open()
    stage.wait_until(lambda: dialog.story.text() != "")
