"""A refusal that has its words already, in the language in which the command spoke."""

from __future__ import annotations


class RefusalError(Exception):
    """A command cannot be done; its text is the one line that says why and what to do."""
