"""Older plan files: each becomes the next version's, one step at a time."""

from typing import Any

from planner.storage.upgrades import UPGRADES, upgraded


def test_a_file_of_version_one_is_left_as_it_is() -> None:
    parsed = {"format": "shaking-up-plan", "version": 1, "id": "a"}
    assert upgraded(parsed) is parsed


def test_there_is_a_step_from_every_version_before_this_one() -> None:
    from planner.plan import VERSION

    assert set(UPGRADES) == set(range(1, VERSION))


def test_steps_follow_one_another_up_to_the_version_wanted() -> None:
    def step(parsed: dict[str, Any]) -> dict[str, Any]:
        return {**parsed, "steps": [*parsed.get("steps", []), parsed["version"]]}

    done = upgraded({"version": 1}, upgrades={1: step, 2: step}, to=3)
    assert done == {"version": 3, "steps": [1, 2]}


def test_a_version_that_is_no_number_is_left_for_reading_to_refuse() -> None:
    for version in (None, "1", True, -1, 0):
        assert upgraded({"version": version}) == {"version": version}
