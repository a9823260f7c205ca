from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from planner import look
from planner.app.machine_settings import MachineSettings


@pytest.fixture
def folder(own_folders: Path) -> Path:
    """Where this machine keeps its settings."""
    return own_folders / "settings"


def written(folder: Path, text: str) -> MachineSettings:
    file = folder / "Overmorgen" / "Overmorgen.ini"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    return MachineSettings()


def test_a_new_machine_has_usual_settings() -> None:
    settings = MachineSettings()

    assert settings.geometry().isEmpty()
    assert settings.zoom() == look.DEFAULT_ZOOM
    assert settings.folder("print") == ""
    assert settings.text("anything") == ""
    assert settings.flag("week/folded", True) is True
    assert settings.flag("week/folded", False) is False


def test_settings_are_remembered_for_the_next_start(tmp_path: Path) -> None:
    settings = MachineSettings()
    settings.keep_geometry(QByteArray(b"\x01\xd9\x00window"))
    settings.keep_zoom(96)
    settings.keep_folder("print", str(tmp_path))
    settings.keep_flag("week/folded", True)
    settings.keep_flag("week/panel", False)
    settings.keep_text("print/paper", "Letter, größer")
    del settings

    again = MachineSettings()
    assert again.geometry() == QByteArray(b"\x01\xd9\x00window")
    assert again.zoom() == 96
    assert again.folder("print") == str(tmp_path)
    assert again.folder("calendar") == ""
    assert again.flag("week/folded", False) is True
    assert again.flag("week/panel", True) is False
    assert again.text("print/paper") == "Letter, größer"


def test_a_folder_that_is_gone_counts_as_unset(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    settings = MachineSettings()
    settings.keep_folder("print", str(gone))
    gone.rmdir()

    assert settings.folder("print") == ""


@pytest.mark.parametrize("zoom", ["", "abc", "65", "-64", "64.0", "²", "9" * 5000, "64, 80"])
def test_a_zoom_that_makes_no_sense_counts_as_unset(folder: Path, zoom: str) -> None:
    assert written(folder, f"[week]\nzoom={zoom}\n").zoom() == look.DEFAULT_ZOOM


def test_other_values_that_make_no_sense_count_as_unset(folder: Path) -> None:
    settings = written(folder, "[week]\nfolded=perhaps\n[window]\ngeometry1=text\n[folders]\nprint=a, b\n")

    assert settings.flag("week/folded", True) is True
    assert settings.geometry().isEmpty()
    assert settings.folder("print") == ""


def test_a_file_that_is_no_settings_file_counts_as_empty(folder: Path) -> None:
    settings = written(folder, "\x00\x01 nothing = [[ that makes sense\n=\n")
    assert settings.zoom() == look.DEFAULT_ZOOM
