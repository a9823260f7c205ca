"""Imported first by every script here: goes on under Python 3.11 to 3.13, or starts such a Python instead.

Written so that any Python 3 can read it, since an old one must be able to say what is missing.
"""

import os
import shutil
import subprocess
import sys

SUPPORTED_MINORS = (13, 12, 11)


def continue_with_supported_python() -> None:
    """Returns under a supported Python; otherwise runs the script again with one found on PATH."""
    if sys.version_info[0] == 3 and sys.version_info[1] in SUPPORTED_MINORS:
        return
    command = _supported_python()
    if command:
        raise SystemExit(subprocess.call(command + sys.argv))
    running = ".".join(str(part) for part in sys.version_info[:3])
    raise SystemExit(
        "Overmorgen needs Python 3.11, 3.12 or 3.13; this is Python "
        + running
        + ", and no other was found.\n"
        "Install one (https://www.python.org/downloads/, or your system's packages) and start again."
    )


def _supported_python() -> "list[str]":
    """The command of a supported Python that really runs, or an empty list."""
    for minor in SUPPORTED_MINORS:
        version = "3." + str(minor)
        candidates = [["python" + version]] + ([["py", "-" + version]] if os.name == "nt" else [])
        for candidate in candidates:
            program = shutil.which(candidate[0])
            if program is not None and _answers([program] + candidate[1:], minor):
                return [program] + candidate[1:]
    return []


def _answers(command: "list[str]", minor: int) -> bool:
    """Whether this is a Python of that version; a version manager's shim may have none behind it."""
    question = command + ["-c", "import sys; print(sys.version_info[1])"]
    answer = subprocess.run(question, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == str(minor).encode()


continue_with_supported_python()
