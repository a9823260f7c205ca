"""A list of the kinds of work, to choose one for appointments."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from planner import look
from planner.app.words import category_name
from planner.domain.category import Category
from planner.domain.plan import Plan
from planner.views.fields import ListField

_SWATCH = 12
_SHARP = 3


class CategoryField(ListField):
    """The categories in use, each with its colour; an archived one only where it is the chosen one."""

    def __init__(self, name: str, plan: Plan, chosen: str, theme: look.Theme) -> None:
        super().__init__(name)
        self.setIconSize(QSize(_SWATCH, _SWATCH))
        for category in plan.categories.values():
            if not category.archived or category.id == chosen:
                self.add(category_name(category), category.id)
                self.setItemIcon(self.count() - 1, _swatch(category, theme))
        self.show_value(chosen)

    @property
    def category_id(self) -> str:
        """The category that is shown as chosen."""
        return str(self.value)


def _swatch(category: Category, theme: look.Theme) -> QIcon:
    tint = look.tint(category.colour, theme)
    picture = QPixmap(_SWATCH * _SHARP, _SWATCH * _SHARP)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tint.bar), 1))
    painter.setBrush(QColor(tint.fill))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _SWATCH - 1, _SWATCH - 1), 3, 3)
    painter.end()
    return QIcon(picture)
