"""The categories on the Settings page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu

from planner.app.session import Session, new_id
from planner.domain import setting_edits
from planner.domain.category import Category, Horizon, Side
from planner.views.appearance import Appearance
from planner.views.controls import push_button
from planner.views.settings.category_dialog import CategoryDialog
from planner.views.settings.category_table import CategoryTable
from planner.views.settings.section import Section, refusal_of


class CategoriesSection(Section):
    """Which kinds of work there are, and how each is counted and shown."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Categories", "Categories"),
            translate(
                "Categories", "The horizon decides how the mix is counted. Shield: protected by default."
            ),
            "clipboard-list",
        )
        self._session = session
        self._appearance = appearance
        self._shows_archived = False
        self.table = CategoryTable(appearance.theme)
        self.table.edit_wanted.connect(self._edit)
        self.table.protection_wanted.connect(self._toggle_protection)
        self.table.move_wanted.connect(self._move)
        self.table.more_wanted.connect(self._offer_more)
        self._add = push_button(translate("Categories", "Add a category"), appearance.theme, icon_name="plus")
        self._add.clicked.connect(self._add_category)
        self._archived = push_button("", appearance.theme, kind="link")
        self._archived.clicked.connect(self.switch_archived)
        line = QHBoxLayout()
        line.addWidget(self._add)
        line.addStretch()
        line.addWidget(self._archived)
        self.rows.addWidget(self.table)
        self.rows.addLayout(line)
        self._known: frozenset[str] = frozenset()
        self._show()

    def follow(self, ids: frozenset[str]) -> None:
        """Show the categories where one of them has changed, come or gone."""
        if not ids or ids & (self._known | self._session.plan.categories.keys()):
            self._show()

    def _show(self) -> None:
        categories = self._session.plan.categories
        self._known = frozenset(categories)
        archived = sum(category.archived for category in categories.values())
        used = [category for category in categories.values() if not category.archived]
        put_away = [category for category in categories.values() if category.archived]
        self.table.show_categories([*used, *put_away] if self._shows_archived else used)
        self._archived.setVisible(archived > 0)
        if self._shows_archived:
            words = QCoreApplication.translate("Categories", "Hide archived")
        else:
            words = QCoreApplication.translate("Categories", "Show %n archived", "", archived)
        self._archived.setText(words)

    def switch_archived(self) -> None:
        """List archived categories too, or leave them out again."""
        self._shows_archived = not self._shows_archived
        self._show()

    def _change(self, category: Category) -> None:
        self.say(refusal_of(self._session, setting_edits.change_category, category))

    def _toggle_protection(self, category_id: str) -> None:
        category = self._session.plan.category(category_id)
        self._change(replace(category, protected_by_default=not category.protected_by_default))

    def _archive(self, category_id: str, *, archived: bool) -> None:
        self._change(replace(self._session.plan.category(category_id), archived=archived))

    def _move(self, category_id: str, step: int) -> None:
        self.say(refusal_of(self._session, setting_edits.move_category, category_id, step))

    def _remove(self, category_id: str) -> None:
        used = self._session.is_category_used(category_id)
        self.say(refusal_of(self._session, setting_edits.remove_category, category_id, used=used))

    def _edit(self, category_id: str) -> None:
        self._open(self._session.plan.category(category_id))

    def _add_category(self) -> None:
        last = max(category.position for category in self._session.plan.categories.values())
        colour = "clay"
        self._open(Category(new_id(), "", Side.CLIENT, Horizon.SHORT, colour, position=last + 1))

    def _open(self, category: Category) -> None:
        dialog = CategoryDialog(self._session, category, self._appearance, self.window())
        dialog.accepted.connect(lambda: self._changed_in_dialog(category.id))
        dialog.open()

    def _changed_in_dialog(self, category_id: str) -> None:
        self.say(None)
        self.table.put_cursor(category_id)

    def _offer_more(self, category_id: str, place: QPoint) -> None:
        menu = self.menu_for(category_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_for(self, category_id: str) -> QMenu:
        """Return the menu of what can be done with a category."""
        translate = QCoreApplication.translate
        category = self._session.plan.category(category_id)
        menu = QMenu(self)
        menu.addAction(translate("Categories", "Edit…")).triggered.connect(lambda: self._edit(category_id))
        up = menu.addAction(translate("Categories", "Move up"))
        up.triggered.connect(lambda: self._move(category_id, -1))
        down = menu.addAction(translate("Categories", "Move down"))
        down.triggered.connect(lambda: self._move(category_id, 1))
        menu.addSeparator()
        archived = not category.archived
        words = translate("Categories", "Archive") if archived else translate("Categories", "Restore")
        menu.addAction(words).triggered.connect(lambda: self._archive(category_id, archived=archived))
        remove = menu.addAction(translate("Categories", "Remove"))
        remove.setEnabled(not self._session.is_category_used(category_id))
        remove.triggered.connect(lambda: self._remove(category_id))
        return menu
