"""`mix`: the mix of a week, for people and for programs."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.commands.arguments import Asked
from planner.commands.opened import opened, speaking
from planner.commands.plain_lines import aligned
from planner.domain.mix import Mix, mix_of
from planner.domain.span import IsoWeek


def show_mix(asked: Asked) -> int:
    """Print the mix of the week that was asked for; appointments count under their category."""
    with speaking(asked.options) as translators:
        iso = IsoWeek.parse(asked.values.week)
        with opened(asked.options, translators) as plan:
            plan.cover(iso.days[0], iso.days[-1])
            week = plan.reader.week(iso, plan.clock.zone)
            mix = mix_of(week.all_blocks, {category.id: category for category in plan.reader.categories()})
            print(json.dumps(_values(mix), indent=1) if asked.values.json else _text(iso, mix, plan.formats))
    return 0


def _values(mix: Mix) -> dict[str, int | float | None]:
    return {
        "long_minutes": mix.long_minutes,
        "short_minutes": mix.short_minutes,
        "neutral_minutes": mix.neutral_minutes,
        "long_share": mix.long_share,
        "client_minutes": mix.client_minutes,
        "acquisition_minutes": mix.acquisition_minutes,
        "acquisition_share": mix.acquisition_share,
    }


def _text(iso: IsoWeek, mix: Mix, formats: Formats) -> str:
    long, acquisition = formats.share(mix.long_share), formats.share(mix.acquisition_share)
    rows = (
        (QCoreApplication.translate("CommandLine", "Long-term"), mix.long_minutes, long),
        (QCoreApplication.translate("CommandLine", "Short-term"), mix.short_minutes, ""),
        (QCoreApplication.translate("CommandLine", "Neutral"), mix.neutral_minutes, ""),
        (QCoreApplication.translate("CommandLine", "Clients"), mix.client_minutes, ""),
        (QCoreApplication.translate("CommandLine", "Acquisition"), mix.acquisition_minutes, acquisition),
    )
    days = formats.days_of(iso.days[0], iso.days[-1], with_year=True)
    lines = aligned((name, formats.duration(minutes), share) for name, minutes, share in rows)
    return "\n".join([f"{formats.week(iso)}, {days}", *lines])
