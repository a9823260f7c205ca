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


def test_plurals_are_seen_wherever_the_number_comes_from(tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text(
        'a = translate("Week", "%n block(s)", "", count)\n'
        'b = QCoreApplication.translate("Week", "%n day(s)", "in a list", len(days))\n'
        'c = QCoreApplication.translate("Week", "no number")\n',
        encoding="utf-8",
    )

    found = translations.plural_texts(tmp_path)

    assert found.startswith("class Week(QObject):")
    assert "self.tr('%n block(s)', '', n)" in found
    assert "self.tr('%n day(s)', 'in a list', n)" in found
    assert "no number" not in found


def test_texts_to_translate_are_literals_here_or_in_a_marked_table() -> None:
    unreadable = [
        f"{file.relative_to(PACKAGE)}:{line}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for line in _unreadable_lines(ast.parse(file.read_text("utf-8")))
    ]

    assert unreadable == []


@pytest.mark.parametrize(
    "code",
    [
        'self.tr("Week {number}")',
        'QCoreApplication.translate("Week", "%n block(s)", "", count)',
        'TABLE = {1: QT_TRANSLATE_NOOP("Week", "one")}; translate("Week", str(TABLE[key]))',
        "text.translate(table)",
    ],
)
def test_readable_texts_pass(code: str) -> None:
    assert list(_unreadable_lines(ast.parse(code))) == []


@pytest.mark.parametrize(
    "code",
    [
        'self.tr(f"Week {number}")',
        "self.tr(text)",
        'QCoreApplication.translate("Week", "a" + "b")',
        'QCoreApplication.translate(context, "Week")',
        'QCoreApplication.translate("Week", text)',
        'TABLE = {1: QT_TRANSLATE_NOOP("Week", "one")}; translate("Day", str(TABLE[key]))',
        'TABLE = {1: QT_TRANSLATE_NOOP("Week", "one")}; translate("Week", f"{TABLE[key]}")',
        'TABLE = {1: QT_TRANSLATE_NOOP("Week", text)}',
    ],
)
def test_unreadable_texts_are_found(code: str) -> None:
    assert list(_unreadable_lines(ast.parse(code))) == [1]


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


def _unreadable_lines(tree: ast.AST) -> Iterator[int]:
    """The lines that ask for a translation which lupdate cannot have collected."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    marked = {_literal(call.args[0]) for call in calls if _name(call) == "QT_TRANSLATE_NOOP"} - {None}
    for call in calls:
        name = _name(call)
        if name not in LITERAL_ARGUMENTS or _is_of_others(call, name):
            continue
        texts = call.args[: LITERAL_ARGUMENTS[name]]
        if None in map(_literal, texts) and not (name == "translate" and _looks_up(texts, marked)):
            yield call.lineno


def _is_of_others(call: ast.Call, name: str) -> bool:
    """Whether it is another `translate`: that of texts takes one argument, that of shapes follows a call."""
    chained = isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Call)
    return name == "translate" and (len(call.args) < 2 or chained)


def _looks_up(texts: list[ast.expr], marked_contexts: set[str | None]) -> bool:
    """Whether a text comes whole out of a table that is marked for the same context."""
    put_together = any(isinstance(node, ast.JoinedStr | ast.BinOp) for node in ast.walk(texts[1]))
    return _literal(texts[0]) in marked_contexts and not put_together


def _literal(text: ast.expr) -> str | None:
    return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_guide_names_menus_as_the_program_does(language: str) -> None:
    messages = list(_messages(translations.text_file("nl")))
    shown = {text for message in messages for text in (_source(message), *_translated(message))}
    chapters = Path(__file__).parent.parent / "resources" / "help" / language
    named = {
        part.rstrip("…")
        for chapter in chapters.glob("*.md")
        for name in re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", chapter.read_text("utf-8"))
        if ", " in name or name.endswith("…")
        for part in name.split(", ")
    }

    assert named
    assert named <= {text.rstrip("…") for text in shown}
