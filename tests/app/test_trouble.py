from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.app.language import Translators
from planner.app.trouble import Trouble, trouble_of
from planner.domain.errors import Problem, UserError

PACKAGE = Path(__file__).parents[2] / "planner"
BLAMING = re.compile(
    r"!|(?<!-)\b(failed|failure|missed|overdue|only|error|invalid|mislukt|fout|ongeldig)\b", re.IGNORECASE
)
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("problem", Problem)
def test_every_problem_is_said_in_calm_whole_sentences(
    speaking: Translators, problem: Problem, language: str
) -> None:
    speaking.speak(language)
    trouble = trouble_of(UserError(problem))

    for sentence in (trouble.title, trouble.advice):
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence[0] == "{"
        assert not BLAMING.search(sentence)


def test_no_two_problems_have_the_same_title(speaking: Translators) -> None:
    titles = [trouble_of(UserError(problem)).title for problem in Problem]
    assert len(set(titles)) == len(titles)


def test_problems_are_said_in_dutch(speaking: Translators) -> None:
    english = [trouble_of(UserError(problem)) for problem in Problem]
    speaking.speak("nl")
    dutch = [trouble_of(UserError(problem)) for problem in Problem]

    same = [one for one, other in zip(english, dutch, strict=True) if one.title == other.title]
    assert same == []


def raised() -> Iterator[tuple[str, Problem, set[str]]]:
    """Every place that raises a problem by name, with the details it gives.

    What reads a calendar's text in a process of its own does not know the file; who asked for it does.
    """
    for file in sorted(set(PACKAGE.rglob("*.py")) - set(PACKAGE.glob("exchange/*.py"))):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
                continue
            what = node.args[0]
            if node.func.id in ("UserError", "RuleBroken") and isinstance(what, ast.Attribute):
                given = {keyword.arg or "" for keyword in node.keywords}
                if what.attr in Problem.__members__:
                    yield f"{file.name}:{node.lineno}", Problem[what.attr], given


def test_whoever_raises_a_problem_gives_what_its_words_ask_for() -> None:
    places = list(raised())
    lacking = []
    for place, problem, given in places:
        words = trouble_of(UserError(problem))
        asked = set(PLACEHOLDER.findall(words.title + words.advice))
        if asked - given:
            lacking.append((place, problem.name, asked - given))

    assert len(places) > 20
    assert lacking == []


def test_details_are_written_as_they_are() -> None:
    trouble = trouble_of(UserError(Problem.FILE_DAMAGED, file="my {plan} & co.overmorgen"))
    assert trouble.title == "The data file my {plan} & co.overmorgen is damaged; nothing is written to it."
    assert trouble_of(UserError(Problem.BLOCK_TOO_SHORT, minutes=5)).title == (
        "A block takes at least 5 minutes."
    )


def test_both_sentences_fit_one_line() -> None:
    assert Trouble("This is so.", "Do that.").line == "This is so. Do that."
    assert Trouble("This is so.", "").line == "This is so."
