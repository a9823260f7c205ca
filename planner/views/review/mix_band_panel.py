"""Below the large mix band: what the rep expects of more and less work, and the sentence of advice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.session import Session
from planner.domain.one_on_one_edits import set_parameter
from planner.foresight.parameters import BY_NAME, Parameters
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button
from planner.views.review.levers import Lever, keep_room

if TYPE_CHECKING:
    from planner.app.review import Review

CLIENT = ("client_none", "client_half", "client_more", "client_most")
ACQUISITION = ("acquisition_none", "acquisition_half", "acquisition_more", "acquisition_most")
_LIMITS = ((0.0, 0.95), (0.0, 1.0), (1.0, 2.5), (1.05, 4.0))
_STEP = 0.01


class MixBandPanel(QWidget):
    """The rep's own judgements as sliders; `rows_changed` brings the MixBand at each step.

    A slider that is let go is stored as the rep's own value, one step of undo.
    """

    rows_changed = Signal(object)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._review: Review | None = None
        self.levers = {name: self._lever(name, appearance.formats) for name in (*CLIENT, *ACQUISITION)}
        self.reset = push_button(
            QCoreApplication.translate("Review", "Usual judgements"), appearance.theme, kind="link"
        )
        self.reset.clicked.connect(self._reset)
        keep_room(self.reset)
        self._lay_out()
        self._show_stored()

    def _lever(self, name: str, formats: Formats) -> Lever:
        place = (CLIENT if name in CLIENT else ACQUISITION).index(name)
        lever = Lever(_efforts()[place], _LIMITS[place], _STEP, _percent(formats))
        lever.moved.connect(self._step)
        lever.settled.connect(lambda value, name=name: self._store(name, value))
        return lever

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        asked = translate(
            "Review", "Today's effort brings 100%. What would each bring, by your own judgement, with …"
        )
        grid.addWidget(explanation(asked), 1, 0, 1, 2)
        for column, (title, names) in enumerate(
            (
                (translate("Review", "Work for clients"), CLIENT),
                (translate("Review", "Acquisition"), ACQUISITION),
            )
        ):
            grid.setColumnStretch(column, 1)
            grid.addWidget(label(title, look.PANEL_HEADING, "quiet"), 2, column)
            for row, name in enumerate(names):
                grid.addWidget(self.levers[name], 3 + row, column)
        grid.addWidget(self.reset, 7, 0, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(8, 1)

    def show_review(self, review: Review) -> None:
        """Show a review, with the judgements that are stored."""
        self._review = review
        if not any(lever.is_held for lever in self.levers.values()):
            self._show_stored()
        self._step()

    def _show_stored(self) -> None:
        stored = Parameters.of(self._session.plan.own_parameters.as_dict())
        for name, lever in self.levers.items():
            lever.show_value(getattr(stored, name))
        own = set(self._session.plan.own_parameters.as_dict())
        self.reset.setVisible(bool(own & set(self.levers)))

    def _parameters(self) -> Parameters:
        own = self._session.plan.own_parameters.as_dict()
        stored = Parameters.of(own)
        for name, lever in self.levers.items():
            if not lever.stands_at(getattr(stored, name)):
                own[name] = lever.value
        return Parameters.of(own)

    def _step(self, _value: float = 0.0) -> None:
        if self._review is None:
            return
        from planner.foresight.mix_band import PastWeek

        weeks = [PastWeek(week.client, week.acquisition) for week in self._review.weeks_worked]
        self.rows_changed.emit(self._review.forecast.band(weeks, self._parameters()))

    def _store(self, name: str, value: float) -> None:
        is_usual = abs(value - BY_NAME[name].default) < _STEP / 2
        known = self._session.plan.own_parameters.as_dict().get(name)
        if known != (None if is_usual else value):
            self._session.do(set_parameter, name, None if is_usual else value)

    def _reset(self) -> None:
        for name in self.levers:
            if name in self._session.plan.own_parameters.as_dict():
                self._session.do(set_parameter, name, None)
        self._show_stored()
        self._step()


def _efforts() -> tuple[str, str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Review", "none of it"),
        translate("Review", "half as much"),
        translate("Review", "half as much again"),
        translate("Review", "as much as could ever help"),
    )


def _percent(formats: Formats) -> Callable[[float], str]:
    return lambda value: formats.share(value)
