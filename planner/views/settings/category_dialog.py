"""The form of a category: its name, its horizon and side, and how its blocks look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from planner import look
from planner.app.session import Session
from planner.app.words import category_name, hatch_name, horizon_name, side_name
from planner.domain import setting_edits
from planner.domain.category import Category, Hatch, Horizon, Side
from planner.domain.errors import Problem, RuleBroken, UserError
from planner.views.appearance import Appearance
from planner.views.choices import Segments
from planner.views.controls import Switch, explanation, label
from planner.views.fields import FieldManners, ListField
from planner.views.settings.category_paint import CategoryPreview, ColourChooser
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_MOST_NAME_LETTERS = 60


class CategoryDialog(Sheet):
    """Changes a category, or makes a new one; nothing is stored before Save."""

    def __init__(
        self, session: Session, category: Category, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        self._is_new = category.id not in session.plan.categories
        title = translate("Categories", "New category") if self._is_new else category_name(category)
        super().__init__(title, "", appearance.theme, 460, parent)
        self._session = session
        self._category = category
        self._preview = CategoryPreview(category, appearance.theme)
        self._name = QLineEdit(category_name(category) if category.name or not self._is_new else "")
        self._name.setMaxLength(_MOST_NAME_LETTERS)
        self._horizon = Segments(
            {horizon: horizon_name(horizon) for horizon in (Horizon.SHORT, Horizon.LONG, Horizon.NEUTRAL)},
            translate("Categories", "Horizon"),
            appearance.theme,
        )
        self._side = Segments(
            {side: side_name(side) for side in Side}, translate("Categories", "Side"), appearance.theme
        )
        self._colour = ColourChooser(translate("Categories", "Colour"), appearance.theme)
        self._hatch = ListField(translate("Categories", "Pattern"))
        for hatch in Hatch:
            self._hatch.add(hatch_name(hatch), hatch)
        self._protected = Switch(translate("Categories", "Protected by default"), appearance.theme)
        FieldManners(self).teach(self._hatch)
        self._show()
        self._place_fields()
        self._place_buttons()
        self._listen()
        self._name.selectAll()
        self._name.setFocus()

    def _place_fields(self) -> None:
        translate = QCoreApplication.translate
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        protected = QHBoxLayout()
        protected.addWidget(explanation(translate("Categories", "New blocks begin protected.")), 1)
        protected.addWidget(self._protected)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("Categories", "Name"), self._name),
            (translate("Categories", "Horizon"), self._horizon),
            (translate("Categories", "Side"), self._side),
            (translate("Categories", "Colour"), self._colour),
            (translate("Categories", "Pattern"), self._hatch),
        )
        for text, field in rows:
            name = label(text, tone="quiet")
            name.setBuddy(field)
            name.setMinimumHeight(field.sizeHint().height())
            form.addRow(name, field)
        form.addRow(label(translate("Categories", "Protected"), tone="quiet"), protected)
        self.body.addWidget(self._preview)
        self.body.addSpacing(6)
        self.body.addLayout(form)
        if not self._is_new:
            self.body.addWidget(
                explanation(
                    translate(
                        "Categories",
                        "Horizon and side decide how the mix is counted, for weeks that have passed too.",
                    )
                )
            )

    def _place_buttons(self) -> None:
        translate = QCoreApplication.translate
        if not self._is_new:
            is_archived = self._category.archived
            words = translate("Categories", "Restore") if is_archived else translate("Categories", "Archive")
            archive = self.add_button(words, icon_name="archive-restore" if is_archived else "archive")
            self.buttons.removeWidget(archive)
            self.buttons.insertWidget(0, archive)
            archive.clicked.connect(lambda: self._store(archived=not is_archived))
        self.add_cancel()
        words = translate("Categories", "Add") if self._is_new else translate("Categories", "Save")
        save = self.add_button(words, kind="primary")
        save.clicked.connect(lambda: self._store(archived=self._category.archived))

    def _show(self) -> None:
        category = self._category
        self._horizon.choose(category.horizon)
        self._side.choose(category.side)
        self._colour.offer(_colours_for(category), category.colour, category.horizon)
        self._hatch.show_value(category.hatch)
        self._protected.setChecked(category.protected_by_default)

    def _listen(self) -> None:
        self._name.textChanged.connect(lambda _text: self._change(name=self._named()))
        self._horizon.chosen.connect(self._change_horizon)
        self._side.chosen.connect(lambda side: self._change(side=side))
        self._colour.chosen.connect(lambda colour: self._change(colour=colour))
        self._hatch.chosen.connect(lambda hatch: self._change(hatch=hatch))
        self._protected.clicked.connect(lambda on: self._change(protected_by_default=on))

    def _named(self) -> str:
        """Return the rep's own name; a built-in name left as it is keeps following the language."""
        typed = self._name.text().strip()
        built_in = category_name(replace(self._category, name=""))
        return "" if typed == built_in else typed

    def _change_horizon(self, horizon: Horizon) -> None:
        colours = look.colours_of(horizon)
        colour = self._category.colour if self._category.colour in colours else colours[0]
        self._change(horizon=horizon, colour=colour)
        self._colour.offer(_colours_for(self._category), colour, horizon)

    def _change(self, **changes: Any) -> None:
        self._category = replace(self._category, **changes)
        self._preview.show_category(self._category)

    def _store(self, *, archived: bool) -> None:
        category = replace(self._category, archived=archived)
        refusal = self._taken_name(category) or refusal_of(
            self._session, setting_edits.change_category, category
        )
        if refusal is None:
            self.accept()
        else:
            self.say(refusal)

    def _taken_name(self, category: Category) -> UserError | None:
        """Return the refusal of a name that another category is shown under in this language."""
        name = category_name(category)
        for other in self._session.plan.categories.values():
            if other.id != category.id and category_name(other).casefold() == name.casefold():
                return RuleBroken(Problem.CATEGORY_NAME_TAKEN, name=name)
        return None


def _colours_for(category: Category) -> tuple[str, ...]:
    """Return the colours of the category's family, and its own where that stands outside."""
    family = look.colours_of(category.horizon)
    return family if category.colour in family else (category.colour, *family)
