from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.edits.places import Place, place_of
from planner.plan import Plan, Strand, Strands
from tests.builders import a_block, a_day, a_plan
from tests.ui.pages.agendas import an_agenda, block, press, titles, type_block
from ui.models.drawer_model import DrawerModel
from ui.pages.agenda import AgendaPage

NAMES, STORIES, LUNCH = a_block("Names"), a_block("Stories", minutes=45), a_block("Lunch", minutes=60)
GROUP = Strands(
    id="group", strands=(Strand(id="in", blocks=(a_block("Hall", minutes=60),)), Strand(id="out", title="Yard"))
)


def a_page(qtbot: QtBot, folder: Path, plan: Plan) -> AgendaPage:
    page, _bench = an_agenda(folder, plan)
    qtbot.addWidget(page)
    page.activateWindow()
    return page


def keys(widget: QWidget, text: str, *after: Qt.Key) -> None:
    QTest.keyClicks(widget, text)
    for key in after:
        QTest.keyClick(widget, key)
    QApplication.processEvents()


def test_a_line_opened_between_rows_takes_one_block_after_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, LUNCH)))
    page.select(NAMES.id)

    press(page, Qt.Key.Key_Return, ctrl=True)
    line = page.sheet.in_rows.line
    assert line is not None
    keys(line.field, "20 Bingo", Qt.Key.Key_Return)
    keys(line.field, "1h Walk", Qt.Key.Key_Return)
    keys(line.field, "", Qt.Key.Key_Escape)

    assert titles(page.bench) == ["Names", "Bingo", "Walk", "Lunch"]
    assert block(page.bench, "Walk").minutes == 60
    assert line.isHidden()


def test_a_block_is_typed_before_the_first_and_into_an_empty_strand(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, GROUP, id="one")))

    page.select(NAMES.id)
    press(page, Qt.Key.Key_Return, ctrl=True, shift=True)
    assert page.sheet.in_rows.line is not None
    keys(page.sheet.in_rows.line.field, "5 Doors", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    page.chosen.choose("out")
    press(page, Qt.Key.Key_Return, ctrl=True)
    keys(page.sheet.in_rows.line.field, "30 Walk", Qt.Key.Key_Return, Qt.Key.Key_Escape)

    assert titles(page.bench) == ["Doors", "Names", "Hall", "Walk"]
    assert place_of(page.bench.document.plan, block(page.bench, "Walk").id) == Place("one", 0, "out")


def test_in_a_row_tab_goes_to_the_next_field_and_enter_to_the_next_row(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, STORIES)))
    page.select(NAMES.id)

    press(page, Qt.Key.Key_F2)
    editor = page.sheet.in_rows.editor
    assert editor is not None
    keys(editor.fields["title"], "Who is here", Qt.Key.Key_Tab)
    keys(editor.fields["lead"], "Host", Qt.Key.Key_Tab)
    assert editor.row is not None
    assert editor.row.id == STORIES.id
    editor.fields["minutes"].setFocus()
    editor.fields["minutes"].selectAll()
    keys(editor.fields["minutes"], "1h30", Qt.Key.Key_Return)

    first, second = page.bench.document.plan.blocks()
    assert (first.title, first.lead) == ("Who is here", "Host")
    assert second.minutes == 90
    assert editor.row is None


def test_an_hour_typed_in_a_row_pins_and_an_empty_one_follows_again(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, STORIES)))
    page.chosen.choose(STORIES.id)
    page.sheet.in_rows.change_row("start")
    editor = page.sheet.in_rows.editor
    assert editor is not None

    keys(editor.fields["start"], "2 pm", Qt.Key.Key_Return)
    assert block(page.bench, "Stories").start == "14:00"

    page.chosen.choose(STORIES.id)
    page.sheet.in_rows.change_row("start")
    editor.fields["start"].clear()
    keys(editor.fields["start"], "", Qt.Key.Key_Return)
    assert block(page.bench, "Stories").start is None


def test_a_length_that_cannot_be_read_is_told_and_stays_in_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES)))
    page.chosen.choose(NAMES.id)
    page.sheet.in_rows.change_row("minutes")
    editor = page.sheet.in_rows.editor
    assert editor is not None

    with qtbot.waitSignal(page.bench.said) as said:
        keys(editor.fields["minutes"], "soon", Qt.Key.Key_Return)

    assert "“soon” is no length" in said.args[0]
    assert editor.fields["minutes"].text() == "soon"
    assert block(page.bench, "Names").minutes == 15


