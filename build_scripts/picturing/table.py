"""All pictures: a new screen is one more entry here, and what leads to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from picturing import dialogs, looking_back, prospect_files, prospects, releasing, review, support, team, week
from picturing.releasing import PrintedOneOnOne
from picturing.sheets import PrintedWeek
from picturing.stage import Stage
from planner.printing.paper import Paper
from planner.printing.printed_sheet import PageOptions
from planner.printing.sheet_content import SheetOptions


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, and what a hand does until the screen shows it.

    `show` may return an image of its own in place of what is on the screen. `begin` sets up the stage;
    `size` is that of the window where the picture needs its own. What is not `themed` looks alike in every
    theme.
    """

    name: str
    show: Callable[[Stage], QImage | None]
    begin: Callable[[Stage], None] = Stage.open_sample
    size: tuple[int, int] | None = None
    themed: bool = True

    def take(self, stage: Stage) -> QImage:
        """Return the picture."""
        self.begin(stage)
        return self.show(stage) or stage.picture()


_NARROW, _SMALL, _TALL, _LOW = (1100, 800), (900, 640), (1440, 2200), (1120, 720)

PICTURES = (
    Picture("week", week.at_rest),
    Picture("week-dragging", week.dragging),
    Picture("week-resizing", week.resizing),
    Picture("week-drawing", week.drawing_a_block),
    Picture("week-new-block", week.form_of_new_block),
    Picture("week-form", week.form_of_block),
    Picture("week-form-acquisition", week.form_of_acquisition),
    Picture("week-frame", week.selecting),
    Picture("week-selected", week.selected),
    Picture("week-keyboard", week.by_keyboard),
    Picture("week-cursor", week.cursor),
    Picture("week-menu", week.menu_of_block),
    Picture("week-menu-empty-space", week.menu_of_ground),
    Picture("week-categories", week.list_of_categories),
    Picture("week-main-menu", week.main_menu),
    Picture("week-go-to-date", week.go_to_date),
    Picture("week-weekend", week.with_weekend),
    Picture("week-zoomed-out", week.zoomed_out),
    Picture("week-zoomed-in", week.zoomed_in),
    Picture("week-last", week.last_week),
    Picture("week-next", week.next_week),
    Picture("week-unused-buffer", week.at_rest, week.open_as_buffer_begins),
    Picture("week-layers", week.layers),
    Picture("week-layers-small", week.layers, size=_LOW),
    Picture("week-urgent", week.something_urgent),
    Picture("week-urgent-small", week.something_urgent, size=_LOW),
    Picture("week-gives-way", week.gives_way),
    Picture("week-panel-folded", week.folded),
    Picture("week-narrow", week.at_rest, size=_NARROW),
    Picture("week-small", week.at_rest, size=_SMALL),
    Picture("week-empty", week.at_rest, Stage.open_empty),
    Picture("week-refused", week.refused),
    Picture("look-back-offer", week.at_rest, looking_back.open_in_the_evening),
    Picture("look-back", looking_back.look_back, looking_back.open_in_the_evening),
    Picture("look-back-answered", looking_back.answered, looking_back.open_in_the_evening),
    Picture("look-back-gave-way", looking_back.gave_way, looking_back.open_in_the_evening),
    Picture("look-back-unplanned", looking_back.unplanned, looking_back.open_in_the_evening),
    Picture("look-back-earlier-day", looking_back.earlier_day, looking_back.open_with_open_days),
    Picture("look-back-small", looking_back.answered, looking_back.open_in_the_evening, size=_SMALL),
    Picture("look-back-paper", looking_back.paper, looking_back.open_in_the_evening),
    Picture("prospects", prospects.one_chosen),
    Picture("prospects-empty", prospects.none_chosen),
    Picture("prospects-several", prospects.several_chosen),
    Picture("prospects-touch", prospects.logging),
    Picture("prospects-next", prospects.next_action),
    Picture("prospects-found", prospects.found),
    Picture("prospects-filters", prospects.filters),
    Picture("prospects-menu", prospects.menu),
    Picture("prospects-form", prospects.form),
    Picture("prospects-enquiry", prospects.enquiry),
    Picture("prospects-enquiries", prospects.enquiries),
    Picture("prospects-into-week", prospects.into_week),
    Picture("prospects-first", prospects.none_chosen, Stage.open_empty),
    Picture("prospects-small", prospects.one_chosen, size=_LOW),
    Picture("review", review.at_rest),
    Picture("review-empty", review.empty, Stage.open_empty),
    Picture("review-chart-open", review.large),
    Picture("review-outlook", review.outlook),
    Picture("review-mix-band", review.mix_band),
    Picture("review-behind", review.behind),
    Picture("review-present", review.present),
    Picture("review-small", review.at_rest, size=_LOW),
    Picture("review-small-sheet", review.unfolded, size=_LOW),
    Picture("review-release", releasing.release),
    Picture("review-release-numbers", releasing.numbers),
    Picture("review-release-log", releasing.log),
    Picture("review-calculation", releasing.parameters),
    Picture("team", team.at_rest),
    Picture("team-empty", team.empty, Stage.open_empty),
    Picture("team-rep", team.rep),
    Picture("team-plan", team.planning),
    Picture("team-print", team.printing),
    Picture("team-small", team.at_rest, size=_LOW),
    Picture("settings", dialogs.settings),
    Picture("settings-below", dialogs.settings_below),
    Picture("settings-whole", dialogs.settings, size=_TALL),
    Picture("settings-found", dialogs.settings_found),
    Picture("settings-category", dialogs.category),
    Picture("agreement-new", dialogs.agreement),
    Picture("agreement-share", dialogs.agreed_share),
    Picture("settings-restore", dialogs.restore),
    Picture("prospects-import", prospect_files.read_prospects),
    Picture("prospects-duplicates", prospect_files.duplicates),
    Picture("prospects-export", prospect_files.export_prospects),
    Picture("support", support.agency_and_coaching),
    Picture("support-agency", support.agencys_part),
    Picture("support-session", support.coaching_session),
    Picture("support-hand-over", support.hand_over),
    Picture("support-read-back", support.read_back),
    Picture("call-list", support.call_list),
    Picture("call-list-choice", support.choose_prospects),
    Picture("keys", dialogs.keys),
    Picture("guide", dialogs.guide),
    Picture("about", dialogs.about),
    Picture("calendar-to-read", dialogs.read_calendar),
    Picture("calendar-was-read", dialogs.calendar_was_read),
    Picture("calendar-address", dialogs.address),
    Picture("calendar-rule-question", dialogs.rule_question),
    Picture("print-dialog", dialogs.print_preview),
    Picture("file-damaged", dialogs.damaged_file, Stage.put_sample, themed=False),
    Picture("file-newer", dialogs.newer_file, Stage.put_sample, themed=False),
    Picture("sheet-A4-colour", PrintedWeek(SheetOptions()), themed=False),
    Picture("sheet-A4-grey", PrintedWeek(SheetOptions(grey=True)), themed=False),
    Picture("sheet-Letter-colour", PrintedWeek(SheetOptions(Paper.LETTER)), themed=False),
    Picture("sheet-Letter-grey", PrintedWeek(SheetOptions(Paper.LETTER, grey=True)), themed=False),
    *(
        Picture(
            f"sheet-one-on-one-{paper.value}-{'grey' if grey else 'colour'}",
            PrintedOneOnOne(PageOptions(paper, grey)),
            themed=False,
        )
        for paper in Paper
        for grey in (False, True)
    ),
    *(
        Picture(
            f"sheet-team-{paper.value}-{'grey' if grey else 'colour'}",
            team.PrintedTeam(PageOptions(paper, grey)),
            themed=False,
        )
        for paper in Paper
        for grey in (False, True)
    ),
)
