"""What each parameter of the models is called and means, one calm sentence each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: dict[str, tuple[Any, Any]] = {
    "survival_weight": (
        QT_TRANSLATE_NOOP("Parameter", "Weight of your own average"),
        QT_TRANSLATE_NOOP(
            "Parameter",
            "So many blocks your average over the whole week counts for in each part of the week.",
        ),
    ),
    "survival_shown_from": (
        QT_TRANSLATE_NOOP("Parameter", "Shown from"),
        QT_TRANSLATE_NOOP("Parameter", "With fewer blocks than this a part of the week shows no number."),
    ),
    "survival_advised_from": (
        QT_TRANSLATE_NOOP("Parameter", "Advised from"),
        QT_TRANSLATE_NOOP(
            "Parameter", "With fewer blocks than this in both places no move to a better time is advised."
        ),
    ),
    "survival_sure_enough": (
        QT_TRANSLATE_NOOP("Parameter", "Sure enough"),
        QT_TRANSLATE_NOOP(
            "Parameter", "How likely another time must be the better one before a move is advised."
        ),
    ),
    "survival_by_chance": (
        QT_TRANSLATE_NOOP("Parameter", "By chance"),
        QT_TRANSLATE_NOOP(
            "Parameter", "Differences that chance alone shows more often than this lead to no advice."
        ),
    ),
    "rate": (
        QT_TRANSLATE_NOOP("Parameter", "Enquiries per approach"),
        QT_TRANSLATE_NOOP(
            "Parameter",
            "How many enquiries one prospect approached brings: some 0.01 cold, 0.08 well chosen, 0.25 warm.",
        ),
    ),
    "rate_weight": (
        QT_TRANSLATE_NOOP("Parameter", "Weight of the benchmark"),
        QT_TRANSLATE_NOOP(
            "Parameter", "So many approaches the benchmark counts for beside what your own have brought."
        ),
    ),
    "enquiry_lag_shape": (
        QT_TRANSLATE_NOOP("Parameter", "From approach to enquiry, shape"),
        QT_TRANSLATE_NOOP(
            "Parameter", "The higher, the more alike are the times that approaches take to become an enquiry."
        ),
    ),
    "enquiry_lag_scale": (
        QT_TRANSLATE_NOOP("Parameter", "From approach to enquiry, scale"),
        QT_TRANSLATE_NOOP("Parameter", "Times the shape, this is how long an enquiry takes on average."),
    ),
    "half_life": (
        QT_TRANSLATE_NOOP("Parameter", "Half-life"),
        QT_TRANSLATE_NOOP("Parameter", "After so many weeks what was learned counts for half."),
    ),
    "unprompted": (
        QT_TRANSLATE_NOOP("Parameter", "Enquiries by themselves"),
        QT_TRANSLATE_NOOP("Parameter", "Enquiries a month that come without any approach."),
    ),
    "unprompted_weight": (
        QT_TRANSLATE_NOOP("Parameter", "Weight of enquiries by themselves"),
        QT_TRANSLATE_NOOP(
            "Parameter", "The higher, the longer it takes until your own figures replace that number."
        ),
    ),
    "hours_per_approach": (
        QT_TRANSLATE_NOOP("Parameter", "Hours per approach"),
        QT_TRANSLATE_NOOP(
            "Parameter", "Acquisition time that one prospect takes: research, calling and following up."
        ),
    ),
    "hours_per_approach_weight": (
        QT_TRANSLATE_NOOP("Parameter", "Weight of hours per approach"),
        QT_TRANSLATE_NOOP("Parameter", "So many approaches that number counts for beside your own."),
    ),
    "fewest_approaches": (
        QT_TRANSLATE_NOOP("Parameter", "Numbers from"),
        QT_TRANSLATE_NOOP("Parameter", "With fewer approaches the outlook gives ranges, no single number."),
    ),
    "horizon": (
        QT_TRANSLATE_NOOP("Parameter", "How far the outlook goes"),
        QT_TRANSLATE_NOOP("Parameter", "Nothing is said of the time after so many weeks."),
    ),
    "weeks_per_month": (
        QT_TRANSLATE_NOOP("Parameter", "Weeks in a month"),
        QT_TRANSLATE_NOOP("Parameter", "Brings what is counted per month and per week together."),
    ),
    "deal_lag_shape": (
        QT_TRANSLATE_NOOP("Parameter", "From enquiry to deal, shape"),
        QT_TRANSLATE_NOOP(
            "Parameter", "The higher, the more alike are the times that enquiries take to become a deal."
        ),
    ),
    "deal_lag_scale": (
        QT_TRANSLATE_NOOP("Parameter", "From enquiry to deal, scale"),
        QT_TRANSLATE_NOOP("Parameter", "Times the shape, this is how long a deal takes on average."),
    ),
    "win_rate": (
        QT_TRANSLATE_NOOP("Parameter", "Deals per enquiry"),
        QT_TRANSLATE_NOOP("Parameter", "How many of your enquiries become a deal."),
    ),
    "win_rate_weight": (
        QT_TRANSLATE_NOOP("Parameter", "Weight of deals per enquiry"),
        QT_TRANSLATE_NOOP("Parameter", "So many enquiries that number counts for beside your own."),
    ),
    "agency_quality": (
        QT_TRANSLATE_NOOP("Parameter", "An agency's approach"),
        QT_TRANSLATE_NOOP("Parameter", "What an approach by the agency brings, as a part of one of yours."),
    ),
    "agency_quality_weight": (
        QT_TRANSLATE_NOOP("Parameter", "Weight of an agency's approach"),
        QT_TRANSLATE_NOOP(
            "Parameter", "The higher, the longer it takes until what the agency brought replaces that number."
        ),
    ),
    "meeting_hours": (
        QT_TRANSLATE_NOOP("Parameter", "Your time per meeting"),
        QT_TRANSLATE_NOOP("Parameter", "Hours that a meeting made by the agency takes of you."),
    ),
    "meetings_per_approach": (
        QT_TRANSLATE_NOOP("Parameter", "Meetings per approach"),
        QT_TRANSLATE_NOOP("Parameter", "How many meetings one approach by the agency leads to."),
    ),
    "follow_up_floor": (
        QT_TRANSLATE_NOOP("Parameter", "Without your time"),
        QT_TRANSLATE_NOOP("Parameter", "What remains of a lead of the agency that you have no time for."),
    ),
    "gate_survival": (
        QT_TRANSLATE_NOOP("Parameter", "Next step: blocks that survive"),
        QT_TRANSLATE_NOOP(
            "Parameter", "So much of your acquisition time must be done before the agency's share falls."
        ),
    ),
    "gate_own_share": (
        QT_TRANSLATE_NOOP("Parameter", "Next step: own approaches"),
        QT_TRANSLATE_NOOP(
            "Parameter", "So much of your own part a week must have for it to count as on share."
        ),
    ),
    "gate_weeks": (
        QT_TRANSLATE_NOOP("Parameter", "Next step: weeks on share"),
        QT_TRANSLATE_NOOP("Parameter", "In so many weeks you must have been on share."),
    ),
    "gate_window": (
        QT_TRANSLATE_NOOP("Parameter", "Next step: weeks looked at"),
        QT_TRANSLATE_NOOP("Parameter", "Over so many weeks that is looked at."),
    ),
    "clients": (
        QT_TRANSLATE_NOOP("Parameter", "Clients"),
        QT_TRANSLATE_NOOP("Parameter", "How many clients you look after."),
    ),
    "churn": (
        QT_TRANSLATE_NOOP("Parameter", "Clients that leave"),
        QT_TRANSLATE_NOOP("Parameter", "The part of your clients that is gone after a year."),
    ),
    "working_weeks": (
        QT_TRANSLATE_NOOP("Parameter", "Working weeks"),
        QT_TRANSLATE_NOOP("Parameter", "Weeks a year in which acquisition can be done."),
    ),
    "client_none": (
        QT_TRANSLATE_NOOP("Parameter", "Client work, none"),
        QT_TRANSLATE_NOOP("Parameter", "What client business would keep without any time, against today."),
    ),
    "client_half": (
        QT_TRANSLATE_NOOP("Parameter", "Client work, half"),
        QT_TRANSLATE_NOOP("Parameter", "What it would keep with half the time of today."),
    ),
    "client_more": (
        QT_TRANSLATE_NOOP("Parameter", "Client work, half as much again"),
        QT_TRANSLATE_NOOP("Parameter", "What it would grow to with one and a half times the time."),
    ),
    "client_most": (
        QT_TRANSLATE_NOOP("Parameter", "Client work, as much as there is"),
        QT_TRANSLATE_NOOP("Parameter", "What it would grow to at most, with any amount of time."),
    ),
    "acquisition_none": (
        QT_TRANSLATE_NOOP("Parameter", "Acquisition, none"),
        QT_TRANSLATE_NOOP("Parameter", "What new business would come without any time, against today."),
    ),
    "acquisition_half": (
        QT_TRANSLATE_NOOP("Parameter", "Acquisition, half"),
        QT_TRANSLATE_NOOP("Parameter", "What would come with half the time of today."),
    ),
    "acquisition_more": (
        QT_TRANSLATE_NOOP("Parameter", "Acquisition, half as much again"),
        QT_TRANSLATE_NOOP("Parameter", "What would come with one and a half times the time."),
    ),
    "acquisition_most": (
        QT_TRANSLATE_NOOP("Parameter", "Acquisition, as much as there is"),
        QT_TRANSLATE_NOOP("Parameter", "What would come at most, with any amount of time."),
    ),
    "acquisition_value": (
        QT_TRANSLATE_NOOP("Parameter", "Part of new business"),
        QT_TRANSLATE_NOOP("Parameter", "The part of today's value that new business brings."),
    ),
    "near_best": (
        QT_TRANSLATE_NOOP("Parameter", "As good as best"),
        QT_TRANSLATE_NOOP("Parameter", "Hours that bring at most so much less than the best count as good."),
    ),
    "next_step": (
        QT_TRANSLATE_NOOP("Parameter", "Size of the next step"),
        QT_TRANSLATE_NOOP("Parameter", "The part of the way that the next step goes; the ideal is no step."),
    ),
    "reuse": (
        QT_TRANSLATE_NOOP("Parameter", "Use of free buffer"),
        QT_TRANSLATE_NOOP("Parameter", "How much an unused hour of buffer is still worth for other work."),
    ),
    "buffer_spread": (
        QT_TRANSLATE_NOOP("Parameter", "Spread of unplanned work"),
        QT_TRANSLATE_NOOP(
            "Parameter", "How much unplanned work differs from week to week, against its mean."
        ),
    ),
    "buffer_spread_weight": (
        QT_TRANSLATE_NOOP("Parameter", "Weight of the spread"),
        QT_TRANSLATE_NOOP("Parameter", "So many weeks that number counts for beside your own."),
    ),
    "buffer_fewest_weeks": (
        QT_TRANSLATE_NOOP("Parameter", "Buffer proposed from"),
        QT_TRANSLATE_NOOP("Parameter", "With fewer weeks of unplanned work no buffer is proposed."),
    ),
}


def parameter_name(name: str) -> str:
    """Return what a parameter is called."""
    return QCoreApplication.translate("Parameter", _WORDS[name][0])


def parameter_meaning(name: str) -> str:
    """Return what a parameter means, as a sentence."""
    return QCoreApplication.translate("Parameter", _WORDS[name][1])
