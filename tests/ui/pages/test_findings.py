"""All findings: grouped, explained, mended or left with a reason, and heard again."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from planner.plan import Plan, Silenced
from tests.builders import a_block, a_day, a_plan
from tests.planner.checks.mornings import a_morning_with, led
from tests.ui.benches import a_bench, opened
from ui.bench import Bench
from ui.pages.findings import FindingsPage


def a_long_morning() -> Plan:
    return a_morning_with(led("One", 60), a_block("Slack", kind="buffer", minutes=15), led("Two", 45))


def a_page(folder: Path, plan: Plan | None = None) -> tuple[FindingsPage, Bench]:
    bench = a_bench(folder, plan=plan if plan is not None else a_long_morning())
    page = opened(FindingsPage(bench))
    assert isinstance(page, FindingsPage)
    return page, bench


def codes(page: FindingsPage) -> list[str]:
    return [card.finding.code for card in page.cards]


def test_a_finding_is_left_with_a_reason_that_is_shown_and_can_be_heard_again(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path)
    card = next(card for card in page.cards if card.finding.code == "no-break")

    card.leave.click()
    card.reason.setText("We sit in the shade.")
    card.reason.returnPressed.emit()

    (left,) = bench.document.plan.silenced
    assert (left.code, left.reason) == ("no-break", "We sit in the shade.")
    assert "no-break" not in codes(page)
    page.silenced[0].heard.emit(page.silenced[0].silenced)
    assert "no-break" in codes(page)


def test_a_finding_is_mended_in_one_step(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path)
    card = next(card for card in page.cards if card.finding.code == "no-break")

    card.fix_wanted.emit(card.finding)

    assert "no-break" not in codes(page)
    bench.document.stack.undo()
    assert "no-break" in codes(page)


def test_a_figure_is_set_for_this_plan_and_ours_taken_again(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path)

    page.limits.changed.emit("sitting", 150)
    assert bench.document.plan.limits == {"sitting": 150}
    assert [card.finding.level for card in page.cards if card.finding.code == "no-break"] == ["hint"]
    page.limits.backs["sitting"].click()

    assert bench.document.plan.limits == {}


def test_a_plan_without_findings_is_calm_and_called_neither_sound_nor_safe(tmp_path: Path) -> None:
    page, _ = a_page(tmp_path, a_morning_with(led("Talk", 45)))

    assert page.cards == []
    assert page.summary.text() == "Nothing to remark, as far as a plan can show it."


def test_what_was_left_without_a_reason_is_shown_too(tmp_path: Path) -> None:
    from msgspec.structs import replace

    plan = replace(a_plan(a_day()), silenced=(Silenced("no-meal"),))

    page, _ = a_page(tmp_path, plan)

    assert [card.silenced.code for card in page.silenced] == ["no-meal"]


def test_many_findings_are_counted_and_not_all_shown(tmp_path: Path) -> None:
    many = a_plan(a_day(*(a_block(f"Talk {at}", minutes=5, start="09:00", lead="A") for at in range(90))))

    page, _ = a_page(tmp_path, many)

    assert len(page.cards) == 60
    assert "first 60" in page.summary.text()


def test_one_finding_is_told_as_one(tmp_path: Path) -> None:
    page, _ = a_page(tmp_path)
    assert page.summary.text().startswith("2 things to look at.")

    page.cards[0].left.emit(page.cards[0].finding, "")

    assert len(page.cards) == 1
    assert page.summary.text().startswith("One thing to look at.")


def test_a_figure_of_ones_own_moves_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_page(tmp_path)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.wait(1)
    before = page.limits.steppers["gap"].x()

    page.limits.changed.emit("sitting", 120)
    qtbot.wait(1)

    assert "sitting" in bench.document.plan.limits
    assert page.limits.steppers["gap"].x() == before
