"""Shipped files are found and complete."""

from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from planner.resource_files import resource_file, resource_folder

ICONS = sorted(resource_file("icons").glob("*.svg"))


@pytest.mark.parametrize("weight", ["400Regular", "500Medium", "600SemiBold", "700Bold"])
def test_inter_loads(qtbot: QtBot, weight: str) -> None:
    font = QFontDatabase.addApplicationFont(str(resource_file("fonts", f"Inter_{weight}.ttf")))

    assert QFontDatabase.applicationFontFamilies(font)[0].startswith("Inter")


def test_every_icon_draws() -> None:
    assert len(ICONS) > 80
    assert [icon.stem for icon in ICONS if not QSvgRenderer(str(icon)).isValid()] == []


def test_every_icon_but_our_own_takes_any_colour() -> None:
    # A style sheet cannot colour a picture, so what it shows has a file per theme.
    odd = [
        icon.stem
        for icon in ICONS
        if not icon.stem.endswith(("-dark", "-light"))
        and (
            (picture := ElementTree.parse(icon).getroot().attrib).get("stroke") != "currentColor"
            or picture["stroke-width"] != "1.75"
        )
    ]

    assert odd == ["overmorgen"]


def test_everything_foreign_lies_beside_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in resource_file("fonts", "LICENSE-Inter.txt").read_text("utf-8")
    assert "ISC License" in resource_file("icons", "LICENSE-Lucide.txt").read_text("utf-8")


def test_missing_file_is_not_invented() -> None:
    assert not resource_file("icons", "no-such-icon.svg").exists()
    assert resource_folder().is_dir()
