"""What the start may import: the models that get along with the standard library."""

from __future__ import annotations

import subprocess
import sys

STANDARD = (
    "survival",
    "buffer",
    "parameters",
    "sowing",
    "support",
    "replacement",
    "scenarios",
    "taper",
    "feasibility",
)


def test_the_models_of_the_start_import_nothing_heavy() -> None:
    modules = ", ".join(f"planner.foresight.{name}" for name in STANDARD)
    script = f"import {modules}, sys; print({{'numpy', 'scipy'}} & set(sys.modules))"

    told = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)

    assert told.stdout.strip() == "set()"


def test_the_outlook_does_without_the_slow_parts_of_scipy() -> None:
    script = (
        "import planner.foresight.outlook, planner.foresight.back_test, planner.foresight.mix_band, sys;"
        "print({'scipy.stats', 'scipy.optimize'} & set(sys.modules))"
    )

    told = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)

    assert told.stdout.strip() == "set()"