def test_tab_after_a_typed_block_goes_on_to_who_leads_it(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES)))
    field = page.sheet.typing.field
    field.setFocus()

    keys(field, "15 Check-in", Qt.Key.Key_Tab)
    editor = page.sheet.in_rows.editor
    assert editor is not None
    keys(editor.fields["lead"], "Care", Qt.Key.Key_Return)

    assert block(page.bench, "Check-in").lead == "Care"
    assert QApplication.focusWidget() is field


def test_copied_blocks_go_into_another_plan_with_new_ids(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, STORIES)))
    page.chosen.choose(NAMES.id, STORIES.id)
    page.hand.do("copy")
    other = a_page(qtbot, tmp_path / "other", a_plan(a_day(LUNCH)))
    other.select(LUNCH.id)

    other.hand.do("paste")

    assert titles(other.bench) == ["Lunch", "Names", "Stories"]
    ids = {one.id for one in other.bench.document.plan.blocks()}
    assert not ids & {NAMES.id, STORIES.id}
    assert len(other.chosen.ids) == 2
    assert QGuiApplication.clipboard().text() == "09:00\t15\tNames\n09:15\t45\tStories"
    assert "<td>Stories</td>" in QGuiApplication.clipboard().mimeData().html()


def test_what_is_cut_is_pasted_into_a_strand_and_a_group_becomes_its_blocks(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, GROUP, id="one")))
    page.select(NAMES.id)
    page.hand.do("cut")
    assert titles(page.bench) == ["Hall"]

    page.chosen.choose("out")
    page.hand.do("paste")

    assert titles(page.bench) == ["Hall", "Names"]
    made = block(page.bench, "Names")
    assert made.id != NAMES.id
    assert place_of(page.bench.document.plan, made.id) == Place("one", 0, "out")


def test_several_blocks_are_doubled_split_and_joined(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    page.chosen.choose(NAMES.id, STORIES.id)

    page.hand.do("duplicate")
    assert titles(page.bench) == ["Names", "Stories", "Names", "Stories", "Lunch"]
    page.select(LUNCH.id)
    page.hand.do("split")
    assert [one.minutes for one in page.bench.document.plan.blocks()][-2:] == [30, 30]
    page.hand.do("join")
    assert page.bench.document.stack.undoText() == "Joined 2 blocks"
    assert block(page.bench, "Lunch").minutes == 60


def test_strands_are_made_filled_moved_between_and_dissolved_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, STORIES, id="one")))
    page.select(STORIES.id)

    press(page, Qt.Key.Key_B, ctrl=True)
    (group,) = [row for row in page.chosen.rows if row.kind == "group"]
    page.select(STORIES.id)
    press(page, Qt.Key.Key_Right, alt=True)
    assert [row.before.strand for row in page.chosen.rows] == [
        place.strand if (place := place_of(page.bench.document.plan, STORIES.id)) else None
    ]
    press(page, Qt.Key.Key_B, ctrl=True)
    strands = page.bench.document.plan.days[0].items[1]
    assert isinstance(strands, Strands)
    assert [len(strand.blocks) for strand in strands.strands] == [0, 1, 0]
    press(page, Qt.Key.Key_B, ctrl=True, shift=True)

    assert titles(page.bench) == ["Names", "Stories"]
    assert group.id not in {item.id for item in page.bench.document.plan.days[0].items}


def test_find_goes_through_all_days_and_back_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    plan = a_plan(a_day(a_block("Caf\u00e9"), id="one"), a_day(STORIES, a_block("Late cafe"), id="two"))
    page = a_page(qtbot, tmp_path, plan)
    page.search()
    assert page.find_bar is not None

    keys(page.find_bar.field, "cafe", Qt.Key.Key_Return)
    assert [row.title for row in page.chosen.rows] == ["Late cafe"]
    assert page.find_bar.field.accessibleDescription() == "2 of 2"
    keys(page.find_bar.field, "", Qt.Key.Key_Return)
    assert [row.title for row in page.chosen.rows] == ["Caf\u00e9"]
    keys(page.find_bar.field, "", Qt.Key.Key_Escape)
    assert page.find_bar.isHidden()


