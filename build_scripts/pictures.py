"""Renders every screen, dialog and print of the sample: `python3 build_scripts/pictures.py OUT [--help]`.

No screen is needed. What the pictures show is listed in `picturing/table.py`.
"""

import os
import subprocess
import sys

import supported_python  # noqa: F401 (starts a newer Python where this one is too old)
from setup_environment import ROOT, prepare


def main(arguments: list[str]) -> int:
    """Prepares the checkout and has the pictures taken; gives back an exit code."""
    python = prepare(with_window=False)
    paths = [str(ROOT), str(ROOT / "build_scripts"), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    return subprocess.call([str(python), "-m", "picturing", *arguments], env=environment)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
