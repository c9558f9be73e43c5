from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.brief import Hours
from planner.edits.fields import Retime
from planner.edits.places import Place, place_of
from planner.plan import Strands
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from tests.ui.pages.agendas import an_agenda, block, press, titles, type_block
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


def test_alt_and_arrows_move_a_block_and_say_where_it_went(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)
    page.select(STORIES.id)

    press(page, Qt.Key.Key_Down, alt=True)

    assert titles(bench) == ["Names", "Lunch", "Stories"]
    assert bench.document.stack.undoText() == "Moved Stories to 10:15"
    assert page.chosen.ids == (STORIES.id,)


def test_at_the_edge_a_move_says_that_it_is_the_first_place(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.select(NAMES.id)

    with qtbot.waitSignal(bench.said) as said:
        press(page, Qt.Key.Key_Up, alt=True)

    assert said.args == ["This is already the first place."]


def test_a_block_moves_on_into_the_next_day_and_is_followed_there(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, id="one"), a_day(STORIES, id="two")))
    qtbot.addWidget(page)
    page.select(NAMES.id)

    press(page, Qt.Key.Key_Down, alt=True)

    assert place_of(bench.document.plan, NAMES.id) == Place("two", 0)
    assert page.days.tabs.bar.currentIndex() == 1
    assert page.chosen.ids == (NAMES.id,)


def test_keys_remove_double_park_and_pin(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)

    page.select(LUNCH.id)
    press(page, Qt.Key.Key_T, ctrl=True)
    page.select(STORIES.id)
    press(page, Qt.Key.Key_D, ctrl=True, shift=True)
    page.select(NAMES.id)
    press(page, Qt.Key.Key_K, ctrl=True, shift=True)
    page.select(STORIES.id)
    press(page, Qt.Key.Key_Delete)

    assert titles(bench) == ["Stories", "Lunch"]
    assert [one.title for one in bench.document.plan.parked] == ["Names"]
    assert block(bench, "Lunch").start == "10:00"
    assert bench.document.stack.count() == 4


def test_several_blocks_are_parked_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)
    page.select(NAMES.id)
    press(page, Qt.Key.Key_Down, shift=True)

    press(page, Qt.Key.Key_K, ctrl=True, shift=True)

    assert titles(bench) == ["Lunch"]
    assert bench.document.stack.undoText() == "Parked 2 blocks"


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


def test_room_beside_a_block_makes_two_strands_and_a_drop_fills_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.select(NAMES.id)
    page.hand.do("beside")
    model = page.sheet.model
    last_strand = max(at for at, row in enumerate(model.rows) if row.kind == "strand")
    place = model.place_at(last_strand, below=True)
    assert place is not None

    page.sheet.list.dropped.emit(model.mimeData([model.index(model.row_of(STORIES.id))]), place)

    (group,) = bench.document.plan.days[0].items
    assert isinstance(group, Strands)
    assert [[one.title for one in strand.blocks] for strand in group.strands] == [["Names"], ["Stories"]]


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


def test_with_large_text_the_form_folds_and_opens_over_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES)), scale=2.0, width=1226)
    qtbot.addWidget(page)
    page.select(NAMES.id)
    assert page.side.is_folded
    assert not page.panel.isVisible()

    press(page, Qt.Key.Key_Return)

    assert page.panel.isVisible()
    assert page.panel.block().title.hasFocus()


def test_who_comes_to_the_blocks_by_tab_finds_one_chosen_and_can_move_it(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.activateWindow()
    page.sheet.typing.field.setFocus()

    page.sheet.list.setFocus(Qt.FocusReason.BacktabFocusReason)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert titles(bench) == ["Stories", "Names"]


def test_an_arrow_up_from_the_empty_typing_row_chooses_the_last_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.activateWindow()
    page.sheet.typing.field.setFocus()

    QTest.keyClick(page.sheet.typing.field, Qt.Key.Key_Up)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Delete)

    assert titles(bench) == ["Names"]


def test_a_key_with_nothing_chosen_says_to_choose_a_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)

    with qtbot.waitSignal(bench.said) as said:
        page.hand.do("remove")

    assert said.args == ["Choose a block first."]
    assert titles(bench) == ["Names"]


def test_what_a_menu_greyed_out_is_not_lost_to_the_keys(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)
    menu = page.hand.menu()
    menu.popup(page.mapToGlobal(QPoint(10, 10)))
    menu.close()
    page.select(next(bench.document.plan.blocks()).id)

    press(page, Qt.Key.Key_K, ctrl=True, shift=True)

    assert [one.title for one in bench.document.plan.parked] == ["Names"]


def test_a_day_that_is_opened_is_told_to_the_header(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, id="one"), a_day(STORIES, id="two")))
    qtbot.addWidget(page)

    with qtbot.waitSignal(bench.day_opened) as opened:
        page.days.tabs.bar.setCurrentIndex(1)

    assert opened.args == ["two"]


def test_tab_goes_from_the_typing_row_to_the_findings_and_then_to_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.sheet.typing.field.setFocus()

    page.focusNextChild()
    assert page.focusWidget() is page.sheet.findings.rows[0]

    while page.sheet.findings.isAncestorOf(page.focusWidget()):
        page.focusNextChild()
    assert page.side.isAncestorOf(page.focusWidget())


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


def test_pinning_and_letting_go_are_two_steps(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)
    page.select(NAMES.id)

    page.hand.do("pin")
    page.hand.do("pin")

    assert bench.document.stack.undoText() == "Names follows on again"


def test_another_block_under_a_drafted_id_is_not_given_the_drafts_reason(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, replace(a_plan(), brief=a_brief()))
    qtbot.addWidget(page)
    page.draft()
    reasoned = next(one for one in bench.document.plan.blocks() if page.why(one))

    assert page.why(replace(reasoned, kind="custom", tool=None)) == ()


def test_no_row_looks_chosen_until_one_is_and_the_arrow_key_chooses_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome"), a_block("Panel"))))
    qtbot.addWidget(page)
    page.activateWindow()
    rows = page.sheet.list

    rows.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not rows.currentIndex().isValid()

    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert [row.title for row in page.chosen.rows] == ["Welcome"]


def test_escape_goes_from_a_form_back_to_its_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome", id="welcome"), a_block("Panel"))))
    qtbot.addWidget(page)
    page.activateWindow()
    page.select("welcome")
    page.panel.block().focus_title()

    QTest.keyClick(page.panel.block().title, Qt.Key.Key_Escape)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Down)

    assert page.sheet.list.hasFocus()
    assert [row.title for row in page.chosen.rows] == ["Panel"]
    assert bench.document.is_saved, "an arrow key meant for the list changes nothing in the form"


def test_days_and_drawer_are_reached_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome"), id="one"), a_day(id="two")))
    qtbot.addWidget(page)
    page.activateWindow()

    page.reach.actions["day-after"].trigger()
    assert page.open_days.day == "two"
    page.reach.actions["day-after"].trigger()
    assert page.open_days.day == "two", "there is no day after the last"
    page.reach.actions["add-day"].trigger()
    assert page.open_days.day == bench.document.plan.days[2].id

    page.reach.actions["frames"].trigger()
    assert page.drawer.section == "frames"
    QTest.keyClick(page.drawer, Qt.Key.Key_Escape)
    assert page.drawer.body.isHidden()
    assert page.sheet.front.hasFocus() or page.sheet.typing.field.hasFocus()
