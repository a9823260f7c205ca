"""A terminal for the commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.terminal import Terminal


@pytest.fixture
def terminal(data_file: Path) -> Terminal:
    """A terminal on a data file that does not exist yet."""
    return Terminal(data_file)
