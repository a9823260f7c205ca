"""`prospects`: reads files of prospects into the list, and shows the list, for people and for programs."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.prospect_file_words import bad_row_line, counts_line, system_name, trouble_words
from planner.app.prospect_reading import PreparedReading, open_file, prepare, read_prospects
from planner.app.prospect_words import owner_name, stage_name
from planner.app.session import Session
from planner.commands.arguments import Asked
from planner.commands.opened import OpenedPlan, opened, speaking
from planner.commands.plain_lines import aligned, plain_line
from planner.domain.errors import UserError
from planner.domain.prospect import Prospect
from planner.domain.prospect_book import ProspectBook
from planner.exchange.prospect_taking_in import RowState


def read_or_list_prospects(asked: Asked) -> int:
    """Do what stands behind `prospects`: read a file, or show the list."""
    return _read(asked) if asked.values.action == "read" else _list(asked)


def _read(asked: Asked) -> int:
    with speaking(asked.options) as translators:
        with opened(asked.options, translators, may_make=not asked.values.dry_run) as plan:
            prepared = _read_file(plan, Path(asked.values.file), asked)
        if asked.values.json:
            print(json.dumps(_reading_values(prepared, stored=not asked.values.dry_run), indent=1))
        else:
            print(f"{plain_line(prepared.name)}: {plain_line(counts_line(prepared))}")
            for bad in prepared.bad:
                print(f"  {plain_line(bad_row_line(bad))}")
    return 0


def _read_file(plan: OpenedPlan, path: Path, asked: Asked) -> PreparedReading:
    session = Session(plan.reader, plan.gate.open, plan.clock)
    book = session.plan.prospect_book
    file = open_file(path, book.column_maps)
    prospects = tuple(book.prospects.values())
    list_name = asked.values.list_name or path.stem
    prepared = prepare(file, file.columns, prospects, plan.clock.today(), list_name=list_name)
    if not asked.values.dry_run:
        refusals: list[UserError] = []
        session.refused.connect(lambda error, _ids: refusals.append(error))
        session.do(read_prospects, prepared)
        if refusals:
            raise refusals[0]
    return prepared


def _reading_values(prepared: PreparedReading, *, stored: bool) -> dict[str, object]:
    columns = prepared.columns
    return {
        "file": prepared.name,
        "system": system_name(columns.system) or None,
        "stored": stored,
        **{state.value: prepared.count(state) for state in RowState},
        "columns": [
            {"name": name, "field": field.value or None}
            for name, field in zip(columns.headers, columns.fields, strict=True)
        ],
        "not_taken": [{"line": bad.line, "reason": trouble_words(bad.trouble)} for bad in prepared.bad],
    }


def _list(asked: Asked) -> int:
    with speaking(asked.options) as translators, opened(asked.options, translators) as plan:
        book = ProspectBook(plan.reader)
        listed = sorted(
            (book.as_planned(each) for each in plan.reader.prospects() if each.is_listed),
            key=lambda each: (each.company.casefold(), each.id),
        )
        if asked.values.json:
            print(json.dumps([_values(each) for each in listed], indent=1))
        elif not listed:
            print(QCoreApplication.translate("CommandLine", "There are no prospects yet."))
        else:
            rows = ((each.company, each.city, *_state_of(each), each.next_action) for each in listed)
            print("\n".join(aligned(rows)))
    return 0


def _state_of(prospect: Prospect) -> tuple[str, str]:
    return stage_name(prospect.stage), owner_name(prospect.owner)


def _values(prospect: Prospect) -> dict[str, object]:
    texts = ("id", "company", "contact", "role", "phone", "email", "website", "street", "postcode", "city")
    more = ("country", "about", "list_name", "next_action", "note")
    return {
        **{name: getattr(prospect, name) for name in (*texts, *more)},
        "next_on": _iso(prospect.next_on),
        "stage": prospect.stage.value,
        "owner": prospect.owner.value,
        "added_on": _iso(prospect.added_on),
        "references": [{"system": system, "id": number} for system, number in prospect.refs],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
