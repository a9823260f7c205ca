"""The editor of an agreement: what, how much, whose, from when until when; its meaning is said meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner import look
from planner.app import agreement_words
from planner.app.agreement_check import AgreementCheck
from planner.app.learned_rates import LearnedRates
from planner.app.session import Session, new_id
from planner.domain import agreement_edits
from planner.domain.agreement import Agreement, Carrier, Metric, month_of
from planner.domain.errors import UserError
from planner.domain.span import IsoWeek
from planner.views.agreements.target_fields import TargetFields
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import explanation, label
from planner.views.day_field import DayField
from planner.views.fields import FieldManners, ListField
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_WIDTH = 520
_MOST_CONVERSATIONS = 12
_QUIET = 200


def open_editor(
    session: Session,
    appearance: Appearance,
    parent: QWidget | None,
    agreement_id: str = "",
    agreed_on: date | None = None,
) -> AgreementEditor:
    """Open the editor of an agreement, or of a new one where there is none of that id.

    A new one is made in the one-on-one of the day `agreed_on`, where there is one.
    """
    agreement = session.plan.agreements.get(agreement_id)
    editor = AgreementEditor(session, appearance, agreement, parent, agreed_on)
    editor.open()
    return editor


def begin_of_period(metric: Metric, day: date) -> date:
    """Return the first day of the week or month that a metric is counted over."""
    return month_of(day)[0] if metric.is_monthly else IsoWeek.of(day).monday


class AgreementEditor(Sheet):
    """Makes or changes one agreement as one step of undo; nothing is stored before Save."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        agreement: Agreement | None = None,
        parent: QWidget | None = None,
        agreed_on: date | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = (
            translate("Agreement", "New agreement")
            if agreement is None
            else translate("Agreement", "Agreement")
        )
        super().__init__(title, "", appearance.theme, _WIDTH, parent)
        self._session = session
        self._appearance = appearance
        self._stored = agreement
        self._made_on = agreed_on or session.clock.today()
        self._new_id = new_id()
        self._make_fields()
        self._meaning = label("", look.CONTROL)
        self._meaning.setWordWrap(True)
        self._hint = explanation("")
        self._check = explanation("")
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self._check_it)
        self._checking = AgreementCheck(session)
        session.changed.connect(self._take_news)
        self._rates = LearnedRates.of(session)
        self._rates.arrived.connect(self._check_again)
        self._place_fields()
        self._place_buttons()
        self._show(agreement)
        self._listen()
        self._preview()
        self._target.number.setFocus()
        self._target.number.selectAll()

    def _make_fields(self) -> None:
        translate, appearance = QCoreApplication.translate, self._appearance
        self._metric = ListField(translate("Agreement", "What"))
        for metric, words in metric_names().items():
            self._metric.add(words, metric)
        self._target = TargetFields(appearance)
        self._carrier = Segments(carrier_names(), translate("Agreement", "Whose"), appearance.theme)
        self._first = DayField(translate("Agreement", "From"), appearance)
        self._has_last = QCheckBox(translate("Agreement", "Until"))
        self._last = DayField(translate("Agreement", "Until"), appearance)
        kept = self._last.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._last.setSizePolicy(kept)
        self._agreed_on = self._conversations()

    def _conversations(self) -> ListField:
        field = ListField(QCoreApplication.translate("Agreement", "Agreed on"))
        field.add(QCoreApplication.translate("Agreement", "Outside of a one-on-one"), None)
        days = {one.day for one in self._session.plan.one_on_ones.values()}
        days |= {self._stored.agreed_on} if self._stored and self._stored.agreed_on else set()
        words = QCoreApplication.translate("Agreement", "One-on-one of {day}")
        for day in sorted(days, reverse=True)[:_MOST_CONVERSATIONS]:
            field.add(words.format(day=self._appearance.formats.short_date(day)), day)
        return field

    def _place_fields(self) -> None:
        translate = QCoreApplication.translate
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 90)
        grid.setColumnStretch(1, 1)
        self._names: dict[QWidget, QWidget] = {}
        for line, (name, field) in enumerate(
            (
                (translate("Agreement", "What"), self._metric),
                (translate("Agreement", "How much"), self._target),
                (translate("Agreement", "Whose"), self._carrier),
                (translate("Agreement", "From"), self._first),
                ("", self._last),
                (translate("Agreement", "Agreed on"), self._agreed_on),
            )
        ):
            named: QWidget = self._has_last
            if name:
                words = label(name, tone="quiet")
                words.setBuddy(field)
                named = words
            self._names[field] = named
            grid.addWidget(named, line, 0)
            grid.addWidget(field, line, 1)
        self.body.addLayout(grid)
        self.body.addSpacing(6)
        for said in (self._meaning, self._hint, self._check):
            self.body.addWidget(said)

    def _place_buttons(self) -> None:
        translate = QCoreApplication.translate
        if self._stored is not None:
            end = self.add_button(translate("Agreement", "No longer agreed"))
            self.buttons.removeWidget(end)
            self.buttons.insertWidget(0, end)
            end.clicked.connect(self._end)
        self.add_cancel()
        save = self.add_button(translate("Agreement", "Save"), kind="primary")
        save.clicked.connect(self._store)

    def _show(self, agreement: Agreement | None) -> None:
        today = self._session.clock.today()
        self._target.show_agreement(agreement)
        metric = Metric.PROSPECTS if agreement is None else agreement.metric
        with_agency = self._session.plan.support is not None
        usual = Carrier.TOGETHER if with_agency else Carrier.OWN
        self._metric.show_value(metric)
        self._carrier.choose(usual if agreement is None else agreement.carrier)
        first = begin_of_period(metric, today) if agreement is None else agreement.first_day
        last = None if agreement is None else agreement.last_day
        self._first.show_day(first)
        self._has_last.setChecked(last is not None)
        self._last.setVisible(last is not None)
        self._last.show_day(last or max(first, today) + timedelta(days=90))
        if agreement is not None:
            self._agreed_on.show_value(agreement.agreed_on)
        elif self._agreed_on.holds(self._made_on):
            self._agreed_on.show_value(self._made_on)

    def _listen(self) -> None:
        manners = FieldManners(self)
        for field in (self._metric, self._first, self._last, self._agreed_on):
            manners.teach(field)
        self._metric.chosen.connect(self._choose_metric)
        self._target.edited.connect(self._preview)
        self._carrier.chosen.connect(self._preview)
        self._has_last.toggled.connect(self._last.setVisible)
        self._has_last.toggled.connect(self._preview)
        self._first.dateChanged.connect(self._preview)
        self._last.dateChanged.connect(self._preview)

    def _choose_metric(self, metric: Metric) -> None:
        self._target.show_metric(metric)
        if self._stored is None:
            self._first.show_day(begin_of_period(metric, self._session.clock.today()))
        self._preview()

    @property
    def agreement(self) -> Agreement:
        """The agreement as it stands in the fields."""
        metric = self._metric.value
        assert isinstance(metric, Metric)
        agreed_on = self._agreed_on.value
        assert agreed_on is None or isinstance(agreed_on, date)
        last = self._last.day if self._has_last.isChecked() else None
        made = Agreement(
            self._new_id if self._stored is None else self._stored.id,
            metric,
            self._target.target,
            self._first.day,
            last,
            self._target.upper,
            carrier=self._carrier.key if metric.is_monthly else Carrier.OWN,
            agreed_on=agreed_on,
        )
        if metric is Metric.PROTECTED_BLOCKS:
            made = replace(made, weekday=self._target.weekday, before=self._target.before)
        return made

    def _preview(self) -> None:
        """Say what the agreement means as it stands in the fields; whether it adds up, in a moment."""
        agreement = self.agreement
        for part in (self._names[self._carrier], self._carrier):
            part.setVisible(agreement.metric.is_monthly)
        meaning = agreement_words.meaning(agreement, self._appearance.formats)
        self._meaning.setText(meaning)
        self._target.number.setAccessibleDescription(meaning)
        self._hint.setText(self._about_the_past(agreement))
        self._hint.setVisible(bool(self._hint.text()))
        self._grow()
        self._quiet.start()

    def _grow(self) -> None:
        """Make room for what is said; the editor never shrinks below the hand that types in it."""
        needed = self.heightForWidth(self.width())
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def _about_the_past(self, agreement: Agreement) -> str:
        """Return what becomes of the time that an agreement has held already."""
        stored, today = self._stored, self._session.clock.today()
        if stored is None or stored.first_day >= begin_of_period(stored.metric, today):
            return ""
        if agreement.first_day > stored.first_day:
            words = QCoreApplication.translate("Agreement", "Until {day} holds what was agreed before.")
            eve = agreement.first_day - timedelta(days=1)
            return words.format(day=self._appearance.formats.short_date(eve))
        if replace(agreement, last_day=None, agreed_on=None) == replace(
            stored, last_day=None, agreed_on=None
        ):
            return ""
        return QCoreApplication.translate(
            "Agreement",
            "The weeks before are then measured by it too; with a later first day they keep what was agreed.",
        )

    @property
    def checked(self) -> str:
        """What is said of whether the agreement adds up; empty until that is known."""
        return self._check.text()

    def _take_news(self) -> None:
        self._checking = AgreementCheck(self._session)
        if self.isVisible():
            self._quiet.start()

    def _check_again(self) -> None:
        """Say it anew with what has been learned meanwhile, unless that is about to be done or too late."""
        if self.isVisible() and not self._quiet.isActive():
            self._check_it()

    def _check_it(self) -> None:
        try:
            learned, formats = self._rates.now(), self._appearance.formats
            words = self._checking.words(self.agreement, formats, learned)
        except UserError as error:
            self.say(error)
            return
        self._check.setText(words)
        self._check.setVisible(bool(words))
        self._grow()

    def _store(self) -> None:
        agreement, stored = self.agreement, self._stored
        if stored is None:
            refusal = refusal_of(self._session, agreement_edits.add_agreement, agreement)
        elif agreement == stored:
            refusal = None
        else:
            change = agreement_edits.renew_agreement
            refusal = refusal_of(self._session, change, agreement, agreement.first_day, self._new_id)
        self._close_unless(refusal)

    def _end(self) -> None:
        """Let the agreement end before this week or month; undo brings it back."""
        assert self._stored is not None
        eve = begin_of_period(self._stored.metric, self._session.clock.today()) - timedelta(days=1)
        self._close_unless(refusal_of(self._session, agreement_edits.end_agreement, self._stored.id, eve))

    def done(self, result: int) -> None:
        """Look at nothing any more."""
        self._quiet.stop()
        super().done(result)

    def _close_unless(self, refusal: UserError | None) -> None:
        if refusal is None:
            self.accept()
        else:
            self.say(refusal)


def metric_names() -> dict[Metric, str]:
    """Return what can be agreed on, by name."""
    translate = QCoreApplication.translate
    return {
        Metric.PROSPECTS: translate("Agreement", "Prospects approached"),
        Metric.CONVERSATIONS: translate("Agreement", "Conversations with prospects"),
        Metric.ACQUISITION_HOURS: translate("Agreement", "Hours of acquisition"),
        Metric.LONG_SHARE: translate("Agreement", "Share of long-term work"),
        Metric.PROTECTED_BLOCKS: translate("Agreement", "Protected blocks"),
    }


def carrier_names() -> dict[Carrier, str]:
    """Return whose part an agreement can be, by name."""
    return {
        Carrier.OWN: QCoreApplication.translate("Agreement", "Own"),
        Carrier.AGENCY: QCoreApplication.translate("Agreement", "Agency"),
        Carrier.TOGETHER: QCoreApplication.translate("Agreement", "Together"),
    }
