"""What the agency takes over, asked for in a dialog: its share, and how it gives that back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.session import Session
from planner.domain import support_edits
from planner.domain.mix import percent
from planner.domain.support import Support
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.day_field import DayField
from planner.views.fields import FieldManners, NumberField
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet
from planner.views.support.rows import DAY_WIDTH, named_row

_STEP = 5
_MOST_PROSPECTS = 200
_HALF_A_YEAR = timedelta(weeks=26)


def taper_words(support: Support, formats: Formats) -> str:
    """Return the shares that the agency goes through, and when the last one is reached at the earliest."""
    shares, day = [support.share], support.begins
    while shares[-1] > support.floor + 1e-9 and len(shares) < 101:
        shares.append(max(shares[-1] - support.step, support.floor))
        day += timedelta(weeks=support.step_weeks)
    words = QCoreApplication.translate("Support", "{shares}, the last one on {day} at the earliest")
    arrows = " → ".join(
        formats.share(share) for share in (shares if len(shares) < 8 else shares[:3] + shares[-1:])
    )
    return words.format(shares=arrows, day=formats.short_date(day)) if len(shares) > 1 else arrows


class AgencyDialog(Sheet):
    """Asks for the agency's name, share and taper; nothing is stored before the rep says so."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Support", "The agency's part"),
            translate("Support", "How many approaches the agency takes over, and how you take them back."),
            appearance.theme,
            520,
            parent,
        )
        self._session = session
        self._formats = appearance.formats
        self._known = session.plan.support
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("Support", "Agency"))
        self.begins = DayField(translate("Support", "Begins on"), appearance)
        prospects = translate("Support", "{number} prospects")
        self.monthly = NumberField(
            translate("Support", "Together a month"), range(1, _MOST_PROSPECTS + 1), prospects
        )
        self.share = NumberField(translate("Support", "Begins with"), range(0, 101, _STEP), "{number}%")
        self.floor = NumberField(translate("Support", "Until"), range(0, 101, _STEP), "{number}%")
        points = translate("Support", "{number} points")
        self.step = NumberField(translate("Support", "Gives back"), range(1, 101), points)
        weeks = translate("Support", "{number} weeks")
        self.step_weeks = NumberField(translate("Support", "Every"), range(1, 53), weeks)
        self.has_end = QCheckBox(translate("Support", "Ends on"))
        self.ends = DayField(translate("Support", "Ends on"), appearance)
        self._taper = label("", look.SMALL, "quiet")
        self._taper.setWordWrap(True)
        self._place_fields()
        self._place_buttons()
        self._show(self._known or Support(session.clock.today()))

    def _place_fields(self) -> None:
        translate = QCoreApplication.translate
        manners = FieldManners(self)
        for field in (self.name, self.begins, self.ends, *self._numbers):
            manners.teach(field)
        for number in self._numbers:
            number.textEdited.connect(self._preview)
            number.changed.connect(self._preview)
        self.begins.dateChanged.connect(self._preview)
        self.has_end.toggled.connect(self.ends.setVisible)
        for day in (self.begins, self.ends):
            day.setMinimumWidth(DAY_WIDTH)
        self.body.addLayout(named_row(translate("Support", "Agency"), self.name, fills=True))
        self.body.addLayout(named_row(translate("Support", "Begins on"), self.begins))
        self.body.addLayout(
            named_row(
                translate("Support", "Together a month"),
                self.monthly,
                translate("Support", "you and the agency"),
            )
        )
        self.body.addLayout(named_row(translate("Support", "Begins with"), self.share))
        self.body.addLayout(
            named_row(
                translate("Support", "Gives back"), self.step, translate("Support", "every"), self.step_weeks
            )
        )
        self.body.addLayout(named_row(translate("Support", "Until"), self.floor))
        self.body.addWidget(self._taper)
        end = QHBoxLayout()
        end.setSpacing(10)
        end.addWidget(self.has_end)
        end.addWidget(self.ends)
        end.addStretch()
        self.body.addLayout(end)
        self.body.addStretch()

    def _place_buttons(self) -> None:
        translate = QCoreApplication.translate
        if self._known is not None:
            end = self.add_button(translate("Support", "End today"))
            self.buttons.removeWidget(end)
            self.buttons.insertWidget(0, end)
            end.clicked.connect(self._end)
        self.add_cancel()
        save = self.add_button(translate("Settings", "Save"), kind="primary")
        save.clicked.connect(self._store)

    @property
    def _numbers(self) -> tuple[NumberField, ...]:
        return self.monthly, self.share, self.floor, self.step, self.step_weeks

    def _show(self, support: Support) -> None:
        self.name.setText(support.agency)
        self.begins.show_day(support.begins)
        self.monthly.show_value(support.monthly)
        self.share.show_value(percent(support.share))
        self.floor.show_value(percent(support.floor))
        self.step.show_value(percent(support.step))
        self.step_weeks.show_value(support.step_weeks)
        self.has_end.setChecked(support.ends is not None)
        self.ends.show_day(support.ends or support.begins + _HALF_A_YEAR)
        self.ends.setVisible(support.ends is not None)
        self._preview()

    @property
    def chosen(self) -> Support:
        """The agency's part as the fields say it."""
        return Support(
            self.begins.day,
            self.name.text().strip(),
            self.share.typed / 100,
            self.floor.typed / 100,
            self.step.typed / 100,
            self.step_weeks.typed,
            self.monthly.typed,
            self.ends.day if self.has_end.isChecked() else None,
        )

    def _preview(self) -> None:
        chosen = self.chosen
        self._taper.setText(taper_words(chosen, self._formats) if chosen.floor <= chosen.share else "")

    def _store(self) -> None:
        refusal = refusal_of(self._session, support_edits.set_support, self.chosen)
        self.say(refusal)
        if refusal is None:
            self.accept()

    def _end(self) -> None:
        refusal = refusal_of(self._session, support_edits.end_support, self._session.clock.today())
        self.say(refusal)
        if refusal is None:
            self.accept()
