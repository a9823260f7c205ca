"""The shape of the program: who may know whom. Each rule is a sentence."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "planner"

# From the top down; parts of one line stand side by side and do not know each other, except for start
# and the commands.
LAYERS = (
    ("__main__",),
    ("start", "commands"),
    ("views",),
    ("printing",),
    ("app",),
    ("drawing", "sample"),
    ("storage", "exchange", "charts"),
    ("proposals",),
    ("foresight",),
    ("look",),
    ("domain", "resource_files"),
)
MAY_KNOW_EACH_OTHER = {"start", "commands"}

WITHOUT_QT = (
    *("domain", "foresight", "proposals", "look", "resource_files", "storage", "exchange", "charts"),
    "sample",
    "drawing.week_geometry",
)
DATABASE_LIBRARIES = {"sqlalchemy", "alembic", "sqlite3"}
CALENDAR_LIBRARIES = {"icalendar", "recurring_ical_events", "x_wr_timezone", "dateutil"}

CLOCK = "app.clock"
CLOCK_READERS = {
    "datetime": {"now", "today", "utcnow"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime", "ctime"},
    "QDate": {"currentDate"},
    "QTime": {"currentTime"},
    "QDateTime": {
        "currentDateTime",
        "currentDateTimeUtc",
        "currentMSecsSinceEpoch",
        "currentSecsSinceEpoch",
    },
}

LINES_PER_FILE = 400
LONGER_FILES: dict[str, int] = {}


@dataclass(frozen=True)
class Module:
    """One file of the package, by its dotted name below `planner`."""

    name: str
    path: Path
    tree: ast.Module

    @property
    def part(self) -> str:
        return _part(self.name)

    def is_in(self, *names: str) -> bool:
        return any(self.name == name or self.name.startswith(f"{name}.") for name in names)


def test_every_module_belongs_to_a_layer() -> None:
    known = {part for layer in LAYERS for part in layer}

    assert {module.part for module in _modules()} - known == set()


def test_imports_point_down_only() -> None:
    level = {part: height for height, layer in enumerate(LAYERS) for part in layer}
    upward = [
        f"{module.name} imports planner.{imported}"
        for module in _modules()
        for imported in _own_imports(module)
        if (part := _part(imported)) != module.part
        and level[part] <= level[module.part]
        and not {part, module.part} <= MAY_KNOW_EACH_OTHER
    ]

    assert upward == []


def test_the_core_works_without_qt() -> None:
    assert _importers({"PySide6", "shiboken6"}, [m for m in _modules() if m.is_in(*WITHOUT_QT)]) == []


def test_only_storage_knows_the_database() -> None:
    assert _importers(DATABASE_LIBRARIES, [m for m in _modules() if not m.is_in("storage")]) == []


def test_only_exchange_knows_calendar_files() -> None:
    assert _importers(CALENDAR_LIBRARIES, [m for m in _modules() if not m.is_in("exchange")]) == []


def test_only_exchange_reads_spreadsheets() -> None:
    assert _importers({"openpyxl"}, [m for m in _modules() if not m.is_in("exchange")]) == []


def test_only_proposals_compare_names() -> None:
    assert _importers({"rapidfuzz"}, [m for m in _modules() if not m.is_in("proposals")]) == []


def test_only_foresight_knows_distributions_of_scipy() -> None:
    assert _importers({"scipy"}, [m for m in _modules() if not m.is_in("foresight")]) == []


def test_charts_are_drawn_where_they_are_shown_or_printed() -> None:
    drawing = ("charts", "views.review", "printing")
    assert _importers({"matplotlib"}, [m for m in _modules() if not m.is_in(*drawing)]) == []


def test_only_the_clock_reads_the_time() -> None:
    readers = [
        f"{module.name}:{node.lineno} reads {owner}.{node.attr}"
        for module in _modules()
        if module.name != CLOCK
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and (owner := _last_name(node.value)) in CLOCK_READERS
        and node.attr in CLOCK_READERS[owner]
    ]

    assert readers == []


def test_no_file_is_long() -> None:
    long = {
        module.name: lines
        for module in _modules()
        if (lines := len(module.path.read_text("utf-8").splitlines()))
        > LONGER_FILES.get(module.name, LINES_PER_FILE)
    }

    assert long == {}


@cache
def _modules() -> list[Module]:
    """Every file of the package but its first `__init__`, which holds the version only."""
    modules = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts != ("__init__",):
            name = ".".join(parts).removesuffix(".__init__")
            modules.append(Module(name, path, ast.parse(path.read_text("utf-8"))))
    return modules


def _imports(module: Module) -> Iterator[str]:
    """Every import anywhere in a file, also inside functions and for type checkers only."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _own_imports(module: Module) -> Iterator[str]:
    for name in _imports(module):
        below = name.removeprefix("planner.")
        if below != name and below != "__version__":
            yield below


def _part(name: str) -> str:
    first = name.split(".")[0]
    return "commands" if first.startswith("commands") else first


def _importers(libraries: set[str], modules: list[Module]) -> list[str]:
    return [
        f"{module.name} imports {name}"
        for module in modules
        for name in _imports(module)
        if name.split(".")[0] in libraries
    ]


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
