"""Runs every check from a checkout: `python3 build_scripts/test.py [--fast | --bench] [for pytest]`.

The first run makes `.venv` and installs the locked packages. Quick checks come first, and the run stops
at the first that finds something; pytest comes last, and its count is the last line.

  --fast   leave out the wheel, real calendars, and the tests of windows and paper
  --bench  only the speed comparisons in tests/benchmarks
"""

import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import supported_python  # noqa: F401 (starts a newer Python where this one is too old)
from setup_environment import ROOT, prepare, stop

SLOW_FOLDERS = ("views", "printing")
Result = TypeVar("Result")


def main(arguments: list[str]) -> int:
    """Runs the checks and gives back 0 when all pass."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    for_pytest = [argument for argument in arguments if argument not in ("--fast", "--bench")]
    python = str(_timed("environment", lambda: prepare(with_window=False, for_tests=True)))
    if "--bench" in arguments:
        return _benchmarks(python, for_pytest)
    fast = "--fast" in arguments
    _quick_checks(python, with_wheel=not fast)
    return _pytest(python, fast, for_pytest)


def _quick_checks(python: str, with_wheel: bool) -> None:
    _check("lint", [python, "-m", "ruff", "check", "--quiet", "."])
    _check("format", [python, "-m", "ruff", "format", "--check", "--quiet", "."])
    layers = "import sys; from importlinter.cli import lint_imports_command as main; sys.exit(main())"
    _check("layers", [python, "-c", layers], show_output=False)
    _check("types", [python, "-m", "mypy", "--no-error-summary"])
    if with_wheel:
        _timed("wheel", lambda: _check_wheel(python))
        # Thousands of calendars, real, damaged and hostile ones: four minutes on two cores.
        _check("calendars", [python, "-m", "tests.exchange.conformance"])


def _check(name: str, command: list[str], show_output: bool = True) -> None:
    _timed(name, lambda: _run_or_stop(name, command, show_output))


def _run_or_stop(name: str, command: list[str], show_output: bool = True) -> None:
    """Runs one tool; when it finds something, shows what and stops the whole run with exit code 1."""
    captured = None if show_output else subprocess.PIPE
    result = subprocess.run(command, cwd=ROOT, stdout=captured, stderr=captured, text=True, check=False)
    if result.returncode == 0:
        return
    for text in (result.stdout, result.stderr):
        print(text or "", end="", file=sys.stderr)
    print(f"Stopped: the check '{name}' did not pass; the lines above say where.", file=sys.stderr)
    raise SystemExit(1)


def _timed(name: str, step: Callable[[], Result]) -> Result:
    started = time.perf_counter()
    result = step()
    print(f"{name:<12} {time.perf_counter() - started:6.1f} s", flush=True)
    return result


def _check_wheel(python: str) -> None:
    """Builds a wheel and looks whether every module and every resource is in it."""
    with tempfile.TemporaryDirectory() as folder:
        _run_or_stop("wheel", [python, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], False)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            held = set(archive.namelist())
    modules = {file.relative_to(ROOT).as_posix() for file in (ROOT / "planner").rglob("*.py")}
    resources = {
        f"planner/_resources/{file.relative_to(ROOT / 'resources').as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file()
    }
    missing = sorted((modules | resources) - held)
    if missing:
        stop(f"Stopped: the wheel lacks {', '.join(missing)}")


def _pytest(python: str, fast: bool, arguments: list[str]) -> int:
    leave_out = [f"--ignore=tests/{folder}" for folder in SLOW_FOLDERS] if fast else []
    command = [python, "-m", "pytest", "--quiet", "-n", "auto", "--maxprocesses=8", *leave_out, *arguments]
    return subprocess.call(command, cwd=ROOT, env=_offscreen())


def _benchmarks(python: str, arguments: list[str]) -> int:
    settings = ["-o", "timeout=900", "-o", "python_files=bench_*.py"]
    command = [python, "-m", "pytest", "--quiet", "--capture=no", *settings, "tests/benchmarks"]
    return subprocess.call([*command, *arguments], cwd=ROOT, env=_offscreen())


def _offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
