"""Makes a fresh checkout ready to run: Python, system libraries, `.venv` and the locked packages.

Standard library only.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from supported_python import SUPPORTED_MINORS

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "overmorgen.stamp"

# What Qt's libraries and its offscreen platform link against, and the Debian package of each.
LIBRARIES_FOR_QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
LIBRARIES_FOR_A_WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# What tests compare with: libical is the second opinion on the calendar files that are written.
LIBRARIES_FOR_TESTS = {"libical.so.3": "libical3"}


def stop(message: str) -> NoReturn:
    """Ends the script with exit code 2 and one plain message."""
    print(message, file=sys.stderr, flush=True)
    raise SystemExit(2)


def prepare(with_window: bool, for_tests: bool = False) -> Path:
    """The Python of a ready `.venv`; installs what is missing, or stops with the command that would."""
    _ensure_system_libraries(with_window, for_tests)
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if STAMP.is_file() and python.exists() and STAMP.read_text(encoding="utf-8") == _fingerprint():
        return python
    if not _runs(python):
        _make_venv()
    _install_packages(python)
    STAMP.write_text(_fingerprint(), encoding="utf-8")
    return python


def _ensure_system_libraries(with_window: bool, for_tests: bool) -> None:
    """Looks on Linux for the shared libraries that Qt or the tests need but do not bring."""
    if not sys.platform.startswith("linux"):
        return
    wanted = dict(LIBRARIES_FOR_QT)
    if with_window:
        wanted.update(LIBRARIES_FOR_A_WINDOW)
    if for_tests:
        wanted.update(LIBRARIES_FOR_TESTS)
    missing = {name: package for name, package in wanted.items() if not _loads(name)}
    if missing and shutil.which("apt-get"):
        _apt_install(sorted(missing.values()), "A few libraries of the system are missing.")
    elif missing:
        names = ", ".join(sorted(missing))
        stop(f"These libraries of the system are missing: {names}.\nInstall the packages that hold them.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt_install(packages: list[str], reason: str) -> None:
    """Installs Debian packages when root, else stops with the exact command."""
    arguments = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        stop(f"{reason} Install them with:\n  sudo {' '.join(arguments)}")
    print(f"{reason} Installing {', '.join(packages)}", flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # Old package lists are a common cause of failure, stale ones are not: go on when the update fails.
    subprocess.call(["apt-get", "update", "-q"], env=environment, stdout=subprocess.DEVNULL)
    if subprocess.call(arguments, env=environment, stdout=subprocess.DEVNULL) != 0:
        stop(f"That did not work. Try it by hand:\n  {' '.join(arguments)}")


def _runs(python: Path) -> bool:
    """Whether this Python starts, has pip and is of a supported version."""
    if not python.exists():
        return False
    check = f"import sys, pip; sys.exit(sys.version_info[1] not in {SUPPORTED_MINORS})"
    return subprocess.call([str(python), "-c", check], stderr=subprocess.DEVNULL) == 0


def _make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python3.{sys.version_info[1]}-venv"
        if shutil.which("apt-get") is None:
            stop("This Python has no ensurepip. Install your system's package for Python's venv module.")
        _apt_install([package], "Python's venv module is a package of its own here.")
    print(f"Making {VENV}", flush=True)
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        stop(f"The environment {VENV} could not be made; the lines above say why.")


def _install_packages(python: Path) -> None:
    print("Installing the locked packages (once, about 200 MB to fetch)", flush=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-deps"]
    locked = [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    # The build backend is among the locked packages, so nothing further is fetched for the project itself.
    project = [*pip, "--no-build-isolation", "--editable", str(ROOT)]
    for command in (locked, project):
        if subprocess.call(command) != 0:
            stop("The packages could not be installed; the lines above say why. Is there a network?")


def _fingerprint() -> str:
    """Changes when the lock, the project file, the Python or the place of the checkout does."""
    digest = hashlib.sha256(str(ROOT).encode())
    for file in (LOCK, ROOT / "pyproject.toml", VENV / "pyvenv.cfg"):
        digest.update(file.read_bytes() if file.is_file() else b"")
    return digest.hexdigest()
