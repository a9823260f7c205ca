"""What may stand on the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from planner import __version__

PROGRAM = "overmorgen"
LANGUAGES = ("en", "nl")
PAPERS = ("A4", "Letter")
EXPORT_FORMATS = ("ics",)
CAUSES = ("quote", "service", "cover", "internal", "illness", "prospect-cancelled", "own-choice")

_READ_HELP = """\
Reads a calendar, a file or an https: or webcal: address, into the calendar of the name that is given;
else into the one that was read from there before; else into the one that is called as it calls itself, or
as its file or host is called. What is gone from it goes from the plan too. Of an address the host alone
is ever printed.
"""
_LIST_HELP = """\
Blocks and appointments that touch the days from DATE to DATE, both included, whole and uncut.

--json prints a list of objects, ordered by start:
  start, end  wall-clock time in the time zone, as 2026-11-23T09:00:00; for a whole day its
              date, as 2026-11-23, where the end is the first day after
  all_day     true for whole days
  title       as written, may be empty
  category, side (client, acquisition, neutral), horizon (short, long, neutral)
  origin      own, or calendar with its name in "calendar" (else null)
  uid         of the event in its calendar, or of the own block
  busy, cancelled
"""
_MIX_HELP = """\
The mix of a week: hours for the long and the short term, for clients and for acquisition.

--json prints one object: long_minutes, short_minutes, neutral_minutes, long_share, client_minutes,
acquisition_minutes, acquisition_share. Shares are 0 to 1, null where there is no time to share.
"""
_ACCOUNT_HELP = """\
Where the time went that a week was committed with: every planned minute was done, shortened away, moved,
displaced, given up, excused (own illness, leave) or is still open.

--json prints one object. "total" and each of "categories" (by id, with name, side and horizon) hold these
figures in minutes, planned being their sum: planned, done, shortened, moved, displaced, given_up, excused,
open. "displacements" lists what gave way in the week, oldest first:
  was, now    wall-clock start and end, as 2026-11-23T09:00:00; now is null where it went nowhere
  how         moved, shortened, displaced or given up, with the minutes that gave way in "minutes"
  cause       quote, service, cover, internal, prospect cancelled, illness, own choice, dreaded, or null
  could_wait  yes, no, unknown, or null
  category    the id of the category
  title       as written; left out of private blocks
"""
_AGREEMENTS_HELP = """\
What was agreed and how it stands. What is counted by the month is that of MONTH; what is counted by the week
is that of today, or of the last day of another month.

--json prints a list of objects:
  metric      prospects, conversations (a month); acquisition hours, long share, protected blocks (a week)
  carrier     own, agency or together
  target      a count, minutes of acquisition, or a share from 0 to 1, whose upper edge is "upper" or null
  weekday, before of protected blocks: before which weekday (0 is Monday) and time; else null
  from, until, agreed_on as dates; null where there is none
  first_day, last_day of the month or week that is counted; working_days in it and working_days_begun
  own, agency, done so far, in the units of the target; to_come: minutes that are planned; average of the
              four weeks before; on_pace by now, of what is counted by the month
  kept, periods: in how many of the months or weeks before it was kept; reached: whether it is now
"""
_URGENT_HELP = """\
Up to three ways to fit something urgent in, from now on and before a moment. Nothing is changed.

--json prints one object. "options" are the ways, the one that changes least first, each with:
  kind        free time, buffer, client or acquisition: where the time comes from
  start, end  of the urgent work, wall-clock time as 2026-11-25T09:00:00; category is its id
  late        true where it ends after that moment; there is then no other option
  moves       blocks that get another time: id, category, from, to, leaves_week, and title unless private;
              past_due is the day that the next action of a prospect in it is due, where it goes past that
  shortened   buffers that keep a part: id, from, to; "removed" lists the ids of those that are used up
  buffer_left minutes of buffer from now on in that week
  long_share_before, long_share_after of that week, 0 to 1, null where there is no mix
  protected, earlier_moves of a moved acquisition block, and survival at its new time: mean, low and high
              (80 %), n; null where too little is known
  defence     of a moved acquisition block that an agreement hangs on: firmness (firm, last), "left" of so
              many "chances" in its period (month, week); else null
  title, text the same in words
"ways_out" is what can be done where nothing is in time, else empty: kind (colleague, agency, shorter,
later, decline), start and end or null, block (an id or null), text.
"""
_OUTLOOK_HELP = """\
The enquiries, or deals, that are expected in the months to come: if the plan is kept, as it has really been
going, and if acquisition stops today.

