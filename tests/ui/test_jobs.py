from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exports.options import PaperOptions
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.stand_in_paper import START
from ui.jobs import PATIENCE, PaperJobs
from ui.paper_worker import Answer

OPTIONS = PaperOptions()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[PaperJobs]:
    made = PaperJobs(start=START)
    yield made
    made.stop()


def test_a_paper_comes_back_as_bytes_with_its_pages(qtbot: QtBot, jobs: PaperJobs) -> None:
    answer = _answer(qtbot, jobs, _plan("Buses"), "facilitator-plan")

    assert answer.data.startswith(b"%PDF")
    assert answer.pages == 3
    assert answer.code == ""


def test_an_empty_paper_says_why(qtbot: QtBot, jobs: PaperJobs) -> None:
    answer = _answer(qtbot, jobs, _plan("Buses"), "handouts")

    assert (answer.code, answer.reason) == ("nothing", "no-handouts")


def test_characters_without_a_font_are_named(qtbot: QtBot, jobs: PaperJobs) -> None:
    assert _answer(qtbot, jobs, _plan("Snow ☃"), "facilitator-plan").unprintable == ("☃",)


def test_a_paper_that_breaks_is_answered_and_the_next_one_is_made(qtbot: QtBot, jobs: PaperJobs) -> None:
    assert _answer(qtbot, jobs, _plan("breaks"), "facilitator-plan").code == "not-made"
    assert _answer(qtbot, jobs, _plan("Buses"), "facilitator-plan").code == ""


def test_a_process_that_dies_is_answered_and_another_one_is_started(qtbot: QtBot, jobs: PaperJobs) -> None:
    assert _answer(qtbot, jobs, _plan("dies"), "facilitator-plan").code == "stopped"
    assert _answer(qtbot, jobs, _plan("Buses"), "facilitator-plan").code == ""


def test_cancelled_work_is_stopped_and_makes_way(qtbot: QtBot, jobs: PaperJobs) -> None:
    answered: list[int] = []
    jobs.answered.connect(lambda number, _answer: answered.append(number))
    hanging = jobs.order(_plan("hangs"), "facilitator-plan", OPTIONS)
    qtbot.waitUntil(lambda: jobs.is_busy)
    next_one = jobs.order(_plan("Buses"), "facilitator-plan", OPTIONS)

    qtbot.wait(PATIENCE // 4)
    jobs.cancel(hanging)

    qtbot.waitUntil(lambda: bool(answered), timeout=10_000)
    assert answered == [next_one]


def test_an_order_taken_back_in_time_is_never_answered(qtbot: QtBot, jobs: PaperJobs) -> None:
    answered: list[int] = []
    jobs.answered.connect(lambda number, _answer: answered.append(number))
    first = jobs.order(_plan("Buses"), "facilitator-plan", OPTIONS)
    second = jobs.order(_plan("Trains"), "facilitator-plan", OPTIONS)

    jobs.cancel(second)

    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=10_000)
    assert answered == [first]


def test_an_urgent_paper_goes_before_those_that_wait(qtbot: QtBot, jobs: PaperJobs) -> None:
    answered: list[int] = []
    jobs.answered.connect(lambda number, _answer: answered.append(number))
    plan = _plan("Buses")
    late = [jobs.order(plan, "facilitator-plan", OPTIONS) for _ in range(3)]
    urgent = jobs.order(plan, "participant-agenda", OPTIONS, first=True)

    qtbot.waitUntil(lambda: len(answered) == 4, timeout=10_000)

    assert answered == [urgent, *late]


def test_the_process_is_started_anew_after_a_stop(qtbot: QtBot, jobs: PaperJobs) -> None:
    plan = _plan("Buses")
    _answer(qtbot, jobs, plan, "facilitator-plan")
    jobs.stop()

    assert _answer(qtbot, jobs, plan, "facilitator-plan").code == ""


def test_a_module_in_the_folder_of_the_day_is_not_taken_for_ours(
    qtbot: QtBot, jobs: PaperJobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "msgspec.py").write_text("raise SystemExit", encoding="utf-8")

    assert _answer(qtbot, jobs, _plan("Buses"), "facilitator-plan").code == ""


def _answer(qtbot: QtBot, jobs: PaperJobs, plan: Plan, document: str) -> Answer:
    with qtbot.waitSignal(jobs.answered, timeout=10_000) as signal:
        jobs.order(plan, document, OPTIONS)
    answer = signal.args[1]
    assert isinstance(answer, Answer)
    return answer


def _plan(title: str) -> Plan:
    from msgspec.structs import replace

    return replace(a_plan(a_day(a_block("Welcome"))), title=title)


def test_the_exports_themselves_make_paper_in_the_process(qtbot: QtBot) -> None:
    jobs = PaperJobs()

    answer = _answer(qtbot, jobs, _plan("A safer bus route"), "participant-agenda")

    jobs.stop()
    assert answer.data.startswith(b"%PDF")
    assert answer.pages == 1
