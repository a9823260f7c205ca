"""The words of the sample in one language, and the titles of its blocks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from planner.domain.span import IsoWeek
from planner.resource_files import resource_file
from planner.sample.dice import Dice
from planner.sample.slots import Slot


@dataclass(frozen=True, slots=True)
class Company:
    """A made-up customer or prospect and its town."""

    name: str
    town: str


class Texts:
    """What the sample says, from `resources/sample/`; raises FileNotFoundError for an unknown language."""

    def __init__(self, language: str) -> None:
        names, words = read("names"), read(language)
        self.rep: str = names["rep"]
        self.manager: str = names["manager"]
        self.manager_in_full: str = names["manager_in_full"]
        self.home: str = names["home"]
        self.customers = [Company(*pair) for pair in names["customers"]]
        self.prospects = [Company(*pair) for pair in names["prospects"]]
        self.calendars: dict[str, str] = words["calendars"]
        self.tags: dict[str, str] = words["tags"]
        self.calls: str = words["calls"]
        self.approached: str = words["approached"]
        self.if_then: str = words["if_then"]
        self.cover_word: str = words["cover_word"]
        self._titles: dict[str, str] = words["titles"]
        self._drawn: dict[str, list[str]] = words["drawn"]

    def title(self, key: str, iso: IsoWeek, town: str = "") -> str:
        """Return a title as it reads in a week: it may name the next week, the next year or a town."""
        return self._titles[key].format(next_week=iso.plus(1).number, next_year=iso.year + 1, town=town)

    def drawn(self, kind: str, dice: Dice, iso: IsoWeek) -> str:
        """Return one of the texts of a kind."""
        return dice.one_of(self._drawn[kind]).format(next_year=iso.year + 1)


def read(name: str) -> dict[str, Any]:
    """Return one of the sample's files; raise FileNotFoundError where there is none."""
    content: dict[str, Any] = json.loads(resource_file("sample", f"{name}.json").read_text("utf-8"))
    return content


class Titles:
    """Gives the slots of one week their titles; each day has one company that is visited."""

    def __init__(self, texts: Texts, dice: Dice, iso: IsoWeek, slots: Sequence[Slot]) -> None:
        self._texts, self._dice, self._iso = texts, dice, iso
        self._visits = {slot.weekday: slot for slot in slots if slot.category_id in {"visits", "meeting"}}
        self._hosts = {weekday: self._host_of(slot) for weekday, slot in self._visits.items()}

    def of(self, slot: Slot) -> str:
        """Return the title of a slot; it is empty where the kind of work says it all."""
        if slot.text:
            return self._texts.title(slot.text, self._iso)
        if slot.company:
            return slot.company
        if slot == self._visits.get(slot.weekday):
            return self._hosts[slot.weekday].name
        if slot.category_id == "travel":
            away = slot.start < self._visits[slot.weekday].start
            town = self._hosts[slot.weekday].town if away else self._texts.home
            return self._texts.title("to", self._iso, town)
        return self.drawn(slot.category_id)

    def drawn(self, category_id: str) -> str:
        """Return some title for work of a kind."""
        match category_id:
            case "quotes" | "service" | "account":
                return self._with_subject(self._texts.customers, category_id)
            case "followup":
                return self._with_subject(self._texts.prospects, category_id)
            case "research" | "calling":
                return self._texts.drawn("lists", self._dice, self._iso)
            case "internal":
                return self._texts.drawn("internal", self._dice, self._iso)
            case "cover":
                return self._texts.title("order_desk", self._iso)
        return ""

    def _with_subject(self, companies: Sequence[Company], kind: str) -> str:
        name = self._dice.one_of(companies).name
        return f"{name}, {self._texts.drawn(kind, self._dice, self._iso)}"

    def _host_of(self, slot: Slot) -> Company:
        known = self._texts.prospects if slot.category_id == "meeting" else self._texts.customers
        named = [company for company in known if company.name == slot.company]
        return named[0] if named else self._dice.one_of(known)
