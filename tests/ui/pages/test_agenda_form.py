from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.catalog import Handout, Material, Step
from planner.edits import fields
from planner.edits.blocks import block_from_tool
from planner.plan import Block, Plan, Strand, Strands
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from tests.ui.modal import answering, press
from tests.ui.pages.agendas import an_agenda, block
from ui.pages.agenda import AgendaPage
from ui.widgets.fields import ChoiceField

CHECK_IN = a_block("Check-in", minutes=20, id="checkin")


def named(page: AgendaPage, name: str) -> QWidget:
    """Return the field of the form with this accessible name."""
    found = [
        one
        for kind in (QLineEdit, QPlainTextEdit, ChoiceField)
        for one in page.panel.findChildren(kind)
        if one.accessibleName() == name
    ]
    assert found, name
    return found[0]


def the_block(plan: Plan) -> Block:
    return next(plan.blocks())


def test_typing_a_title_is_one_step_and_the_cursor_stays(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN)))
    qtbot.addWidget(page)
    page.select("checkin")
    title = page.panel.block().title
    title.setCursorPosition(5)

    QTest.keyClicks(title, "ing ")

    assert block(bench, "Checking -in").minutes == 20
    assert title.cursorPosition() == 9
    assert bench.document.stack.count() == 1


def test_the_title_that_others_read_is_written_for_each_language_of_the_brief(qtbot: QtBot, tmp_path: Path) -> None:
    plan = replace(a_plan(a_day(CHECK_IN)), brief=a_brief(languages=("en", "es")))
    page, bench = an_agenda(tmp_path, plan)
    qtbot.addWidget(page)
    page.select("checkin")

    QTest.keyClicks(named(page, "Title that others read, Spanish"), "Bienvenida")

    assert the_block(bench.document.plan).public_title == {"es": "Bienvenida"}


def test_minutes_step_by_five_and_can_be_typed(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN)))
    qtbot.addWidget(page)
    page.select("checkin")
    spin = page.panel.block().minutes.spin

    QTest.keyClick(spin, Qt.Key.Key_Up)
    assert the_block(bench.document.plan).minutes == 25
    spin.selectAll()
    QTest.keyClicks(spin, "75")

    assert the_block(bench.document.plan).minutes == 75
    assert bench.document.stack.count() == 1


def test_a_start_is_pinned_where_it_is_and_the_hour_can_be_typed(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN)))
    qtbot.addWidget(page)
    page.select("checkin")
    page.hand.do("pin")
    hour = named(page, "Pinned to")
    assert isinstance(hour, QLineEdit)
    assert hour.text() == "09:00"

    hour.selectAll()
    QTest.keyClicks(hour, "14:30")

    assert the_block(bench.document.plan).start == "14:30"


def test_choices_are_made_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN)))
    qtbot.addWidget(page)
    page.select("checkin")

    for name in ("Purpose", "Form", "If time is short"):
        QTest.keyClick(named(page, name), Qt.Key.Key_Down)
    QTest.keyClick(named(page, "Kind"), Qt.Key.Key_Up)

    after = the_block(bench.document.plan)
    assert (after.kind, after.purpose, after.form, after.keep) == ("buffer", "imagining", "small-groups", "must")
    assert bench.document.stack.count() == 4


def test_lead_and_notes_are_kept_as_typed(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN)))
    qtbot.addWidget(page)
    page.select("checkin")

    QTest.keyClicks(page.panel.block().lead.line, "Kitchen <b>")
    QTest.keyClicks(named(page, "Notes only you see"), "Bring <pens> & paper")
    QTest.keyClicks(named(page, "Notes that others read"), "Tea is ready")

    after = the_block(bench.document.plan)
    assert after.lead == "Kitchen <b>"
    assert after.private_notes == "Bring <pens> & paper"
    assert after.public_notes == {"en": "Tea is ready"}


def test_a_letter_that_is_a_lead_is_not_made_longer(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN, a_block("Tea", id="tea", lead="Care"))))
    qtbot.addWidget(page)
    page.activateWindow()
    page.select("checkin")
    lead = page.panel.block().lead
    lead.line.setFocus()

    QTest.keyClicks(lead.line, "C")
    QTest.keyClick(lead.line, Qt.Key.Key_Tab)

    assert the_block(bench.document.plan).lead == "C"
    assert lead.line.text() == "C"


