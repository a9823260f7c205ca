"""Numbers and labels can be read on every ground, and print does without colour."""

from __future__ import annotations

from dataclasses import fields

import pytest

from planner.charts.chart_look import Fill, Paint, Stroke, chart_look, on
from planner.charts.letters import text_width
from planner.look import contrast, luminance


@pytest.mark.parametrize("paint", Paint)
def test_every_number_in_a_heat_map_can_be_read(paint: Paint) -> None:
    look = chart_look(paint)

    for per_mille in range(1001):
        colour = look.heat_of(per_mille / 1000)
        assert contrast(on(colour), colour) >= 4.5


@pytest.mark.parametrize("paint", Paint)
def test_every_text_can_be_read_on_its_ground(paint: Paint) -> None:
    look = chart_look(paint)

    for colour in (look.text, look.text2, look.text3, look.long_text, look.short_text, look.going_text):
        assert contrast(colour, look.ground) >= 4.5
    assert contrast(on(look.long.face), look.long.face) >= 4.5


@pytest.mark.parametrize("paint", [Paint.LIGHT, Paint.DARK])
def test_more_that_survives_stands_out_more(paint: Paint) -> None:
    look = chart_look(paint)

    steps = [contrast(look.heat_of(share / 10), look.ground) for share in range(11)]

    assert steps == sorted(steps)


def test_print_has_no_colour() -> None:
    look = chart_look(Paint.GREY)

    values = [getattr(look, field.name) for field in fields(look)]
    colours = [value for value in values if isinstance(value, str) and value.startswith("#")]
    colours += [value.colour for value in values if isinstance(value, Stroke)]
    fills = [value for value in values if isinstance(value, Fill)]
    colours += [colour for fill in fills for colour in (fill.face, fill.edge, fill.hatch_colour)]
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours if colour != "none")


def test_print_tells_series_apart_without_tone() -> None:
    look = chart_look(Paint.GREY)

    patterns = {(fill.face, fill.hatch) for fill in (look.long, look.short, look.agency, look.other)}
    assert len(patterns) == 4
    assert look.could_wait.hatch not in (look.short.hatch, look.other.hatch)
    assert luminance(look.long.face) < 0.05


def test_figures_take_the_same_room() -> None:
    style = chart_look(Paint.LIGHT).value

    assert text_width("111", style) == pytest.approx(text_width("888", style), abs=0.1)
