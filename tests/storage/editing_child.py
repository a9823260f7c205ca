"""A process that edits or upgrades a data file until it is killed.

It imports once and forks for each line it is given, so that hundreds of kills take seconds.
"""

from __future__ import annotations

import itertools
import os
import sys
from dataclasses import replace
from pathlib import Path

from planner.domain.edits import Edit
from planner.domain.plan import Value
from planner.domain.prospect import Prospect, Touch
from planner.domain.span import Span
from planner.storage import upgrade
from planner.storage.plan_store import PlanStore
from tests.storage.samples import MONDAY, block, edit


def edit_until_killed(path: Path, first: int) -> None:
    """Add block n and a touch of a prospect, move the block before, and say n, for n from `first` on."""
    store = PlanStore(path)
    for number in itertools.count(first):
        store.apply(made(number))
        os.write(1, f"{number}\n".encode())


def made(number: int) -> Edit:
    """Return edit number n, which tells from the file alone whether it was stored as a whole."""
    company = Prospect(f"p-{name(number)}", "Deltaplast")
    added: list[Value] = [block(name(number)), company, Touch(name(number), company.id, MONDAY)]
    if number == 0:
        return edit((), added)
    before = block(name(number - 1))
    return edit([before], [replace(before, span=Span(MONDAY, 0, 5)), *added])


def name(number: int) -> str:
    return f"edit-{number:07d}"


def upgrade_slowly(path: Path, scripts: Path, head: str) -> None:
    """Bring a file to the next version, and say so at the start."""
    os.write(1, b"0\n")
    upgrade.migrate(path, head=head, scripts=scripts)


def main() -> None:
    while line := sys.stdin.readline():
        work, path, *rest = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            if work == "edit":
                edit_until_killed(Path(path), int(rest[0]))
            upgrade_slowly(Path(path), Path(rest[0]), rest[1])
            os._exit(0)
        os.write(1, f"pid {child}\n".encode())
        # It is let go of only after the answer, so that its id cannot be another's when it is killed.
        os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        os.write(1, b"gone\n")
        sys.stdin.readline()
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
