from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.brief import Hours
from planner.edits.fields import Retime
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from tests.ui.pages.agendas import an_agenda, block, titles, type_block
from ui.models.agenda_model import AgendaModel
from ui.models.drawer_model import Offer

NAMES, STORIES, LUNCH = a_block("Names"), a_block("Stories", minutes=45), a_block("Lunch", minutes=60, kind="meal")


def test_typed_lines_become_blocks_and_the_row_stays_ready(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)

    type_block(page, "1h30 Lunch")
    type_block(page, "14:00 Panel 45")

    assert titles(bench) == ["Names", "Lunch", "Panel"]
    assert (block(bench, "Lunch").minutes, block(bench, "Lunch").kind) == (90, "meal")
    assert block(bench, "Panel").start == "14:00"
    assert page.sheet.typing.field.text() == ""
    assert bench.document.stack.undoText() == "Added Panel"


def test_in_a_blank_plan_the_first_typed_block_makes_the_days_of_the_brief(qtbot: QtBot, tmp_path: Path) -> None:
    plan = replace(a_plan(), brief=a_brief(days=(Hours("18:00", "20:00"), Hours("10:00", "12:00"))))
    page, bench = an_agenda(tmp_path, plan)
    qtbot.addWidget(page)

    type_block(page, "15 Check-in")

    assert [(day.start, len(day.items)) for day in bench.document.plan.days] == [("18:00", 1), ("10:00", 0)]
    bench.document.stack.undo()
    assert bench.document.plan.days == ()


def test_a_pasted_list_becomes_blocks_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day()))
    qtbot.addWidget(page)
    QGuiApplication.clipboard().setText("09:00\tWelcome\n09:20\tStories\n10:00\tTea 15")

    QTest.keyClick(page.sheet.typing.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    blocks = list(bench.document.plan.blocks())
    assert [(one.title, one.minutes, one.start) for one in blocks] == [
        ("Welcome", 20, None),
        ("Stories", 40, None),
        ("Tea", 15, None),
    ]
    assert bench.document.stack.count() == 1


def test_a_blank_agenda_offers_the_draft_and_a_draft_is_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, replace(a_plan(), brief=a_brief()))
    qtbot.addWidget(page)

    QTest.mouseClick(page.sheet.first_draft, Qt.MouseButton.LeftButton)

    assert len(titles(bench)) > 3
    assert page.sheet.first_draft.isHidden()
    bench.document.stack.undo()
    assert titles(bench) == []


def test_drafting_again_keeps_what_is_parked_and_can_be_undone(qtbot: QtBot, tmp_path: Path) -> None:
    plan = replace(a_plan(a_day(NAMES, start="18:00", end="20:00")), parked=(STORIES,), brief=a_brief())
    page, bench = an_agenda(tmp_path, plan)
    qtbot.addWidget(page)

    page.draft()

    assert "Names" not in titles(bench)
    assert bench.document.plan.parked == (STORIES,)
    assert "again" in bench.document.stack.undoText()
    bench.document.stack.undo()
    assert titles(bench) == ["Names"]


def test_why_a_block_is_there_is_shown_and_never_stored(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, replace(a_plan(), brief=a_brief(exposure="high")))
    qtbot.addWidget(page)
    page.draft()
    drafted = bench.document.plan

    shown = [reason for one in drafted.blocks() for reason in page.why(one)]

    assert shown
    fresh, _ = an_agenda(tmp_path, drafted)
    qtbot.addWidget(fresh)
    assert [reason for one in drafted.blocks() for reason in fresh.why(one)] == shown


def test_a_parked_block_is_put_back_from_the_drawer_after_the_chosen_one(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, replace(a_plan(a_day(NAMES, LUNCH)), parked=(STORIES,)))
    qtbot.addWidget(page)
    page.select(NAMES.id)
    page.drawer.open_section("parked")

    page.drawer.chosen.emit(page.drawer.model.offer(f"block:{STORIES.id}"))

    assert titles(bench) == ["Names", "Stories", "Lunch"]
    assert bench.document.plan.parked == ()


