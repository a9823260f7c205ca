"""Every command of the app in one table: its text, keys, icon and menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from planner import look
from planner.app.machine_settings import MachineSettings
from planner.drawing.icons import icon


@dataclass(frozen=True, slots=True)
class Command:
    """One command: where it stands in the menus, what it is called, and what calls it.

    Keys of a page count only while the page has the keyboard, so that letters can be typed everywhere
    else.
    """

    name: str
    menu: str
    text: object
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    on_week_page: bool = False
    checkable: bool = False
    on_prospects_page: bool = False

    @property
    def is_of_page(self) -> bool:
        """Whether its keys count on one page alone."""
        return self.on_week_page or self.on_prospects_page


FILE, EDIT, VIEW, PLAN, PROSPECTS, HELP = "file", "edit", "view", "plan", "prospects", "help"

_MENUS = {
    FILE: QT_TRANSLATE_NOOP("Actions", "File"),
    EDIT: QT_TRANSLATE_NOOP("Actions", "Edit"),
    VIEW: QT_TRANSLATE_NOOP("Actions", "View"),
    PLAN: QT_TRANSLATE_NOOP("Actions", "Plan"),
    PROSPECTS: QT_TRANSLATE_NOOP("Actions", "Prospects"),
    HELP: QT_TRANSLATE_NOOP("Actions", "Help"),
}

_STANDARD = QKeySequence.StandardKey


def _of_prospects(name: str, text: object, keys: tuple[str, ...] = (), icon_name: str = "") -> Command:
    return Command(name, PROSPECTS, text, keys, icon_name, on_prospects_page=True)


PROSPECT_COMMANDS = (
    _of_prospects("new_prospect", QT_TRANSLATE_NOOP("Actions", "New prospect…"), ("N", "Ctrl+N"), "plus"),
    _of_prospects("find_prospect", QT_TRANSLATE_NOOP("Actions", "Find prospect"), ("/", "Ctrl+F"), "search"),
    _of_prospects("edit_prospect", QT_TRANSLATE_NOOP("Actions", "Edit prospect…"), ("F2",), "pencil"),
    _of_prospects("log_touch", QT_TRANSLATE_NOOP("Actions", "Log a touch"), ("L",), "phone"),
    _of_prospects("next_action", QT_TRANSLATE_NOOP("Actions", "Next action"), ("E",), "calendar-clock"),
    _of_prospects("into_week", QT_TRANSLATE_NOOP("Actions", "Put into the week…"), ("W",), "calendar-plus"),
    _of_prospects("next_stage", QT_TRANSLATE_NOOP("Actions", "Next stage"), (">",), "arrow-right"),
    _of_prospects("stage_back", QT_TRANSLATE_NOOP("Actions", "Stage back"), ("<",), "arrow-left"),
    _of_prospects("other_owner", QT_TRANSLATE_NOOP("Actions", "Own or agency"), ("O",), "users-round"),
    _of_prospects("new_enquiry", QT_TRANSLATE_NOOP("Actions", "New enquiry…"), ("Q",), "file-text"),
    _of_prospects("hand_over", QT_TRANSLATE_NOOP("Actions", "Hand over to the agency…"), (), "handshake"),
    _of_prospects("remove_prospects", QT_TRANSLATE_NOOP("Actions", "Remove prospects"), ("Del",), "trash-2"),
    Command("enquiries", PROSPECTS, QT_TRANSLATE_NOOP("Actions", "Enquiries…"), (), "clipboard-list"),
    Command(
        "import_prospects",
        PROSPECTS,
        QT_TRANSLATE_NOOP("Actions", "Import prospects…"),
        ("Ctrl+I",),
        "download",
    ),
    Command("export_prospects", PROSPECTS, QT_TRANSLATE_NOOP("Actions", "Export the list…"), (), "upload"),
    Command("duplicates", PROSPECTS, QT_TRANSLATE_NOOP("Actions", "Find duplicates…"), (), "copy"),
)
COMMANDS = (
    Command(
        "read_calendar",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Read calendar…"),
        (_STANDARD.Open,),
        "calendar-plus",
    ),
    Command("read_address", FILE, QT_TRANSLATE_NOOP("Actions", "Add a calendar by address…")),
    Command("read_again", FILE, QT_TRANSLATE_NOOP("Actions", "Read calendars again"), ("F5",), "refresh-cw"),
    Command("read_sheets", FILE, QT_TRANSLATE_NOOP("Actions", "Read sheets of a team…"), (), "users-round"),
    Command("print", FILE, QT_TRANSLATE_NOOP("Actions", "Print…"), (_STANDARD.Print,), "printer"),
    Command("export", FILE, QT_TRANSLATE_NOOP("Actions", "Export…"), ("Ctrl+E",), "upload"),
    Command("quit", FILE, QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "log-out"),
    Command("undo", EDIT, QT_TRANSLATE_NOOP("Actions", "Undo"), (_STANDARD.Undo,), "undo-2"),
    Command("redo", EDIT, QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    Command("edit_block", EDIT, QT_TRANSLATE_NOOP("Actions", "Edit block…"), ("F2",), "pencil", True),
    Command("cut", EDIT, QT_TRANSLATE_NOOP("Actions", "Cut"), (_STANDARD.Cut,), "scissors", True),
    Command("copy", EDIT, QT_TRANSLATE_NOOP("Actions", "Copy"), (_STANDARD.Copy,), "copy", True),
    Command(
        "paste", EDIT, QT_TRANSLATE_NOOP("Actions", "Paste"), (_STANDARD.Paste,), "clipboard-paste", True
    ),
    Command("duplicate", EDIT, QT_TRANSLATE_NOOP("Actions", "Duplicate"), ("Ctrl+D",), "copy", True),
    Command("delete", EDIT, QT_TRANSLATE_NOOP("Actions", "Delete"), ("Del", "Backspace"), "trash-2", True),
    Command("select_all", EDIT, QT_TRANSLATE_NOOP("Actions", "Select all"), (_STANDARD.SelectAll,), "", True),
    Command("week_page", VIEW, QT_TRANSLATE_NOOP("Actions", "Week"), ("Ctrl+1",), "calendar-days"),
    Command("prospects_page", VIEW, QT_TRANSLATE_NOOP("Actions", "Prospects"), ("Ctrl+2",), "contact-round"),
    Command("review_page", VIEW, QT_TRANSLATE_NOOP("Actions", "Review"), ("Ctrl+3",), "chart-no-axes-column"),
    Command("team_page", VIEW, QT_TRANSLATE_NOOP("Actions", "Team"), ("Ctrl+4",), "users-round"),
    Command("settings", VIEW, QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",), "settings"),
    Command("previous", VIEW, QT_TRANSLATE_NOOP("Actions", "Previous week"), ("PgUp",), "chevron-left", True),
    Command("next", VIEW, QT_TRANSLATE_NOOP("Actions", "Next week"), ("PgDown",), "chevron-right", True),
    Command("today", VIEW, QT_TRANSLATE_NOOP("Actions", "Today"), ("T", "Ctrl+T"), "", True),
    Command("go_to_date", VIEW, QT_TRANSLATE_NOOP("Actions", "Go to date…"), ("Ctrl+G",), "calendar-clock"),
    Command("weekend", VIEW, QT_TRANSLATE_NOOP("Actions", "Show weekend"), (), "", True, True),
    Command(
        "zoom_in",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        ("+", "=", "Ctrl++", "Ctrl+="),
        "zoom-in",
        True,
    ),
    Command("zoom_out", VIEW, QT_TRANSLATE_NOOP("Actions", "Zoom out"), ("-", "Ctrl+-"), "zoom-out", True),
    Command("layers", VIEW, QT_TRANSLATE_NOOP("Actions", "Plan and actual"), ("Ctrl+B",), "", True, True),
    Command("survival", VIEW, QT_TRANSLATE_NOOP("Actions", "Where acquisition survives"), (), "", True, True),
    Command("panel", VIEW, QT_TRANSLATE_NOOP("Actions", "Side panel"), ("F9",), "panel-right", False, True),
    Command("new_block", PLAN, QT_TRANSLATE_NOOP("Actions", "New block…"), ("N", "Ctrl+N"), "plus", True),
    Command("category", PLAN, QT_TRANSLATE_NOOP("Actions", "Category"), ("C",), "tag", True),
    Command("protect", PLAN, QT_TRANSLATE_NOOP("Actions", "Protect"), ("P",), "shield", True),
    Command("done", PLAN, QT_TRANSLATE_NOOP("Actions", "Done"), ("D",), "check", True),
    Command(
        "call_list", PLAN, QT_TRANSLATE_NOOP("Actions", "Work through the call list…"), ("L",), "phone", True
    ),
    Command("choose_prospects", PLAN, QT_TRANSLATE_NOOP("Actions", "Choose prospects…"), (), "", True),
    Command(
        "urgent",
        PLAN,
        QT_TRANSLATE_NOOP("Actions", "Something urgent…"),
        ("Ctrl+U",),
        "zap",
        checkable=True,
    ),
    Command("look_back", PLAN, QT_TRANSLATE_NOOP("Actions", "Look back…"), ("Ctrl+L",), "calendar-check"),
    Command(
        "paper_codes", PLAN, QT_TRANSLATE_NOOP("Actions", "Enter the printed week…"), (), "clipboard-list"
    ),
    Command("copy_last_week", PLAN, QT_TRANSLATE_NOOP("Actions", "Copy last week"), (), "calendar-clock"),
    Command("agreement", PLAN, QT_TRANSLATE_NOOP("Actions", "Add an agreement…"), (), "handshake"),
    Command("support", PLAN, QT_TRANSLATE_NOOP("Actions", "Agency and coaching…"), (), "users-round"),
    Command(
        "commit",
        PLAN,
        QT_TRANSLATE_NOOP("Actions", "Commit"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "calendar-check",
    ),
    Command("take_back", PLAN, QT_TRANSLATE_NOOP("Actions", "Take commit back"), (), "rotate-ccw"),
    *PROSPECT_COMMANDS,
    Command("guide", HELP, QT_TRANSLATE_NOOP("Actions", "Guide"), ("Shift+F1",), "book-open"),
    Command("keys", HELP, QT_TRANSLATE_NOOP("Actions", "Keys"), ("F1", "Ctrl+?"), "keyboard"),
    Command(
        "calculation",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "How Overmorgen calculates…"),
        (),
        "sliders-horizontal",
    ),
    Command("about", HELP, QT_TRANSLATE_NOOP("Actions", "About Overmorgen"), (), "info"),
)

# Keys that are not commands of a menu, for the list of all keys.
_GRID_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Move the cursor"), QT_TRANSLATE_NOOP("Actions", "Arrows")),
    (
        QT_TRANSLATE_NOOP("Actions", "Stretch the cursor for a new block"),
        QT_TRANSLATE_NOOP("Actions", "Shift+Up, Shift+Down"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Next or previous block"), QT_TRANSLATE_NOOP("Actions", "Tab, Shift+Tab")),
    (
        QT_TRANSLATE_NOOP("Actions", "Move the block by a step or a day"),
        QT_TRANSLATE_NOOP("Actions", "Alt+arrows"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Let the block end earlier or later"),
        QT_TRANSLATE_NOOP("Actions", "Shift+Up, Shift+Down"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Edit the block, or add one at the cursor"),
        QT_TRANSLATE_NOOP("Actions", "Enter"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Menu of the block"), QT_TRANSLATE_NOOP("Actions", "Menu key, Shift+F10")),
    (QT_TRANSLATE_NOOP("Actions", "Cancel a drag, close, deselect"), QT_TRANSLATE_NOOP("Actions", "Esc")),
    (QT_TRANSLATE_NOOP("Actions", "Copy while dragging"), QT_TRANSLATE_NOOP("Actions", "hold Ctrl")),
    (
        QT_TRANSLATE_NOOP("Actions", "Five-minute steps while dragging"),
        QT_TRANSLATE_NOOP("Actions", "hold Shift"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Select blocks with a frame"),
        QT_TRANSLATE_NOOP("Actions", "Shift+drag on empty space"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Something urgent: compare the ways"),
        QT_TRANSLATE_NOOP("Actions", "Up, Down, 1 to 3"),
    ),
)

_LOOK_BACK_KEYS = (
    (
        QT_TRANSLATE_NOOP("Actions", "Done, shortened, moved, given up"),
        QT_TRANSLATE_NOOP("Actions", "D, S, M, G"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "What came in its place"), QT_TRANSLATE_NOOP("Actions", "1 to 8")),
    (
        QT_TRANSLATE_NOOP("Actions", "Moved, and what came in its place"),
        QT_TRANSLATE_NOOP("Actions", "1 to 8"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Take the suggested time, other time, later"),
        QT_TRANSLATE_NOOP("Actions", "Enter, T, L"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Could it have waited: yes, no, don't know"),
        QT_TRANSLATE_NOOP("Actions", "Y, N, Space"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Count prospects approached"), QT_TRANSLATE_NOOP("Actions", "+, -")),
    (QT_TRANSLATE_NOOP("Actions", "Add something unplanned"), QT_TRANSLATE_NOOP("Actions", "A")),
    (QT_TRANSLATE_NOOP("Actions", "Next acquisition of the day"), QT_TRANSLATE_NOOP("Actions", "PgUp, PgDn")),
    (QT_TRANSLATE_NOOP("Actions", "Another open day"), QT_TRANSLATE_NOOP("Actions", "Left, Right")),
    (QT_TRANSLATE_NOOP("Actions", "Close the day"), QT_TRANSLATE_NOOP("Actions", "Ctrl+Enter")),
    (
        QT_TRANSLATE_NOOP("Actions", "Close the earlier days as done"),
        QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+Enter"),
    ),
)

_PROSPECT_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Another prospect"), QT_TRANSLATE_NOOP("Actions", "Up, Down")),
    (
        QT_TRANSLATE_NOOP("Actions", "Select several prospects"),
        QT_TRANSLATE_NOOP("Actions", "Shift+Up, Shift+Down, Ctrl+Space"),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Change or remove a line of the timeline"),
        QT_TRANSLATE_NOOP("Actions", "Enter, Del"),
    ),
)

_REVIEW_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Open a chart large"), QT_TRANSLATE_NOOP("Actions", "1 to 7")),
    (QT_TRANSLATE_NOOP("Actions", "All charts"), QT_TRANSLATE_NOOP("Actions", "Esc")),
    (QT_TRANSLATE_NOOP("Actions", "Next or previous chart"), QT_TRANSLATE_NOOP("Actions", "PgDn, PgUp")),
    (
        QT_TRANSLATE_NOOP("Actions", "Walk over the marks of a chart, look behind one"),
        QT_TRANSLATE_NOOP("Actions", "Arrows, Enter"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Copy the chart as a table"), QT_TRANSLATE_NOOP("Actions", "Ctrl+C")),
    (QT_TRANSLATE_NOOP("Actions", "Present full screen"), QT_TRANSLATE_NOOP("Actions", "F5")),
    (
        QT_TRANSLATE_NOOP("Actions", "While presenting: next, previous, note, close"),
        QT_TRANSLATE_NOOP("Actions", "Right, Left, N, Esc"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "One-on-one sheet"), QT_TRANSLATE_NOOP("Actions", "Ctrl+P")),
)

_TEAM_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Another rep"), QT_TRANSLATE_NOOP("Actions", "Up, Down")),
    (QT_TRANSLATE_NOOP("Actions", "Open the sheet"), QT_TRANSLATE_NOOP("Actions", "Enter")),
    (QT_TRANSLATE_NOOP("Actions", "Plan a one-on-one"), QT_TRANSLATE_NOOP("Actions", "O")),
    (QT_TRANSLATE_NOOP("Actions", "Copy the weeks as a table"), QT_TRANSLATE_NOOP("Actions", "Ctrl+C")),
    (
        QT_TRANSLATE_NOOP("Actions", "Print the team, or the sheet that is open"),
        QT_TRANSLATE_NOOP("Actions", "Ctrl+P"),
    ),
)

_CALL_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "What came of it"), QT_TRANSLATE_NOOP("Actions", "1 to 6")),
    (QT_TRANSLATE_NOOP("Actions", "Call, mail, visit"), QT_TRANSLATE_NOOP("Actions", "C, M, V")),
    (QT_TRANSLATE_NOOP("Actions", "Note, next action"), QT_TRANSLATE_NOOP("Actions", "N, E")),
    (QT_TRANSLATE_NOOP("Actions", "Log and go on to the next"), QT_TRANSLATE_NOOP("Actions", "Enter")),
    (
        QT_TRANSLATE_NOOP("Actions", "Another prospect without logging"),
        QT_TRANSLATE_NOOP("Actions", "Up, Down"),
    ),
)

_SETTINGS_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Find a setting"), QT_TRANSLATE_NOOP("Actions", "Ctrl+F")),
    (QT_TRANSLATE_NOOP("Actions", "Protect the blocks of a category"), QT_TRANSLATE_NOOP("Actions", "Space")),
    (
        QT_TRANSLATE_NOOP("Actions", "Move a category up or down"),
        QT_TRANSLATE_NOOP("Actions", "Alt+Up, Alt+Down"),
    ),
)


class Actions:
    """The commands as QActions; pages connect to them by name and enable what makes sense."""

    def __init__(self, window: QWidget, owner: QObject, theme: look.Theme) -> None:
        """Make the actions; they live as long as their owner, and their keys count in the window."""
        self._theme = theme
        self._have_icons = False
        self._actions = {command.name: _action(command, owner) for command in COMMANDS}
        for command in COMMANDS:
            if not command.is_of_page:
                window.addAction(self._actions[command.name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def of_week_page(self) -> list[QAction]:
        """Return the commands whose keys belong to the week page."""
        return [self._actions[command.name] for command in COMMANDS if command.on_week_page]

    def of_prospects_page(self) -> list[QAction]:
        """Return the commands whose keys belong to the page of prospects."""
        return [self._actions[command.name] for command in COMMANDS if command.on_prospects_page]

    def names_of(self, menu: str) -> list[str]:
        """Return the names of the commands of a menu."""
        return [command.name for command in COMMANDS if command.menu == menu]

    def main_menu(self, parent: QWidget) -> QMenu:
        """Return a menu with all commands, by group."""
        menu = QMenu(parent)
        for group, text in _MENUS.items():
            part = menu.addMenu(QCoreApplication.translate("Actions", str(text)))
            part.aboutToShow.connect(self.give_icons)
            for command in COMMANDS:
                if command.menu == group:
                    part.addAction(self._actions[command.name])
        return menu

    def give_icons(self) -> None:
        """Give the commands their icons, for a menu about to show; they would delay the first paint."""
        if self._have_icons:
            return
        self._have_icons = True
        for command in COMMANDS:
            if command.icon:
                made = icon(command.icon, self._theme.text, self._theme.text3)
                self._actions[command.name].setIcon(made)


def remember_checked(action: QAction, machine: MachineSettings, key: str) -> None:
    """Let an action be checked as it was left on this computer; the first time it is."""
    action.setChecked(machine.flag(key, True))
    action.toggled.connect(lambda checked: machine.keep_flag(key, checked))


def _action(command: Command, owner: QObject) -> QAction:
    made = QAction(QCoreApplication.translate("Actions", str(command.text)), owner)
    made.setObjectName(command.name)
    made.setCheckable(command.checkable)
    # The same keys close a day: held on, they shall not go on to commit the week behind it.
    made.setAutoRepeat(command.name != "commit")
    made.setShortcuts([key for keys in command.keys for key in _sequences(keys)])
    if command.is_of_page:
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return made


def _sequences(keys: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    if isinstance(keys, str):
        return [QKeySequence(keys)]
    return QKeySequence.keyBindings(keys)[:1]


def all_keys() -> list[tuple[str, str, str]]:
    """Return every key for the help: its group, what it does, and the keys, in the app's language."""
    rows = []
    for command in COMMANDS:
        sequences = [sequence for keys in command.keys for sequence in _sequences(keys)]
        if sequences:
            written = ", ".join(s.toString(QKeySequence.SequenceFormat.NativeText) for s in sequences)
            group = QCoreApplication.translate("Actions", str(_MENUS[command.menu]))
            rows.append((group, QCoreApplication.translate("Actions", str(command.text)), written))
    for group, keys_of_group in (
        (QCoreApplication.translate("Actions", "In the week"), _GRID_KEYS),
        (QCoreApplication.translate("Actions", "Look back"), _LOOK_BACK_KEYS),
        (QCoreApplication.translate("Actions", "Prospects"), _PROSPECT_KEYS),
        (QCoreApplication.translate("Actions", "Call list"), _CALL_KEYS),
        (QCoreApplication.translate("Actions", "Review"), _REVIEW_KEYS),
        (QCoreApplication.translate("Actions", "Team"), _TEAM_KEYS),
        (QCoreApplication.translate("Actions", "Settings"), _SETTINGS_KEYS),
    ):
        for text, keys in keys_of_group:
            what = QCoreApplication.translate("Actions", str(text))
            rows.append((group, what, QCoreApplication.translate("Actions", str(keys))))
    return rows
