"""All enquiries, newest first, with what came of each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.app.prospect_words import enquiry_result_name, enquiry_source_name, near_day
from planner.app.session import Session, new_id
from planner.domain.prospect import Enquiry, EnquirySource
from planner.views.appearance import Appearance
from planner.views.list_looks import dress_list
from planner.views.prospects.enquiry_dialog import EnquiryDialog
from planner.views.settings.sheet import Sheet


class EnquiriesDialog(Sheet):
    """Lists enquiries; Enter opens one, N notes one that came from nobody in the list."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None) -> None:
        translate, theme = QCoreApplication.translate, appearance.theme
        words = translate("Enquiry", "New clients that asked for something, and what came of it.")
        super().__init__(translate("Enquiry", "Enquiries"), words, theme, 620, parent)
        self._session = session
        self._appearance = appearance
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Enquiry", "Enquiries"))
        self.list.setMinimumHeight(320)
        dress_list(self.list, theme, ruled=True)
        self.list.itemActivated.connect(self._open)
        self.body.addWidget(self.list, 1)
        new = self.add_button(translate("Enquiry", "New enquiry"), icon_name="plus")
        new.clicked.connect(self._add)
        close = self.add_button(translate("Enquiry", "Close"), kind="primary")
        close.clicked.connect(self.accept)
        session.changed.connect(self._show)
        self.finished.connect(lambda _result: session.changed.disconnect(self._show))
        self._show()
        self.list.setFocus()

    def _show(self) -> None:
        place = self.list.currentRow()
        self.list.clear()
        known = self._session.plan.prospect_book.enquiries.values()
        for enquiry in reversed(tuple(known)):
            item = QListWidgetItem(self._line(enquiry))
            item.setData(Qt.ItemDataRole.UserRole, enquiry.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(place, 0), self.list.count() - 1))

    def _company(self, enquiry: Enquiry) -> str:
        prospect = self._session.plan.prospect_book.prospects.get(enquiry.prospect_id)
        return prospect.company if prospect is not None else ""

    def _line(self, enquiry: Enquiry) -> str:
        today, formats = self._session.clock.today(), self._appearance.formats
        who = self._company(enquiry) or QCoreApplication.translate("Enquiry", "from nobody in the list")
        parts = (who, enquiry.what, enquiry_source_name(enquiry.source), enquiry_result_name(enquiry.result))
        return "  ·  ".join((near_day(enquiry.day, today, formats), *(part for part in parts if part)))

    def _open(self, item: QListWidgetItem) -> None:
        enquiry_id = str(item.data(Qt.ItemDataRole.UserRole))
        enquiry = self._session.plan.prospect_book.enquiries.get(enquiry_id)
        if enquiry is not None:
            self._edit(enquiry, self._company(enquiry))

    def _add(self) -> None:
        today = self._session.clock.today()
        self._edit(Enquiry(new_id(), today, source=EnquirySource.UNPROMPTED), "")

    def _edit(self, enquiry: Enquiry, company: str) -> None:
        EnquiryDialog(self._session, enquiry, company, self._appearance, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note another with N, as everywhere on the page; Enter in the list has opened an enquiry already."""
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self._add()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.list:
            event.accept()
        else:
            super().keyPressEvent(event)
