"""The list of sections beside the page."""

from __future__ import annotations
