"""Opens the dialogs of the page, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.app.prospect_list import ProspectList
from planner.app.session import Session, new_id
from planner.domain import prospect_edits
from planner.domain.merging import root_of
from planner.domain.prospect import Enquiry, EnquirySource, Owner, Prospect, Touch
from planner.views.appearance import Appearance

About = Touch | Enquiry | Prospect


class ProspectDialogs(QObject):
    """`stored` brings the id of a prospect that was added or changed, `said` what was read or written."""

    stored = Signal(str)
    said = Signal(str)

    def __init__(self, page: QWidget, session: Session, appearance: Appearance, known: ProspectList) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._appearance = appearance
        self._known = known

    def add(self) -> None:
        """Open the form for a new prospect."""
        self._open(Prospect(new_id(), "", added_on=self._session.clock.today()))

    def edit(self, prospect: Prospect | None) -> None:
        """Open the form of a prospect."""
        if prospect is not None:
            self._open(prospect)

    def _open(self, prospect: Prospect) -> None:
        from planner.views.prospects.prospect_dialog import ProspectDialog

        dialog = ProspectDialog(self._session, prospect, self._appearance, self._page)
        dialog.stored.connect(self.stored)
        dialog.open()

    def add_enquiry(self, prospect: Prospect | None) -> None:
        """Open the form for a new enquiry, of a prospect or of nobody in the list."""
        source = EnquirySource.UNPROMPTED
        if prospect is not None:
            source = EnquirySource.AGENCY if prospect.owner is Owner.AGENCY else EnquirySource.OWN
        today = self._session.clock.today()
        self._open_enquiry(Enquiry(new_id(), today, prospect.id if prospect else "", source))

    def _open_enquiry(self, enquiry: Enquiry) -> None:
        from planner.views.prospects.enquiry_dialog import EnquiryDialog

        known = self._session.plan.prospect_book.prospects
        prospect = known.get(root_of(known, enquiry.prospect_id))
        company = prospect.company if prospect is not None else ""
        EnquiryDialog(self._session, enquiry, company, self._appearance, self._page).open()

    def list_enquiries(self) -> None:
        """Open the list of all enquiries."""
        from planner.views.prospects.enquiries_dialog import EnquiriesDialog

        EnquiriesDialog(self._session, self._appearance, self._page).open()

    def edit_event(self, about: Enquiry | Prospect) -> None:
        """Open the form of an enquiry, or of a prospect that was merged."""
        if isinstance(about, Enquiry):
            self._open_enquiry(about)
        else:
            self._open(about)

    def remove_event(self, about: About) -> None:
        """Remove a touch or an enquiry."""
        if isinstance(about, Touch):
            self._session.do(prospect_edits.remove_touch, about.prospect_id, about.id)
        elif isinstance(about, Enquiry):
            self._session.do(prospect_edits.remove_enquiry, about.id)

    def open_event_menu(self, about: About, at: QPoint, change: Callable[[About], None]) -> None:
        """Open the menu of a line of the timeline."""
        translate = QCoreApplication.translate
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Prospects", "Change…")).triggered.connect(lambda: change(about))
        if isinstance(about, Prospect):
            split = menu.addAction(translate("Prospects", "Split off again"))
            split.triggered.connect(lambda: self._session.do(prospect_edits.split_prospect, about.id))
        else:
            remove = menu.addAction(translate("Prospects", "Remove"))
            remove.triggered.connect(lambda: self.remove_event(about))
        menu.popup(at)

    def read_file(self) -> None:
        """Read prospects from a file."""

    def write_file(self, ids: Sequence[str]) -> None:
        """Write the shown prospects to a file."""

    def find_duplicates(self) -> None:
        """Look for prospects that may be one."""