def test_a_tool_from_the_drawer_goes_before_the_closing_with_a_copy_of_its_sheet(
    qtbot: QtBot, tmp_path: Path
) -> None:
    closing = a_block("One word each", kind="closing")
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, closing)))
    qtbot.addWidget(page)
    tool = a_tool("red-lines")

    page.drawer.chosen.emit(Offer("tool:red-lines", tool.title, 40, "", "decision", tool=tool))

    assert titles(bench) == ["Names", "Red lines", "One word each"]
    assert list(bench.document.plan.tools) == ["red-lines"]


def test_suggestions_come_with_their_best_reason(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, replace(a_plan(a_day(NAMES)), brief=a_brief(intentions=("inside-outside",))))
    qtbot.addWidget(page)

    page.drawer.open_section("suggestions")

    assert page.drawer.model.rowCount() > 5
    assert all(page.drawer.model.index(row).data(page.drawer.model.OFFER).line for row in range(3))


def test_a_drop_between_two_rows_moves_the_block_there(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)
    model, view = page.sheet.model, page.sheet.list
    place, _line = view.place_under(view.visualRect(model.index(0)).topLeft() + QPoint(40, 2))
    assert place is not None

    view.dropped.emit(model.mimeData([model.index(2)]), place)

    assert titles(bench) == ["Lunch", "Names", "Stories"]
    assert bench.document.stack.undoText() == "Moved Lunch to 09:00"


def test_days_are_added_and_taken_out_and_the_answer_about_days_goes_with_them(qtbot: QtBot, tmp_path: Path) -> None:
    plan = replace(a_plan(a_day(NAMES, start="18:00", end="20:00")), brief=a_brief())
    page, bench = an_agenda(tmp_path, plan)
    qtbot.addWidget(page)

    page.days.day_wanted.emit()
    page.panel.hours_changed.emit("10:00", "13:00", "2027-03-08")

    assert bench.document.plan.brief.days == (Hours("18:00", "20:00"), Hours("10:00", "13:00", "2027-03-08"))
    assert "3 h left" in page.days.tabs.bar.tabText(1)
    page.panel.day_removal_wanted.emit()
    assert len(bench.document.plan.days) == len(bench.document.plan.brief.days) == 1


def test_every_row_says_all_that_it_shows_to_a_screen_reader(qtbot: QtBot, tmp_path: Path) -> None:
    lunch = replace(LUNCH, start="12:00", lead="Kitchen", keep="must")
    page, _bench = an_agenda(tmp_path, a_plan(a_day(lunch)))
    qtbot.addWidget(page)

    said = page.sheet.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("12:00, 1 h, Lunch, pinned")
    assert "led by Kitchen" in said
    assert "Must happen" in said


def test_an_edit_of_minutes_changes_rows_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.select(NAMES.id)
    resets: list[object] = []
    page.sheet.model.modelReset.connect(lambda: resets.append(1))
    page.sheet.model.rowsRemoved.connect(lambda *_: resets.append(1))

    page.panel.block().minutes.spin.setValue(30)

    assert page.sheet.model.index(1).data(AgendaModel.ROW).start == 9 * 60 + 30
    assert resets == []


def test_findings_take_the_room_that_the_blocks_leave(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)

    assert len(page.sheet.findings.rows) > 2
    assert all(not row.visibleRegion().isEmpty() for row in page.sheet.findings.rows)


def test_what_is_changed_in_the_form_is_named_with_its_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)

    page.panel.edited.emit(Retime(NAMES.id, 25))

    assert bench.document.stack.undoText() == "Changed the minutes: Names"


def test_another_block_under_a_drafted_id_is_not_given_the_drafts_reason(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, replace(a_plan(), brief=a_brief()))
    qtbot.addWidget(page)
    page.draft()
    reasoned = next(one for one in bench.document.plan.blocks() if page.why(one))

    assert page.why(replace(reasoned, kind="custom", tool=None)) == ()
