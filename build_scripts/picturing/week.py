"""What a hand does on the Week page until a picture of it is taken."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from picturing.sample_files import NOW
from picturing.stage import FRIDAY, THURSDAY, TUESDAY, WEDNESDAY, Stage
from planner.app.data_home import FILE_NAME
from planner.domain.errors import Problem, UserError


def at_rest(stage: Stage) -> None:
    """Do nothing."""


def open_as_buffer_begins(stage: Stage) -> None:
    """Open the sample as Tuesday's buffer begins, with nothing in it."""
    stage.clock.moment = NOW.replace(hour=14, minute=35)
    stage.open_sample()


def dragging(stage: Stage) -> None:
    """Hold the block of Friday 14:00 over Thursday 09:30."""
    grip = stage.item_at(FRIDAY, "14:00").mapTo(stage.window, QPoint(120, 66))
    way = stage.place_of(THURSDAY, "09:30") - stage.place_of(FRIDAY, "14:00")
    stage.press(grip)
    stage.move(grip + way / 2)
    stage.move(grip + way)


def resizing(stage: Stage) -> None:
    """Pull the end of the block of Friday 14:00 to 16:00, over the one that follows."""
    item = stage.item_at(FRIDAY, "14:00")
    edge = item.mapTo(stage.window, QPoint(80, item.height() - 2))
    stage.press(edge)
    stage.move(edge + QPoint(0, 10))
    stage.move(edge + stage.place_of(FRIDAY, "16:00") - stage.place_of(FRIDAY, "15:30"))


def drawing_a_block(stage: Stage) -> None:
    """Draw a block on the empty Thursday morning."""
    stage.press(stage.place_of(THURSDAY, "09:15"))
    stage.move(stage.place_of(THURSDAY, "10:00"))
    stage.move(stage.place_of(THURSDAY, "10:40"))


def form_of_new_block(stage: Stage) -> None:
    """Draw a block, and let go."""
    drawing_a_block(stage)
    stage.release()


def form_of_block(stage: Stage) -> None:
    """Open the form of the block of Wednesday 08:30."""
    stage.double_click(stage.middle_of(stage.item_at(WEDNESDAY, "08:30")))


def form_of_acquisition(stage: Stage) -> None:
    """Put Friday's block of client work under acquisition in its form, where a plan is then offered."""
    stage.double_click(stage.middle_of(stage.item_at(FRIDAY, "13:00")))
    form = stage.window.week_page.forms.form
    assert form is not None
    form.category.setCurrentIndex(form.category.findData("calling"))
    stage.settle()


def selecting(stage: Stage) -> None:
    """Hold a frame over Wednesday and Thursday."""
    stage.press(stage.place_of(WEDNESDAY, "12:20", 8), held=Qt.KeyboardModifier.ShiftModifier)
    stage.move(stage.place_of(THURSDAY, "13:00"))
    stage.move(stage.place_of(THURSDAY, "15:00", 120))


def selected(stage: Stage) -> None:
    """Select three blocks with a frame."""
    selecting(stage)
    stage.release()


def by_keyboard(stage: Stage) -> None:
    """Walk to a block by keyboard, and move it by two steps."""
    stage.keys(*["Tab"] * 5, "Alt+Right", "Alt+Right", "Alt+Down", "Alt+Down")


def cursor(stage: Stage) -> None:
    """Stretch the keyboard's cursor for a new block."""
    stage.keys("Right", "Right", "Down", "Shift+Down", "Shift+Down", "Shift+Down")


def menu_of_block(stage: Stage) -> None:
    """Open the menu of the block of Tuesday 13:00."""
    stage.click(stage.middle_of(stage.item_at(TUESDAY, "13:00")), Qt.MouseButton.RightButton)


def menu_of_ground(stage: Stage) -> None:
    """Open the menu of empty space."""
    stage.click(stage.place_of(THURSDAY, "10:30"), Qt.MouseButton.RightButton)


def list_of_categories(stage: Stage) -> None:
    """Open the list of categories for a block."""
    stage.press(stage.middle_of(stage.item_at(WEDNESDAY, "10:30")), held=Qt.KeyboardModifier.ShiftModifier)
    stage.release()
    stage.do("category")


def main_menu(stage: Stage) -> None:
    """Open the menu of everything, and in it the part for planning."""
    button = next(b for b in stage.window.findChildren(QToolButton) if b.isVisible() and b.menu() is not None)
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    stage.settle()
    stage.keys("Down", "Down", "Down", "Down", "Right")


def go_to_date(stage: Stage) -> None:
    """Open the calendar that leads to another week."""
    stage.do("go_to_date")


def with_weekend(stage: Stage) -> None:
    """Show Saturday and Sunday, too."""
    stage.do("weekend")


def zoomed_out(stage: Stage) -> None:
    """Make an hour as low as it goes."""
    for _ in range(6):
        stage.do("zoom_out")


def zoomed_in(stage: Stage) -> None:
    """Make an hour as tall as it goes."""
    for _ in range(6):
        stage.do("zoom_in")


def next_week(stage: Stage) -> None:
    """Go to the next week, which is a draft."""
    stage.do("next")


def last_week(stage: Stage) -> None:
    """Go to the last week, which has passed."""
    stage.do("previous")


def layers(stage: Stage) -> None:
    """Lay the plan as committed over the week, after a block of client work has moved."""
    stage.press(stage.place_of(WEDNESDAY, "11:00"))
    stage.move(stage.place_of(THURSDAY, "11:00"))
    stage.move(stage.place_of(THURSDAY, "10:00"))
    stage.release()
    stage.do("layers")


def something_urgent(stage: Stage) -> None:
    """Look at the last way to fit an hour and a half in before Wednesday noon."""
    stage.do("urgent")
    stage.keys("Tab", "Right", "Tab", "Right")
    panel = stage.window.week_page.urgent.panel
    panel.what.setText("Peelland")
    panel.what.setFocus()
    stage.keys("Down", "Down")


def gives_way(stage: Stage) -> None:
    """Drop client work on Wednesday's protected acquisition, twice, and be asked where that goes."""
    for _ in range(2):
        stage.press(stage.place_of(WEDNESDAY, "11:00"))
        stage.move(stage.place_of(WEDNESDAY, "10:00"))
        stage.move(stage.place_of(WEDNESDAY, "09:30"))
        stage.release()


def folded(stage: Stage) -> None:
    """Fold the panel."""
    stage.do("panel")


def refused(stage: Stage) -> None:
    """Say that a change was not stored."""
    error = UserError(Problem.FILE_READ_ONLY, file=FILE_NAME)
    stage.session.refused.emit(error, frozenset())
    stage.settle()
