"""What is said about a mix: the same sentences for the meter, the folded panel and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.domain.mix import Mix, percent
from planner.domain.preferences import Band

STEP = 15
# More than a week of work is no advice.
_MOST_TO_ADD = 40 * 60


def share_words(mix: Mix, formats: Formats) -> str:
    """Return the long-term share, or that there is none: "27%", "No mix"."""
    if mix.long_share is None:
        return QCoreApplication.translate("MixMeter", "No mix")
    return formats.share(mix.long_share)


def band_words(band: Band, formats: Formats) -> str:
    """Return an agreed share: "30%", or "30–40%" where both edges were agreed."""
    if band.high is None or percent(band.high) == percent(band.low):
        return formats.share(band.low)
    return f"{percent(band.low)}–{formats.share(band.high)}"


def agreed_words(band: Band, formats: Formats) -> str:
    """Return the label of the mark on the meter: "agreed 30%"."""
    return QCoreApplication.translate("MixMeter", "agreed {share}").format(share=band_words(band, formats))


def hint(mix: Mix, band: Band | None, formats: Formats, *, short: bool = False) -> str:
    """Return how the mix stands to what was agreed, as a fact; empty where nothing can be said."""
    if mix.long_share is None:
        return _hint_without_mix(mix)
    if band is None:
        return ""
    if not mix.reaches(band.low):
        return _missing(mix, band, formats, short=short)
    share, low = percent(mix.long_share), percent(band.low)
    high = low if band.high is None else percent(band.high)
    if share > high:
        long_words = QCoreApplication.translate("MixMeter", "above the agreed {share}")
        short_words = QCoreApplication.translate("MixMeter", "above agreed")
    elif low < high:
        long_words = QCoreApplication.translate("MixMeter", "within the agreed {share}")
        short_words = QCoreApplication.translate("MixMeter", "within agreed")
    else:
        long_words = QCoreApplication.translate("MixMeter", "at the agreed {share}")
        short_words = QCoreApplication.translate("MixMeter", "as agreed")
    return short_words if short else long_words.format(share=band_words(band, formats))


def _hint_without_mix(mix: Mix) -> str:
    if mix.neutral_minutes:
        return QCoreApplication.translate("MixMeter", "neutral time is left out")
    return QCoreApplication.translate("MixMeter", "nothing planned yet")


def _missing(mix: Mix, band: Band, formats: Formats, *, short: bool) -> str:
    minutes = mix.minutes_to_reach(band.low, STEP)
    if minutes is None or minutes > _MOST_TO_ADD:
        words = QCoreApplication.translate("MixMeter", "below the agreed {share}")
        return words.format(share=band_words(band, formats))
    time = formats.duration(minutes)
    if short:
        return QCoreApplication.translate("MixMeter", "{time} more").format(time=time)
    words = QCoreApplication.translate("MixMeter", "{time} more to reach {share}")
    return words.format(time=time, share=formats.share(band.low))


def contact_words(mix: Mix, formats: Formats) -> str:
    """Return the time for others, "32 h with clients and prospects"; empty where there is none."""
    minutes = mix.client_minutes + mix.acquisition_minutes
    if minutes == 0:
        return ""
    time = formats.duration(minutes)
    return QCoreApplication.translate("MixMeter", "{time} with clients and prospects").format(time=time)


def spoken_mix(mix: Mix, band: Band | None, formats: Formats) -> str:
    """Return the whole mix in one run of words, for screen readers and tooltips."""
    long_term = QCoreApplication.translate("MixMeter", "{share} long-term")
    shares = long_term.format(share=share_words(mix, formats)) if mix.counted_minutes else ""
    said = [
        shares or share_words(mix, formats),
        hint(mix, band, formats),
        contact_words(mix, formats),
        *(f"{name} {formats.duration(minutes)}" for name, minutes, _ in rows(mix, formats)),
    ]
    return ", ".join(part for part in said if part)


def rows(mix: Mix, formats: Formats) -> tuple[tuple[str, int, str], ...]:
    """Return the rows of the legend, long, short, neutral: name, minutes, and what is part of it."""
    acquisition = QCoreApplication.translate("MixMeter", "acquisition {time}")
    buffer = QCoreApplication.translate("MixMeter", "buffer {time}")
    return (
        (
            QCoreApplication.translate("MixMeter", "Long-term"),
            mix.long_minutes,
            _part(acquisition, mix.long_acquisition_minutes, formats),
        ),
        (
            QCoreApplication.translate("MixMeter", "Short-term"),
            mix.short_minutes,
            _part(buffer, mix.buffer_minutes, formats),
        ),
        (QCoreApplication.translate("MixMeter", "Neutral"), mix.neutral_minutes, ""),
    )


def _part(words: str, minutes: int, formats: Formats) -> str:
    return words.format(time=formats.duration(minutes)) if minutes else ""
