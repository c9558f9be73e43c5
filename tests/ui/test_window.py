"""The window as a person meets it: where the keyboard is, what the header and the status line say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.edits.days import AddDay
from planner.plan import Day, Plan
from planner.storage.files import save_plan
from tests.builders import a_block, a_brief, a_day, a_plan
from ui.app import application, make_window
from ui.widgets.header import StatusLine
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The real window on the example, in a folder of the test's own."""
    monkeypatch.setenv("SHAKING_UP_HOME", str(tmp_path / "home"))
    made = make_window(application())
    made.files.begin(None)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.bench.document.stack.setClean()
    made.close()
    made.deleteLater()


def total(window: Window) -> str:
    return " ".join(part.text() for part in window.header.findChildren(QLabel))


def said(window: Window) -> str:
    labels = [label for line in window.findChildren(StatusLine) for label in line.findChildren(QLabel)]
    return labels[0].text()


def findings_button(window: Window) -> str:
    return next((one.text() for one in window.header.findChildren(QPushButton) if "look" in one.text()), "")


def holds_keyboard(page: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and page.isAncestorOf(focused)


def shown(window: Window, plan: Plan) -> None:
    window.bench.document.show(plan)


def test_at_the_first_start_the_keyboard_is_on_the_first_choice(window: Window) -> None:
    focused = QApplication.focusWidget()

    assert focused is not None
    assert focused.accessibleName() == "Answer a few questions"


def test_the_plan_is_looked_over_a_moment_after_the_first_page(window: Window, qtbot: QtBot) -> None:
    shown(window, a_plan(a_day(a_block(minutes=600))))

    qtbot.waitUntil(lambda: "worth a look" in findings_button(window))

    assert findings_button(window) != "0 worth a look"


def test_a_change_is_looked_over_at_once(window: Window) -> None:
    window.bench.do(AddDay(Day(id="anotherday", start="09:00", end="17:00")), "Add a day")

    assert "worth a look" in findings_button(window)


def test_a_key_that_opens_a_step_puts_the_keyboard_into_its_page(window: Window) -> None:
    window.actions_by_id["go-questions"].trigger()
    assert holds_keyboard(window.page("questions"))

    window.actions_by_id["go-agenda"].trigger()
    assert QApplication.focusWidget() is window.page("agenda").first()


def test_the_rail_keeps_the_keyboard_while_one_looks_through_the_steps(window: Window) -> None:
    window.rail.setFocus()
    steps = window.rail.steps
    steps.setFocus()

    window.rail.chosen.emit("safety")

    assert QApplication.focusWidget() is steps


@pytest.mark.parametrize("page", ["ready", "findings"])
def test_a_page_beside_the_agenda_opens_from_any_step(window: Window, page: str) -> None:
    for step in ("safety", "paper", "agenda", "home"):
        window.go_to(step)
        window.bench.step_wanted.emit(page)

        assert window.step == page


def test_the_total_is_that_of_the_day_that_is_open(window: Window) -> None:
    plan = a_plan(
        a_day(a_block("Names", minutes=20), id="one", start="18:00", end="20:00"),
        a_day(a_block("Stories", minutes=60), id="two", start="09:00", end="12:00"),
    )
    shown(window, plan)
    assert "Day 1  0:20 of 2:00" in total(window)

    window.page("agenda").days.tabs.bar.setCurrentIndex(1)  # type: ignore[attr-defined]
    assert "Day 2  1:00 of 3:00" in total(window)

    window.bench.do(AddDay(a_day(id="three")), "Added a day")
    assert "Day 2  1:00 of 3:00" in total(window)

    shown(window, a_plan(a_day(a_block("Talk", minutes=30), id="other", start="09:00", end="10:00")))
    assert "The day  0:30 of 1:00" in total(window)


def test_opening_and_beginning_are_said_in_the_status_line(window: Window, tmp_path: Path) -> None:
    assert said(window).startswith("The example is open.")
    save_plan(tmp_path / "evening.suplan", a_plan(a_day(a_block("Names"))))

    window.files.open_path(tmp_path / "evening.suplan")
    assert said(window) == "Opened evening.suplan."

    window.actions_by_id["new"].trigger()
    assert said(window).startswith("A new plan")


def test_a_plan_that_was_reverted_is_saved_and_one_step_back_it_is_not(window: Window, tmp_path: Path) -> None:
    save_plan(tmp_path / "evening.suplan", a_plan(a_day(a_block("Names"))))
    window.files.open_path(tmp_path / "evening.suplan")
    window.files.rename("Another evening")

    window.files.back.revert()
    assert window.bench.document.plan.name == "A safer bus route"
    assert window.bench.document.is_saved

    window.history.undo()
    assert not window.bench.document.is_saved


def test_a_plan_without_a_title_goes_by_the_working_title_of_its_answers(window: Window) -> None:
    shown(window, a_plan(title="", brief=a_brief(title="Water at the market")))

    assert window.header.title.text() == "Water at the market"
    assert "Water at the market" in window.windowTitle()


def test_a_window_too_large_for_its_screen_fills_it(window: Window) -> None:
    window.hide()
    window.resize(4_000, 3_000)

    window.show_on_screen()

    assert window.isMaximized()


def test_enter_in_the_title_gives_the_keyboard_back_to_the_page(window: Window) -> None:
    window.go_to("agenda")
    window.header.title.setFocus()

    QTest.keyClick(window.header.title, Qt.Key.Key_Return)

    assert holds_keyboard(window.page("agenda"))


def test_larger_text_keeps_the_day_the_chosen_block_and_the_last_step(window: Window) -> None:
    stories = a_block("Stories", minutes=60)
    days = (a_day(a_block("Names"), id="one"), a_day(stories, id="two", start="10:00", end="12:00"))
    shown(window, a_plan(*days))
    window.page("agenda").select(stories.id)  # type: ignore[attr-defined]
    window.page("agenda").hand.do("pin")  # type: ignore[attr-defined]

    window.actions_by_id["larger"].trigger()

    assert window.page("agenda").place() == ("two", (stories.id,), False)
    assert "Day 2  1:00 of 2:00" in total(window)
    assert said(window) == "Pinned Stories to 10:00"
