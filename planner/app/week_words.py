"""What the foot of the window says of a week: what became of what gave way, and what its layers show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.app.cause_words import cause_name
from planner.app.formats import Formats
from planner.domain.accounting import Fate, account_of
from planner.domain.category import Category, Side
from planner.domain.displacement import Cause, HowItWent
from planner.domain.span import IsoWeek
from planner.domain.traces import Trace
from planner.domain.week import Week

_MOVED, _SHORTENED, _DISPLACED, _GIVEN_UP, _EXCUSED = range(5)


@dataclass(frozen=True, slots=True)
class _Ending:
    """What became of one block, and why where that was said."""

    kind: int
    cause: Cause | None


def gave_way_words(
    shown: IsoWeek,
    this_week: IsoWeek,
    fates: Iterable[Fate],
    traces: Iterable[Trace],
    categories: Mapping[str, Category],
) -> str:
    """Return what became of the acquisition that gave way in a week; empty where none did.

    `fates` are those of the blocks that the week was committed with. "Nothing lost" is said where all
    that gave way has a new time.
    """
    endings = _endings(fates, traces, categories)
    if not endings:
        return ""
    if all(ending.kind == _MOVED for ending in endings):
        moved = _all_moved(len(endings))
        if shown == this_week:
            words = QCoreApplication.translate("WeekWords", "Nothing lost this week: {moved}")
        else:
            words = QCoreApplication.translate("WeekWords", "Nothing lost in week {week}: {moved}")
        return words.format(week=shown.number, moved=moved)
    if shown == this_week:
        words = QCoreApplication.translate("WeekWords", "Acquisition this week: {parts}")
    else:
        words = QCoreApplication.translate("WeekWords", "Acquisition in week {week}: {parts}")
    return words.format(week=shown.number, parts=_parts(endings))


def _endings(
    fates: Iterable[Fate], traces: Iterable[Trace], categories: Mapping[str, Category]
) -> list[_Ending]:
    framed: dict[str, list[Trace]] = {}
    for trace in traces:
        if categories[trace.category_id].side is Side.ACQUISITION:
            framed.setdefault(trace.block_id, []).append(trace)
    found = []
    for fate in fates:
        if categories[fate.committed.category_id].side is Side.ACQUISITION:
            found.append(_ending_of_fate(fate, has_moved=fate.committed.id in framed))
            framed.pop(fate.committed.id, None)
    found += [_ending_of_frames(frames) for frames in framed.values()]
    return [ending for ending in found if ending is not None]


def _ending_of_fate(fate: Fate, *, has_moved: bool) -> _Ending | None:
    """Return what became of a committed block; a nudge that left no frame is no move."""
    account = account_of(fate)
    cause = fate.chain[-1].cause if fate.chain else None
    for kind, happened in (
        (_DISPLACED, account.displaced > 0),
        (_GIVEN_UP, account.given_up > 0),
        (_EXCUSED, account.excused > 0),
        (_MOVED, account.moved > 0 and has_moved),
        (_SHORTENED, account.shortened > 0),
    ):
        if happened:
            return _Ending(kind, cause)
    return None


def _ending_of_frames(frames: Sequence[Trace]) -> _Ending:
    """Return what became of a block that stood in the week without having been committed in it."""
    last = frames[-1]
    if last.now is not None:
        has_moved = any(frame.how is HowItWent.MOVED for frame in frames)
        return _Ending(_MOVED if has_moved else _SHORTENED, last.cause)
    if last.cause is not None and last.cause.excuses:
        return _Ending(_EXCUSED, last.cause)
    return _Ending(_DISPLACED if last.how is HowItWent.DISPLACED else _GIVEN_UP, last.cause)


def _all_moved(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("WeekWords", "1 acquisition block moved, it has a new time")
    if count == 2:
        return QCoreApplication.translate("WeekWords", "2 acquisition blocks moved, both have a new time")
    words = QCoreApplication.translate("WeekWords", "{count} acquisition blocks moved, all have a new time")
    return words.format(count=count)


def _parts(endings: Sequence[_Ending]) -> str:
    words = {
        _MOVED: QCoreApplication.translate("WeekWords", "{count} moved"),
        _SHORTENED: QCoreApplication.translate("WeekWords", "{count} shortened"),
        _DISPLACED: QCoreApplication.translate("WeekWords", "{count} displaced"),
        _GIVEN_UP: QCoreApplication.translate("WeekWords", "{count} given up"),
        _EXCUSED: QCoreApplication.translate("WeekWords", "{count} excused"),
    }
    said = []
    for kind, text in words.items():
        alike = [ending for ending in endings if ending.kind == kind]
        if alike:
            causes = "" if kind == _MOVED else _causes(alike)
            said.append(text.format(count=len(alike)) + causes)
    return ", ".join(said)


def _causes(endings: Iterable[_Ending]) -> str:
    """Name the causes; the private one is not for whoever passes by the screen."""
    causes = dict.fromkeys(ending.cause for ending in endings)
    names = [cause_name(cause) for cause in causes if cause is not None and cause is not Cause.DREADED]
    return f" ({', '.join(names)})" if names else ""


def layers_words(week: Week, formats: Formats) -> str:
    """Return what is said as plan and actual are laid over each other: which of them is which."""
    if not week.baselines:
        return QCoreApplication.translate(
            "WeekWords", "This week has not been committed yet, so there is no plan to lay over it."
        )
    first = min(baseline.committed_at for baseline in week.baselines)
    words = QCoreApplication.translate("WeekWords", "Outlined: as committed {moment}. Filled: as it stands.")
    return words.replace("{moment}", formats.full_moment(first))
