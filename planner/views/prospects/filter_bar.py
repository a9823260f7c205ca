"""The line above the list: what to look for, and which prospects to leave out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from planner import look
from planner.app.prospect_list import Column, Due, Stages, Wish
from planner.app.prospect_words import owner_name, stage_name
from planner.domain.prospect import Owner, Stage
from planner.drawing.icons import icon
from planner.views.controls import icon_button, label, push_button
from planner.views.fields import FieldManners
from planner.views.prospects.key_hint import paint_key_hint
from planner.views.prospects.prospect_model import column_name

HEIGHT = 56
UNTOUCHED = (14, 30, 60, 90, 180)
_SORTED_FROM = 850
_KEY_ROOM = 22


class SearchField(QLineEdit):
    """Finds by company, contact or city; Escape empties it, Down goes into the list."""

    left = Signal()

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        words = QCoreApplication.translate("Prospects", "Find company or contact")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMinimumWidth(110)
        self.setMaximumWidth(240)
        glass = icon("search", theme.text2, theme.text3)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setTextMargins(0, 0, _KEY_ROOM, 0)
        FieldManners(self).teach(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field, or leave it for the list."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the key that leads here, as long as the field is not in use."""
        super().paintEvent(event)
        if not self.hasFocus() and not self.text():
            paint_key_hint(self, "/", self._theme)


class FilterBar(QWidget):
    """Says what the rep wants to see; `changed` brings the whole wish."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wish = Wish()
        self.list_names: Callable[[], Sequence[str]] = tuple
        """Gives the names of the lists that prospects came with."""
        self.setFixedHeight(HEIGHT)
        self.search = SearchField(theme)
        self.stage = self._choice()
        self.owner = self._choice()
        self.list_name = self._choice()
        self.more = icon_button("filter", QCoreApplication.translate("Prospects", "More filters"), theme)
        self.more.setCheckable(True)
        self._sorted = label("", look.SMALL, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        for part in (self.stage, self.owner, self.list_name, self.more):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._sorted)
        self._listen()
        self.show_wish(self._wish)

    def _choice(self) -> QPushButton:
        made = push_button("", self._theme, kind="choice")
        made.setIcon(icon("chevron-down", self._theme.text2, self._theme.text3))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return made

    def _listen(self) -> None:
        self.search.textChanged.connect(lambda text: self._want(text=text))
        self.search.left.connect(self.left)
        self.stage.clicked.connect(lambda: self._open(self.stage, self._stages))
        self.owner.clicked.connect(lambda: self._open(self.owner, self._owners))
        self.list_name.clicked.connect(lambda: self._open(self.list_name, self._lists))
        self.more.clicked.connect(lambda: self._open(self.more, self._more))

    @property
    def wish(self) -> Wish:
        """What the rep wants to see."""
        return self._wish

    def _want(self, **changes: object) -> None:
        wish = replace(self._wish, **changes)  # type: ignore[arg-type]
        if wish != self._wish:
            self.show_wish(wish)
            self.changed.emit(wish)

    def sort_by(self, column: Column) -> None:
        """Sort by a column; by the same one again, the other way round."""
        again = self._wish.sort is column
        self._want(sort=column, descending=again and not self._wish.descending)

    def clear(self) -> None:
        """Leave nothing out any more, whatever is being looked for."""
        self._want(text="", stage=Stages.ALL, owner=None, list_name=None, untouched_days=0, due=Due.ANY)

    def show_wish(self, wish: Wish) -> None:
        """Show what is wanted, without telling anyone."""
        translate = QCoreApplication.translate
        self._wish = wish
        if self.search.text() != wish.text:
            self.search.setText(wish.text)
        stage = translate("Prospects", "Stage: {stage}").replace("{stage}", _stage_words(wish.stage))
        everyone = translate("Prospects", "all")
        owner = owner_name(wish.owner).lower() if wish.owner is not None else everyone
        everything = translate("Prospects", "all", "lists")
        name = everything if wish.list_name is None else wish.list_name or _without_list()
        self.stage.setText(stage)
        self.owner.setText(translate("Prospects", "Owner: {owner}").replace("{owner}", owner))
        shown = name if len(name) <= 18 else f"{name[:17]}…"
        self.list_name.setText(translate("Prospects", "List: {name}").replace("{name}", shown))
        self.more.setChecked(bool(wish.untouched_days) or wish.due is not Due.ANY)
        by = column_name(wish.sort)
        self._sorted.setText(
            translate("Prospects", "Sorted by {column}").replace("{column}", by[:1].lower() + by[1:])
        )

    def _open(self, button: QWidget, fill: Callable[[QMenu], None]) -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        self.show_wish(self._wish)

    def _stages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for stage in (Stages.ACTIVE, Stages.ALL, *Stage):
            self._offer(menu, group, _stage_words(stage), "stage", stage)
            if stage is Stages.ALL:
                menu.addSeparator()

    def _owners(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        self._offer(menu, group, QCoreApplication.translate("Prospects", "all"), "owner", None)
        for owner in Owner:
            self._offer(menu, group, owner_name(owner), "owner", owner)

    def _lists(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        words = QCoreApplication.translate("Prospects", "all", "lists")
        self._offer(menu, group, words, "list_name", None)
        for name in (*self.list_names(), ""):
            self._offer(menu, group, name.replace("&", "&&") or _without_list(), "list_name", name)

    def _more(self, menu: QMenu) -> None:
        translate = QCoreApplication.translate
        menu.addAction(translate("Prospects", "Next action")).setEnabled(False)
        group = QActionGroup(menu)
        for due, words in (
            (Due.ANY, translate("Prospects", "whenever it is due")),
            (Due.TODAY, translate("Prospects", "due until today")),
            (Due.THIS_WEEK, translate("Prospects", "due until the end of this week")),
            (Due.NONE, translate("Prospects", "none chosen yet")),
        ):
            self._offer(menu, group, words, "due", due)
        menu.addSeparator()
        menu.addAction(translate("Prospects", "Last touch")).setEnabled(False)
        group = QActionGroup(menu)
        self._offer(menu, group, translate("Prospects", "whenever it was"), "untouched_days", 0)
        for days in UNTOUCHED:
            words = translate("Prospects", "not touched for %n day(s)", "", days)
            self._offer(menu, group, words, "untouched_days", days)

    def _offer(self, menu: QMenu, group: QActionGroup, words: str, name: str, value: object) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(getattr(self._wish, name) == value)
        group.addAction(action)
        action.triggered.connect(lambda: self._want(**{name: value}))

    def minimumSizeHint(self) -> QSize:
        """Return the width at which all filters still stand."""
        return QSize(500, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the header says anyway where there is little room."""
        super().resizeEvent(event)
        self._sorted.setVisible(self.width() >= _SORTED_FROM)


def _stage_words(stage: Stage | Stages) -> str:
    if stage is Stages.ACTIVE:
        return QCoreApplication.translate("Prospects", "active")
    if stage is Stages.ALL:
        return QCoreApplication.translate("Prospects", "all", "stages")
    return stage_name(Stage(stage))


def _without_list() -> str:
    return QCoreApplication.translate("Prospects", "no list")
