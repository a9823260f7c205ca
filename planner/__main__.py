"""`python -m planner` and `overmorgen`: the window, or one command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_READING_PROCESS = "--reading-process"


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return 0, or 2 after one line on stderr that says why not."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [_READING_PROCESS]:
        # A frozen program has no other way to start the process that reads calendars.
        from planner.exchange import reading_worker

        return reading_worker.main()
    from planner.commands.arguments import parsed
    from planner.commands.running import run

    return run(parsed(arguments))


if __name__ == "__main__":
    sys.exit(main())