--json prints one object: counted (enquiries, deals), approaches made so far and own_weight (the part of the
rate that is the rep's own figures, 0 to 1), gives_numbers (false: too few approaches to name a mean),
bands_tried past monthly ranges of which bands_held held, and "months", each with:
  month       as 2026-12
  kept, going, stopped  one for each scenario: mean, and the ranges that hold one half ("half") and 80 %
              ("likely") of what can come
  sown, planned  what of the mean comes from work done already and by itself, and what the plan adds
"""
_CHART_HELP = """\
Writes a chart of the review: weeks, waterfall, causes, approaches, survival, outlook or mix-band. The file's
ending says as what: .png, .svg or .pdf. Without dates it shows the thirteen weeks up to this one.
"""
_REVIEW_HELP = """\
Writes the sheet for a one-on-one into a PDF of one page: totals of the whole weeks in which the days lie,
charts and agreements. It is for the first one-on-one from DATE on, where there is one.
"""
_PROSPECTS_HELP = """\
Reads prospects from a CSV or XLSX file as CRM systems, Outlook, Google and LinkedIn write them, or shows the
list. See overmorgen prospects read --help, and overmorgen prospects list --help.
"""
_READ_PROSPECTS_HELP = """\
Reads prospects from a CSV or XLSX file into the list, as one step. Columns are recognised by their names, and
as they were corrected in the window before. A row belongs to the prospect that has its id, else its domain,
else its number, else its name and town; nothing is emptied. Rows that are not taken are listed with line and
reason. Reading the same file again changes nothing.

--json prints one object: file, system (or null), stored, the numbers of rows that are new, changed, same, and
joined (more of a company that stands in the file already), columns (name, field or null), not_taken (line,
reason).
"""
_LIST_PROSPECTS_HELP = """\
The prospects by company, those that were merged into another left out.

--json prints a list of objects: id, company, contact, role, phone, email, website, street, postcode, city,
country, about, list_name, next_action, note; next_on and added_on as 2026-11-23 or null; stage (new,
approached, conversation, meeting, enquiry, customer, lost), owner (own, agency), references (system, id).
"""
_EXPORT_HELP = """\
Own blocks of the days from DATE to DATE, both included, as a calendar file for other programs: time with
its zone, title, category and note. Appointments from calendars stay out, and so do private blocks unless
they are asked for.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """What holds for the window and for every command; None and "" leave it to the settings or the system."""

    data: Path | None = None
    sample: bool = False
    timezone: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One command line: the command ("" opens the window), and what is particular to it."""

    options: Options
    command: str
    values: argparse.Namespace


_Commands: TypeAlias = "argparse._SubParsersAction[_OneLineParser]"
_Add: TypeAlias = Callable[..., Callable[..., argparse.Action]]


class _OneLineParser(argparse.ArgumentParser):
    """Says in one line what it does not understand."""

    def error(self, message: str) -> NoReturn:
        """Leave with 2 after one line."""
        self.exit(2, f"{self.prog}: {' '.join(message.split())} (see {PROGRAM} --help)\n")


def parsed(argv: Sequence[str] | None) -> Asked:
    """Understand a command line, by default that of the process; leave with one line and 2 otherwise."""
    parser = _parser()
    values = parser.parse_args(argv)
    options = Options(
        Path(values.data) if "data" in values else None,
        getattr(values, "sample", False),
        getattr(values, "timezone", ""),
        getattr(values, "language", ""),
    )
    if options.data is not None and options.sample:
        parser.error("--data and --sample name two different files; choose one")
    return Asked(options, values.command or "", values)


def _parser() -> _OneLineParser:
    shared = _shared()
    parser = _OneLineParser(
        prog=PROGRAM,
        description="A planner that keeps the day after tomorrow in the week. Without a command it opens its "
        "window.",
        parents=[shared],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Overmorgen {__version__}")
    _add_commands(parser.add_subparsers(dest="command", metavar="COMMAND", title="commands"), shared)
    return parser


def _add_commands(commands: _Commands, shared: _OneLineParser) -> None:
    def add(name: str, short: str, long: str = "") -> Callable[..., argparse.Action]:
        command = commands.add_parser(
            name,
            help=short,
            description=long or f"{short[0].upper()}{short[1:]}.",
            parents=[shared],
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        return command.add_argument

    _add_reading(add)
    _add_showing(add)
    _add_writing(add)
    _add_prospects(commands, shared)
    add("check", "check the data file, without changing it")


def _add_reading(add: _Add) -> None:
    read = add("read", "read a calendar, a file or an address, into the plan", _READ_HELP)
    read("source", metavar="FILE.ics|ADDRESS", help="an address begins with https: or webcal:")
    read("--calendar", metavar="NAME", default="", help="the calendar to read into, new where there is none")
    read("--details", action="store_true", help="also list what was left out or is in doubt")


def _add_showing(add: _Add) -> None:
    show = add("list", "list blocks and appointments", _LIST_HELP)
    show("--from", metavar="DATE", required=True, dest="first", help="first day, as 2026-11-23")
    show("--to", metavar="DATE", required=True, dest="last", help="last day, included")
    show("--json", action="store_true", help="for programs")
    mix = add("mix", "show the mix of a week", _MIX_HELP)
    mix("--week", metavar="WEEK", required=True, help="as 2026-W48")
    mix("--json", action="store_true", help="for programs")
    account = add("account", "show where the committed time of a week went", _ACCOUNT_HELP)
    account("--week", metavar="WEEK", required=True, help="as 2026-W48")
    account("--json", action="store_true", help="for programs")
    agreements = add("agreements", "show what was agreed and how it stands", _AGREEMENTS_HELP)
    agreements("--month", metavar="MONTH", default="", help="as 2026-11, else that of today")
    agreements("--json", action="store_true", help="for programs")
    outlook = add("outlook", "show what is expected in the months to come", _OUTLOOK_HELP)
    outlook("--deals", action="store_true", help="deals in place of enquiries")
    outlook("--json", action="store_true", help="for programs")
    urgent = add("urgent", "show ways to fit something urgent in", _URGENT_HELP)
    urgent("--minutes", type=int, metavar="MINUTES", required=True, help="how long it takes")
    urgent("--before", metavar="MOMENT", required=True, help="when it shall be done, as 2026-11-25T12:00")
    urgent("--cause", choices=CAUSES, required=True, help="why it comes")
    urgent("--json", action="store_true", help="for programs")


def _add_prospects(commands: _Commands, shared: _OneLineParser) -> None:
    manners: dict[str, Any] = {
        "parents": [shared],
        "allow_abbrev": False,
        "formatter_class": argparse.RawDescriptionHelpFormatter,
    }
    prospects = commands.add_parser(
        "prospects", help="read prospects from a file, or list them", description=_PROSPECTS_HELP, **manners
    )
    actions = prospects.add_subparsers(dest="action", metavar="read|list", required=True)
    short = "read prospects from a file into the list"
    read = actions.add_parser("read", help=short, description=_READ_PROSPECTS_HELP, **manners)
    read.add_argument("file", metavar="FILE", help="CSV or XLSX")
    read.add_argument(
        "--list", metavar="NAME", default="", dest="list_name", help="else as the file is called"
    )
    read.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    read.add_argument("--json", action="store_true", help="for programs")
    show = actions.add_parser("list", help="list prospects", description=_LIST_PROSPECTS_HELP, **manners)
    show.add_argument("--json", action="store_true", help="for programs")


def _add_writing(add: _Add) -> None:
    sheet = add("print", "print a week into a PDF")
    sheet("--week", metavar="WEEK", required=True, help="as 2026-W48")
    sheet("--out", metavar="FILE.pdf", required=True)
    sheet("--grey", action="store_true", help="greys and hatches in place of colours")
    sheet("--paper", choices=PAPERS, default="", help="else as bought where the formats are used")
    review = add("review", "print the sheet of a one-on-one into a PDF", _REVIEW_HELP)
    review("--from", metavar="DATE", required=True, dest="first", help="first day, as 2026-11-23")
    review("--to", metavar="DATE", required=True, dest="last", help="last day, included")
    review("--out", metavar="FILE.pdf", required=True)
    review("--words", action="store_true", help="the rep's own words, the coach's focus and notes too")
    review("--grey", action="store_true", help="greys and hatches in place of colours")
    review("--paper", choices=PAPERS, default="", help="else as bought where the formats are used")
    chart = add("chart", "write a chart of the review into a file", _CHART_HELP)
    chart("name", metavar="NAME")
    chart("--from", metavar="DATE", default="", dest="first", help="first day, as 2026-11-23")
    chart("--to", metavar="DATE", default="", dest="last", help="last day, included")
    chart("--out", metavar="FILE", required=True)
    chart("--grey", action="store_true", help="greys and hatches in place of colours")
    export = add("export", "write own blocks into a calendar file", _EXPORT_HELP)
    export("--format", choices=EXPORT_FORMATS, default=EXPORT_FORMATS[0], help="iCalendar, also the default")
    export("--from", metavar="DATE", required=True, dest="first", help="first day, as 2026-11-23")
    export("--to", metavar="DATE", required=True, dest="last", help="last day, included")
    export("--out", metavar="FILE.ics", required=True)
    export("--private", action="store_true", help="private blocks too, with title and note, marked private")


def _shared() -> _OneLineParser:
    """Return the options that may stand before or after the command.

    They have no default, so that what stands before is not undone by what does not stand after.
    """
    shared = _OneLineParser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    shared.add_argument("--data", metavar="FILE", help="the data file, else the rep's own")
    shared.add_argument("--sample", action="store_true", help="a made-up plan that is gone afterwards")
    shared.add_argument("--timezone", metavar="AREA/CITY", help="else that of the system, TZ included")
    shared.add_argument("--language", choices=LANGUAGES, help="else that of the settings or the system")
    return shared


def say_why_not(line: str) -> int:
    """Print the one line on stderr; return 2, the exit code that goes with it."""
    print(f"{PROGRAM}: {' '.join(line.split())}", file=sys.stderr)
    return 2
