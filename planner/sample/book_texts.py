"""The names of the sample's prospects, and what is said of them in one language."""

from __future__ import annotations

from planner.sample.texts import read


class BookTexts:
    """What the sample says of prospects, coaching and one-on-ones, from `resources/sample/`."""

    def __init__(self, language: str) -> None:
        names, words = read("book"), read(language)
        book = words["book"]
        self.agency: str = names["agency"]
        self.active: dict[str, list[str]] = names["active"]
        self.earlier: list[list[str]] = names["earlier"]
        self.roles: dict[str, str] = book["roles"]
        self.about: dict[str, str] = book["about"]
        self.next_actions: dict[str, str] = book["next"]
        self.notes: dict[str, str] = book["notes"]
        self.lists: list[str] = book["lists"]
        self.files: list[str] = book["files"]
        self.whats: list[str] = words["drawn"]["quotes"]
        self.focus: list[str] = book["coaching"]["focus"]
        self.exercises: list[str] = book["coaching"]["exercise"]
        self.own_words: str = book["own_words"]
        self.coach_focus: str = book["coach_focus"]
