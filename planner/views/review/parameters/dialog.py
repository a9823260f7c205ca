"""How Overmorgen calculates: the models in words, and their parameters to set, each change undoable."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.app.model_words import model_name, model_sentence, story_of
from planner.app.session import Session
from planner.domain.one_on_one_edits import reset_parameters, set_parameter
from planner.foresight.parameters import PARAMETERS, Model, Parameters
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, rule
from planner.views.fields import FieldManners
from planner.views.review.parameters.row import ParameterRow
from planner.views.settings.sheet import Sheet

_SIZE = (860, 760)


class ParametersDialog(Sheet):
    """Lists every parameter by model, with a search; what is set here is the rep's own value."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Parameters", "How Overmorgen calculates"),
            translate(
                "Parameters",
                "Every number that the review and its advice rest on. Nothing else goes into them, and "
                "nothing is fetched from elsewhere.",
            ),
            appearance.theme,
            _SIZE[0],
            parent,
        )
        self._session = session
        self._appearance = appearance
        self._manners = FieldManners(self)
        self.story = explanation("")
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Parameters", "Search"))
        self.search.setAccessibleName(translate("Parameters", "Search"))
        self.search.setClearButtonEnabled(True)
        self._manners.teach(self.search)
        self.nothing = explanation(translate("Parameters", "Nothing here has these words."))
        self.nothing.hide()
        self.rows: dict[str, ParameterRow] = {}
        self._heads: dict[Model, QWidget] = {}
        for part in (self.story, self.search, self._list(), self.nothing):
            self.body.addWidget(part)
        self.reset_button = self.add_button(translate("Parameters", "All usual values"))
        self.reset_button.clicked.connect(lambda: session.do(reset_parameters))
        self.add_cancel(translate("Parameters", "Close"))
        self._connect()
        self._show()
        self.resize(*_SIZE)
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self._session.changed.connect(self._show)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self._session.undo),
            (QKeySequence.StandardKey.Redo, self._session.redo),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _list(self) -> QScrollArea:
        content = QWidget()
        content.setProperty("plain", True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        for model in Model:
            head = self._head(model)
            self._heads[model] = head
            column.addWidget(head)
            for parameter in PARAMETERS:
                if parameter.model is model:
                    row = ParameterRow(parameter, self._appearance)
                    row.changed.connect(lambda name, value: self._session.do(set_parameter, name, value))
                    self._manners.teach(row.field)
                    self.rows[parameter.name] = row
                    column.addWidget(row)
        column.addStretch()
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _head(self, model: Model) -> QWidget:
        made = QWidget()
        made.setProperty("plain", True)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 14, 0, 4)
        column.setSpacing(3)
        title: QLabel = label(model_name(model), look.SECTION_TITLE)
        for part in (title, explanation(model_sentence(model)), rule()):
            column.addWidget(part)
        return made

    def _show(self) -> None:
        """Show every value as it is in force."""
        parameters = Parameters.of(self._session.plan.own_parameters.as_dict())
        for name, row in self.rows.items():
            row.show_value(float(getattr(parameters, name)))
        self.reset_button.setEnabled(bool(self._session.plan.own_parameters.values))
        # The models are loaded for it, so the list is shown first.
        QTimer.singleShot(0, self, lambda: self._tell(parameters))

    def _tell(self, parameters: Parameters) -> None:
        self.story.setText(" ".join(story_of(parameters, self._appearance.formats)))

    def _find(self, text: str) -> None:
        wanted = text.strip().casefold().split()
        found: set[Model] = set()
        for row in self.rows.values():
            model = row.parameter.model
            said = f"{row.words} {model_name(model).casefold()}"
            is_found = all(word in said for word in wanted)
            row.setVisible(is_found)
            if is_found:
                found.add(model)
        for model, head in self._heads.items():
            head.setVisible(model in found)
        self.nothing.setVisible(not found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the search with Escape before the dialog closes."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close, and hear no more of the session."""
        self._session.changed.disconnect(self._show)
        super().done(result)
