"""Hands on the page of prospects: what a rep sees there, and what the file keeps of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from planner.domain.edits import Edit, EditKind, Label
from planner.domain.plan import Value
from planner.domain.prospect import Enquiry, Owner, Prospect, Stage, Touch
from planner.storage.plan_reader import PlanReader
from planner.views.prospects.page import ProspectsPage
from tests.views.week.hands import Hands, opened

TODAY = date(2026, 11, 24)
DELTA = Prospect(
    "d", "Deltaplast", "Peter Maas", phone="0168 55 01 42", city="Moerdijk", stage=Stage.CONVERSATION,
    next_action="Agree a visit", next_on=date(2026, 11, 25), list_name="List B",
)  # fmt: skip
WESSELS = Prospect(
    "w", "Houtindustrie Wessels", "Gerard Wessels", city="Raalte", stage=Stage.MEETING,
    owner=Owner.AGENCY, next_action="Visit", next_on=date(2026, 12, 1),
)  # fmt: skip
METAAL = Prospect("m", "Métaalhuis Venlo")
OLD = Prospect("o", "Aardema", stage=Stage.CUSTOMER)
TOUCHES = (
    Touch("t1", "d", date(2026, 11, 18), by=Owner.AGENCY, minutes=6, note="Delivers in 9 weeks"),
    Touch("t2", "d", date(2026, 11, 20), minutes=8),
    Touch("t3", "w", date(2026, 11, 12), by=Owner.AGENCY),
)


@dataclass
class ProspectHands:
    """A hand on the mouse and one on the keyboard of the page of prospects."""

    week: Hands

    @property
    def page(self) -> ProspectsPage:
        """The page."""
        page = self.week.window.prospects_page
        assert page is not None
        return page

    def keys(self, *sequences: str) -> None:
        """Press keys one after the other."""
        for sequence in sequences:
            self._be_active()
            self.week.keys(sequence)

    def _be_active(self) -> None:
        # Without a screen no window becomes active again when a popup or a dialog closes.
        if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
            self.week.window.activateWindow()
            QApplication.processEvents()

    def put(self, *values: Value) -> None:
        """Store values without a hand."""
        edit = Edit(Label(EditKind.READ_PROSPECTS, "leads.csv"), (), values)
        self.week.session.do(lambda _plan: edit)
        QApplication.processEvents()

    def rows(self) -> list[str]:
        """The first column as it is read out in short: companies and headings."""
        model = self.page.model
        shown = (model.data(model.index(row, 0)) for row in range(model.rowCount()))
        return [str(text).partition(",")[0] for text in shown]

    def cell(self, company: str, column: int) -> str:
        """The text of a cell."""
        model = self.page.model
        row = self.rows().index(company)
        return str(model.data(model.index(row, column)))

    def choose(self, *companies: str) -> None:
        """Click rows, the later ones with Ctrl held."""
        held = Qt.KeyboardModifier.NoModifier
        for company in companies:
            table = self.page.table
            index = self.page.model.index(self.rows().index(company), 0)
            table.scrollTo(index)
            at = table.visualRect(index).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, at)
            QApplication.processEvents()
            held = Qt.KeyboardModifier.ControlModifier

    def click_header(self, place: int) -> None:
        """Click the name of a column."""
        header = self.page.table.header
        at = QPoint(header.sectionViewportPosition(place) + 30, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()

    def said(self, widget: QWidget) -> str:
        """All that labels of a widget say at the moment."""
        labels = widget.findChildren(QLabel)
        return " | ".join(label.text() for label in labels if label.isVisibleTo(widget) and label.text())

    def pick(self, *texts: str) -> None:
        """Choose entries of the menu that is open, from one submenu to the next."""
        menu: QObject | None = QApplication.activePopupWidget()
        for text in texts:
            assert isinstance(menu, QMenu)
            (action,) = [a for a in menu.actions() if a.text().replace("&", "").startswith(text)]
            if action.menu() is None:
                action.trigger()
            menu = action.menu()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        QApplication.processEvents()

    def stored(self, prospect_id: str) -> Prospect:
        """A prospect as the file has it."""
        with PlanReader(self.week.desk.path) as reader:
            return next(p for p in reader.prospects() if p.id == prospect_id)

    def stored_prospects(self) -> list[Prospect]:
        """All prospects as the file has them, by company."""
        with PlanReader(self.week.desk.path) as reader:
            return sorted(reader.prospects(), key=lambda p: p.company)

    def stored_touches(self, prospect_id: str) -> list[Touch]:
        """The touches of a prospect as the file has them, oldest first."""
        with PlanReader(self.week.desk.path) as reader:
            return list(reader.touches_of([prospect_id]))

    def stored_enquiries(self) -> list[Enquiry]:
        """All enquiries as the file has them."""
        with PlanReader(self.week.desk.path) as reader:
            return list(reader.enquiries())


@contextmanager
def on_prospects(path: Path, *values: Value, width: int = 1440, height: int = 900) -> Iterator[ProspectHands]:
    """Open a data file, put values into it, and come to the page of prospects."""
    with opened(path, width=width, height=height) as hands:
        made = ProspectHands(hands)
        if values:
            made.put(*values)
        hands.keys("Ctrl+2")
        yield made
