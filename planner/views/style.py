"""Dresses Qt's Fusion style in the colours of `planner.look`."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from planner import look
from planner.drawing.fonts import font
from planner.resource_files import resource_file

_SHEET = """
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {edge}; padding: 5px 7px; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {edge}; border-radius: 8px; padding: 5px; }}
QMenu::item {{ padding: 6px 24px 6px 10px; border-radius: 5px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 4px; }}
QMenu::icon {{ padding-left: 8px; }}

QPushButton {{ background: {raised}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
  padding: 0 13px; min-height: 30px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {press}; }}
QPushButton:disabled {{ color: {text3}; border-color: {line}; background: {sunken}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 12px; min-height: 28px; }}
QPushButton[kind="primary"] {{ background: {ink}; color: {on_ink}; border-color: {ink}; }}
QPushButton[kind="primary"]:hover {{ background: {text2}; }}
QPushButton[kind="primary"]:disabled {{ background: {press}; color: {text3}; border-color: {press}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {accent}; }}
QPushButton[kind="small"] {{ min-height: 26px; padding: 0 10px; }}
QPushButton[kind="small"]:focus {{ min-height: 24px; padding: 0 9px; }}
QPushButton[kind="choice"] {{ min-height: 28px; padding: 0 10px; text-align: left; }}
QPushButton[kind="choice"]:focus {{ min-height: 26px; padding: 0 9px; }}
QPushButton[kind="link"] {{ background: transparent; border: none; color: {accent}; padding: 0 2px;
  min-height: 18px; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {accent}; padding: 0; }}

QToolButton {{ background: transparent; color: {text}; border: 1px solid transparent; border-radius: 6px;
  padding: 5px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {press}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 4px; }}
QToolButton::menu-indicator {{ image: none; }}

QLineEdit, QPlainTextEdit, QTimeEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox {{
  background: {base}; color: {text}; border: 1px solid {control}; border-radius: 6px;
  padding: 0 9px; min-height: 30px; selection-background-color: {accent}; selection-color: {base}; }}
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit {{ border: none; padding: 0; min-height: 0;
  background: transparent; }}
QSpinBox > QLineEdit, QTimeEdit > QLineEdit {{ padding-left: 8px; }}
QPlainTextEdit {{ padding: 5px 5px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTimeEdit:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus,
QDoubleSpinBox:focus {{ border: 2px solid {accent}; padding: 0 8px; min-height: 28px; }}
QPlainTextEdit:focus {{ padding: 4px; }}
QLineEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{ color: {text3};
  border-color: {line}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
QSpinBox::up-button, QTimeEdit::up-button, QDateEdit::up-button, QSpinBox::down-button,
QTimeEdit::down-button, QDateEdit::down-button {{ border: none; width: 18px; background: transparent; }}
QSpinBox::up-arrow, QTimeEdit::up-arrow, QDateEdit::up-arrow {{ image: url("{up}"); width: 11px; }}
QSpinBox::down-arrow, QTimeEdit::down-arrow, QDateEdit::down-arrow {{ image: url("{down}"); width: 11px; }}
QDateEdit::drop-down {{ border: none; width: 22px; }}
QComboBox QAbstractItemView {{ background: {raised}; color: {text}; border: 1px solid {edge};
  selection-background-color: {hover}; selection-color: {text}; outline: none; }}

QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {control}; border-radius: 4px;
  background: {base}; }}
QCheckBox::indicator:hover {{ background: {hover}; }}
QCheckBox::indicator:checked {{ background: {ink}; border-color: {ink}; image: url("{check}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; width: 14px; height: 14px; }}
QCheckBox::indicator:disabled {{ border-color: {line}; }}

QSlider {{ min-height: 20px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {edge}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px; background: {raised};
  border: 1px solid {control}; }}
QSlider::handle:horizontal:hover {{ background: {hover}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {accent}; }}

QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QLabel[tone="quiet"] {{ color: {text2}; }}
QLabel[tone="faint"] {{ color: {text3}; }}
QLabel[tone="long"] {{ color: {long_text}; }}
QLabel[tone="warning"] {{ background: {warning}; color: {text}; border-radius: 6px; padding: 8px 10px; }}
QFrame[rule="true"] {{ background: {line}; border: none; }}
"""


def dress(application: QApplication, theme: look.Theme) -> None:
    """Give the application its palette, style sheet and font."""
    application.setStyle("Fusion")
    application.setFont(font(look.BODY))
    application.setPalette(palette_of(theme))
    colours = {name: getattr(theme, name) for name in look.Theme.__slots__}
    arrows = {
        way: resource_file("icons", f"{file}-{theme.name}.svg").as_posix()
        for way, file in (("up", "chevron-up"), ("down", "chevron-down"), ("check", "check"))
    }
    application.setStyleSheet(_SHEET.format(**colours, **arrows))


def palette_of(theme: look.Theme) -> QPalette:
    """Return Qt's palette for a theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, theme.base),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.sunken),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.base),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.text3),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.base),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.accent),
        (role.Light, theme.raised),
        (role.Midlight, theme.hover),
        (role.Mid, theme.edge),
        (role.Dark, theme.control),
        (role.Shadow, theme.control),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.text3))
    return palette
