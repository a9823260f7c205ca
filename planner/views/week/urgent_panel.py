"""Something urgent: what, how long, before when and why; beside it the ways to fit it in."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner import look
from planner.app.cause_words import CAUSES, cause_name
from planner.app.history import History
from planner.app.public_holidays import free_days
from planner.app.session import Session
from planner.app.urgent_words import explanation as option_explanation
from planner.app.urgent_words import title as option_title
from planner.app.urgent_words import way_out_words
from planner.domain.displacement import Cause
from planner.proposals.option import Option, Request
from planner.proposals.urgent import options, ways_out
from planner.views.appearance import Appearance
from planner.views.choices import Choice, Segments
from planner.views.controls import explanation, label, press_focused, push_button, rule, spacer
from planner.views.day_field import DayField
from planner.views.fields import LengthField, TimeField
from planner.views.week.option_card import OptionCard
from planner.views.week.urgent_moments import DAYS_AHEAD, Moments, moments_from
from planner.views.week.urgent_typed import TypedUrgent, UrgentTyping

_MARGIN = 20
_CAUSE_SPACING = 6
_OTHER = 0
_LENGTHS = (30, 60, 90, 120)
_DAY, _NOON, _WEEK, _DATE = "day", "noon", "week", "date"


class UrgentPanel(QWidget):
    """Stands in the place of the side panel until an option is applied or Escape is pressed.

    `previewed` brings the Option to show in the grid (None for no option), `applied` the Request and the
    Option to store, `left` nothing.
    """

    previewed = Signal(object)
    applied = Signal(object, object)
    left = Signal()

    def __init__(self, session: Session, history: History, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._history = history
        self._typing = UrgentTyping.of(session)
        self._appearance = appearance
        self._options: tuple[Option, ...] = ()
        self._request: Request | None = None
        self.chosen = 0
        self.setFixedWidth(look.PANEL_WIDTH)
        self.setAccessibleName(self.tr("Something urgent"))
        self.cards: list[OptionCard] = []
        self._build_fields()
        self._lay_out()
        session.changed.connect(self._find)

    def _build_fields(self) -> None:
        theme, formats = self._appearance.theme, self._appearance.formats
        self.what = QLineEdit()
        self.what.setAccessibleName(self.tr("What"))
        self.what.setPlaceholderText(self.tr("Client and what is the matter"))
        self.what.textChanged.connect(self._find)
        lengths = {minutes: formats.duration(minutes) for minutes in _LENGTHS}
        self.how_long = Segments({**lengths, _OTHER: self.tr("Other")}, self.tr("How long"), theme)
        self.how_long.choose(60)
        self.how_long.chosen.connect(self._show_other_fields)
        self.length = LengthField(self.tr("Length"), formats, self._session.preferences.snap)
        self.length.show_value(45)
        self.length.changed.connect(self._find)
        # Public holidays are looked up when the panel opens, as that takes a moment.
        self.before = Segments(
            self._texts_of(self._moments(())), self.tr("Before when"), theme, is_narrow=True
        )
        self.before.choose(_DAY)
        self.before.chosen.connect(self._show_other_fields)
        self.day = DayField(self.tr("Day"), self._appearance)
        self.day.dateChanged.connect(self._find)
        self.time = TimeField(self.tr("Time"), formats, step=self._session.preferences.snap)
        self.time.changed.connect(self._find)
        self.causes = QButtonGroup(self)
        for number, cause in enumerate(c for c in CAUSES if c is not Cause.DREADED):
            button = Choice(cause_name(cause), theme, padding=10)
            self.causes.addButton(button, number)
            # The checked one of a group is where Tab stops, if it is checked within the group.
            button.setChecked(cause is Cause.SERVICE)
        self.causes.idClicked.connect(self._find)

    def _texts_of(self, moments: Moments) -> dict[str, str]:
        formats = self._appearance.formats
        return {
            _DAY: moments.day_words(formats),
            _NOON: moments.noon_words(formats),
            _WEEK: moments.week_words(),
            _DATE: self.tr("Date"),
        }

    def _moments(self, holidays: Collection[date] | None = None) -> Moments:
        now = self._session.clock.now()
        if holidays is None:
            last = now.date() + timedelta(days=DAYS_AHEAD)
            holidays = free_days(self._session.preferences, now.date(), last)
        return moments_from(self._session.plan, now, holidays)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._fields())
        rows.addWidget(rule())
        rows.addWidget(self._options_area(), 1)
        rows.addWidget(rule())
        rows.addLayout(self._foot())
        self._show_other_fields()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Something urgent"), look.SECTION_TITLE))
        row.addWidget(spacer())
        leave = push_button(self.tr("Esc"), self._appearance.theme, kind="small")
        leave.setAccessibleName(self.tr("Cancel"))
        leave.clicked.connect(self.left)
        row.addWidget(leave)
        return row

    def _fields(self) -> QVBoxLayout:
        fields = QVBoxLayout()
        fields.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        fields.setSpacing(6)
        fields.addLayout(self._head())
        for name, field in (
            (self.tr("What"), self.what),
            (self.tr("How long"), self.how_long),
            ("", self.length),
            (self.tr("Before when"), self.before),
        ):
            if name:
                fields.addWidget(label(name, look.SMALL, "quiet"))
            fields.addWidget(field)
        moment = QHBoxLayout()
        moment.addWidget(self.day)
        moment.addWidget(self.time)
        fields.addLayout(moment)
        fields.addWidget(label(self.tr("Cause, kept with what moves"), look.SMALL, "quiet"))
        fields.addLayout(self._cause_rows())
        return fields

    def _options_area(self) -> QScrollArea:
        self._heading = label("", look.PANEL_HEADING, "quiet")
        self._none = explanation("")
        cards = QWidget()
        cards.setProperty("plain", True)
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        self._cards.setSpacing(8)
        self._cards.addWidget(self._heading)
        self._cards.addWidget(self._none)
        self._cards.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(cards)
        return self._scroll

    def _cause_rows(self) -> QVBoxLayout:
        """Return the causes side by side, in as few rows as they need: the ways below want the room."""
        rows = QVBoxLayout()
        rows.setSpacing(_CAUSE_SPACING)
        room = look.PANEL_WIDTH - 1 - 2 * _MARGIN
        line, used = QHBoxLayout(), 0
        for button in self.causes.buttons():
            wide = button.sizeHint().width()
            if used and used + wide > room:
                rows.addLayout(line)
                line, used = QHBoxLayout(), 0
            if not used:
                line.setSpacing(_CAUSE_SPACING)
                line.addStretch()
            line.insertWidget(line.count() - 1, button)
            used += wide + _CAUSE_SPACING
        rows.addLayout(line)
        return rows

    def _foot(self) -> QHBoxLayout:
        theme = self._appearance.theme
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        row.setSpacing(8)
        row.addWidget(spacer())
        self._cancel = push_button(self.tr("Cancel"), theme)
        self._cancel.clicked.connect(self.left)
        self.apply = push_button(self.tr("Apply"), theme, kind="primary")
        self.apply.clicked.connect(self._apply)
        row.addWidget(self._cancel)
        row.addWidget(self.apply)
        return row

    def _show_other_fields(self) -> None:
        self.length.setVisible(self.how_long.key == _OTHER)
        for field in (self.day, self.time):
            field.setVisible(self.before.key == _DATE)
        self._find()

    def open(self) -> None:
        """Begin anew, ready to type."""
        self._options = ()
        self.what.clear()
        moments = self._moments()
        self.before.rename(self._texts_of(moments))
        self.before.choose(_DAY)
        self.day.show_day(moments.noon.date())
        self.time.show_value(12 * 60)
        self._show_other_fields()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self, typed: TypedUrgent) -> None:
        """Go on with what was typed in another panel, which made way for this one."""
        self.what.setText(typed.what)
        self.how_long.choose(typed.how_long)
        self.length.show_value(typed.length)
        self.before.choose(typed.before)
        self.day.show_day(typed.day)
        self.time.show_value(typed.time)
        self.causes.button(typed.cause).setChecked(True)
        self._show_other_fields()
        if typed.chosen < len(self._options):
            self.choose(typed.chosen)

    def _keep_typed(self) -> None:
        self._typing.typed = TypedUrgent(
            self.what.text(),
            self.how_long.key,
            self.length.typed,
            self.before.key,
            self.day.day,
            self.time.typed,
            self.causes.checkedId(),
            self.chosen,
        )

    def request(self) -> Request:
        """Return what was asked for, as the fields have it."""
        cause = [c for c in CAUSES if c is not Cause.DREADED][self.causes.checkedId()]
        minutes = self.how_long.key or self.length.typed
        now = self._session.clock.now()
        return Request(minutes, self._before(), cause, " ".join(self.what.text().split()), now)

    def _before(self) -> datetime:
        moments = self._moments()
        if self.before.key == _NOON:
            return moments.noon
        if self.before.key == _DATE:
            midnight = datetime.combine(self.day.day, time.min)
            return midnight + timedelta(minutes=self.time.typed)
        return moments.day_ends if self.before.key == _DAY else moments.week_ends

    def _find(self) -> None:
        if not hasattr(self, "_cards") or not self.isVisible():
            return
        self._request = self.request()
        situation = self._history.situation(self._request.before)
        before, self._options = self._options, options(self._request, situation)
        formats = self._appearance.formats
        length = formats.duration(self._request.minutes)
        if any(option.broken_due is None for option in self._options):
            heading = self.tr("%n way(s) to fit {length}", "", len(self._options))
            self._heading.setText(heading.replace("{length}", length))
            self._none.hide()
        else:
            self._heading.setText(self.tr("{length} does not fit in time").replace("{length}", length))
            said = [way_out_words(w, situation, formats) for w in ways_out(self._request, situation)]
            self._none.setText("\n".join(f"• {words}" for words in said))
            self._none.show()
        # The same ways under another name: the one that is being looked at stays.
        self._show_cards(self.chosen if self._options == before else 0)

    def _show_cards(self, chosen: int) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        situation = self._history.situation(self._request.before) if self._request else None
        if situation is None or self._request is None:
            return
        for number, option in enumerate(self._options, start=1):
            words = option_explanation(option, situation, self._request, self._appearance.formats)
            card = OptionCard(
                number,
                option_title(option),
                words,
                option,
                situation.agreed,
                self._appearance,
            )
            card.clicked.connect(lambda _checked, at=number - 1: self.choose(at))
            self._cards.insertWidget(self._cards.count() - 1, card)
            self.cards.append(card)
        self.choose(chosen)
        self._order_keys()

    def _order_keys(self) -> None:
        """Let Tab go from the causes over the cards to the buttons below, as the eye does."""
        before: QWidget | None = self.causes.checkedButton()
        for follower in (*self.cards, self._cancel, self.apply):
            if before is not None:
                QWidget.setTabOrder(before, follower)
            before = follower

    def choose(self, at: int) -> None:
        """Show an option in the grid; nothing is changed."""
        self.chosen = at
        for number, card in enumerate(self.cards):
            card.setChecked(number == at)
            if number == at:
                self._scroll.ensureVisible(0, card.geometry().center().y(), 0, card.height() // 2 + 8)
        has_any = 0 <= at < len(self._options)
        self.apply.setEnabled(has_any)
        words = self.tr("Apply {number}") if has_any else self.tr("Apply")
        self.apply.setText(words.replace("{number}", str(at + 1)))
        self._keep_typed()
        self.previewed.emit(self._options[at] if has_any else None)

    def _apply(self) -> None:
        if self.chosen >= len(self._options):
            return
        request = self.request()
        if options(request, self._history.situation(request.before)) == self._options:
            self.applied.emit(request, self._options[self.chosen])
        else:
            # Time has passed since they were found: what is shown now is looked at first.
            self._find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare with up and down, beside the text with 1, 2, 3 too; apply with Enter, leave with Escape."""
        number = event.key() - Qt.Key.Key_1
        if press_focused(self, event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        elif 0 <= number < len(self._options):
            self.choose(number)
        elif self._options and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.choose(min(max(self.chosen + step, 0), len(self._options) - 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the grid."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._appearance.theme.sunken))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._appearance.theme.line))
        painter.end()
