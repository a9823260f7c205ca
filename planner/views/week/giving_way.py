"""Lets committed acquisition give way only with a word: where to, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer

from planner.app.history import History
from planner.app.place_words import place_choice
from planner.app.session import Session, new_id
from planner.app.words import category_name
from planner.domain import edits, give_way_edits, hand_edits
from planner.domain.block import Block
from planner.domain.displacement import HowItWent
from planner.domain.edits import Edit
from planner.domain.give_way_edits import GaveWay, Reason
from planner.domain.plan import Plan
from planner.domain.span import Span
from planner.views.week.block_commands import Change
from planner.views.week.give_way_form import Answer, GiveWayForm, Way
from planner.views.week.week_grid import WeekGrid

SHORTEST_ACQUISITION = 25
SECOND_TRY = 3_000


class GivingWay(QObject):
    """Stands between the hand and the session: short-term blocks pass, committed acquisition asks.

    `history` knows the free places that suit a block best.
    """

    def __init__(self, grid: WeekGrid, end_preview: Callable[[], None], history: History) -> None:
        super().__init__(grid)
        self._grid = grid
        self._end_preview = end_preview
        self._history = history
        self._tried = ""
        self._second_try = QTimer(self)
        self._second_try.setSingleShot(True)
        self._second_try.setInterval(SECOND_TRY)
        self._second_try.timeout.connect(self._forget_try)
        self.form: GiveWayForm | None = None

    @property
    def _session(self) -> Session:
        return self._grid.session

    def store(self, change: Change, landing: Sequence[Block]) -> None:
        """Make a change after which blocks stand at new places; what they land on is asked about first."""
        victim = self._asked_about(landing)
        if victim is None:
            self._end_preview()
            self._session.do(change)
        elif victim.protected and self._tried != victim.id:
            self._end_preview()
            self._show_protected(victim)
        else:
            self._forget_try()
            taken = next(block for block in landing if block.span.overlaps(victim.span))
            spans = [block.span for block in landing]
            ways = [*self._ways(victim, taken.span, spans), _leave_it()]
            self._ask(victim, ways, lambda answer: self._take_place(change, victim, taken, answer))

    def _asked_about(self, landing: Sequence[Block]) -> Block | None:
        moved = {block.id for block in landing}
        now = self._session.clock.now()
        for block in self._grid.blocks:
            if block.id in moved or not any(block.span.overlaps(other.span) for other in landing):
                continue
            if give_way_edits.asks_why(self._session.plan, block, now):
                return block
        return None

    def _ways_to_move(self, block: Block, taken: Sequence[Span]) -> list[Way]:
        places = self._history.places_for(block, taken=taken)
        formats = self._grid.appearance.formats
        return [Way(HowItWent.MOVED, p.span, place_choice(p, formats), "corner-up-right") for p in places]

    def _ways(self, victim: Block, taken: Span, landing: Sequence[Span]) -> list[Way]:
        ways = self._ways_to_move(victim, landing)
        rest = remaining(victim.span, taken)
        if rest is not None:
            ways.append(self._shorter(rest))
        elif ways and ways[0].span is not None:
            ways.append(self._shorter(replace(ways[0].span, length=SHORTEST_ACQUISITION), moved=True))
        words = QCoreApplication.translate("GiveWay", "Give up")
        return [*ways, Way(HowItWent.DISPLACED, None, words, "x")]

    def _shorter(self, span: Span, *, moved: bool = False) -> Way:
        formats = self._grid.appearance.formats
        if moved:
            words = QCoreApplication.translate("GiveWay", "Keep {time}, {day} {start}")
        else:
            words = QCoreApplication.translate("GiveWay", "Shorten to {time}, {day} {start}")
        text = words.format(
            time=formats.duration(span.length),
            day=formats.weekday(span.day, short=True),
            start=formats.clock_time(span.start),
        )
        return Way(HowItWent.SHORTENED, span, text, "scissors")

    def _take_place(self, change: Change, victim: Block, taken: Block, answer: Answer) -> None:
        self._end_preview()
        if answer.way.how is HowItWent.MOVED and answer.way.span is None:
            self._session.do(change)
            return
        source = taken.title or category_name(self._session.plan.category(taken.category_id))
        reason = Reason(answer.cause, source, taken.id)
        self._session.do(
            lambda plan: edits.together(change(plan), self._giving(plan, victim, answer, reason))
        )

    def _giving(self, plan: Plan, victim: Block, answer: Answer, reason: Reason) -> Edit:
        gave_way = GaveWay(victim.id, answer.way.how, answer.way.span, reason)
        kind = edits.EditKind.GIVE_UP if answer.way.span is None else edits.EditKind.MOVE
        return give_way_edits.let_give_way(plan, [gave_way], kind, self._session.clock.now(), new_id)

    def delete(self, blocks: Sequence[Block]) -> bool:
        """Ask before committed acquisition is taken out; return whether anything was asked."""
        now = self._session.clock.now()
        asked = [b for b in blocks if give_way_edits.asks_why(self._session.plan, b, now)]
        if not asked:
            return False
        ids = [block.id for block in asked]
        others = [block.id for block in blocks if block.id not in ids]
        if len(blocks) == 1:
            keep = replace(asked[0].span, length=SHORTEST_ACQUISITION)
            ways = self._ways_to_move(asked[0], ())
            if asked[0].span.length > SHORTEST_ACQUISITION:
                ways.append(self._shorter(keep))
        else:
            ways = []
        words = QCoreApplication.translate("GiveWay", "Give up")
        ways.append(Way(HowItWent.GIVEN_UP, None, words, "x"))

        def answered(answer: Answer) -> None:
            reason = Reason(answer.cause)
            if answer.way.span is not None:
                self._session.do(lambda plan: self._giving(plan, asked[0], answer, reason))
                return

            def change(plan: Plan) -> Edit:
                gone = give_way_edits.give_up(plan, ids, HowItWent.GIVEN_UP, reason, now, new_id)
                rest = hand_edits.take_out(plan, others, now, new_id) if others else None
                return edits.together(gone, rest) if rest is not None else gone

            self._session.do(change)

        self._ask(asked[0], ways, answered, len(asked))
        return True

    def put_other_work(self, instead: Mapping[str, Block], others: Change | None) -> None:
        """Let new blocks take the place of committed acquisition, and ask first where it lies ahead."""
        plan, now = self._session.plan, self._session.clock.now()
        victims = [block for block in self._grid.blocks if block.id in instead]
        asked = [block for block in victims if give_way_edits.asks_why(plan, block, now)]

        def store(change: Change) -> None:
            selected = self._grid.selection.ids - instead.keys() | {new.id for new in instead.values()}
            with_others = [change, *([others] if others is not None else [])]
            self._session.do(lambda plan: edits.together(*(part(plan) for part in with_others)))
            self._grid.selection.put(selected & self._grid.items.keys())
            for new in list(instead.values())[:1]:
                if new.id in self._grid.items:
                    self._grid.items[new.id].setFocus(Qt.FocusReason.OtherFocusReason)

        if not asked:
            store(lambda plan: hand_edits.put_other_work(plan, instead, now, new_id))
            return

        def answered(answer: Answer) -> None:
            source = category_name(plan.category(instead[asked[0].id].category_id))
            pairs = []
            for block_id, new in instead.items():
                reason = Reason(answer.cause, source, new.id)
                pairs.append((new, GaveWay(block_id, answer.way.how, answer.way.span, reason)))
            store(lambda plan: hand_edits.take_place(plan, pairs, now, new_id))

        ways = self._ways(asked[0], asked[0].span, ()) if len(victims) == 1 else []
        words = QCoreApplication.translate("GiveWay", "Give up")
        self._ask(asked[0], ways or [Way(HowItWent.DISPLACED, None, words, "x")], answered)

    def resize(self, block: Block, span: Span, change: Change) -> None:
        """Make a block shorter or longer; what committed acquisition loses is asked about."""
        asks = give_way_edits.asks_why(self._session.plan, block, self._session.clock.now())
        if span.length >= block.span.length or not asks:
            self.store(change, [replace(block, span=span)])
            return

        def answered(answer: Answer) -> None:
            reason = Reason(answer.cause)
            self._session.do(lambda plan: self._giving(plan, block, answer, reason))

        self._end_preview()
        self._ask(block, [self._shorter(span)], answered)

    def _ask(
        self, block: Block, ways: Sequence[Way], answered: Callable[[Answer], None], count: int = 1
    ) -> None:
        heading, remark = self._heading(block, count), self._grid.defences.words(block.id)
        form = GiveWayForm(heading, ways, self._grid.appearance, remark if count == 1 else "")
        form.answered.connect(answered)
        form.left.connect(self._end_preview)
        form.destroyed.connect(self._forget_form)
        self.form = form
        box = self._grid.items[block.id].geometry() if block.id in self._grid.items else QRect()
        place = QRect(self._grid.mapToGlobal(box.topLeft()), box.size())
        form.open_at(place, self._grid.screen().availableGeometry())

    def _heading(self, block: Block, count: int) -> str:
        if count > 1:
            return QCoreApplication.translate("GiveWay", "%n acquisition blocks give way", "", count)
        words = QCoreApplication.translate("GiveWay", "{name} gives way")
        name = block.title or category_name(self._session.plan.category(block.category_id))
        return words.replace("{name}", name)

    def _forget_form(self) -> None:
        self.form = None

    def _show_protected(self, victim: Block) -> None:
        self._tried = victim.id
        self._second_try.start()
        self._grid.overlay.show_protected(
            self._grid.items[victim.id].geometry(), QCoreApplication.translate("GiveWay", "protected")
        )

    def _forget_try(self) -> None:
        self._tried = ""
        self._second_try.stop()
        self._grid.overlay.show_protected(None, "")


def remaining(victim: Span, taken: Span) -> Span | None:
    """Return the longer part of a span that another leaves free, None where less than 25 minutes are left."""
    before = replace(victim, length=max(taken.start - victim.start, 0))
    after = replace(victim, start=taken.end, length=max(victim.end - taken.end, 0))
    rest = max(before, after, key=lambda span: span.length)
    return rest if rest.length >= SHORTEST_ACQUISITION else None


def _leave_it() -> Way:
    words = QCoreApplication.translate("GiveWay", "Leave both, they overlap")
    return Way(HowItWent.MOVED, None, words, "copy", asks_why=False)
