"""The detail at the right: one prospect with its story, several at once, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from planner import look
from planner.app.prospect_story import Event
from planner.domain.prospect import Owner, Prospect
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, rule
from planner.views.prospects.head_section import PADDING, HeadSection, StageSection
from planner.views.prospects.key_hint import KeyButton
from planner.views.prospects.next_section import NextForm, NextSection
from planner.views.prospects.timeline import Timeline

if TYPE_CHECKING:
    from datetime import date

    from planner.views.prospects.touch_form import TouchForm

WIDTH, NARROW_WIDTH = 351, 320
_WORDS_WIDTH = 230


class _NoneSelected(QWidget):
    """Says that nothing is selected, and what can be done all the same."""

    log_wanted = Signal()

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        mark = QLabel()
        mark.setPixmap(icon("contact-round", theme.text2, theme.text2, 28).pixmap(28, 28))
        self._title = label("", look.SECTION_TITLE)
        self._words = explanation("")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(_WORDS_WIDTH)
        log = KeyButton(translate("Prospects", "Log a touch"), "L", theme, icon_name="phone")
        log.clicked.connect(self.log_wanted)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(PADDING, 0, PADDING, 0)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        for part in (mark, self._title, self._words, log):
            self._rows.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self._rows.insertSpacing(4, 8)
        self._rows.addStretch(1)

    def show_count(self, count: int) -> None:
        """Say that none, or how many, are selected."""
        translate = QCoreApplication.translate
        if count:
            self._title.setText(translate("Prospects", "%n prospects selected", "", count))
            words = translate(
                "Prospects", "What is done by key or in their menu is done for all of them, touches too."
            )
        else:
            self._title.setText(translate("Prospects", "No prospect selected"))
            words = translate("Prospects", "Choose one from the list, or log a touch straight away.")
        self._words.setText(words)
        # Centred in its column a wrapped text would get the height of one line.
        self._words.setMinimumHeight(max(self._words.heightForWidth(_WORDS_WIDTH), 0))


class DetailPane(QWidget):
    """Shows what is selected; its forms open in place, one at a time.

    `touch_stored` and `next_stored` bring what was entered in them. `today` is asked each time, as a window
    may stay open overnight.
    """

    touch_stored = Signal(object, object, str)
    next_stored = Signal(object)
    log_wanted = Signal()
    next_wanted = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, today: Callable[[], date]) -> None:
        super().__init__()
        self._appearance = appearance
        self._theme = theme = appearance.theme
        self._today = today
        self.setFixedWidth(WIDTH)
        self.head = HeadSection(appearance)
        self.stage = StageSection(theme)
        self.next = NextSection(appearance)
        self.timeline = Timeline(appearance)
        self._next_form: NextForm | None = None
        self._touch_form: TouchForm | None = None
        self._none = _NoneSelected(theme)
        self._log = KeyButton(
            QCoreApplication.translate("Prospects", "Log a touch"), "L", theme, icon_name="plus", kind="small"
        )
        self._log.clicked.connect(self.log_wanted)
        self._none.log_wanted.connect(self.log_wanted)
        self.next.edit_wanted.connect(self.next_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        words = label(QCoreApplication.translate("Prospects", "Touches"), look.SECTION_TITLE)
        # The button keeps its text where a longer word would make the pane wider than it is.
        words.setMinimumWidth(40)
        heading.addWidget(words, 1)
        heading.addWidget(self._log)
        self._touches = QVBoxLayout()
        self._touches.setContentsMargins(PADDING, 16, PADDING, 12)
        self._touches.setSpacing(12)
        self._touches.addLayout(heading)
        self._touches.addWidget(self.timeline)
        content = QWidget()
        content.setProperty("plain", True)
        self._parts = QVBoxLayout(content)
        self._parts.setContentsMargins(1, 0, 0, 0)
        self._parts.setSpacing(0)
        self._sections = (self.head, rule(), self.stage, rule(), self.next, rule())
        for part in self._sections:
            self._parts.addWidget(part)
        self._parts.addLayout(self._touches)
        self._parts.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._none)
        self._pages.addWidget(self._scroll)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._pages)

    @property
    def next_form(self) -> NextForm | None:
        """The form for the next action, while it is open."""
        return self._next_form if self._next_form is not None and not self._next_form.isHidden() else None

    @property
    def touch_form(self) -> TouchForm | None:
        """The form for a touch, while it is open."""
        return self._touch_form if self._touch_form is not None and not self._touch_form.isHidden() else None

    def show_none(self, count: int) -> None:
        """Show that no prospect, or several, are selected."""
        self._none.show_count(count)
        self._pages.setCurrentWidget(self._none)
        self.update()

    def show_prospect(self, prospect: Prospect, when: str, events: Sequence[Event]) -> None:
        """Show a prospect, when its next action is due in words, and what happened with it."""
        self._show_sections(shown=True)
        self.head.show_prospect(prospect)
        self.stage.show_stage(prospect.stage)
        self.next.show_next(prospect, when)
        self.next.setVisible(self.next_form is None)
        self.timeline.show_events(events, self._today())
        self._pages.setCurrentWidget(self._scroll)
        self.update()

    def _show_sections(self, *, shown: bool) -> None:
        for part in (*self._sections, self._log, self.timeline):
            part.setVisible(shown)

    def open_touch_form(self, companies: Sequence[str] = ()) -> TouchForm:
        """Open the form for a touch; with nobody selected it stands alone and completes `companies`."""
        # Loaded on use, as its fields take a while to build.
        from planner.views.prospects.touch_form import TouchForm

        self.close_forms()
        if self._touch_form is None:
            self._touch_form = TouchForm(self._appearance, self._today)
            self._touch_form.stored.connect(self.touch_stored)
            self._touch_form.closed.connect(self._cancel)
            self._touches.insertWidget(1, self._touch_form)
        if self._pages.currentWidget() is self._none:
            self._touch_form.offer_companies(companies)
            self._show_sections(shown=False)
            self._pages.setCurrentWidget(self._scroll)
        self._touch_form.show()
        self._scroll.ensureWidgetVisible(self._touch_form)
        return self._touch_form

    def open_next_form(self) -> NextForm:
        """Open the form for the next action in its place; with several selected it stands alone."""
        self.close_forms()
        if self._next_form is None:
            self._next_form = NextForm(self._appearance, self._today)
            self._next_form.stored.connect(self.next_stored)
            self._next_form.closed.connect(self._cancel)
            self._parts.insertWidget(self._parts.indexOf(self.next), self._next_form)
        if self._pages.currentWidget() is self._none:
            self._show_sections(shown=False)
            self._pages.setCurrentWidget(self._scroll)
        self.next.hide()
        self._next_form.show()
        return self._next_form

    def _cancel(self) -> None:
        self.close_forms()
        self.closed.emit()

    def close_forms(self) -> None:
        """Close the form that is open; nothing of it is kept."""
        for form in (self._touch_form, self._next_form):
            if form is not None:
                form.hide()

    @property
    def has_form(self) -> bool:
        """Whether a form is open."""
        return self.touch_form is not None or self.next_form is not None

    def begin_touch(self, prospect: Prospect | None, companies: Sequence[str] | None) -> None:
        """Open the form for a new touch: with a prospect, with a company that is typed, or with several.

        `companies` complete what is typed; without them nobody is asked for.
        """
        form = self.open_touch_form(companies or ())
        if prospect is None:
            form.begin_new("", Owner.OWN, asks_company=companies is not None)
        else:
            form.begin_new(prospect.id, Owner.OWN, prospect.next_action, prospect.next_on)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the list."""
        painter = QPainter(self)
        is_empty = self._pages.currentWidget() is self._none
        painter.fillRect(self.rect(), QColor(self._theme.sunken if is_empty else self._theme.base))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._theme.line))
        painter.end()
