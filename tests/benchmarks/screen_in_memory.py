"""An X screen in memory for programs that need one, where Xvfb is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = (1600, 1000)


@contextmanager
def screen_in_memory(folder: Path | None = None) -> Iterator[dict[str, str]]:
    """Return the environment in which programs open their windows on such a screen, else offscreen.

    With a folder, what is on the screen can be read from the file `Xvfb_screen0` in it.
    """
    if shutil.which("Xvfb") is None:
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    size = "{}x{}x24".format(*SIZE)
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    if folder is not None:
        command += ["-fbdir", str(folder)]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        display = told.readline().strip()
    try:
        yield {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
    finally:
        server.terminate()
        server.wait()
