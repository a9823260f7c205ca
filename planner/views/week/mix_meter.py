"""The mix meter: the long-term share of the week, live while blocks are dragged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner import look
from planner.app.survival_words import likely_hours, likely_label, likely_meaning
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.drawing.icons import draw_icon
from planner.views.appearance import Appearance
from planner.views.plain_text import plain_tooltip
from planner.views.week import mix_words
from planner.views.week.writing import elided, standing_alone, width_of, write, write_left_of

_HEADING = 25.0
_NUMBER = 63.0
_AGREED = 81.0
_BAR_TOP, _BAR_HEIGHT = 91.0, 18.0
_FIRST_ROW, _ROW = 133.0, 20.0
_HEIGHT = 210
_GAP = 12.0
_ARROW = "→"
_AGREED_LABEL = look.Type(11, 500)
_VALUE = look.Type(13, 500)
_WORD = look.Type(14, tabular=False)


class MixMeter(QWidget):
    """Shows a mix as a number, a bar and rows; during a drag also what it would become.

    The last row tells how much of the acquisition is likely to be done.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = appearance.theme
        self._formats = appearance.formats
        self._mix = Mix()
        self._agreed: Band | None = None
        self._preview: Mix | None = None
        self._likely: tuple[float | None, float | None] = (None, None)
        self._is_over = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("MixMeter", "Mix this week"))
        self.setAccessibleDescription(self._spoken())

    def show_mix(self, mix: Mix, agreed: Band | None, preview: Mix | None = None) -> None:
        """Show a mix beside what was agreed; `preview` is what it becomes if the drag ends here."""
        wanted = (mix, agreed, preview if preview != mix else None)
        if wanted == (self._mix, self._agreed, self._preview):
            return
        self._mix, self._agreed, self._preview = wanted
        self.setAccessibleDescription(self._spoken())
        self.update()

    def show_likely(
        self, minutes: float | None, preview: float | None = None, *, is_over: bool = False
    ) -> None:
        """Show the acquisition minutes that are likely to be done, or were done in a week that is over.

        `preview` is what a drag makes of them.
        """
        if (minutes, preview, is_over) != (*self._likely, self._is_over):
            self._likely, self._is_over = (minutes, preview), is_over
            self.setAccessibleDescription(self._spoken())
            self.update()

    def _spoken(self) -> str:
        minutes, preview = self._likely
        likely = likely_hours(minutes if preview is None else preview, self._formats)
        return f"{self._spoken_mix()}, {likely_label(is_over=self._is_over)} {likely}"

    def _spoken_mix(self) -> str:
        if self._preview is None:
            return mix_words.spoken_mix(self._mix, self._agreed, self._formats)
        becomes = QCoreApplication.translate("MixMeter", "{before} becomes {after}")
        return becomes.format(
            before=mix_words.share_words(self._mix, self._formats),
            after=mix_words.spoken_mix(self._preview, self._agreed, self._formats),
        )

    def event(self, event: QEvent) -> bool:
        """Tell what the last row counts where the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            on_row = event.pos().y() > _FIRST_ROW + 2.3 * _ROW
            meaning = likely_meaning(self._likely[0], is_over=self._is_over)
            self.setToolTip(plain_tooltip(meaning) if on_row else "")
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return the room that everything takes in the side panel."""
        return QSize(look.PANEL_WIDTH - 41, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which nothing is cut off."""
        return QSize(240, _HEIGHT)

    @property
    def _shown(self) -> Mix:
        return self._preview or self._mix

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heading, number, bar and rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heading(painter)
        self._paint_number(painter)
        bar = QRectF(0, _BAR_TOP, self.width(), _BAR_HEIGHT)
        paint_meter_bar(painter, bar, self._shown, self._theme)
        if self._agreed is not None:
            self._paint_agreed(painter, bar, self._agreed)
        self._paint_rows(painter)
        painter.end()

    def _paint_heading(self, painter: QPainter) -> None:
        theme, heading = self._theme, self.accessibleName()
        end = write(painter, 0, _HEADING, heading, look.PANEL_HEADING, theme.text2)
        room = self.width() - end - _GAP
        text = elided(mix_words.contact_words(self._shown, self._formats), look.SMALL, room)
        write_left_of(painter, self.width(), _HEADING, text, look.SMALL, theme.text2)

    def _paint_number(self, painter: QPainter) -> None:
        theme = self._theme
        if self._shown.long_share is None:
            word, none = "", mix_words.share_words(self._shown, self._formats)
            number_end = write(painter, 0, _NUMBER, none, look.PAGE_TITLE, theme.text3)
        else:
            number_end = self._paint_shares(painter)
            word = QCoreApplication.translate("MixMeter", "long-term")
        word, hint = self._words_beside(number_end, word)
        if word:
            write(painter, number_end + 8, _NUMBER, word, _WORD, theme.text)
        write_left_of(painter, self.width(), _NUMBER, hint, look.SMALL, theme.text2)

    def _paint_shares(self, painter: QPainter) -> float:
        theme, formats = self._theme, self._formats
        shown = mix_words.share_words(self._shown, formats)
        before = formats.share(self._mix.long_share)
        if self._preview is None or before == shown:
            return _write_number(painter, -1, shown, theme.text)
        end = _write_number(painter, -1, before, theme.text3)
        end = write(painter, end + 7, _NUMBER - 2, _ARROW, look.PAGE_TITLE, theme.text2)
        return _write_number(painter, end + 7, shown, theme.long_text)

    def _words_beside(self, number_end: float, word: str) -> tuple[str, str]:
        """Choose the fullest words that fit beside the number."""
        long = mix_words.hint(self._shown, self._agreed, self._formats)
        short = mix_words.hint(self._shown, self._agreed, self._formats, short=True)
        room = self.width() - number_end - _GAP
        word_room = width_of(word, _WORD) + 8 if word else 0.0
        for said, taken in ((word, word_room), ("", 0.0)):
            for told in (long, short):
                if taken + width_of(told, look.SMALL) <= room:
                    return said, told
        return "", ""

    def _paint_agreed(self, painter: QPainter, bar: QRectF, band: Band) -> None:
        marks = [_mark_x(bar, share) for share in (band.low, band.high) if share is not None]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text))
        for x in marks:
            painter.drawRoundedRect(QRectF(x - 1, bar.top() - 4, 2, bar.height() + 8), 1, 1)
        painter.fillRect(QRectF(marks[0], bar.top() - 4, marks[-1] - marks[0], 1.5), QColor(self._theme.text))
        text = mix_words.agreed_words(band, self._formats)
        width = width_of(text, _AGREED_LABEL)
        x = min(max((marks[0] + marks[-1]) / 2 - width / 2, 0.0), self.width() - width)
        write(painter, x, _AGREED, text, _AGREED_LABEL, self._theme.text2)

    def _paint_rows(self, painter: QPainter) -> None:
        theme = self._theme
        before = mix_words.rows(self._mix, self._formats)
        after = mix_words.rows(self._shown, self._formats)
        swatches = ((theme.long, None), (theme.short, theme.short_edge), (theme.neutral, None))
        for number, (fill, edge) in enumerate(swatches):
            baseline = _FIRST_ROW + number * _ROW
            _paint_swatch(painter, QRectF(0, baseline - 9.5, 10, 10), fill, edge)
            name, minutes, part = after[number]
            values_left = self._paint_value(painter, baseline, before[number][1], minutes)
            end = write(painter, 18, baseline, name, look.BODY, theme.text)
            if end + 8 + width_of(part, look.SMALL) + _GAP <= values_left:
                write(painter, end + 8, baseline, part, look.SMALL, theme.text2)

        self._paint_likely(painter, _FIRST_ROW + len(swatches) * _ROW + 2)

    def _paint_likely(self, painter: QPainter, baseline: float) -> None:
        theme, formats, right = self._theme, self._formats, float(self.width())
        draw_icon(painter, "shield", -2, baseline - 11.5, 14, theme.long_text)
        write(painter, 18, baseline, likely_label(is_over=self._is_over), look.BODY, theme.text)
        minutes, preview = self._likely
        after = likely_hours(minutes if preview is None else preview, formats)
        before = likely_hours(minutes, formats)
        if after == before:
            write_left_of(painter, right, baseline, after, _VALUE, theme.text)
            return
        x = write_left_of(painter, right, baseline, after, look.Type(13, 600), theme.long_text)
        x = write_left_of(painter, x - 4, baseline, _ARROW, look.BODY, theme.text)
        write_left_of(painter, x - 4, baseline, before, look.BODY, theme.text2)

    def _paint_value(self, painter: QPainter, baseline: float, before: int, after: int) -> float:
        """Write the minutes of a row at the right edge; return where they begin."""
        theme, right = self._theme, float(self.width())
        text = self._formats.duration(after)
        if before == after:
            return write_left_of(painter, right, baseline, text, _VALUE, theme.text)
        x = write_left_of(painter, right, baseline, text, look.Type(13, 600), theme.long_text)
        x = write_left_of(painter, x - 4, baseline, _ARROW, look.BODY, theme.text)
        return write_left_of(painter, x - 4, baseline, self._formats.duration(before), look.BODY, theme.text2)


def _write_number(painter: QPainter, x: float, text: str, colour: str) -> float:
    number_font = standing_alone(look.MIX_NUMBER)
    painter.setFont(number_font)
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x, _NUMBER), text)
    return x + QFontMetricsF(number_font).horizontalAdvance(text)


def paint_meter_bar(
    painter: QPainter, box: QRectF, mix: Mix, theme: look.Theme, *, upright: bool = False
) -> None:
    """Paint long and short as parts of a bar, an empty trough where there is no mix.

    Long stands at the left, or at the bottom of an upright bar.
    """
    shape = QPainterPath()
    shape.addRoundedRect(box, 4, 4)
    if mix.long_share is None:
        painter.fillPath(shape, QColor(theme.neutral_soft))
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        return
    long, short = _parts(box, mix.long_share, upright=upright)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(long, QColor(theme.long))
    painter.restore()
    if short.isEmpty():
        return
    painter.save()
    painter.setClipRect(short, Qt.ClipOperation.IntersectClip)
    painter.fillPath(shape, QColor(theme.short_edge))
    painter.restore()
    inner = QPainterPath()
    inner.addRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
    painter.save()
    painter.setClipRect(short.adjusted(1, 1, -1, -1), Qt.ClipOperation.IntersectClip)
    painter.fillPath(inner, QColor(theme.short))
    painter.restore()


def _parts(box: QRectF, share: float, *, upright: bool) -> tuple[QRectF, QRectF]:
    whole = box.height() if upright else box.width()
    gap = 2.0 if 0 < share < 1 else 0.0
    # A little of either stays visible, however small it is.
    least = 3.0 if gap else 0.0
    long = min(max((whole - gap) * share, least), whole - gap - least)
    short = whole - gap - long
    if upright:
        return (
            QRectF(box.left(), box.bottom() - long, box.width(), long),
            QRectF(box.left(), box.top(), box.width(), short),
        )
    return (
        QRectF(box.left(), box.top(), long, box.height()),
        QRectF(box.right() - short, box.top(), short, box.height()),
    )


def _mark_x(bar: QRectF, share: float) -> float:
    return min(max(bar.left() + bar.width() * share, bar.left() + 1), bar.right() - 1)


def _paint_swatch(painter: QPainter, box: QRectF, fill: str, edge: str | None) -> None:
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), 1) if edge else QPen(Qt.PenStyle.NoPen))
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 2.5, 2.5)