def test_blocks_are_made_longer_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, STORIES)))
    page.chosen.choose(NAMES.id, STORIES.id)

    press(page, Qt.Key.Key_Down, alt=True, shift=True)

    assert [one.minutes for one in page.bench.document.plan.blocks()] == [20, 50]
    assert page.bench.document.stack.count() == 1


def test_pasting_nothing_of_use_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES)))
    QGuiApplication.clipboard().setText("   ")

    with qtbot.waitSignal(page.bench.said) as said:
        page.hand.do("paste")

    assert "nothing on the clipboard" in said.args[0]
    type_block(page, "5 Song")
    assert titles(page.bench) == ["Names", "Song"]


def test_copied_blocks_pasted_into_the_typing_row_go_to_the_end_whole(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, GROUP, LUNCH)))
    page.chosen.choose(NAMES.id, "group", "in", GROUP.strands[0].blocks[0].id)
    assert page.chosen.movable == (NAMES.id, "group")
    page.hand.do("copy")

    QTest.keyClick(page.sheet.typing.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    items = page.bench.document.plan.days[0].items
    assert [isinstance(item, Strands) for item in items] == [False, True, False, False, True]
    assert titles(page.bench) == ["Names", "Hall", "Lunch", "Names", "Hall"]


def test_copied_blocks_are_pasted_into_a_line_between_rows(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    page.select(LUNCH.id)
    page.hand.do("copy")
    page.select(NAMES.id)
    press(page, Qt.Key.Key_Return, ctrl=True, shift=True)
    assert page.sheet.in_rows.line is not None

    QTest.keyClick(page.sheet.in_rows.line.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert titles(page.bench) == ["Lunch", "Names", "Stories", "Lunch"]
    assert page.sheet.in_rows.line.isHidden()


def test_paste_from_the_menu_of_the_typing_row_takes_lines_as_blocks(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(NAMES)))
    QGuiApplication.clipboard().setText("10 Song\n20 Walk")

    page.sheet.typing.field.paste_all()

    assert titles(page.bench) == ["Names", "Song", "Walk"]


def test_what_was_typed_last_is_chosen_so_that_the_drawer_adds_after_it(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome", id="welcome"))))
    qtbot.addWidget(page)
    page.select("welcome")

    type_block(page, "20 Stories")
    page.drawer.open_section("frames")
    page.drawer.chosen.emit(page.drawer.model.index(0, 0).data(DrawerModel.OFFER))

    assert titles(bench)[:2] == ["Welcome", "Stories"]
    assert page.chosen.rows[0].title == titles(bench)[2]


def test_an_hour_typed_first_moves_the_evening_that_nobody_chose(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(start="18:00", end="20:00")))

    type_block(page, "9:00 Welcome 15")
    type_block(page, "1h Mapping")

    (day,) = page.bench.document.plan.days
    assert (day.start, day.end) == ("09:00", "11:00")
    assert [block.start for block in page.bench.document.plan.blocks()] == [None, None]


def test_a_pasted_morning_gives_its_hours_to_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day(start="18:00", end="20:00")))
    QGuiApplication.clipboard().setText("9:00 Welcome\n9:30 Mapping\n11:00 Tea\n11:30 Panel 90")

    page.sheet.typing.field.setFocus()
    QTest.keyClick(page.sheet.typing.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    (day,) = page.bench.document.plan.days
    assert (day.start, day.end) == ("09:00", "13:00")


def test_an_hour_within_the_evening_or_of_a_chosen_day_moves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    evening = a_page(qtbot, tmp_path, a_plan(a_day(start="18:00", end="20:00")))
    chosen = a_page(qtbot, tmp_path / "other", a_plan(a_day(start="17:00", end="20:00")))

    type_block(evening, "18:30 Welcome 15")
    type_block(chosen, "9:00 Welcome 15")

    assert evening.bench.document.plan.days[0].start == "18:00"
    assert chosen.bench.document.plan.days[0].start == "17:00"


def test_what_is_typed_under_the_balance_of_an_empty_day_is_seen_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    page = a_page(qtbot, tmp_path, a_plan(a_day()))
    page.look_at("balance")

    type_block(page, "15 Welcome")

    assert page.sheet.list.isVisible()
    assert page.sheet.typing.isVisible()
    assert page.bench.settings.now.agenda_view == "list"
