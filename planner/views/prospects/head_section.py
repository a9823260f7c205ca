"""The top of the detail: who the prospect is, how to reach it, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.prospect_story import owner_words
from planner.app.prospect_words import stage_name
from planner.domain.prospect import Owner, Prospect, Stage
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, push_button
from planner.views.prospects.prospect_paint import STAGES, paint_box, paint_mark

PADDING = 20
_NAME = look.Type(18, 700, -1.5)
_STRONG = look.Type(13, 600, tabular=False)
_MARK_ROOM = 16


class OwnerMark(QWidget):
    """The mark of an owner beside its words."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._owner = Owner.OWN
        self.setFixedSize(_MARK_ROOM, 18)

    def show_owner(self, owner: Owner) -> None:
        """Show another owner."""
        self._owner = owner
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, 0, self.height() / 2, self._owner, self._theme)
        painter.end()


class HeadSection(QWidget):
    """Name, what the company is, and the lines of contact that are known."""

    menu_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme = appearance.theme
        self._formats: Formats = appearance.formats
        self._name = label("", _NAME)
        self._name.setWordWrap(True)
        self._about = label("", tone="quiet")
        self._about.setWordWrap(True)
        edit = icon_button("pencil", QCoreApplication.translate("Prospects", "Edit prospect"), self._theme)
        edit.clicked.connect(self.edit_wanted)
        self.more = icon_button("ellipsis", QCoreApplication.translate("TopBar", "More"), self._theme)
        self.more.clicked.connect(self.menu_wanted)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 66)
        self._grid.setColumnStretch(1, 1)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._name, 1)
        for button in (edit, self.more):
            button.setFixedSize(28, 28)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(PADDING, 16, PADDING - 8, 14)
        rows.setSpacing(4)
        rows.addLayout(top)
        rows.addWidget(self._about)
        rows.addSpacing(6)
        rows.addLayout(self._grid)

    def show_prospect(self, prospect: Prospect) -> None:
        """Show another prospect."""
        self._name.setText(prospect.company)
        self._about.setText(prospect.about)
        self._about.setVisible(bool(prospect.about))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(self._lines(prospect)):
            self._grid.addWidget(label(name, tone="quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_value(value), row, 1)
        row = self._grid.rowCount()
        words = QCoreApplication.translate("Prospects", "Owner")
        self._grid.addWidget(label(words, tone="quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._owner(prospect), row, 1)

    def _lines(self, prospect: Prospect) -> list[tuple[str, str]]:
        translate = QCoreApplication.translate
        contact = ", ".join(part for part in (prospect.contact, prospect.role) if part)
        town = " ".join(part for part in (prospect.postcode, prospect.city) if part)
        place = ", ".join(part for part in (prospect.street, town, prospect.country) if part)
        lines = (
            (translate("Prospects", "Contact"), contact or translate("Prospects", "unknown")),
            (translate("Prospects", "Phone"), prospect.phone),
            (translate("Prospects", "Mail"), prospect.email),
            (translate("Prospects", "Website"), prospect.website),
            (translate("Prospects", "Address"), place if prospect.street or prospect.postcode else ""),
            (translate("Prospects", "List"), prospect.list_name),
            (translate("Prospects", "Note"), prospect.note),
        )
        return [(name, value) for name, value in lines if value]

    def _owner(self, prospect: Prospect) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        mark = OwnerMark(self._theme)
        mark.show_owner(prospect.owner)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_value(owner_words(prospect, self._formats)), 1)
        return made


def _value(text: str) -> QLabel:
    made = label(text)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class _StageBar(QWidget):
    """Six segments, filled as far as the prospect has come."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stage = Stage.NEW
        self.setFixedHeight(8)

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(200, 8)

    def show_stage(self, stage: Stage) -> None:
        """Show another stage."""
        self._stage = stage
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = (self.width() + 3) / STAGES
        for number in range(STAGES):
            filled = Owner.OWN if number < self._stage.number else None
            paint_box(painter, QRectF(number * pitch, 0, pitch - 3, self.height()), self._theme, filled)
        painter.end()


class StageSection(QWidget):
    """The stage in words and as a bar, with the step to the next one."""

    step_wanted = Signal(int)

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._steps = 1
        self._bar = _StageBar(theme)
        self._place = label("", look.Type(12), "quiet")
        self._name = label("", _STRONG)
        self.forward = push_button("", theme, icon_name="arrow-right", kind="small")
        self.forward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.forward.clicked.connect(lambda: self.step_wanted.emit(self._steps))
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(explanation(QCoreApplication.translate("Prospects", "Stage")), 1)
        above.addWidget(self._place)
        below.addWidget(self._name, 1)
        below.addWidget(self.forward)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(PADDING, 12, PADDING, 12)
        rows.setSpacing(7)
        rows.addLayout(above)
        rows.addWidget(self._bar)
        rows.addLayout(below)

    def show_stage(self, stage: Stage) -> None:
        """Show another stage."""
        translate = QCoreApplication.translate
        self._bar.show_stage(stage)
        self._name.setText(stage_name(stage))
        place = translate("Prospects", "{number} of {count}").format(number=stage.number, count=STAGES)
        self._place.setText(place if stage.number else "")
        self.setAccessibleName(f"{stage_name(stage)}, {place}" if stage.number else stage_name(stage))
        self._steps = -1 if stage is Stage.LOST else 1
        onward = stage.stepped(self._steps)
        words = translate("Prospects", "To {stage}").replace("{stage}", stage_name(onward))
        self.forward.setText(words)
        self.forward.setVisible(onward is not stage)
