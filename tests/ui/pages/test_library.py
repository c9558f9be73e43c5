"""The library on the Ideas page: finding, narrowing, marking, and saying that a reason does not hold."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from planner.brief import Brief, People
from planner.plan import Plan
from tests.builders import a_day, a_plan
from tests.ui.benches import a_bench, opened
from ui.models.tool_rows import ToolRow
from ui.models.tools_model import ToolsModel
from ui.pages.ideas import IdeasPage
from ui.toolkit import Toolkit

INVITED = Brief(emerging=("invitation",), intentions=("inside-outside",), outcomes=("shared-analysis",))


def test_typing_shows_at_each_letter_what_begins_like_it_nearest_first(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.search()

    QTest.keyClicks(page.tools.filters.search, "red li")

    assert _ids(page)[0] == "red-lines"
    assert page.tools.filters.told.text().endswith("nearest first")


@pytest.mark.parametrize("typed", ["song", "music"])
def test_a_word_finds_what_means_the_same(qtbot: QtBot, tmp_path: Path, typed: str) -> None:
    page = _page(qtbot, tmp_path)

    page.tools.filters.search.setText(typed)

    assert "song-of-the-well" in _ids(page)


def test_the_later_name_of_a_key_idea_finds_its_tools(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    page.tools.filters.search.setText("holistic security")

    protecting = [row for row in page.tools.shown.fitting() if "collective-protection" in row.tool.key_ideas]
    assert len(protecting) > 5


def test_frame_activities_show_when_they_are_looked_for(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    assert not any(row.is_frame for row in page.tools.shown.fitting())

    page.tools.filters.limit("kind", "closing")

    assert {row.tool.kind for row in page.tools.shown.fitting()} == {"closing"}
    page.tools.filters.clear()
    page.tools.filters.search.setText("tea break")
    assert _ids(page)[0] == "tea-break"


def test_each_choice_in_the_menu_names_how_many_would_remain(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.tools.filters.limit("setting", "online")

    page.tools.filters.menu.aboutToShow.emit()
    times = page.tools.filters.menu.actions()[0].menu()
    assert isinstance(times, QMenu)
    words, count = times.actions()[1].text().split("\t")
    times.actions()[1].trigger()

    assert words == "Up to 30 min"
    assert page.tools.shown.count() == int(count) > 0


def test_marks_are_words_and_icons_in_the_list_and_the_reader(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(a_day(), brief=INVITED))
    page.bench.settings.change(keep_recents=True)
    page.read("red-lines")

    page.reader.favourite.click()
    page.reader.add.click()

    row = _row(page, "red-lines")
    assert (row.favourite, row.recent) == (True, True)
    assert page.reader.favourite.accessibleName() == "A favourite"
    spoken = page.tools.shown.row_of("red-lines").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "A favourite" in spoken
    assert "Used lately" in spoken


def test_a_tool_used_lately_says_so_in_another_plan(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.bench.toolkit.used("red-lines", keep=True)

    page.read("red-lines")

    assert "You used it lately." in _words(page.reader)


def test_who_keeps_no_recents_leaves_no_trace_of_what_was_used(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(a_day(), brief=INVITED))
    page.bench.settings.change(keep_recents=False)
    page.read("red-lines")

    page.reader.add.click()

    assert Toolkit(tmp_path / "toolkit.json").shelf.recent == ()


def test_a_note_to_self_is_kept_on_leaving_the_field_and_shows_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.read("red-lines")

    page.reader.write.click()
    QTest.keyClicks(page.reader.note.field, "Bring string")
    page.read("but-why")

    assert Toolkit(tmp_path / "toolkit.json").shelf.notes == {"red-lines": "Bring string"}
    assert _row(page, "red-lines").note == "Bring string"
    page.tools.filters.search.setText("string")
    assert "red-lines" in _ids(page)


def test_the_field_for_a_note_keeps_what_is_typed_while_other_marks_change(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.read("red-lines")
    page.reader.write.click()

    QTest.keyClicks(page.reader.note.field, "Bring")
    page.reader.favourite.click()
    QTest.keyClicks(page.reader.note.field, " string")

    assert page.reader.note.field.toPlainText() == "Bring string"


def test_favourites_alone_are_one_limit_away_even_where_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(a_day(), brief=Brief(participants=People(45, 60))))
    page.bench.toolkit.favour("four-kinds-of-rooms", "Made it a favourite", on=True)

    page.tools.filters.limit("mark", "favourite")

    shown = [page.tools.shown.index(at).data(ToolsModel.ROW) for at in range(page.tools.shown.rowCount())]
    assert [row.tool.id for row in shown] == ["four-kinds-of-rooms"]


def test_one_click_sets_a_reason_aside_as_one_step_and_another_says_it_again(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.read("red-lines")
    before = _reasons(page)

    _cross(page, "Not so for us").click()

    assert _reasons(page) == before[1:]
    assert page.bench.document.stack.count() == 1
    assert _row(page, "red-lines").reason in (*before[1:], page.bench.catalog.tools["red-lines"].in_one_line)
    assert page.reader.again.text() == "Set aside: 1. Say them again"
    page.reader.again.click()
    assert _reasons(page) == before
    page.bench.document.stack.undo()
    page.bench.document.stack.undo()
    assert page.bench.document.plan.silenced == ()


def test_a_reason_that_rests_on_risk_is_hidden_for_now_and_never_kept(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(exposure="high", intentions=("protect-each-other",))))
    risky = next(
        (ranked.tool.id, reason)
        for ranked in page.bench.document.recommendation.tools
        for reason in ranked.reasons
        if "exposure" in reason.because
    )
    page.read(risky[0])

    _cross(page, f"Not so for us: {risky[1].text}").click()

    assert risky[1].text not in _reasons(page)
    assert page.bench.document.plan.silenced == ()
    assert page.bench.document.stack.count() == 0
    page.bench.document.show(page.bench.document.plan)
    page.read(risky[0])
    assert risky[1].text in _reasons(page)


def _page(qtbot: QtBot, folder: Path, plan: Plan | None = None) -> IdeasPage:
    page = IdeasPage(a_bench(folder, plan=plan or a_plan(brief=INVITED)))
    qtbot.addWidget(page)
    opened(page)
    qtbot.waitExposed(page)
    return page


def _ids(page: IdeasPage) -> list[str]:
    return [row.tool.id for row in page.tools.shown.fitting()]


def _row(page: IdeasPage, id: str) -> ToolRow:
    row = page.tools.shown.row_of(id).data(ToolsModel.ROW)
    assert isinstance(row, ToolRow)
    return row


def _reasons(page: IdeasPage) -> list[str]:
    assert page.reader.reading is not None
    return [reason for reason, _answer in page.reader.reading.reasons]


def _cross(page: IdeasPage, name: str) -> QToolButton:
    return next(child for child in page.reader.findChildren(QToolButton) if child.accessibleName().startswith(name))


def _words(widget: QWidget) -> str:
    return "\n".join(shown.text() for shown in widget.findChildren(QLabel) if not shown.isHidden())
