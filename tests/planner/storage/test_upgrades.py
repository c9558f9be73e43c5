"""Older plan files: each becomes the next version's, one step at a time."""

from pathlib import Path
from typing import Any

import pytest

from planner.plan import VERSION
from planner.storage.plan_file import decode, encode
from planner.storage.upgrades import UPGRADES, upgraded

GOLDEN = Path(__file__).parent.parent.parent / "golden" / "plans"
"""A file of every shape that the app has written; none is ever changed or taken away."""


def test_a_file_of_version_one_is_left_as_it_is() -> None:
    parsed = {"format": "shaking-up-plan", "version": 1, "id": "a"}
    assert upgraded(parsed) is parsed


def test_there_is_a_step_from_every_version_before_this_one() -> None:
    assert set(UPGRADES) == set(range(1, VERSION))


def test_steps_follow_one_another_up_to_the_version_wanted() -> None:
    def step(parsed: dict[str, Any]) -> dict[str, Any]:
        return {**parsed, "steps": [*parsed.get("steps", []), parsed["version"]]}

    done = upgraded({"version": 1}, upgrades={1: step, 2: step}, to=3)
    assert done == {"version": 3, "steps": [1, 2]}


def test_a_version_that_is_no_number_is_left_for_reading_to_refuse() -> None:
    for version in (None, "1", True, -1, 0):
        assert upgraded({"version": version}) == {"version": version}


@pytest.mark.parametrize("file", sorted(GOLDEN.iterdir()), ids=lambda file: file.stem)
def test_every_older_plan_that_was_ever_written_still_opens_and_is_saved_in_todays_shape(file: Path) -> None:
    plan = decode(file.read_bytes())
    assert plan.version == VERSION
    assert sum(1 for _ in plan.blocks()) > 5
    assert decode(encode(plan)) == plan
