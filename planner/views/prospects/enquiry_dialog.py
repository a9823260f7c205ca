"""The form of an enquiry: who asks, what for, what it came from, and what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QWidget

from planner.app.prospect_words import enquiry_result_name, enquiry_source_name
from planner.app.session import Session
from planner.domain import prospect_edits
from planner.domain.prospect import Enquiry, EnquiryResult, EnquirySource
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import explanation, label
from planner.views.day_field import DayField
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_LONGEST = 200


class EnquiryDialog(Sheet):
    """Notes an enquiry, or changes one; nothing is stored before Save."""

    def __init__(
        self, session: Session, enquiry: Enquiry, company: str, appearance: Appearance, parent: QWidget | None
    ) -> None:
        """Open for an enquiry of a company, or of nobody known where its name is empty."""
        translate = QCoreApplication.translate
        self._is_new = enquiry.id not in session.plan.prospect_book.enquiries
        title = translate("Enquiry", "New enquiry") if self._is_new else translate("Enquiry", "Enquiry")
        super().__init__(title, "", appearance.theme, 480, parent)
        self._session = session
        self._enquiry = enquiry
        self._known_company = company
        self.company = self._company_field(company)
        self._unknown = explanation("")
        self.day = DayField(translate("Enquiry", "Day"), appearance)
        self.day.show_day(enquiry.day)
        self.what = QLineEdit(enquiry.what)
        self.note = QLineEdit(enquiry.note)
        for field in (self.what, self.note):
            field.setMaxLength(_LONGEST)
        self.source = Segments(
            {source: enquiry_source_name(source) for source in EnquirySource},
            translate("Enquiry", "Came from"),
            appearance.theme,
        )
        self.source.choose(enquiry.source)
        self.came_of = Segments(
            {result: enquiry_result_name(result) for result in EnquiryResult},
            translate("Enquiry", "What came of it"),
            appearance.theme,
        )
        self.came_of.choose(enquiry.result)
        self._lay_out()
        self.what.setFocus()

    def _company_field(self, company: str) -> QLineEdit:
        field = QLineEdit(company)
        field.setMaxLength(max(_LONGEST, len(company)))
        field.setPlaceholderText(QCoreApplication.translate("Enquiry", "from nobody in the list"))
        prospects = self._session.plan.prospect_book.prospects.values()
        names = sorted({each.company for each in prospects if each.is_listed}, key=str.casefold)
        completer = QCompleter(names, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        return field

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for text, field in (
            (translate("Enquiry", "Day"), self.day),
            (translate("Enquiry", "Company"), self.company),
            ("", self._unknown),
            (translate("Enquiry", "What for"), self.what),
            (translate("Enquiry", "Came from"), self.source),
            (translate("Enquiry", "What came of it"), self.came_of),
            (translate("Enquiry", "Note"), self.note),
        ):
            if text:
                field.setAccessibleName(text)
            form.addRow(label(text, tone="quiet"), field)
        form.setRowVisible(self._unknown, False)
        self.body.addLayout(form)
        if not self._is_new:
            self.remove = self.add_button(translate("Enquiry", "Remove"), icon_name="trash-2")
            self.buttons.removeWidget(self.remove)
            self.buttons.insertWidget(0, self.remove)
            self.remove.clicked.connect(self._remove)
        self.add_cancel()
        words = translate("Enquiry", "Add") if self._is_new else translate("Enquiry", "Save")
        self.add_button(words, kind="primary").clicked.connect(self._store)

    def _prospect_id(self) -> str | None:
        """Return the prospect that is named, empty where nobody is, None where nobody is called so."""
        name = self.company.text().strip().casefold()
        if name == self._known_company.casefold():
            return self._enquiry.prospect_id
        prospects = self._session.plan.prospect_book.prospects.values()
        called_so = (each.id for each in prospects if each.is_listed and each.company.casefold() == name)
        return next(called_so, None) if name else ""

    def _entered(self, prospect_id: str) -> Enquiry:
        result = self.came_of.key
        closed = self._enquiry.closed_on
        if result is EnquiryResult.OPEN:
            closed = None
        elif result is not self._enquiry.result:
            closed = max(self._session.clock.today(), self.day.day)
        return replace(
            self._enquiry,
            prospect_id=prospect_id,
            day=self.day.day,
            what=self.what.text().strip(),
            note=self.note.text().strip(),
            source=self.source.key,
            result=result,
            closed_on=closed,
        )

    def _store(self) -> None:
        prospect_id = self._prospect_id()
        if prospect_id is None:
            self._ask_for_company()
            return
        change = prospect_edits.add_enquiry if self._is_new else prospect_edits.change_enquiry
        refusal = refusal_of(self._session, change, self._entered(prospect_id))
        if refusal is None:
            self.accept()
        else:
            self.say(refusal)

    def _ask_for_company(self) -> None:
        words = QCoreApplication.translate(
            "Enquiry", "Not among your prospects. Choose one of the list, or leave it empty."
        )
        self._unknown.setText(words)
        self._form.setRowVisible(self._unknown, True)
        self.company.setFocus()
        self.company.selectAll()

    def _remove(self) -> None:
        refusal = refusal_of(self._session, prospect_edits.remove_enquiry, self._enquiry.id)
        if refusal is None:
            self.accept()
        else:
            self.say(refusal)
