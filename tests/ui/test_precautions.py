"""What the window does differently while exposure is high or not known, and that threats go only after a word."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from planner.brief import Brief
from planner.edits.safety import PutThreat
from planner.edits.whole import Rename
from planner.plan import Plan
from planner.precautions import TurnPrecaution
from planner.safety_record import Threat
from planner.storage.files import open_plan, save_plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.modal import answering, press
from tests.ui.windows import a_window
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with a_window() as made:
        yield made


@pytest.mark.parametrize(("exposure", "listed"), [("high", False), ("low", True)])
def test_a_plan_of_high_exposure_is_not_listed_among_the_recent_ones(
    window: Window, tmp_path: Path, exposure: str, listed: bool
) -> None:
    window.bench.settings.change(keep_recents=True)
    save_plan(tmp_path / "a.suplan", _plan(Brief(exposure=exposure, surveillance="low", backlash="unlikely")))  # type: ignore[arg-type]

    window.files.open_path(tmp_path / "a.suplan")

    assert bool(window.bench.settings.now.recents) is listed


def test_a_new_file_is_named_after_the_title_only_where_nobody_would_pay_for_it(window: Window) -> None:
    window.bench.document.show(_plan(Brief()))
    assert window.files.suggested_name(".suplan") == "session.suplan"

    window.bench.do(TurnPrecaution("neutral-file-names", on=False), "Turned off")
    assert window.files.suggested_name(".suplan") == "a-safer-bus-route.suplan"


def test_leaving_tells_first_that_threats_are_kept_in_no_file(window: Window, tmp_path: Path) -> None:
    save_plan(tmp_path / "a.suplan", _plan(Brief()))
    window.files.open_path(tmp_path / "a.suplan")
    window.bench.do(PutThreat(Threat("athreataaa", "A visit")), "Added")
    assert window.files.save()

    assert answering(window.files.may_leave, press("Stay here")) is False
    assert answering(window.files.may_leave, press("Let them go")) is True
    assert open_plan(tmp_path / "a.suplan").plan.safety.threats == ()
    assert window.bench.document.plan.safety.threats
    window.bench.document.show(_plan(Brief()))


def test_going_back_to_the_file_drops_no_threat_that_is_worked_on(window: Window, tmp_path: Path) -> None:
    save_plan(tmp_path / "a.suplan", _plan(Brief()))
    window.files.open_path(tmp_path / "a.suplan")
    window.bench.do(PutThreat(Threat("athreataaa", "A visit")), "Added")
    window.bench.do(Rename("Another"), "Renamed")

    window.files.back.revert()

    document = window.bench.document
    assert (document.plan.title, document.is_saved) == (_plan(Brief()).title, True)
    assert [threat.what for threat in document.plan.safety.threats] == ["A visit"]
    window.bench.document.show(_plan(Brief()))


def _plan(brief: Brief) -> Plan:
    return replace(a_plan(a_day(a_block())), brief=brief)
