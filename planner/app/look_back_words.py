"""The words of looking back: the day, its lines and answers, and how tomorrow begins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.app.cause_words import cause_name
from planner.app.faces import place_words
from planner.app.formats import Formats
from planner.app.paper_codes import Mark, PaperCode
from planner.app.unplanned import Understood
from planner.app.words import category_name
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.displacement import CouldWait, Displacement, HowItWent
from planner.domain.look_back import how_without_new_time
from planner.domain.span import Span

SECONDS_PER_ANSWER = 10


def heading(day: date, today: date, formats: Formats) -> str:
    """Return what the sheet is called: "Look back on Tuesday", with the date where it is long ago."""
    name = formats.weekday(day) if (today - day).days < 7 else formats.long_day(day)
    return QCoreApplication.translate("LookBack", "Look back on {day}").replace("{day}", name)


def progress(lines: int, unanswered: int) -> str:
    """Return how far the day is: all done unless said otherwise, or what is still asked."""
    if lines == 0:
        return QCoreApplication.translate("LookBack", "Nothing was planned")
    if unanswered == 0:
        return QCoreApplication.translate("LookBack", "%n block(s), done unless you say otherwise", "", lines)
    seconds = unanswered * SECONDS_PER_ANSWER
    left = QCoreApplication.translate("LookBack", "about %n second(s) left", "", seconds)
    words = QCoreApplication.translate("LookBack", "{answered} of {all} answered, {left}")
    return words.format(answered=lines - unanswered, all=lines, left=left)


def day_name(day: date, today: date, formats: Formats) -> str:
    """Return a day in the row of open days: "Mon 23", or "Today"."""
    if day == today:
        return QCoreApplication.translate("LookBack", "Today")
    return f"{formats.weekday(day, short=True)} {day.day}"


def day_heading(day: date, today: date, formats: Formats) -> str:
    """Return a day above what came of it: "Today", or "Monday"."""
    today_word = QCoreApplication.translate("LookBack", "Today")
    return today_word if day == today else _at_the_start(formats.weekday(day))


def _at_the_start(name: str) -> str:
    """Write the name of a day as the first word of a sentence: Dutch ones are small within it."""
    return name[:1].upper() + name[1:]


def minutes_done(minutes: int, formats: Formats) -> str:
    """Return how much of a shortened block was done: "45 min done"."""
    words = QCoreApplication.translate("LookBack", "{time} done")
    return words.format(time=formats.duration(minutes))


def new_time(span: Span, was: Span, formats: Formats) -> str:
    """Return where a block went: "Thu 10:00"."""
    return place_words(span, was, formats)


def used_for(name: str) -> str:
    """Return what the time of a reactive buffer went to."""
    return QCoreApplication.translate("LookBack", "used for {name}").replace("{name}", name)


def what_went(known: Displacement, formats: Formats) -> str:
    """Return what became of something that gave way during the day."""
    if known.how is HowItWent.MOVED and known.now is not None:
        words = QCoreApplication.translate("LookBack", "to {time}")
        return words.replace("{time}", new_time(known.now, known.was, formats))
    if known.how is HowItWent.SHORTENED:
        words = QCoreApplication.translate("LookBack", "{time} less")
        return words.format(time=formats.duration(known.minutes))
    if known.how is HowItWent.DISPLACED:
        return QCoreApplication.translate("LookBack", "Displaced")
    return QCoreApplication.translate("LookBack", "Given up")


def could_wait_name(answer: CouldWait) -> str:
    """Return an answer to "Could it have waited?"."""
    names = {
        CouldWait.YES: QCoreApplication.translate("LookBack", "Yes"),
        CouldWait.NO: QCoreApplication.translate("LookBack", "No"),
        CouldWait.UNKNOWN: QCoreApplication.translate("LookBack", "Don't know"),
    }
    return names[answer]


def could_wait_key(answer: CouldWait) -> str:
    """Return the key of an answer, as it stands on a keyboard."""
    keys = {
        CouldWait.YES: QCoreApplication.translate("LookBack", "Y", "key for Yes"),
        CouldWait.NO: QCoreApplication.translate("LookBack", "N", "key for No"),
        CouldWait.UNKNOWN: QCoreApplication.translate("LookBack", "Space", "key"),
    }
    return keys[answer]


def understood_words(understood: Understood, span: Span, category: Category, formats: Formats) -> str:
    """Return what was understood of a line of unplanned work, with what it leaves open filled in."""
    parts = [formats.times(span), formats.duration(span.length), category_name(category), understood.title]
    return " · ".join(part for part in parts if part)


def time_words(span: Span, overlapped: Sequence[Block], name: str, formats: Formats) -> str:
    """Return a typed new time in full, and what stands there already; `name` is that of the first."""
    when = f"{_at_the_start(formats.long_day(span.day))}, {formats.times(span)}"
    if not overlapped:
        return when
    words = QCoreApplication.translate("LookBack", "{when}, beside {name}")
    return words.replace("{when}", when).replace("{name}", name)


def how_tomorrow_begins(first: Block | None, category: Category | None, today: date, formats: Formats) -> str:
    """Return how the next planned day begins; `category` is that of its first block."""
    if first is None or category is None:
        return QCoreApplication.translate("LookBack", "Nothing is planned for the next days yet.")
    if (first.span.day - today).days == 1:
        day = QCoreApplication.translate("LookBack", "Tomorrow")
    else:
        day = _at_the_start(formats.weekday(first.span.day))
    if first.protected:
        words = QCoreApplication.translate("LookBack", "{day} starts with a protected block: {time} {name}")
    else:
        words = QCoreApplication.translate("LookBack", "{day} starts at {time}: {name}")
    name = ", ".join(part for part in (category_name(category), first.title) if part)
    time = formats.clock_time(first.span.start)
    return words.replace("{day}", day).replace("{time}", time).replace("{name}", name)


def code_words(code: PaperCode | None, block: Block, formats: Formats) -> str:
    """Return what a handwritten code was understood as: "45 min done · Service problem"."""
    if code is None:
        return QCoreApplication.translate("LookBack", "Not understood")
    if code.mark is Mark.DONE:
        return QCoreApplication.translate("LookBack", "Done")
    if code.mark is Mark.OPEN:
        return QCoreApplication.translate("LookBack", "Open")
    if code.mark is Mark.SHORTENED:
        what = minutes_done(code.kept, formats)
    elif code.to is not None:
        to = new_time(code.to, block.span, formats)
        what = QCoreApplication.translate("LookBack", "To {time}").replace("{time}", to)
    elif how_without_new_time(code.cause) is HowItWent.GIVEN_UP:
        what = QCoreApplication.translate("LookBack", "Given up")
    else:
        what = QCoreApplication.translate("LookBack", "Displaced")
    return what if code.cause is None else f"{what} · {cause_name(code.cause)}"


def offer(day: date, today: date, formats: Formats) -> str:
    """Return the offer to look back on a day, for the status line."""
    if day == today:
        return QCoreApplication.translate("LookBack", "Look back on today?")
    words = QCoreApplication.translate("LookBack", "Look back on {day}?")
    return words.replace("{day}", formats.weekday(day))
