"""Which prospect a merged one counts as, read without reading them all."""

from dataclasses import replace
from pathlib import Path

from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Prospect
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore


def test_merged_prospects_count_as_the_one_at_the_end_of_the_chain(data_file: Path) -> None:
    create(data_file)
    one, two, three = (Prospect(id_, f"Company {id_}") for id_ in ("1", "2", "3"))
    merged = (replace(one, merged_into="2"), replace(two, merged_into="3"), three)
    store = PlanStore(data_file)
    store.apply(Edit(Label(EditKind.READ_PROSPECTS), (), merged))
    store.close()

    with PlanReader(data_file) as reader:
        assert reader.roots() == {"1": "3", "2": "3"}
