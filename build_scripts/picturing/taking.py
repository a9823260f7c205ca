"""Takes the pictures of the table in every theme, language and size that is asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

from picturing.sample_files import Setting
from picturing.stage import Studio
from picturing.table import PICTURES, Picture

Size = tuple[int, int]


def take_pictures(
    out: Path,
    folder: Path,
    *,
    themes: Sequence[str],
    languages: Sequence[str],
    sizes: Sequence[Size],
    only: Sequence[str],
) -> int:
    """Write the pictures as PNG files and name each on stdout; `folder` is for passing files.

    Return 0; 1 where the app had an error on the way; 2 where no picture is called like one of `only`,
    or a file cannot be written.
    """
    wanted = [p for p in PICTURES if not only or any(_means(asked, p.name) for asked in only)]
    if not wanted:
        names = ", ".join(picture.name for picture in PICTURES)
        print(f"pictures.py: no picture is called {' or '.join(only)}; there are {names}", file=sys.stderr)
        return 2
    out.mkdir(parents=True, exist_ok=True)
    errors = _collected_errors()
    studio = Studio(folder)
    for picture in wanted:
        for setting in _settings_of(picture, themes, languages, sizes):
            with studio.stage(setting) as stage:
                image = picture.take(stage)
            path = out / _file_name(picture, setting, len(sizes) > 1)
            if not image.save(str(path)):
                print(f"pictures.py: {path} cannot be written", file=sys.stderr)
                return 2
            print(path, flush=True)
    return 1 if errors else 0


def _means(asked: str, name: str) -> bool:
    """Whether a name is what was asked for: the picture of that name, else those that begin like it."""
    if any(picture.name == asked for picture in PICTURES):
        return name == asked
    return name.startswith(asked)


def _collected_errors() -> list[BaseException]:
    """Return a list that fills with the errors that Qt would print and forget."""
    errors: list[BaseException] = []

    def collect(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        errors.append(error)
        sys.__excepthook__(kind, error, traceback)

    sys.excepthook = collect
    return errors


def _settings_of(
    picture: Picture, themes: Iterable[str], languages: Sequence[str], sizes: Sequence[Size]
) -> Iterator[Setting]:
    for theme in themes if picture.themed else ("light",):
        for language in languages:
            for size in sizes if picture.size is None else (picture.size,):
                yield Setting(language, theme, size)


def _file_name(picture: Picture, setting: Setting, with_size: bool) -> str:
    parts = [picture.name, *([setting.theme] if picture.themed else []), setting.language]
    if with_size and picture.size is None:
        parts.append("{}x{}".format(*setting.size))
    return f"{'-'.join(parts)}.png"
