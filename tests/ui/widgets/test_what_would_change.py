"""The fold under a tool's reasons: what single answers would do to it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.brief import Brief, Hours, People
from planner.recommendation import Change
from tests.builders import a_plan
from tests.ui.benches import a_bench, opened, the_catalog
from ui.pages.ideas import IdeasPage
from ui.widgets.what_would_change import WhatWouldChange
from ui.wording.changes import change_effect, change_sentence


def test_it_is_folded_and_tells_when_it_is_opened_by_the_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    fold = _fold(qtbot, tmp_path, "spectrum-of-allies", Brief(outcomes=("skills",)))
    assert not fold.is_open
    assert _told(fold) == ["One answer at a time"]

    fold.header.setFocus()
    QTest.keyClick(fold.header, Qt.Key.Key_Space)

    assert any(said.startswith("At the end: also ") for said in _told(fold))
    assert "far up" in _told(fold)


def test_a_tool_that_is_left_out_is_told_what_would_let_it_in(qtbot: QtBot, tmp_path: Path) -> None:
    fold = _fold(qtbot, tmp_path, "red-lines", Brief(trust="strangers"))

    fold.open()

    assert "then it fits" in _told(fold)
    assert any("instead of strangers" in said for said in _told(fold))


def test_where_no_single_answer_would_do_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    brief = Brief(trust="strangers", room=("officials-or-donors",))
    fold = _fold(qtbot, tmp_path, "red-lines", brief)

    fold.open()

    assert "No single answer would move it." in _told(fold)


def test_numbers_hours_and_answers_taken_back_are_told_in_words() -> None:
    catalog = the_catalog()
    fewer = Change("participants", People(15, 30), People(15, 24), "let-in", None, 40)
    longer = Change("days", (Hours("18:00", "19:00"),), (Hours("18:00", "20:30"),), "let-in", None, 40)
    without = Change("outcomes", "a-plan", None, "lowered", 60, 34)
    open_again = Change("trust", "strangers", None, "raised", 30, 40)

    assert change_sentence(fewer, catalog) == "Number of people: 15–24 instead of 15–30"
    assert "a day from 18:00 to 20:30" in change_sentence(longer, catalog)
    assert change_sentence(without, catalog) == "At the end: without a plan"
    assert change_sentence(open_again, catalog) == "Trust in the room: left open, instead of strangers"
    assert [change_effect(each) for each in (fewer, without, open_again)] == ["then it fits", "far down", "up"]


def test_the_page_shows_the_fold_under_the_reasons_of_what_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(IdeasPage(a_bench(tmp_path, plan=a_plan(brief=Brief(intentions=("inside-outside",))))))
    qtbot.addWidget(page)
    assert isinstance(page, IdeasPage)

    page.read("spectrum-of-allies")
    fold = page.reader.findChildren(WhatWouldChange)[-1]
    fold.open()

    assert len(_told(fold)) > 3


def _fold(qtbot: QtBot, folder: Path, id: str, brief: Brief) -> WhatWouldChange:
    bench = a_bench(folder)
    fold = WhatWouldChange(bench.catalog.tools[id], brief, bench.catalog, bench.theme, bench.icons)
    qtbot.addWidget(fold)
    fold.show()
    return fold


def _told(fold: WhatWouldChange) -> list[str]:
    return [shown.text() for shown in fold.findChildren(QLabel) if shown.text() and shown.isVisibleTo(fold)]
