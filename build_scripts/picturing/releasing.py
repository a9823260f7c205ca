"""What leads to the one-on-one sheet: on paper, before its release, in its log; and to the calculation."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from picturing.review import page_of
from picturing.stage import Stage
from planner.app.releasing import USUAL_PARTS
from planner.app.session import new_id
from planner.domain.one_on_one import Release
from planner.domain.one_on_one_edits import release_sheet, set_parameter, withdraw_sheet
from planner.domain.released_sheet import Part
from planner.printing.one_on_one_sheet import OneOnOneOptions, OneOnOneSheet
from planner.printing.paper import UNITS_PER_INCH
from planner.views.review.parameters.dialog import ParametersDialog
from planner.views.review.releasing.release_log import ReleaseLog
from planner.views.review.releasing.sheet_dialog import SheetDialog

_DOTS_PER_INCH = 150


class PrintedOneOnOne:
    """The sheet of the one-on-one at hand on paper, with some options."""

    def __init__(self, options: OneOnOneOptions) -> None:
        self._options = options

    def __call__(self, stage: Stage) -> QImage:
        """Return the sheet as a picture with so many dots per inch as a printer's draft has."""
        dialog = _dialog(stage)
        dialog.parts.ticks.boxes[Part.OWN_WORDS].setChecked(True)
        sheet = OneOnOneSheet(dialog.sheet, self._options, stage.appearance.formats)
        dialog.reject()
        scale = _DOTS_PER_INCH / UNITS_PER_INCH * stage.window.devicePixelRatioF()
        image = QImage((sheet.size * scale).toSize(), QImage.Format.Format_RGB32)
        image.fill("white")
        painter = QPainter(image)
        sheet.paint(painter, QRectF(image.rect()))
        painter.end()
        return image


def _dialog(stage: Stage) -> SheetDialog:
    review = page_of(stage).review
    assert review is not None
    (held, *_) = stage.session.plan.one_on_ones.values()
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
    (held, *_) = session.plan.one_on_ones.values()
    now = session.clock.now()
    parts = tuple(part.value for part in Part if part in USUAL_PARTS)
    line = Release(new_id(), held.id, now - timedelta(days=28), "October.overmorgen-sheet", "", parts)
    session.note_down(release_sheet, line)
    session.note_down(withdraw_sheet, line.id, now - timedelta(days=20))
    with_words = (*parts, Part.OWN_WORDS.value)
    newer = replace(line, id=new_id(), released_at=now, file_name="November.overmorgen-sheet")
    session.note_down(release_sheet, replace(newer, parts=with_words))
    ReleaseLog(session, stage.appearance, "", stage.window).open()


def parameters(stage: Stage) -> None:
    """Look at how Overmorgen calculates, with a value of the rep's own."""
    stage.session.do(set_parameter, "survival_weight", 8.0)
    dialog = ParametersDialog(stage.session, stage.appearance, stage.window)
    dialog.open()
    stage.wait_until(lambda: dialog.story.text() != "")
