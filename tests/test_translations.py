"""Every text of the program can be read in both languages, as committed."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translations
from PySide6.QtCore import QTranslator

PACKAGE = Path(__file__).parent.parent / "planner"
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")
MNEMONIC = re.compile(r"&\w")
# How many leading arguments lupdate must be able to read, by function.
LITERAL_ARGUMENTS = {"translate": 3, "tr": 2, "QT_TR_NOOP": 1, "QT_TRANSLATE_NOOP": 2}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_file_holds_exactly_the_texts_of_the_code(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    translations.collect_texts(language, fresh)

    assert _sources(translations.text_file(language)) == _sources(fresh)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    untranslated = [
        _source(message)
        for message in _messages(translations.text_file(language))
        if message.find("translation[@type]") is not None or not all(_translated(message))
    ]

    assert untranslated == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_placeholders_and_mnemonics(language: str) -> None:
    changed = [
        (_source(message), text)
        for message in _messages(translations.text_file(language))
        for text in _translated(message)
        if sorted(PLACEHOLDER.findall(_source(message))) != sorted(PLACEHOLDER.findall(text))
        or len(MNEMONIC.findall(_source(message))) != len(MNEMONIC.findall(text))
    ]

    assert changed == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_compiled_file_is_the_compiled_text_file(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    translations.compile_texts(translations.text_file(language), fresh)

    assert translations.compiled_file(language).read_bytes() == fresh.read_bytes()
    assert QTranslator().load(str(translations.compiled_file(language)))


def test_texts_to_translate_are_plain_literals() -> None:
    unreadable = [
        f"{file.relative_to(PACKAGE)}:{call.lineno}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for call in _translating_calls(ast.parse(file.read_text("utf-8")))
        if not _is_readable(call)
    ]

    assert unreadable == []


@pytest.mark.parametrize(
    ("code", "readable"),
    [
        ('self.tr("Week {number}")', True),
        ('self.tr(f"Week {number}")', False),
        ("self.tr(text)", False),
        ('QCoreApplication.translate("Week", "%n block(s)", "", count)', True),
        ('QCoreApplication.translate("Week", "a" + "b")', False),
        ('QCoreApplication.translate(context, "Week")', False),
    ],
)
def test_unreadable_texts_are_told_apart(code: str, readable: bool) -> None:
    (call,) = _translating_calls(ast.parse(code))

    assert _is_readable(call) == readable


def _messages(file: Path) -> list[ElementTree.Element]:
    return ElementTree.parse(file).findall("context/message")


def _sources(file: Path) -> set[tuple[str, str, str, bool]]:
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for context in ElementTree.parse(file).findall("context")
        for message in context.findall("message")
    }


def _source(message: ElementTree.Element) -> str:
    return message.findtext("source", "")


def _translated(message: ElementTree.Element) -> list[str]:
    """The translation, or each of its plural forms."""
    forms = message.findall("translation/numerusform") or message.findall("translation")
    return [form.text or "" for form in forms]


def _translating_calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node)
        # `str.translate` takes one argument, Qt's at least two.
        if name in LITERAL_ARGUMENTS and (name != "translate" or len(node.args) > 1):
            yield node


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _is_readable(call: ast.Call) -> bool:
    texts = call.args[: LITERAL_ARGUMENTS[_name(call)]]
    return all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts)
