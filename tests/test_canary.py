"""Watches for the fault of PySide6 6.12.0 on CPython 3.11: each call of a void Qt method lost a None."""

import sys

from PySide6.QtCore import QObject


def test_qt_calls_do_not_use_up_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(500):
        thing.setObjectName("x")

    assert before - sys.getrefcount(None) < 100
