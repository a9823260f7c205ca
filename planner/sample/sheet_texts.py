"""What the sample's released sheets say in one language, as the app says it."""

from __future__ import annotations

from planner.domain.mix import percent
from planner.domain.released_sheet import ReleasedSheet, SheetAgreement
from planner.domain.span import IsoWeek
from planner.exchange.sheet_file import SUFFIX
from planner.sample.texts import read


class SheetTexts:
    """Words of agreements, pages and file names, from `resources/sample/`; `language` is "en" or "nl"."""

    def __init__(self, language: str) -> None:
        self._words: dict[str, str] = read(language)["sheets"]

    def prospects(self, target: int, own: int, agency: int) -> SheetAgreement:
        """Return how the agreement on prospects stands."""
        standing = self._words["counted"].format(count=own + agency, target=target)
        text = self._words["prospects"].format(target=target)
        return SheetAgreement(text, standing, "prospects", target, own, agency)

    def protected(self, target: int, count: int) -> SheetAgreement:
        """Return how the agreement on protected blocks stands."""
        standing = self._words["counted"].format(count=count, target=target)
        text = self._words["protected"].format(target=target)
        return SheetAgreement(text, standing, "protected blocks", target, count)

    def share(self, target: float, share: float) -> SheetAgreement:
        """Return how the agreement on the long-term share stands."""
        text = self._words["share"].format(target=f"{percent(target)}%")
        return SheetAgreement(text, f"{percent(share)}%", "long share", target, share)

    def file_name(self, sheet: ReleasedSheet) -> str:
        """Return what the file of a sheet is called, as the app would call it."""
        first, last = IsoWeek.of(sheet.first_day), IsoWeek.of(sheet.last_day)
        name = self._words["file"].format(
            rep=sheet.rep, day=sheet.held_on or sheet.last_day, first=first.number, last=last.number
        )
        return f"{name}{SUFFIX}"

    def page(self, sheet: ReleasedSheet) -> tuple[str, ...]:
        """Return the lines of the page of a made-up sheet."""
        weeks = [f"{IsoWeek.of(w.monday)}: {percent(w.long_share or 0)}%" for w in sheet.weeks]
        title = self._words["title"].format(rep=sheet.rep)
        return (title, f"{sheet.first_day} - {sheet.last_day}", "", *weeks)