def test_steps_are_edited_moved_and_held_against_the_blocks_minutes(qtbot: QtBot, tmp_path: Path) -> None:
    steps = (Step(minutes=5, do="Sit"), Step(minutes=10, do="Talk"))
    page, bench = an_agenda(tmp_path, a_plan(a_day(replace(CHECK_IN, steps=steps))))
    qtbot.addWidget(page)
    page.select("checkin")
    editor = page.panel.block().steps
    assert "15 of 20 min" in editor.sum_words

    editor.toggle_editing()
    second = editor.edit_rows[1]
    second.moved.emit(-1)
    QTest.keyClicks(editor.edit_rows[0].do, "! ")
    editor.length_wanted.emit(15)

    after = the_block(bench.document.plan)
    assert [step.do for step in after.steps] == ["! Talk", "Sit"]
    assert after.minutes == 15
    assert "15 min" in editor.sum_words


def test_materials_are_added_and_named(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(replace(CHECK_IN, materials=(Material(item="Pens"),)))))
    qtbot.addWidget(page)
    page.select("checkin")

    what = named(page, "What")
    QTest.keyClicks(what, "Red ")

    assert the_block(bench.document.plan).materials[0].item == "Red Pens"


def test_a_handout_is_left_out_by_a_tick(qtbot: QtBot, tmp_path: Path) -> None:
    tool = a_tool("red-lines", handout=Handout("What do we not trade?"))
    made = block_from_tool(tool, lambda: "redlinesid")
    page, bench = an_agenda(tmp_path, replace(a_plan(a_day(made)), tools={tool.id: tool}))
    qtbot.addWidget(page)
    page.select("redlinesid")

    page.panel.block().handout.click()

    assert not the_block(bench.document.plan).handout


def test_a_strand_has_materials_of_its_own_and_a_pinned_group_a_rule_for_the_gap(
    qtbot: QtBot, tmp_path: Path
) -> None:
    group = Strands(id="rooms", start="12:00", strands=(Strand(id="hall", blocks=(CHECK_IN,)), Strand(id="yard")))
    page, bench = an_agenda(tmp_path, a_plan(a_day(group)))
    qtbot.addWidget(page)
    page.select("rooms")
    form = page.panel.group()

    form.gap.picked.emit("keep")
    form.rows[1].materials.changed.emit((Material("megaphone"),))

    (after,) = bench.document.plan.days[0].items
    assert isinstance(after, Strands)
    assert (after.gap, after.strands[1].materials) == ("keep", (Material("megaphone"),))
    assert form.gap.accessibleName()
    bench.document.stack.undo()
    assert isinstance(before := bench.document.plan.days[0].items[0], Strands)
    assert not before.strands[1].materials


def test_a_group_is_named_and_dissolved(qtbot: QtBot, tmp_path: Path) -> None:
    group = Strands(id="rooms", strands=(Strand(id="hall", blocks=(CHECK_IN,)), Strand(id="yard")))
    page, bench = an_agenda(tmp_path, a_plan(a_day(group)))
    qtbot.addWidget(page)
    page.select("rooms")

    QTest.keyClicks(named(page, "Name of the strand"), "Drivers")
    after = bench.document.plan.days[0].items[0]
    assert isinstance(after, Strands)
    assert after.strands[0].title == "Drivers"
    page.panel.group().dissolve.click()

    assert bench.document.plan.days[0].items == (CHECK_IN,)


def test_hours_of_a_day_are_typed(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN)))
    qtbot.addWidget(page)
    page.days.hours_wanted.emit()
    until = page.panel.day().end

    until.selectAll()
    QTest.keyClicks(until, "12:00")
    QApplication.processEvents()

    assert bench.document.plan.days[0].end == "12:00"
    assert "2 h 40 min left" in page.days.tabs.bar.tabText(0)


