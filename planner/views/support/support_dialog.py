"""Agency and coaching on one sheet: how the agency's share goes, the sessions, and lists to and fro."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.app.session import Session
from planner.app.support import SupportState, support_state
from planner.app.support_words import (
    gate_sentence,
    gate_words,
    hours_words,
    month_words,
    next_words,
    own_month_words,
    share_now,
)
from planner.domain import support_edits
from planner.domain.support import CoachingSession, Support
from planner.domain.support_edits import PlacedSession, placed_sessions
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button, rule
from planner.views.settings.sheet import Sheet
from planner.views.support.agency_dialog import AgencyDialog
from planner.views.support.rows import clear
from planner.views.support.session_dialog import SessionDialog
from planner.views.support.session_row import SessionRow
from planner.views.support.taper_table import TaperTable

_SIZE = (940, 660)


class SupportDialog(Sheet):
    """Shows how things stand; every change is asked for in a dialog of its own and is one step of undo.

    `hand_over_wanted` and `read_back_wanted` come when a list shall go to the agency, or comes from it.
    """

    hand_over_wanted = Signal()
    read_back_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Support", "Agency and coaching"),
            translate(
                "Support", "A part of the approaches done by others, while you take them over step by step."
            ),
            appearance.theme,
            _SIZE[0],
            parent,
        )
        self.resize(*_SIZE)
        self._session = session
        self._appearance = appearance
        self.agency, self.sessions = QVBoxLayout(), QVBoxLayout()
        self.taper: TaperTable | None = None
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addWidget(self._side(self.agency), 3)
        sides.addWidget(rule(vertical=True))
        sides.addWidget(self._side(self.sessions), 2)
        self.body.addLayout(sides, 1)
        self._hand_over = self._file_button(translate("Support", "Hand a list over…"), "upload")
        self._hand_over.clicked.connect(self.hand_over_wanted)
        self._read_back = self._file_button(translate("Support", "Read the agency's list…"), "download")
        self._read_back.clicked.connect(self.read_back_wanted)
        self.buttons.insertWidget(0, self._hand_over)
        self.buttons.insertWidget(1, self._read_back)
        self.add_cancel(translate("Support", "Close"))
        self._show()
        session.changed.connect(self._show)

    def _file_button(self, text: str, icon_name: str) -> QPushButton:
        made = push_button(text, self.theme, icon_name=icon_name)
        made.setAutoDefault(False)
        return made

    def _side(self, rows: QVBoxLayout) -> QWidget:
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(6)
        content = QWidget()
        content.setProperty("plain", True)
        content.setLayout(rows)
        made = QScrollArea()
        made.setWidget(content)
        made.setWidgetResizable(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _show(self) -> None:
        """Show everything as it is stored."""
        session, chosen = self._session, _name_of_button(self.focusWidget())
        clear(self.agency)
        clear(self.sessions)
        state = support_state(session.plan, session, session.clock.today())
        if state is None:
            self._show_no_agency(session.plan.support)
        else:
            self._show_agency(state)
        self.agency.addStretch()
        self._show_sessions()
        self.sessions.addStretch()
        self._choose_again(chosen)

    def _choose_again(self, name: str) -> None:
        """Give the keys to the button that had them before it was made anew."""
        made = [*_widgets_of(self.agency), *_widgets_of(self.sessions)]
        buttons = [each for widget in made for each in (widget, *widget.findChildren(QAbstractButton))]
        same = [each for each in buttons if name and _name_of_button(each) == name]
        if same:
            same[0].setFocus()

    def _show_no_agency(self, ended: Support | None) -> None:
        translate = QCoreApplication.translate
        formats = self._appearance.formats
        self.taper = None
        self.agency.addWidget(label(translate("Support", "Agency"), look.SECTION_TITLE))
        words = translate(
            "Support", "All approaches are your own. An agency can take over a part for a while."
        )
        if ended is not None and ended.ends is not None:
            words = translate("Support", "{agency} was there until {day}. All approaches are your own.")
            words = words.replace("{day}", formats.short_date(ended.ends)).replace(
                "{agency}", _name_of(ended)
            )
        self.agency.addWidget(explanation(words))
        self._add_button(self.agency, translate("Support", "Agree on an agency…"), self._change_agency)

    def _show_agency(self, state: SupportState) -> None:
        translate, formats = QCoreApplication.translate, self._appearance.formats
        today = self._session.clock.today()
        head = label(_name_of(state.support), look.SECTION_TITLE)
        head.setWordWrap(True)
        self.agency.addWidget(head)
        self.agency.addWidget(label(share_now(state, formats), look.CONTROL))
        month = f"{month_words(state, today, formats)} · {own_month_words(state, formats)}"
        self.agency.addWidget(explanation(month))
        self.agency.addWidget(explanation(next_words(state, formats)))
        if state.gate is not None and state.next_on is not None:
            so_far = translate("Support", "So far: {facts}")
            facts = gate_words(state.gate, state.parameters, formats)
            self.agency.addWidget(explanation(so_far.format(facts=facts)))
        self._add_button(self.agency, translate("Support", "Change the agency's part…"), self._change_agency)
        self._add_heading(self.agency, translate("Support", "Taper"))
        self.agency.addWidget(explanation(gate_sentence(state.support, state.parameters, formats)))
        self.taper = TaperTable(state.steps, state.parameters, self.theme, formats)
        self.agency.addWidget(self.taper)
        self._add_heading(self.agency, translate("Support", "Your hours"))
        self.agency.addWidget(explanation(hours_words(state.hours, formats)))

    def _show_sessions(self) -> None:
        translate = QCoreApplication.translate
        self.sessions.addWidget(label(translate("Support", "Coaching"), look.SECTION_TITLE))
        placed = self._placed()
        if not placed:
            words = translate("Support", "No session planned yet. A session stands in your week as a block.")
            self.sessions.addWidget(explanation(words))
        self._add_button(
            self.sessions, translate("Support", "Plan a session…"), lambda: self._open_session(None)
        )
        today = self._session.clock.today()
        to_come = [each for each in placed if each.day >= today]
        past = [each for each in reversed(placed) if each.day < today]
        for heading, group in (
            (translate("Support", "To come"), to_come),
            (translate("Support", "Before"), past),
        ):
            if group:
                self._add_heading(self.sessions, heading)
            for each in group:
                self.sessions.addWidget(self._row(each))

    def _row(self, placed: PlacedSession) -> SessionRow:
        row = SessionRow(placed, self.theme, self._appearance.formats, self._session.clock.today())
        row.edit_wanted.connect(lambda: self._open_session(placed))
        row.remove_wanted.connect(lambda: self._remove(placed.session))
        return row

    def _placed(self) -> tuple[PlacedSession, ...]:
        plan = self._session.plan
        ids = [each.block_id for each in plan.coaching_sessions.values()]
        return placed_sessions(plan, self._session.blocks_wherever(ids) if ids else {})

    def _add_heading(self, rows: QVBoxLayout, text: str) -> None:
        heading = label(text, look.PANEL_HEADING, "quiet")
        heading.setContentsMargins(0, 10, 0, 0)
        rows.addWidget(heading)

    def _add_button(self, rows: QVBoxLayout, text: str, act: Callable[[], None]) -> None:
        button = push_button(text, self.theme, kind="small")
        button.setAutoDefault(False)
        button.clicked.connect(act)
        rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _change_agency(self) -> None:
        AgencyDialog(self._session, self._appearance, self).open()

    def _open_session(self, known: PlacedSession | None) -> None:
        placed = self._placed()
        last = placed[-1] if placed else None
        SessionDialog(self._session, self._appearance, known, last, self).open()

    def _remove(self, about: CoachingSession) -> None:
        stood = self._session.blocks_wherever([about.block_id]).get(about.block_id)
        self._session.do(support_edits.remove_session, about.id, stood)


def _name_of_button(widget: QWidget | None) -> str:
    if not isinstance(widget, QAbstractButton):
        return ""
    return widget.text() or widget.accessibleName()


def _widgets_of(rows: QVBoxLayout) -> list[QWidget]:
    items = [rows.itemAt(place) for place in range(rows.count())]
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def _name_of(support: Support) -> str:
    return support.agency or QCoreApplication.translate("Support", "Agency")
