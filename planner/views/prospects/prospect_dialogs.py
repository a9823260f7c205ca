"""Opens the dialogs of the page, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from planner.app.prospect_list import ProspectList
from planner.app.session import Session, new_id
from planner.domain import prospect_edits
from planner.domain.merging import root_of
from planner.domain.prospect import Enquiry, EnquirySource, Owner, Prospect, Touch
from planner.views.appearance import Appearance

About = Touch | Enquiry | Prospect
TABLE_SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")


def table_in(carried: QMimeData) -> Path | None:
    """Return the file that a drag carries, None where it is not one table alone."""
    files = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in TABLE_SUFFIXES else None


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

        stored = self._session.plan.prospect_book.prospects.get(prospect.id, prospect)
        dialog = ProspectDialog(self._session, stored, self._appearance, self._page)
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

    def choose_file(self) -> None:
        """Ask which file to read prospects from."""
        translate = QCoreApplication.translate
        dialog = QFileDialog(self._page, translate("Prospects", "Import prospects"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES)
        tables = translate("Prospects", "Tables and workbooks ({patterns})")
        dialog.setNameFilters(
            [tables.replace("{patterns}", patterns), translate("Prospects", "All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.read_file(Path(path)))
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Show what a file of prospects would change."""
        from planner.views.prospects.importing.import_dialog import ImportDialog

        dialog = ImportDialog(self._session, self._appearance, path, self._page)
        dialog.said.connect(self.said)
        dialog.open()

    def write_file(self, ids: Sequence[str]) -> None:
        """Ask which fields of some prospects go into a file."""
        from planner.views.prospects.importing.export_dialog import ExportProspectsDialog

        prospects = [self._known.prospect(prospect_id) for prospect_id in ids]
        dialog = ExportProspectsDialog(prospects, self._appearance, self._page)
        dialog.said.connect(self.said)
        dialog.open()

    def find_duplicates(self) -> None:
        """Look for prospects that may be one."""
        from planner.views.prospects.importing.duplicates_dialog import DuplicatesDialog

        dialog = DuplicatesDialog(self._session, self._appearance, self._page)
        dialog.said.connect(self.said)
        dialog.open()
