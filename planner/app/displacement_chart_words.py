"""What the charts of displaced time say: where planned acquisition went, and what displaced it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.app.cause_words import cause_name
from planner.app.chart_words import (
    ChartWords,
    Table,
    breakable,
    causes_name,
    hours,
    in_a_sentence,
    listed,
    plain,
)
from planner.app.formats import Formats
from planner.app.reactive_words import hours as hours_number
from planner.charts.labels import CausesLabels, WaterfallLabels
from planner.charts.rows import CauseRow, Waterfall
from planner.charts.steps import Step, StepKind, steps_of
from planner.domain.displacement import Cause

_NAMED = 2


def waterfall_words(rows: Waterfall, formats: Formats) -> ChartWords[WaterfallLabels]:
    """Return the words for where planned acquisition time went; the labels are for `steps_of` the rows."""
    steps = steps_of(rows)
    labels = WaterfallLabels(
        names=tuple(breakable(_step_name(step)) for step in steps),
        amounts=tuple(hours(step.minutes, formats) for step in steps),
        values=tuple(_step_value(step, rows, formats) for step in steps),
        displaced_by=QCoreApplication.translate("WaterfallChart", "displaced by"),
        empty=QCoreApplication.translate(
            "WaterfallChart", "Once a week with acquisition is committed, what became of it shows here."
        ),
    )
    return ChartWords(
        _waterfall_title(rows, formats),
        _waterfall_subtitle(rows, formats),
        labels,
        tuple(f"{value}." for value in labels.values),
        _waterfall_table(rows, formats),
    )


def _waterfall_title(rows: Waterfall, formats: Formats) -> str:
    if not rows.planned:
        return QCoreApplication.translate("WaterfallChart", "No acquisition committed in these weeks yet")
    if rows.excused == rows.planned:
        words = QCoreApplication.translate(
            "WaterfallChart", "All {planned} planned acquisition hours fell in leave or illness"
        )
        return words.format(planned=hours_number(rows.planned, formats))
    words = QCoreApplication.translate(
        "WaterfallChart", "{done} of {planned} planned acquisition hours were done"
    )
    done = rows.done + rows.moved_done
    return words.format(done=hours_number(done, formats), planned=hours_number(rows.planned, formats))


def _waterfall_subtitle(rows: Waterfall, formats: Formats) -> str:
    if not rows.planned:
        return QCoreApplication.translate("WaterfallChart", "Committed acquisition hours, to the minute.")
    said = []
    if rows.moved_done:
        words = QCoreApplication.translate("WaterfallChart", "Of those, {moved} after a move.")
        said.append(words.format(moved=hours(rows.moved_done, formats)))
    if rows.excused and rows.excused < rows.planned:
        words = QCoreApplication.translate("WaterfallChart", "{excused} fell in leave or illness.")
        said.append(words.format(excused=hours(rows.excused, formats)))
    if rows.open:
        words = QCoreApplication.translate("WaterfallChart", "{open} still open.")
        said.append(words.format(open=hours(rows.open, formats)))
    unsaid = sum(part.minutes for part in rows.displaced if part.cause is None)
    if unsaid:
        words = QCoreApplication.translate("WaterfallChart", "{unsaid} without a cause so far.")
        said.append(words.format(unsaid=hours(unsaid, formats)))
    elif rows.displaced_minutes or not said:
        said.append(QCoreApplication.translate("WaterfallChart", "Nothing left without a cause."))
    return " ".join(said)


def _kind_names() -> dict[StepKind, str]:
    return {
        StepKind.PLANNED: QCoreApplication.translate("WaterfallChart", "Planned"),
        StepKind.DONE: QCoreApplication.translate("WaterfallChart", "Done"),
        StepKind.MOVED_DONE: QCoreApplication.translate("WaterfallChart", "Moved & done"),
        StepKind.GIVEN_UP: QCoreApplication.translate("WaterfallChart", "Given up"),
        StepKind.SHORTENED: QCoreApplication.translate("WaterfallChart", "Short|ened"),
        StepKind.EXCUSED: QCoreApplication.translate("WaterfallChart", "Leave, illness"),
        StepKind.OPEN: QCoreApplication.translate("WaterfallChart", "Still open"),
    }


def _step_name(step: Step) -> str:
    if step.kind is not StepKind.DISPLACED:
        return _kind_names()[step.kind]
    if len(step.causes) > 1:
        return QCoreApplication.translate("WaterfallChart", "Other causes")
    return causes_name(step.causes[0])


def step_name(step: Step) -> str:
    """Name a step in a line: "Quote requests"."""
    return plain(breakable(_step_name(step)))


def _step_value(step: Step, rows: Waterfall, formats: Formats) -> str:
    amount, share = hours(step.minutes, formats), formats.share(step.minutes / rows.planned)
    if step.kind is StepKind.PLANNED:
        words = QCoreApplication.translate("WaterfallChart", "Planned: {hours}")
        return words.format(hours=amount)
    if step.kind is StepKind.DISPLACED:
        names = listed(in_a_sentence(plain(causes_name(cause))) for cause in step.causes)
        words = QCoreApplication.translate("WaterfallChart", "Displaced by {causes}: {hours}, {share}")
        return words.format(causes=names, hours=amount, share=share)
    words = QCoreApplication.translate("WaterfallChart", "{name}: {hours}, {share} of planned")
    return words.format(name=plain(breakable(_kind_names()[step.kind])), hours=amount, share=share)


def _waterfall_table(rows: Waterfall, formats: Formats) -> Table:
    names = _kind_names()
    displaced = QCoreApplication.translate("WaterfallChart", "Displaced: {cause}")
    parts = [
        (names[StepKind.PLANNED], rows.planned),
        (names[StepKind.DONE], rows.done),
        (names[StepKind.MOVED_DONE], rows.moved_done),
        *(
            (displaced.replace("{cause}", plain(causes_name(part.cause))), part.minutes)
            for part in rows.displaced
        ),
        (names[StepKind.GIVEN_UP], rows.given_up),
        (names[StepKind.SHORTENED], rows.shortened),
        (names[StepKind.EXCUSED], rows.excused),
        (names[StepKind.OPEN], rows.open),
    ]
    headers = (
        QCoreApplication.translate("WaterfallChart", "Planned acquisition"),
        QCoreApplication.translate("WaterfallChart", "Hours"),
    )
    return Table(
        headers, tuple((plain(breakable(name)), hours_number(minutes, formats)) for name, minutes in parts)
    )


def causes_words(rows: Sequence[CauseRow], formats: Formats) -> ChartWords[CausesLabels]:
    """Return the words for what displaced acquisition, in the order of the rows."""
    labels = CausesLabels(
        names=tuple(_one_cause(row.cause) for row in rows),
        amounts=tuple(hours(row.minutes, formats) for row in rows),
        blocks=tuple(_blocks(row.blocks) for row in rows),
        values=tuple(_cause_value(row, formats) for row in rows),
        could_have_waited=QCoreApplication.translate("CausesChart", "could have waited"),
        empty=QCoreApplication.translate("CausesChart", "Nothing displaced acquisition in these weeks."),
    )
    return ChartWords(
        _causes_title(rows, formats),
        _causes_subtitle(rows, formats),
        labels,
        tuple(f"{value}." for value in labels.values),
        _causes_table(rows, formats),
    )


def _one_cause(cause: Cause | None) -> str:
    return plain(causes_name(None)) if cause is None else cause_name(cause)


def _blocks(count: int) -> str:
    return QCoreApplication.translate("CausesChart", "%n block(s)", "", count)


def _causes_title(rows: Sequence[CauseRow], formats: Formats) -> str:
    said = sorted(
        (row for row in rows if row.cause is not None and row.minutes), key=lambda row: -row.minutes
    )
    total = sum(row.minutes for row in rows)
    if not total:
        return QCoreApplication.translate("CausesChart", "Nothing displaced acquisition in these weeks")
    if not said:
        words = QCoreApplication.translate("CausesChart", "{hours} of acquisition made way")
        return words.format(hours=hours(total, formats))
    names = [plain(causes_name(row.cause)) for row in said[:_NAMED]]
    names[1:] = [in_a_sentence(name) for name in names[1:]]
    if len(said) <= _NAMED and len(said) == len(rows):
        words = QCoreApplication.translate("CausesChart", "{causes}: {hours} of acquisition made way")
        return words.format(causes=listed(names), hours=hours(total, formats))
    words = QCoreApplication.translate("CausesChart", "{causes} displaced most")
    return words.replace("{causes}", listed(names))


def _causes_subtitle(rows: Sequence[CauseRow], formats: Formats) -> str:
    counted = QCoreApplication.translate("CausesChart", "Hours of acquisition that made way, by cause.")
    waited, total = sum(row.could_wait for row in rows), sum(row.minutes for row in rows)
    answered = waited + sum(row.could_not for row in rows)
    if not waited:
        return counted
    if answered < total:
        words = QCoreApplication.translate("CausesChart", "{waited} of {total} answered could have waited.")
    else:
        words = QCoreApplication.translate("CausesChart", "{waited} of {total} could have waited.")
    return f"{counted} {words.format(waited=hours_number(waited, formats), total=hours(answered, formats))}"


def _cause_value(row: CauseRow, formats: Formats) -> str:
    words = QCoreApplication.translate("CausesChart", "{cause}: {hours} in {blocks}")
    said = words.format(
        cause=_one_cause(row.cause), hours=hours(row.minutes, formats), blocks=_blocks(row.blocks)
    )
    answered = row.could_wait + row.could_not
    if not answered:
        return said
    words = QCoreApplication.translate(
        "CausesChart", "{said}; {waited} of {answered} answered could have waited"
    )
    waited = words.replace("{waited}", hours(row.could_wait, formats))
    return waited.replace("{answered}", hours(answered, formats)).replace("{said}", said)


def _causes_table(rows: Sequence[CauseRow], formats: Formats) -> Table:
    headers = (
        QCoreApplication.translate("CausesChart", "Cause"),
        QCoreApplication.translate("CausesChart", "Hours"),
        QCoreApplication.translate("CausesChart", "Blocks"),
        QCoreApplication.translate("CausesChart", "Could have waited, hours"),
        QCoreApplication.translate("CausesChart", "Could not, hours"),
        QCoreApplication.translate("CausesChart", "No answer, hours"),
    )
    cells = tuple(
        (
            _one_cause(row.cause),
            hours_number(row.minutes, formats),
            str(row.blocks),
            hours_number(row.could_wait, formats),
            hours_number(row.could_not, formats),
            hours_number(row.minutes - row.could_wait - row.could_not, formats),
        )
        for row in rows
    )
    return Table(headers, cells)
