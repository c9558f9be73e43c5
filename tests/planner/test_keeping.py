from pathlib import Path

import pytest
from msgspec.structs import replace

from planner.keeping import as_kept, dropped_at_closing, with_threats_of
from planner.plan import Measure, Plan, Safety
from planner.safety_record import Threat
from planner.storage import plan_file, vault
from planner.storage.files import open_plan, save_plan
from planner.storage.recovery import RecoveryCopy, found, unlocked
from tests.builders import a_plan

WORRY = "qzthreat"


def test_a_plain_file_holds_measures_and_no_threat(tmp_path: Path) -> None:
    file = tmp_path / "a.suplan"

    save_plan(file, _worked_on(keep=True))

    assert WORRY.encode() not in file.read_bytes()
    assert open_plan(file).plan.safety.measures == _worked_on().safety.measures


@pytest.mark.parametrize("keep", [False, True])
def test_a_protected_file_holds_threats_only_when_that_was_chosen(tmp_path: Path, keep: bool) -> None:
    file, key = tmp_path / "a.suplan", vault.new_key("six plain words", cost=vault.LOW_MEMORY)

    save_plan(file, _worked_on(keep=keep), key=key)

    assert bool(open_plan(file, key=key).plan.safety.threats) is keep


def test_a_recovery_copy_of_a_plain_plan_holds_no_threat(tmp_path: Path) -> None:
    RecoveryCopy(tmp_path).keep(_worked_on(keep=True))

    assert not any(WORRY.encode() in file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("protected", "keep", "dropped"), [(False, False, 1), (False, True, 1), (True, False, 1), (True, True, 0)]
)
def test_threats_are_kept_only_on_purpose_and_sealed(protected: bool, keep: bool, dropped: int) -> None:
    plan = _worked_on(keep=keep)

    assert dropped_at_closing(plan, protected=protected) == dropped
    assert bool(as_kept(plan, protected=protected).safety.threats) is not bool(dropped)


@pytest.mark.parametrize("keep", [False, True])
def test_a_sealed_recovery_copy_holds_threats_only_when_that_was_chosen(tmp_path: Path, keep: bool) -> None:
    key, plan = vault.new_key("six plain words", cost=vault.LOW_MEMORY), _worked_on(keep=keep)

    copy = RecoveryCopy(tmp_path)
    copy.keep(plan, key=key)
    copy.leave()

    assert unlocked(found(tmp_path)[0], "six plain words").plan == as_kept(plan, protected=True)


def test_bytes_for_memory_alone_hold_everything_and_those_for_a_disk_do_not() -> None:
    plan = _worked_on()

    assert plan_file.decode(plan_file.encode_whole(plan)) == plan
    assert plan_file.decode(plan_file.encode(plan, protected=True)) == as_kept(plan, protected=True)


@pytest.mark.parametrize("keep", [False, True])
def test_an_older_state_of_the_plan_drops_no_threat_that_is_worked_on(keep: bool) -> None:
    older = replace(a_plan(), safety=Safety(keep_threats=keep))

    assert bool(with_threats_of(older, _worked_on()).safety.threats) is not keep
    assert with_threats_of(older, a_plan()) is older


def test_nothing_is_dropped_where_nothing_was_worked_on() -> None:
    plan = a_plan()

    assert as_kept(plan, protected=False) is plan
    assert dropped_at_closing(plan, protected=False) == 0


def _worked_on(*, keep: bool = False) -> Plan:
    safety = Safety(
        measures=(Measure("ameasureaa", "Leave in pairs"),),
        threats=(Threat("athreataaa", f"{WORRY} a visit", f"{WORRY} riders", impact="very-high"),),
        keep_threats=keep,
    )
    return replace(a_plan(), safety=safety)
