"""A week as the rep of the mocks has it, for the widgets around the grid."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import count

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner import look
from planner.app.formats import Formats
from planner.domain.appointment import Appointment
from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline, Week
from planner.drawing.fonts import load_fonts
from planner.views.appearance import Appearance

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)
WEEK = IsoWeek.of(MONDAY)
WORK_DAYS = WEEK.days[:5]
CATEGORIES = {category.id: category for category in default_categories()}

_numbers = count(1)


@cache
def _fonts_are_loaded() -> bool:
    load_fonts()
    return True


def appearance(theme: look.Theme = look.LIGHT) -> Appearance:
    """English words, Dutch forms; the application must exist."""
    assert _fonts_are_loaded()
    return Appearance(theme, Formats(QLocale("en"), QLocale("nl_NL")), "en")


def block(day: date, start: str, end: str, category_id: str) -> Block:
    first, last = (int(text[:2]) * 60 + int(text[3:]) for text in (start, end))
    return Block(f"block-{next(_numbers)}", Span(day, first, last - first), category_id)


def all_day(
    day: date, days: int, category_id: str, title: str, *, busy: bool = True, cancelled: bool = False
) -> Appointment:
    start = datetime.combine(day, time.min)
    end = start + timedelta(days=days)
    return Appointment("team", title, "", start, end, True, title, category_id, busy, cancelled)


def committed(week: Week, moment: datetime, blocks: tuple[Block, ...]) -> Week:
    """The week with a baseline of these blocks."""
    return Week(week.iso, week.blocks, week.appointments, (Baseline("b", week.iso, 1, moment, blocks),))


def button_named(widget: QWidget, name: str) -> QAbstractButton:
    """The button that a screen reader announces with a name."""
    (found,) = (b for b in buttons(widget) if name in (b.accessibleName(), b.text()))
    return found


def buttons(widget: QWidget) -> Iterator[QAbstractButton]:
    return (b for b in widget.findChildren(QAbstractButton) if not b.isHidden())


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def columns_of(image: QImage, y: int, colour: str) -> list[int]:
    """Where a row of pixels has a colour."""
    wanted = QColor(colour).rgb()
    return [x for x in range(image.width()) if image.pixel(x, y) == wanted]


def rows_of(image: QImage, x: int, colour: str) -> list[int]:
    """Where a column of pixels has a colour."""
    wanted = QColor(colour).rgb()
    return [y for y in range(image.height()) if image.pixel(x, y) == wanted]
