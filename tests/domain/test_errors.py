from __future__ import annotations

from planner.domain.errors import Problem, UserError


def test_a_trouble_tells_a_developer_what_it_is_about() -> None:
    assert str(UserError(Problem.BAD_WEEK, text="2026-W60", tries=2)) == "bad week (text=2026-W60, tries=2)"
    assert str(UserError(Problem.DISK_FULL)) == "disk full"
