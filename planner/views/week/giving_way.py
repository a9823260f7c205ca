"""Lets committed acquisition give way only with a word: where to, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer

from planner.app.history import History
from planner.app.place_words import place_choice, place_start
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
from planner.views.week.give_way_form import Answer, GiveWayForm, Question, Way
from planner.views.week.week_grid import WeekGrid

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
        self._tried: set[str] = set()
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
        victims = self._asked_about(landing)
        shielded = [victim for victim in victims if victim.protected]
        if not victims:
            self._end_preview()
            self._session.do(change)
        elif shielded and self._tried != {victim.id for victim in shielded}:
            self._end_preview()
            self._show_protected(shielded)
        else:
            self._forget_try()
            taken = {v.id: next(b for b in landing if b.span.overlaps(v.span)) for v in victims}
            spans = [block.span for block in landing]

            def ways_of(victim: Block, chosen: Sequence[Span]) -> list[Way]:
                return [*self._ways(victim, taken[victim.id].span, [*spans, *chosen]), _leave_it()]

            self._ask(victims, ways_of, lambda answer: self._take_place(change, victims, taken, answer))

    def _asked_about(self, landing: Sequence[Block]) -> list[Block]:
        moved = {block.id for block in landing}
        now = self._session.clock.now()
        return [
            block
            for block in self._grid.blocks
            if block.id not in moved
            and any(block.span.overlaps(other.span) for other in landing)
            and give_way_edits.asks_why(self._session.plan, block, now)
        ]

    def _ways_to_move(self, block: Block, taken: Sequence[Span]) -> list[Way]:
        places = self._history.places_for(block, taken=taken)
        formats = self._grid.appearance.formats
        return [
            Way(HowItWent.MOVED, p.span, place_choice(p, formats), "corner-up-right", place_start(p, formats))
            for p in places
        ]

    def _ways(self, victim: Block, taken: Span, landing: Sequence[Span]) -> list[Way]:
        ways, shortest = self._ways_to_move(victim, landing), self._session.preferences.minimum_block
        rest = remaining(victim.span, taken, shortest)
        if rest is not None:
            ways.append(self._shorter(rest))
        elif ways and ways[0].span is not None and victim.span.length > shortest:
            ways.append(self._shorter(replace(ways[0].span, length=shortest), moved=True))
        return [*ways, _given_up(HowItWent.DISPLACED)]

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
        return Way(HowItWent.SHORTENED, span, text, "scissors", formats.duration(span.length))

    def _take_place(
        self, change: Change, victims: Sequence[Block], taken: Mapping[str, Block], answer: Answer
    ) -> None:
        self._end_preview()
        gave_way = []
        for victim, way in zip(victims, answer.ways, strict=True):
            if way.keeps_all:
                continue
            block = taken[victim.id]
            source = block.title or category_name(self._session.plan.category(block.category_id))
            reason = Reason(answer.cause, source, block.id)
            gave_way.append(GaveWay(victim.id, way.how, way.span, reason))
        if not gave_way:
            self._session.do(change)
            return
        self._session.do(lambda plan: edits.together(change(plan), self._giving(plan, gave_way)))

    def _giving(self, plan: Plan, gave_way: Sequence[GaveWay]) -> Edit:
        all_go = all(one.to is None for one in gave_way)
        kind = edits.EditKind.GIVE_UP if all_go else edits.EditKind.MOVE
        return give_way_edits.let_give_way(plan, gave_way, kind, self._session.clock.now(), new_id)

    def delete(self, blocks: Sequence[Block]) -> bool:
        """Ask before committed acquisition is taken out; return whether anything was asked."""
        now = self._session.clock.now()
        asked = [b for b in blocks if give_way_edits.asks_why(self._session.plan, b, now)]
        if not asked:
            return False
        others = [block.id for block in blocks if block not in asked]
        leaving = [block.span for block in blocks]
        shortest = self._session.preferences.minimum_block

        def ways_of(block: Block, chosen: Sequence[Span]) -> list[Way]:
            ways = self._ways_to_move(block, [*leaving, *chosen])
            if block.span.length > shortest:
                ways.append(self._shorter(replace(block.span, length=shortest)))
            return [*ways, _given_up(HowItWent.GIVEN_UP)]

        def answered(answer: Answer) -> None:
            pairs = zip(asked, answer.ways, strict=True)
            gave_way = [GaveWay(b.id, way.how, way.span, Reason(answer.cause)) for b, way in pairs]

            def change(plan: Plan) -> Edit:
                gone = self._giving(plan, gave_way)
                rest = hand_edits.take_out(plan, others, now, new_id) if others else None
                return edits.together(gone, rest) if rest is not None else gone

            self._session.do(change)

        self._ask(asked, ways_of, answered)
        return True

    def put_other_work(self, instead: Mapping[str, Block], others: Change | None) -> None:
        """Let new blocks take the place of committed acquisition, and ask first where it lies ahead."""
        plan, now = self._session.plan, self._session.clock.now()
        victims = [block for block in self._grid.blocks if block.id in instead]
        asked = [block for block in victims if give_way_edits.asks_why(plan, block, now)]
        unasked = {id_: new for id_, new in instead.items() if id_ not in {block.id for block in asked}}

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
            pairs = []
            for victim, way in zip(asked, answer.ways, strict=True):
                new = instead[victim.id]
                reason = Reason(answer.cause, category_name(plan.category(new.category_id)), new.id)
                pairs.append((new, GaveWay(victim.id, way.how, way.span, reason)))

            def change(plan: Plan) -> Edit:
                taken = hand_edits.take_place(plan, pairs, now, new_id)
                if not unasked:
                    return taken
                return edits.together(taken, hand_edits.put_other_work(plan, unasked, now, new_id))

            store(change)

        def ways_of(victim: Block, chosen: Sequence[Span]) -> list[Way]:
            return self._ways(victim, victim.span, [*(block.span for block in victims), *chosen])

        self._ask(asked, ways_of, answered)

    def resize(self, block: Block, span: Span, change: Change) -> None:
        """Make a block shorter or longer; what committed acquisition loses is asked about."""
        asks = give_way_edits.asks_why(self._session.plan, block, self._session.clock.now())
        if span.length >= block.span.length or not asks:
            self.store(change, [replace(block, span=span)])
            return

        def answered(answer: Answer) -> None:
            (way,) = answer.ways
            gave_way = [GaveWay(block.id, way.how, way.span, Reason(answer.cause))]
            self._session.do(lambda plan: self._giving(plan, gave_way))

        self._end_preview()
        self._ask([block], lambda _block, _chosen: [self._shorter(span)], answered)

    def _ask(
        self,
        blocks: Sequence[Block],
        ways_of: Callable[[Block, Sequence[Span]], list[Way]],
        answered: Callable[[Answer], None],
    ) -> None:
        """Ask about blocks in one form; `ways_of` gives those of one while other spans are chosen already."""
        names = [self._name(block) for block in blocks]
        questions = [
            Question(self._heading([block]), partial(ways_of, block), self._grid.defences.words(block.id))
            for block in blocks
        ]
        form = GiveWayForm(self._heading(blocks), questions, names, self._grid.appearance)
        form.answered.connect(answered)
        form.left.connect(self._end_preview)
        form.destroyed.connect(self._forget_form)
        self._grid.destroyed.connect(form.deleteLater)
        self.form = form
        items = [self._grid.items[block.id] for block in blocks if block.id in self._grid.items]
        box = items[0].geometry() if items else QRect()
        place = QRect(self._grid.mapToGlobal(box.topLeft()), box.size())
        form.open_at(place, self._grid.screen().availableGeometry())

    def _heading(self, blocks: Sequence[Block]) -> str:
        if len(blocks) > 1:
            return QCoreApplication.translate("GiveWay", "%n acquisition blocks give way", "", len(blocks))
        words = QCoreApplication.translate("GiveWay", "{name} gives way")
        return words.replace("{name}", self._name(blocks[0]))

    def _name(self, block: Block) -> str:
        return block.title or category_name(self._session.plan.category(block.category_id))

    def _forget_form(self) -> None:
        self.form = None

    def _show_protected(self, victims: Sequence[Block]) -> None:
        self._tried = {victim.id for victim in victims}
        self._second_try.start()
        self._grid.overlay.show_protected(
            self._grid.items[victims[0].id].geometry(), QCoreApplication.translate("GiveWay", "protected")
        )

    def _forget_try(self) -> None:
        self._tried = set()
        self._second_try.stop()
        self._grid.overlay.show_protected(None, "")


def remaining(victim: Span, taken: Span, shortest: int) -> Span | None:
    """Return the longer part of a span that another leaves free, None where that is less than `shortest`."""
    before = replace(victim, length=max(taken.start - victim.start, 0))
    after = replace(victim, start=taken.end, length=max(victim.end - taken.end, 0))
    rest = max(before, after, key=lambda span: span.length)
    return rest if rest.length >= shortest else None


def _given_up(how: HowItWent) -> Way:
    return Way(how, None, QCoreApplication.translate("GiveWay", "Give up"), "x")


def _leave_it() -> Way:
    words = QCoreApplication.translate("GiveWay", "Leave both, they overlap")
    return Way(HowItWent.MOVED, None, words, "copy")
