"""Collects the texts of the program and compiles their translations.

`.venv/bin/python build_scripts/translations.py` reads every translatable text in `planner/` into
`resources/translations/overmorgen_nl.ts` (all texts) and `overmorgen_en.ts` (plural forms only), and
compiles both to `.qm`. Translate in the `.ts` files (by hand or with `pyside6-linguist`), run it again, and
commit both kinds.
"""

import ast
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "planner"
FOLDER = ROOT / "resources" / "translations"
# English texts stand in the code; only their plural forms need a file.
LANGUAGES = {"nl": (), "en": ("-pluralonly",)}
LUPDATE_OPTIONS = ("-silent", "-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext")


def main() -> int:
    """Brings all translation files up to date; gives back 1 while a text has no translation."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    open_texts = 0
    for language in LANGUAGES:
        collect_texts(language, text_file(language))
        compile_texts(text_file(language), compiled_file(language))
        unfinished = len(ElementTree.parse(text_file(language)).findall(".//translation[@type='unfinished']"))
        print(f"{text_file(language).relative_to(ROOT)}: {unfinished} to translate")
        open_texts += unfinished
    return 1 if open_texts else 0


def text_file(language: str) -> Path:
    """The `.ts` file in which a language is translated."""
    return FOLDER / f"overmorgen_{language}.ts"


def compiled_file(language: str) -> Path:
    """The `.qm` file that the program loads for a language."""
    return FOLDER / f"overmorgen_{language}.qm"


def collect_texts(language: str, target: Path) -> None:
    """Merges every translatable text of `planner/` into a `.ts` file; finished translations stay."""
    sources = sorted(str(file) for file in PACKAGE.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        # Of a text that is found twice lupdate keeps the first, so the plurals lead.
        plurals = Path(folder) / "plurals.py"
        plurals.write_text(plural_texts(PACKAGE), encoding="utf-8")
        # A list in a file, as Windows allows no command line this long.
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join([str(plurals), *sources]), encoding="utf-8")
        languages = ("-source-language", "en", "-target-language", language)
        options = (*LUPDATE_OPTIONS, *LANGUAGES[language], *languages)
        _run_tool("lupdate", *options, f"@{listing}", "-ts", str(target))


def plural_texts(package: Path) -> str:
    """Every plural that `translate` is asked for, as a source in which lupdate sees a plural.

    In Python lupdate knows plurals of `self.tr` only: it takes those of `translate` for plain texts, and
    overlooks them where the number is more than a name. A context is a class there.
    """
    by_context: dict[str, list[str]] = {}
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            texts = _plural_arguments(node)
            if texts:
                context, text, comment = texts
                by_context.setdefault(context, []).append(f"        self.tr({text!r}, {comment!r}, n)")
    return "\n".join(
        f"class {context}(QObject):\n    def f(self, n):\n" + "\n".join(calls)
        for context, calls in by_context.items()
    )


def _plural_arguments(node: ast.AST) -> tuple[str, str, str] | None:
    if not isinstance(node, ast.Call) or len(node.args) != 4:
        return None
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    first, second, third = (
        argument.value if isinstance(argument, ast.Constant) else None for argument in node.args[:3]
    )
    if name != "translate" or not isinstance(first, str) or not isinstance(second, str):
        return None
    return first, second, third if isinstance(third, str) else ""


def compile_texts(source: Path, target: Path) -> None:
    """Writes the finished translations of a `.ts` file into a `.qm` file.

    The file is swapped in whole: a running program has the one before mapped, and ends where that shrinks.
    """
    made = target.with_name(f"{target.name}.new")
    _run_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made))
    made.replace(target)


def _run_tool(name: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / (f"{name}.exe" if os.name == "nt" else name)
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
