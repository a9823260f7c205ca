"""The decorator of frozen values, for those that stand on the way to the first painted week.

It makes what `dataclass(frozen=True, slots=True)` makes, and all of `dataclasses` works with it. Until
Python 3.13 the standard library compiles six functions for each frozen class; with some eighty classes that
was a ninth of the start. Here `__init__` alone is compiled.
"""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

_Made = TypeVar("_Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[_Made]) -> type[_Made]:
    """Make a class with annotated fields a frozen value with slots, equal by its fields, and hashable."""
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    names = tuple(each.name for each in fields(made))
    content = attrgetter(*names)

    def equals(self: object, other: object) -> bool:
        return content(self) == content(other) if type(other) is type(self) else NotImplemented

    made.__init__ = _init_of(made)
    made.__eq__ = equals
    made.__hash__ = lambda self: hash(content(self))
    made.__repr__ = _told
    made.__setattr__ = made.__delattr__ = _refuse
    # To be copied and sent elsewhere: what is frozen cannot be filled field by field.
    made.__reduce__ = lambda self: (made, tuple(getattr(self, name) for name in names))
    kept: type[_Made] = made
    return kept


def _init_of(cls: Any) -> Any:
    """Return the `__init__` that takes the fields in their order, with their usual values."""
    known: dict[str, Any] = {"_not_given": MISSING}
    arguments, lines = ["self"], []
    for each in fields(cls):
        name, given = each.name, each.name
        known[f"_put_{name}"] = getattr(cls, name).__set__
        if each.default is not MISSING:
            known[f"_usual_{name}"] = each.default
            arguments.append(f"{name}=_usual_{name}")
        elif each.default_factory is not MISSING:
            known[f"_make_{name}"] = each.default_factory
            arguments.append(f"{name}=_not_given")
            given = f"_make_{name}() if {name} is _not_given else {name}"
        else:
            arguments.append(name)
        lines.append(f" _put_{name}(self, {given})")
    # Only names of fields, which stand in our own source, go into this text.
    exec(f"def __init__({', '.join(arguments)}):\n" + "\n".join(lines), known)  # noqa: S102
    return known["__init__"]


def _told(self: Any) -> str:
    shown = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(_self: object, name: str, *_wanted: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")
