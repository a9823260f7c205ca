"""Finding a setting by the words that stand beside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTableView, QWidget

from planner.views.settings.section import Section


def found_in(section: Section, wanted: str) -> QWidget | None:
    """Return the field beside which the wanted words stand, the section for its own; None without any."""
    sought = wanted.strip().casefold()
    for text, field in _texts(section):
        if sought in text.casefold():
            return field
    return None


def _texts(section: Section) -> Iterator[tuple[str, QWidget]]:
    yield section.title, section
    for widget in section.findChildren(QWidget):
        if not widget.isVisibleTo(section):
            continue
        if isinstance(widget, QLabel):
            buddy: QWidget | None = widget.buddy()
            yield widget.text(), section if buddy is None else buddy
        elif isinstance(widget, QAbstractButton):
            yield f"{widget.text()} {widget.accessibleName()}", widget
        elif isinstance(widget, QComboBox):
            yield from ((widget.itemText(place), widget) for place in range(widget.count()))
        elif isinstance(widget, QTableView):
            model = widget.model()
            for row in range(model.rowCount()):
                yield str(model.index(row, 0).data()), widget
