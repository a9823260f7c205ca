"""The rep's time zone: as asked for, else as the environment or the system has it."""

from __future__ import annotations

import os
from datetime import tzinfo
from zoneinfo import ZoneInfo

from planner.domain.errors import Problem, UserError


def rep_zone(asked: str) -> tzinfo:
    """Return the zone that was asked for, else that of TZ, else the system's; raise BAD_TIME_ZONE."""
    name = asked or _name_in(os.environ.get("TZ", "")) or _name_in(_system_zone_name())
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise UserError(Problem.BAD_TIME_ZONE, text=name) from error


def _name_in(setting: str) -> str:
    """Return the name in a setting as POSIX allows it: after a colon, or at the end of a path."""
    return setting.removeprefix(":").rpartition("zoneinfo/")[2]


def _system_zone_name() -> str:
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace") or "UTC"
