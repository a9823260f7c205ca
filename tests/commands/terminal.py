"""A terminal: runs the real program and keeps what it prints."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed for programs."""
        return json.loads(self.out)

    @property
    def why_not(self) -> str:
        """The one line that says why a command was not done."""
        assert (self.code, self.out, self.err.count("\n")) == (2, "", 1), self
        return self.err.strip()


@dataclass(frozen=True)
class Terminal:
    """A terminal in Amsterdam whose commands work on one data file."""

    data: Path

    def run(self, *words: str | Path, **environment: str) -> Answer:
        """Run a command line as it stands."""
        done = subprocess.run(
            [sys.executable, "-m", "planner", *map(str, words)],
            cwd=ROOT,
            env={**os.environ, "TZ": "Europe/Amsterdam", **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def on_data(self, *words: str | Path) -> Answer:
        """Run a command on the data file."""
        return self.run(*words, "--data", self.data)

    def done(self, *words: str | Path) -> str:
        """Run a command on the data file that must succeed; return what it printed."""
        answer = self.on_data(*words)
        assert (answer.code, answer.err) == (0, ""), answer
        return answer.out.strip()

    def listed(self, first: str, last: str, *more: str) -> list[dict[str, Any]]:
        """What `list` prints of some days for programs."""
        found = json.loads(self.done("list", "--from", first, "--to", last, "--json", *more))
        assert isinstance(found, list)
        return found
