"""The lane above the hours: all-day appointments, across the days that they last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QToolButton, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.words import category_name
from planner.domain.appointment import Appointment
from planner.domain.category import Category
from planner.domain.week import Week
from planner.drawing.faces import BlockFace
from planner.drawing.fonts import font
from planner.drawing.inks import screen_ink
from planner.drawing.week_painter import paint_body
from planner.views.appearance import Appearance
from planner.views.plain_text import plain_tooltip
from planner.views.week.day_headers import paint_column_lines
from planner.views.week.writing import elided, middle_baseline, write

MOST_LANES = 3
_CHIP_HEIGHT = 19
_NAME = look.Type(11, 500, tabular=False)


@dataclass(frozen=True, slots=True)
class LanePlace:
    """Where an all-day appointment stands: lane, first and last column."""

    lane: int
    first: int
    last: int


def place_all_day(
    appointments: Sequence[Appointment], days: Sequence[date]
) -> list[tuple[Appointment, LanePlace]]:
    """Stack the appointments that touch a shown day, earlier and longer ones above."""
    placed: list[tuple[Appointment, LanePlace]] = []
    ends: list[int] = []
    order = sorted(appointments, key=lambda a: (a.start.date(), -a.last_day.toordinal(), a.id))
    for appointment in order:
        columns = [n for n, day in enumerate(days) if appointment.start.date() <= day <= appointment.last_day]
        if not columns:
            continue
        lane = next((n for n, end in enumerate(ends) if end < columns[0]), len(ends))
        ends[lane : lane + 1] = [columns[-1]]
        placed.append((appointment, LanePlace(lane, columns[0], columns[-1])))
    return placed


class AllDayChip(QAbstractButton):
    """One all-day appointment as a button."""

    def __init__(
        self,
        appointment: Appointment,
        category: Category,
        appearance: Appearance,
        doubt: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.appointment_id = appointment.id
        self._theme = appearance.theme
        self._title = appointment.title or category_name(category)
        face = BlockFace(
            self._title,
            "",
            "",
            "",
            category.colour,
            category.hatch,
            category.horizon,
            hollow=not appointment.takes_time,
        )
        # Beside each other in a row the chips need no bar to be told apart.
        self._ink = replace(screen_ink(face, self._theme), bar=None)
        words = [*all_day_words(appointment, category, appearance.formats), *([doubt] if doubt else [])]
        self.setAccessibleName(", ".join(words))
        self.setToolTip(plain_tooltip("\n".join(words)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the present size; the lane decides."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the appointment in the ink of its category, with a ring while it has the keyboard."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint_body(painter, box, self._ink)
        title = elided(self._title, _NAME, box.width() - 16)
        write(painter, 10, middle_baseline(box.center().y(), _NAME), title, _NAME, self._ink.title)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


def all_day_words(appointment: Appointment, category: Category, formats: Formats) -> list[str]:
    """Return what an all-day appointment is: title, days, category and state."""
    first, last = appointment.start.date(), appointment.last_day
    words = [appointment.title] if appointment.title else []
    words.append(formats.long_day(first) if first == last else formats.days_of(first, last))
    words.append(category_name(category))
    words.append(QCoreApplication.translate("AllDayLane", "all day, from calendar"))
    if appointment.cancelled:
        words.append(QCoreApplication.translate("AllDayLane", "cancelled"))
    elif not appointment.busy:
        words.append(QCoreApplication.translate("AllDayLane", "takes no time"))
    return words


def _nothing_in_doubt(_appointment: Appointment) -> str:
    return ""


class AllDayLane(QWidget):
    """Up to three lanes of all-day appointments; what does not fit is listed behind "+2 more"."""

    activated = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._days: tuple[date, ...] = ()
        self._chips: list[tuple[AllDayChip, LanePlace]] = []
        self._shown: object = None
        self._right_margin = 0
        self._more = QToolButton(self)
        self._more.setFont(font(look.HOUR_LABEL))
        self._more.setStyleSheet("QToolButton { padding: 0; }")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.LANE_HEIGHT)
        self.setAccessibleName(QCoreApplication.translate("AllDayLane", "All-day appointments"))

    def show_week(
        self,
        week: Week,
        categories: Mapping[str, Category],
        days: Sequence[date],
        doubt_about: Callable[[Appointment], str] = _nothing_in_doubt,
    ) -> None:
        """Show the all-day appointments of a week; `categories` are all that they may have, by id."""
        doubts = {a.id: doubt_about(a) for a in week.all_day}
        of_them = {a.category_id: categories[a.category_id] for a in week.all_day}
        shown = (week.all_day, tuple(days), of_them, doubts)
        if shown == self._shown:
            return
        self._shown, self._days = shown, tuple(days)
        for chip, _ in self._chips:
            chip.hide()
            chip.deleteLater()
        placed = place_all_day(week.all_day, days)
        fitting = [(a, place) for a, place in placed if place.lane < MOST_LANES]
        self._chips = [
            (self._chip(a, categories[a.category_id], doubts[a.id]), place) for a, place in fitting
        ]
        self._list_rest([a for a, place in placed if place.lane >= MOST_LANES], categories)
        lanes = max((place.lane + 1 for _, place in fitting), default=1)
        self.setFixedHeight(lanes * (look.LANE_HEIGHT - 2) + 2)
        self._place()
        self.update()

    def _chip(self, appointment: Appointment, category: Category, doubt: str) -> AllDayChip:
        chip = AllDayChip(appointment, category, self._appearance, doubt, self)
        chip.clicked.connect(self._activate)
        chip.show()
        return chip

    def _activate(self) -> None:
        sender = self.sender()
        if isinstance(sender, AllDayChip):
            self.activated.emit(sender.appointment_id)

    def _activate_listed(self, action: QAction) -> None:
        self.activated.emit(str(action.data()))

    def _list_rest(self, rest: Sequence[Appointment], categories: Mapping[str, Category]) -> None:
        self._more.setVisible(bool(rest))
        if not rest:
            return
        lines = [all_day_words(a, categories[a.category_id], self._appearance.formats)[:2] for a in rest]
        text = QCoreApplication.translate("AllDayLane", "+%n more", "", len(rest))
        self._more.setText(text)
        self._more.setAccessibleName(text)
        self._more.setToolTip(plain_tooltip("\n".join(", ".join(line) for line in lines)))
        menu = QMenu(self._more)
        for appointment, line in zip(rest, lines, strict=True):
            action = menu.addAction(", ".join(line).replace("&", "&&"))
            action.setData(appointment.id)
        menu.triggered.connect(self._activate_listed)
        old = self._more.menu()
        self._more.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def set_right_margin(self, pixels: int) -> None:
        """Leave room at the right where the grid below has its scroll bar."""
        self._right_margin = pixels
        self._place()
        self.update()

    def _x_of(self, column: int) -> float:
        width = (self.width() - look.GUTTER_WIDTH - self._right_margin) / max(len(self._days), 1)
        return look.GUTTER_WIDTH + column * width

    def _place(self) -> None:
        for chip, place in self._chips:
            left = round(self._x_of(place.first)) + 4
            right = round(self._x_of(place.last + 1)) - 10
            top = 2 + place.lane * (look.LANE_HEIGHT - 2)
            chip.setGeometry(QRect(left, top, max(right - left, 8), _CHIP_HEIGHT))
        self._more.setGeometry(2, self.height() - 22, look.GUTTER_WIDTH - 4, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chips above their days."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Return the room of a usual week."""
        return QSize(976, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the lines between the days."""
        painter = QPainter(self)
        theme = self._appearance.theme
        painter.fillRect(self.rect(), QColor(theme.base))
        paint_column_lines(painter, self, [self._x_of(n) for n in range(len(self._days))], theme)
        painter.end()
