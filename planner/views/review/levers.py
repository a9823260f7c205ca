"""A slider with its name and value, for numbers that charts follow while it moves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from planner import look
from planner.views.controls import label

_RESTS = 500
_PAGE = 4


class Lever(QWidget):
    """Sets a number between two limits in steps.

    `moved` brings it at each step, `settled` once it is let go, or rests after the keyboard.
    """

    moved = Signal(float)
    settled = Signal(float)

    def __init__(
        self, name: str, limits: tuple[float, float], step: float, written: Callable[[float], str]
    ) -> None:
        super().__init__()
        self._low, self._step = limits[0], step
        self._written = written
        self.slider = _StillSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round((limits[1] - limits[0]) / step))
        self.slider.setPageStep(_PAGE)
        self.slider.setAccessibleName(name)
        self._value = label("", look.CONTROL)
        top = QHBoxLayout()
        top.addWidget(label(name, look.SMALL, "quiet"), 1)
        top.addWidget(self._value)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(top)
        rows.addWidget(self.slider)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS)
        self._rest.timeout.connect(lambda: self.settled.emit(self.value))
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(self._let_go)

    @property
    def value(self) -> float:
        """The number that is set."""
        return round(self._low + self.slider.value() * self._step, 6)

    def show_value(self, value: float) -> None:
        """Show a number, without telling anyone; it is brought within the limits."""
        self.slider.blockSignals(True)
        self.slider.setValue(self._place_of(value))
        self.slider.blockSignals(False)
        self._say()

    def stands_at(self, value: float) -> bool:
        """Whether it stands where a number would be shown."""
        return self.slider.value() == self._place_of(value)

    def _place_of(self, value: float) -> int:
        return min(max(round((value - self._low) / self._step), 0), self.slider.maximum())

    @property
    def is_held(self) -> bool:
        """Whether a hand is still on it."""
        return self.slider.isSliderDown() or self._rest.isActive()

    def _move(self) -> None:
        self._say()
        self.moved.emit(self.value)
        if not self.slider.isSliderDown():
            self._rest.start()

    def _let_go(self) -> None:
        self._rest.stop()
        self.settled.emit(self.value)

    def _say(self) -> None:
        words = self._written(self.value)
        self._value.setText(words)
        self.slider.setAccessibleDescription(words)


def keep_room(widget: QWidget) -> None:
    """Let a widget keep its room while it is hidden, so that nothing moves when it shows."""
    kept = widget.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(kept)


class _StillSlider(QSlider):
    """A slider that the wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
