"""`account`: where the committed time of a week went, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.app.cause_words import cause_name
from planner.app.formats import Formats, minute_of
from planner.app.words import category_name
from planner.commands.arguments import Asked
from planner.commands.opened import opened, speaking
from planner.commands.plain_lines import aligned
from planner.domain.accounting import Account, account_by_category, fates_of_week, gone_from
from planner.domain.category import Category
from planner.domain.displacement import Displacement, HowItWent
from planner.domain.span import IsoWeek, Span


def show_account(asked: Asked) -> int:
    """Print what became of every minute that the week was committed with."""
    with speaking(asked.options) as translators:
        iso = IsoWeek.parse(asked.values.week)
        with opened(asked.options, translators) as plan:
            week = plan.reader.week(iso, plan.clock.zone)
            categories = {category.id: category for category in plan.reader.categories()}
            fates = fates_of_week(week, plan.reader.blocks_by_id(gone_from(week)), categories)
            accounts = account_by_category(fates)
            ordered = {id_: accounts[id_] for id_ in categories if id_ in accounts}
            left = [d for d in week.displacements if IsoWeek.of(d.was.day) == iso]
            if asked.values.json:
                print(json.dumps(_values(iso, ordered, left, categories), indent=1))
            else:
                print("\n".join(_lines(iso, ordered, left, categories, plan.formats)))
    return 0


def _total(accounts: Mapping[str, Account]) -> Account:
    total = Account()
    for account in accounts.values():
        total = total.plus(account)
    return total


def _values(
    iso: IsoWeek,
    accounts: Mapping[str, Account],
    displacements: list[Displacement],
    categories: Mapping[str, Category],
) -> dict[str, Any]:
    by_category = {
        id_: {
            "name": category_name(categories[id_]),
            "side": categories[id_].side.value,
            "horizon": categories[id_].horizon.value,
            **_minutes(account),
        }
        for id_, account in accounts.items()
    }
    return {
        "week": str(iso),
        "total": _minutes(_total(accounts)),
        "categories": by_category,
        "displacements": [_displacement(known) for known in displacements],
    }


def _minutes(account: Account) -> dict[str, int]:
    return {"planned": account.planned, **asdict(account)}


def _displacement(known: Displacement) -> dict[str, Any]:
    return {
        "was": _moments(known.was),
        "now": _moments(known.now) if known.now is not None else None,
        "how": known.how.value,
        "minutes": known.minutes,
        "cause": known.cause.value if known.cause is not None else None,
        "could_wait": known.could_wait.value if known.could_wait is not None else None,
        "category": known.category_id,
        **({} if known.private else {"title": known.title}),
    }


def _moments(span: Span) -> dict[str, str]:
    return {"start": span.begins_at.isoformat(), "end": span.ends_at.isoformat()}


def _lines(
    iso: IsoWeek,
    accounts: Mapping[str, Account],
    displacements: list[Displacement],
    categories: Mapping[str, Category],
    formats: Formats,
) -> list[str]:
    days = formats.days_of(iso.days[0], iso.days[-1], with_year=True)
    heading = f"{formats.week(iso)}, {days}"
    if not accounts:
        words = QCoreApplication.translate("CommandLine", "Nothing was committed for this week.")
        return [heading, words]
    rows = [_row(category_name(categories[id_]), account, formats) for id_, account in accounts.items()]
    total = QCoreApplication.translate("CommandLine", "Total")
    lines = [heading, *aligned([_columns(), *rows, _row(total, _total(accounts), formats)])]
    if displacements:
        lines += ["", *aligned(_told(known, categories, formats) for known in displacements)]
    return lines


def _columns() -> tuple[str, ...]:
    return (
        "",
        QCoreApplication.translate("CommandLine", "planned"),
        QCoreApplication.translate("CommandLine", "done"),
        QCoreApplication.translate("CommandLine", "shortened"),
        QCoreApplication.translate("CommandLine", "moved"),
        QCoreApplication.translate("CommandLine", "displaced"),
        QCoreApplication.translate("CommandLine", "given up"),
        QCoreApplication.translate("CommandLine", "excused"),
        QCoreApplication.translate("CommandLine", "open"),
    )


def _row(name: str, account: Account, formats: Formats) -> tuple[str, ...]:
    minutes = _minutes(account).values()
    return (name, *(formats.duration(spent) if spent else "–" for spent in minutes))


def _told(known: Displacement, categories: Mapping[str, Category], formats: Formats) -> tuple[str, ...]:
    category = category_name(categories[known.category_id])
    return (
        formats.moment(known.was.begins_at),
        formats.duration(known.minutes),
        _what_happened(known, formats),
        cause_name(known.cause) if known.cause is not None else "–",
        category if known.private or not known.title else f"{category}: {known.title}",
    )


def _what_happened(known: Displacement, formats: Formats) -> str:
    if known.how is HowItWent.MOVED and known.now is not None:
        moved = QCoreApplication.translate("CommandLine", "moved to {day} {time}")
        return moved.format(
            day=f"{formats.weekday(known.now.day, short=True)} {known.now.day.isoformat()}",
            time=formats.clock_time(minute_of(known.now.begins_at)),
        )
    words = {
        HowItWent.MOVED: QCoreApplication.translate("CommandLine", "moved"),
        HowItWent.SHORTENED: QCoreApplication.translate("CommandLine", "shortened"),
        HowItWent.DISPLACED: QCoreApplication.translate("CommandLine", "displaced"),
        HowItWent.GIVEN_UP: QCoreApplication.translate("CommandLine", "given up"),
    }
    return words[known.how]
