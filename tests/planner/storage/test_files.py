"""Plans as files: what is saved is what is opened, and what is unsound is told."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.plan import MOST_SNAPSHOTS, Measure, Safety, Snapshot
from planner.reading import FaultsFound
from planner.safety_record import Threat
from planner.storage import plan_file
from planner.storage.errors import StorageError
from planner.storage.files import open_plan, save_plan
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool


def codes(data: bytes) -> list[str]:
    with pytest.raises(FaultsFound) as caught:
        plan_file.decode(data)
    return [fault.code for fault in caught.value.faults]


def test_a_plan_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    plan = a_plan(a_day(a_block(tool="ten-minute-talk")), brief=a_brief(), tools={"ten-minute-talk": a_tool()})
    mark = save_plan(tmp_path / "bus.suplan", plan)
    opened = open_plan(tmp_path / "bus.suplan")
    assert opened.plan == plan
    assert opened.fingerprint == mark


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.integers(1, 1_800))
def test_any_title_and_length_survives_a_file(title: str, minutes: int) -> None:
    plan = a_plan(a_day(a_block(title, minutes=minutes, private_notes=title, id="b")), title=title)
    assert plan_file.decode(plan_file.encode(plan)) == plan


def test_the_same_plan_gives_the_same_bytes() -> None:
    plan = a_plan(a_day(a_block()))
    data = plan_file.encode(plan)
    assert plan_file.encode(plan_file.decode(data)) == data


def test_half_a_character_is_refused_before_the_file_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "bus.suplan"
    save_plan(path, a_plan())
    before = path.read_bytes()
    with pytest.raises(FaultsFound):
        save_plan(path, a_plan(title="\ud800"))
    assert path.read_bytes() == before


def test_a_plan_changed_by_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "bus.suplan"
    mine = save_plan(path, a_plan())
    save_plan(path, a_plan(title="Theirs"))
    with pytest.raises(StorageError, match="changed-on-disk"):
        save_plan(path, a_plan(title="Mine"), expected=mine)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b" \n", "empty-file"),
        (b"\xff\xfe{\x00}\x00", "not-utf-8"),
        (b"null", "not-a-plan"),
        (b"[]", "not-a-plan"),
        (b'{"format": "zip"}', "not-a-plan"),
        (b"title: a brief\n", "not-json"),
        (b'{"format": "shaking-up-plan", "version": 2}', "newer-version"),
        (b'{"format": "shaking-up-plan", "format": "shaking-up-plan"}', "repeated-key"),
        (b'{"a": NaN}', "not-json"),
        (b'{"a": ' + b"9" * 100_000 + b"}", "not-json"),
        (b"[" * 100_000, "too-deep"),
        (b'{"a":' * 100_000, "too-deep"),
        (b'{"format": "shaking-up-plan", "version": 1, "id": "a", "title": "\\ud800"}', "half-character"),
        (b'{"format": "shaking-up-plan", "version": 1, "id": "../x"}', "not-an-id"),
        (b'{"format": "shaking-up-plan", "version": 1, "id": "a", "colour": 1}', "unknown-key"),
        (b"\x89PNG\r\n\x1a\n\x00", "not-utf-8"),
    ],
)
def test_what_is_no_plan_is_refused_with_the_reason(data: bytes, code: str) -> None:
    assert codes(data) == [code]


def test_a_plan_cut_off_anywhere_is_refused() -> None:
    data = plan_file.encode(a_plan(a_day(a_block()))).rstrip()
    for length in range(0, len(data), 37):
        assert codes(data[:length])


def test_every_single_byte_flipped_gives_a_plan_or_a_reason() -> None:
    data = plan_file.encode(a_plan(a_day(a_block())))
    for index in range(0, len(data), 3):
        damaged = data[:index] + bytes([data[index] ^ 0x41]) + data[index + 1 :]
        with contextlib.suppress(FaultsFound):
            assert plan_file.decode(damaged).format


def test_several_faults_are_told_at_once() -> None:
    twins = a_plan(a_day(a_block(id="same"), a_block(id="same"), end="08:00"))
    assert codes(plan_file.encode(twins)) == ["end-before-start", "repeated-id"]


def test_a_tool_that_the_plan_does_not_hold_is_told() -> None:
    assert codes(plan_file.encode(a_plan(a_day(a_block(tool="gone"))))) == ["tool-not-in-plan"]


@pytest.mark.parametrize(
    "version",
    [
        Snapshot("version", "Before lunch", days=(a_day(a_block(id="same"), a_block(id="same")),)),
        Snapshot("version", "Before lunch", days=(a_day(a_block(id="same")),), parked=(a_block(id="same"),)),
        Snapshot("version", "Before lunch", days=(a_day(end="08:00"),)),
        Snapshot("version", "Before lunch", days=(a_day(id="twin"), a_day(id="twin"))),
        Snapshot("version", "Before lunch", parked=(a_block(tool="gone"),)),
        Snapshot("version", "Before lunch", parked=tuple(a_block(id=f"b{number}") for number in range(2_001))),
    ],
    ids=["twins", "parked twin", "hours", "twin days", "tool", "blocks"],
)
def test_a_version_that_is_damaged_is_told_by_its_name(version: Snapshot) -> None:
    with pytest.raises(FaultsFound) as found:
        plan_file.decode(plan_file.encode(a_plan(snapshots=(version,))))
    (fault,) = found.value.faults
    assert (fault.code, fault.where, fault.params) == ("damaged-version", "snapshots[1]", {"name": "Before lunch"})


def test_versions_of_one_id_and_more_versions_than_a_plan_may_hold_are_told() -> None:
    assert codes(plan_file.encode(a_plan(snapshots=(Snapshot("same", "A"), Snapshot("same", "B"))))) == [
        "repeated-id"
    ]
    many = tuple(Snapshot(f"v{number}", "A") for number in range(MOST_SNAPSHOTS + 1))
    assert codes(plan_file.encode(a_plan(snapshots=many))) == ["too-many-versions"]


def test_twins_among_measures_and_threats_are_told() -> None:
    twins = Safety(
        measures=(Measure("same"), Measure("same")), threats=(Threat("one"), Threat("one")), keep_threats=True
    )
    assert codes(plan_file.encode(a_plan(safety=twins), protected=True)) == ["repeated-id", "repeated-id"]


def test_a_plan_of_two_thousand_blocks_is_read_and_of_one_more_refused() -> None:
    blocks = tuple(a_block(id=f"b{number}") for number in range(2_000))
    plan = a_plan(a_day(*blocks))
    assert plan_file.decode(plan_file.encode(plan)) == plan
    assert codes(plan_file.encode(replace(plan, parked=(a_block(id="more"),)))) == ["too-many-blocks"]
