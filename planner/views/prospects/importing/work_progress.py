"""How far work beside the window has come."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from planner import look

_SHEET = """
QProgressBar {{ background: {press}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""


class WorkProgress(QProgressBar):
    """A thin bar that keeps its room while nothing is under way, so that nothing jumps."""

    def __init__(self, name: str, theme: look.Theme) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setStyleSheet(_SHEET.format(press=theme.press, accent=theme.accent))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def begin(self) -> None:
        """Show that something is under way."""
        self.setRange(0, 0)
        self.show()

    def show_steps(self, done: int, total: int) -> None:
        """Show steps done and in all; 0 in all while that is not known."""
        if not self.isHidden():
            self.setRange(0, total)
            self.setValue(done)
