"""Fields for single settings, and the manners that all fields of a page share."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner import look
from planner.app.formats import Formats
from planner.domain.span import DAY_MINUTES, SHORTEST_BLOCK
from planner.drawing.fonts import metrics

_STEP = 15


class FieldManners(QObject):
    """Keeps fields from taking what is meant for the page.

    The wheel scrolls the page and never changes a setting in passing; Ctrl+Z undoes the last change
    of the plan where the field has no typing of its own to undo.
    """

    def teach(self, field: QWidget) -> None:
        """Watch a field."""
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel, and Undo and Redo without own typing, pass through to the page."""
        if event.type() == QEvent.Type.Wheel or (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_for_the_plan(watched, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_for_the_plan(watched: QObject, event: QKeyEvent) -> bool:
    line = watched if isinstance(watched, QLineEdit) else None
    if event.matches(QKeySequence.StandardKey.Undo):
        return line is None or not line.isUndoAvailable()
    if event.matches(QKeySequence.StandardKey.Redo):
        return line is None or not line.isRedoAvailable()
    return False


class ValueField(QLineEdit):
    """A number that is typed; `changed` brings it on Enter, when the field is left, or per arrow key."""

    changed = Signal(int)

    def __init__(self, name: str, numbers: range, widest: str) -> None:
        super().__init__()
        self._numbers = numbers
        self.value = numbers[0]
        self.setAccessibleName(name)
        self.setFixedWidth(max(round(metrics(look.BODY).horizontalAdvance(widest)) + 24, 72))
        self.editingFinished.connect(self._take)

    def show_value(self, value: int) -> None:
        """Show a number, without telling anyone."""
        self.value = value
        self.setText(self.written(value))

    @property
    def typed(self) -> int:
        """The number as it stands in the field now, also while it is being typed."""
        found = self.read(self.text())
        return found if found is not None and self._numbers[0] <= found <= self._numbers[-1] else self.value

    def written(self, value: int) -> str:
        """Write a number as it stands in the field."""
        raise NotImplementedError

    def read(self, text: str) -> int | None:
        """Read what was typed, None where it is no such number."""
        raise NotImplementedError

    def _take(self) -> None:
        self._set(self.typed)

    def _set(self, value: int) -> None:
        is_new = value != self.value
        self.show_value(value)
        if is_new:
            self.changed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys, take typing back on Escape; everything else is typing."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = self._numbers.step if event.key() == Qt.Key.Key_Up else -self._numbers.step
            self._set(min(max(self.value + step, self._numbers[0]), self._numbers[-1]))
        elif event.key() == Qt.Key.Key_Escape and self.text() != self.written(self.value):
            self.show_value(self.value)
        else:
            super().keyPressEvent(event)


class TimeField(ValueField):
    """A time of day in the rep's format, in minutes since midnight; "9", "930" and "9:30" are understood.

    Where it `ends_day`, midnight is the end of the day, minute 1440.
    """

    def __init__(self, name: str, formats: Formats, *, ends_day: bool = False, step: int = _STEP) -> None:
        self._formats = formats
        minutes = range(step, DAY_MINUTES + 1, step) if ends_day else range(0, DAY_MINUTES, step)
        widest = max((formats.clock_time(minute) for minute in (10 * 60, 22 * 60 + 45)), key=len)
        super().__init__(name, minutes, widest)

    def written(self, value: int) -> str:
        """Write a minute of the day as a time."""
        return self._formats.clock_time(value)

    def read(self, text: str) -> int | None:
        """Read a time of day."""
        parts = re.findall(r"\d+", text)
        if len(parts) == 1 and len(parts[0]) in (3, 4):
            parts = [parts[0][:-2], parts[0][-2:]]
        if len(parts) not in (1, 2):
            return None
        hour, minute = int(parts[0]), int(parts[1]) if len(parts) == 2 else 0
        if hour > 24 or minute > 59:
            return None
        if "p" in text.casefold() and hour < 12:
            hour += 12
        elif "a" in text.casefold() and hour == 12:
            hour = 0
        at = hour * 60 + minute
        return at + DAY_MINUTES if at == 0 and self._numbers[0] > 0 else at


class LengthField(ValueField):
    """A length of time in minutes, written as plans do; "90", "1:30" and "1 h 30" are understood."""

    def __init__(self, name: str, formats: Formats, step: int) -> None:
        self._formats = formats
        lengths = range(SHORTEST_BLOCK, DAY_MINUTES + step, step)
        super().__init__(name, lengths, formats.duration(11 * 60 + 45))

    def written(self, value: int) -> str:
        """Write minutes as a plan does."""
        return self._formats.duration(value)

    def read(self, text: str) -> int | None:
        """Read minutes, from figures alone or with hours."""
        numbers = [int(number) for number in re.findall(r"\d+", text)]
        if not numbers or len(numbers) > 2:
            return None
        if len(numbers) == 2:
            return numbers[0] * 60 + numbers[1]
        with_hours = re.search(r"\d\s*[hu]", text, re.IGNORECASE) is not None
        return numbers[0] * 60 if with_hours else numbers[0]


class NumberField(ValueField):
    """A whole number with its unit; `form` writes it, such as "{number} min"."""

    def __init__(self, name: str, numbers: range, form: str) -> None:
        self._form = form
        super().__init__(name, numbers, self.written(numbers[-1]))

    def written(self, value: int) -> str:
        """Write the number with its unit."""
        return self._form.format(number=value)

    def read(self, text: str) -> int | None:
        """Read the number, with or without its unit."""
        found = re.search(r"\d+", text)
        return None if found is None else int(found[0])


class ListField(QComboBox):
    """One of a list of values; `chosen` brings the value that the rep picked."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        # Kept here, as an enumeration would come back from Qt as bare text.
        self._values: list[object] = []
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    def add(self, text: str, value: object) -> None:
        """Add a value, with the text that stands for it."""
        self.addItem(text)
        self._values.append(value)

    def forget(self) -> None:
        """Empty the list, so that it can be filled anew."""
        self.clear()
        self._values.clear()

    @property
    def value(self) -> object:
        """The value that is shown as picked."""
        return self._values[self.currentIndex()]

    def holds(self, value: object) -> bool:
        """Whether a value is in the list."""
        return value in self._values

    def show_value(self, value: object) -> None:
        """Show one of the values as picked."""
        self.setCurrentIndex(self._values.index(value))