def test_a_swap_runs_another_tool_under_the_same_id(qtbot: QtBot, tmp_path: Path) -> None:
    long = a_tool("long-talk", minutes=60, shorter="ten-minute-room-check")
    made = block_from_tool(long, lambda: "longtalkid")
    page, bench = an_agenda(tmp_path, replace(a_plan(a_day(made)), tools={long.id: long}))
    qtbot.addWidget(page)
    page.select("longtalkid")

    answering(lambda: page.hand.do("swap"), press("Swap it"))

    assert the_block(bench.document.plan).tool == "ten-minute-room-check"
    assert the_block(bench.document.plan).id == "longtalkid"


def test_tab_goes_through_the_form_as_the_eye_does(qtbot: QtBot, tmp_path: Path) -> None:
    plan = replace(a_plan(a_day(CHECK_IN)), brief=a_brief(languages=("en", "es")))
    page, _bench = an_agenda(tmp_path, plan)
    qtbot.addWidget(page)
    page.select("checkin")
    page.panel.block().focus_title()
    QApplication.processEvents()
    names = []

    for _ in range(9):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert names == [
        "Title",
        "Title that others read, English",
        "Title that others read, Spanish",
        "Minutes",
        "Starts",
        "Purpose",
        "Form",
        "Leads",
        "Second",
    ]


def test_the_panel_keeps_the_width_that_it_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(a_block("Names"))))
    qtbot.addWidget(page)
    before = page.side.width()

    page.side.edge.setFocus()
    QTest.keyClick(page.side.edge, Qt.Key.Key_Left)

    assert page.side.width() == before + 16
    assert bench.settings.now.splitters["agenda"] == (before + 16,)
    again = AgendaPage(bench)
    qtbot.addWidget(again)
    assert again.side.width() == before + 16


def test_a_block_that_is_too_short_for_its_people_says_so_and_one_that_is_not_says_its_range(
    qtbot: QtBot, tmp_path: Path
) -> None:
    talk = a_tool("talk", minutes=40)
    made = block_from_tool(talk, lambda: "talkblock")
    page, bench = an_agenda(tmp_path, replace(a_plan(a_day(made), brief=a_brief()), tools={talk.id: talk}))
    qtbot.addWidget(page)
    page.select("talkblock")
    form = page.panel.block()
    assert form.length.text() == "With 12-18 people 20 to 60 min, 40 usually."

    bench.do(fields.Retime("talkblock", 15), "Shorter")

    assert form.length.text() == "Too short: with 12-18 people it takes 20 min at least."


def test_a_pinned_block_has_a_rule_for_the_free_minutes_ahead_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN)))
    qtbot.addWidget(page)
    page.select("checkin")
    form = page.panel.block()
    assert not form.gap_holder.isVisibleTo(form)

    bench.do(fields.Pin("checkin", "10:00"), "Pinned")
    assert form.gap_holder.isVisibleTo(form)
    form.gap.setCurrentIndex(1)
    form.gap.activated.emit(1)

    assert the_block(bench.document.plan).gap == "keep"


def test_who_comes_to_the_hours_by_key_types_over_them(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN, start="18:00", end="20:00")))
    qtbot.addWidget(page)
    page.show_hours()
    hours = page.panel.day()

    QTest.keyClicks(hours.start, "09:00")
    QTest.keyClick(hours.start, Qt.Key.Key_Tab)
    QTest.keyClicks(hours.end, "01:10 +1")
    QApplication.processEvents()

    day = bench.document.plan.days[0]
    assert (day.start, day.end) == ("09:00", "25:10")


def test_hours_of_a_day_stand_and_are_typed_by_a_clock_of_twelve_hours(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(CHECK_IN, start="17:00", end="20:00")))
    qtbot.addWidget(page)
    bench.settings.change(clock="12")
    page.show_hours()
    hours = page.panel.day()
    assert (hours.start.text(), hours.end.text()) == ("5:00 pm", "8:00 pm")

    QTest.keyClicks(hours.start, "6:30 pm")
    QApplication.processEvents()

    assert bench.document.plan.days[0].start == "18:30"
    assert hours.start.text() == "6:30 pm"
