"""Finds fonts, icons, translations and sample data, wherever the program lies.

A wheel and a frozen app carry them as `planner/_resources`; a checkout (run as it is, or installed
editable) has them in `resources/` beside the package.
"""

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The folder with everything the program ships besides code; raises FileNotFoundError if it is gone."""
    package = Path(__file__).resolve().parent
    # A checkout is asked first: an editable install may leave an outdated copy in the package.
    for folder in (package.parent / "resources", package / "_resources"):
        if (folder / "icons" / "overmorgen.svg").is_file():
            return folder
    message = f"The folder with icons, fonts and translations is missing beside {package}."
    raise FileNotFoundError(message)


def resource_file(*parts: str) -> Path:
    """The path of one shipped file, such as `resource_file("icons", "lock.svg")`; it may not exist."""
    return resource_folder().joinpath(*parts)
