"""Writes `requirements.lock` anew from `pyproject.toml`: `python3 build_scripts/renew_lock.py`.

Needs uv (https://docs.astral.sh/uv/), which nothing else here does. The lock names no package index, so
everyone's own setting is used. Run the tests on every supported Python afterwards.
"""

import shutil
import subprocess
import sys

import supported_python  # noqa: F401 (starts a newer Python where this one is too old)
from setup_environment import LOCK, ROOT, VENV, stop

HEADER = """\
# Every package at one exact version, for Python 3.11 to 3.13 on Linux, macOS and Windows.
# Renew it with: python3 build_scripts/renew_lock.py
"""
OPTIONS = ("--universal", "--generate-hashes", "--extra", "dev", "--python-version", "3.11", "--upgrade")
QUIET = ("--no-emit-index-url", "--no-emit-find-links", "--no-header", "--quiet")


def main() -> int:
    """Resolves all packages for all platforms and writes the lock; gives back an exit code."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(VENV / "bin"))
    if uv is None:
        stop("uv is missing. Install it with: python3 -m pip install uv")
    command = [uv, "pip", "compile", "pyproject.toml", *OPTIONS, *QUIET]
    result = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if result.returncode == 0:
        LOCK.write_text(HEADER + result.stdout, encoding="utf-8")
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
