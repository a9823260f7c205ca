"""One parameter: what it means, where it comes from, and a field for the rep's own value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.model_words import facts_of, number_of, unit_name, value_read
from planner.app.parameter_words import parameter_meaning, parameter_name
from planner.foresight.parameters import Parameter, Unit
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button

_FIELD_WIDTH = 84
_UNIT_WIDTH = 104


class ParameterField(QLineEdit):
    """The value of a parameter, typed; arrow keys step. `changed` brings it, `refused` what does not fit."""

    changed = Signal(float)
    refused = Signal()

    def __init__(self, parameter: Parameter, formats: Formats) -> None:
        super().__init__()
        self._parameter, self._formats = parameter, formats
        self.value = parameter.default
        self.setFixedWidth(_FIELD_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(f"{parameter_name(parameter.name)}, {unit_name(parameter.unit)}".rstrip(", "))
        self.setAccessibleDescription(
            f"{parameter_meaning(parameter.name)} {facts_of(parameter, self._formats)}"
        )
        self.editingFinished.connect(self._take)

    def show_value(self, value: float) -> None:
        """Show a value without telling anyone."""
        self.value = value
        self.setText(number_of(self._parameter, value, self._formats))

    def _take(self) -> None:
        if self.text() == number_of(self._parameter, self.value, self._formats):
            return
        typed = value_read(self._parameter, self.text())
        if typed is None or not self._parameter.allows(typed):
            self.show_value(self.value)
            self.refused.emit()
            return
        self._set(typed)

    def _set(self, value: float) -> None:
        is_new = value != self.value
        self.show_value(value)
        if is_new:
            self.changed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys, take typing back on Escape; everything else is typing."""
        parameter = self._parameter
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = _step(parameter) * (1 if event.key() == Qt.Key.Key_Up else -1)
            self._set(min(max(round(self.value + step, 6), parameter.low), parameter.high))
        elif event.key() == Qt.Key.Key_Escape and self.text() != number_of(
            parameter, self.value, self._formats
        ):
            self.show_value(self.value)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Else Enter would go on to a button of the dialog.
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)


def _step(parameter: Parameter) -> float:
    if parameter.whole:
        return 1
    if parameter.unit in (Unit.SHARE, Unit.PER_APPROACH):
        return 0.01 if parameter.high >= 0.2 else 0.001
    return 1 if parameter.high >= 100 else 0.1


class ParameterRow(QWidget):
    """A parameter with its field; `changed` brings its name and the own value, None for the usual one."""

    changed = Signal(str, object)

    def __init__(self, parameter: Parameter, appearance: Appearance) -> None:
        super().__init__()
        formats = appearance.formats
        self.parameter = parameter
        self.setProperty("plain", True)
        name = label(parameter_name(parameter.name), look.CONTROL)
        name.setWordWrap(True)
        self.meaning = explanation(parameter_meaning(parameter.name))
        self.facts = explanation(facts_of(parameter, formats))
        self.trouble = label("", look.SMALL, "warning")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.field = ParameterField(parameter, formats)
        self.reset = push_button(
            QCoreApplication.translate("Parameters", "Usual value"), appearance.theme, kind="link"
        )
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(
            QCoreApplication.translate("Parameters", "Usual value of: {name}").format(name=name.text())
        )
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._lay_out(name)
        self.field.changed.connect(self._change)
        self.field.refused.connect(self._refuse)
        self.reset.clicked.connect(lambda: self.changed.emit(parameter.name, None))

    def _lay_out(self, name: QWidget) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        for part in (name, self.meaning, self.facts, self.trouble):
            words.addWidget(part)
        unit = label(unit_name(self.parameter.unit), look.SMALL, "quiet")
        unit.setFixedWidth(_UNIT_WIDTH)
        unit.setMinimumHeight(self.field.sizeHint().height())
        self.reset.setMinimumHeight(self.field.sizeHint().height())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addSpacing(12)
        for part in (self.reset, self.field, unit):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def words(self) -> str:
        """Everything that can be searched for."""
        name = parameter_name(self.parameter.name)
        return f"{name} {self.meaning.text()} {self.facts.text()}".casefold()

    def show_value(self, value: float) -> None:
        """Show the value in force; one that is the rep's own can be taken back."""
        self.field.show_value(value)
        self.reset.setVisible(value != self.parameter.default)

    def _change(self, value: float) -> None:
        self.trouble.hide()
        self.changed.emit(self.parameter.name, None if value == self.parameter.default else value)

    def _refuse(self) -> None:
        self.trouble.setText(
            QCoreApplication.translate("Parameters", "That does not fit. The value was left as it was.")
        )
        self.trouble.show()
