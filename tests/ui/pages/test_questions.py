from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar
from pytestqt.qtbot import QtBot

from planner.brief import Brief, FixedHour, Hours, People
from planner.plan import Plan
from tests.builders import a_plan
from tests.ui.benches import a_bench, opened
from ui.pages.questions import QuestionsPage
from ui.widgets.chips import Chips
from ui.widgets.hours_editor import HoursEditor
from ui.widgets.question import QuestionView
from ui.widgets.typed_field import TypedField


def test_every_key_of_the_brief_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    assert {key for key in Brief.__struct_fields__ if _view(page, key)} == set(Brief.__struct_fields__)


def test_nothing_is_answered_at_first_and_everything_can_be_skipped(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    steps: list[str] = []
    page.bench.step_wanted.connect(steps.append)

    assert _chips(page, "journey").chips()[""].isChecked()
    assert not page.suggests.empty.isHidden()
    page.suggests.go.click()
    page.suggests.skip.click()

    assert steps == ["ideas", "agenda"]


def test_a_click_on_a_chip_answers_and_names_the_step(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    QTest.mouseClick(_chips(page, "outcomes").chips()["a-demand"], Qt.MouseButton.LeftButton)

    assert page.bench.document.plan.brief.outcomes == ("a-demand",)
    assert page.bench.document.stack.undoText() == "Chose A demand"
    assert not _chips(page, "outcomes").chips()[""].isChecked()


def test_each_choice_is_one_step_of_undo(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    chips = _chips(page, "outcomes")

    chips.chips()["a-demand"].click()
    chips.chips()["a-plan"].click()
    page.bench.document.stack.undo()

    assert page.bench.document.plan.brief.outcomes == ("a-demand",)
    assert not chips.chips()["a-plan"].isChecked()


def test_not_sure_yet_takes_an_answer_back(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(journey="building")))

    _chips(page, "journey").chips()[""].click()

    assert page.bench.document.plan.brief.journey is None


def test_one_choice_takes_the_place_of_another(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(journey="building")))

    _chips(page, "journey").chips()["regrouping"].click()

    assert page.bench.document.plan.brief.journey == "regrouping"
    assert not _chips(page, "journey").chips()["building"].isChecked()


def test_alt_and_an_arrow_move_a_choice_in_its_order(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(intentions=("inside-outside", "change-policy"))))
    chip = _chips(page, "intentions").chips()["change-policy"]

    QTest.keyClick(chip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert page.bench.document.plan.brief.intentions == ("change-policy", "inside-outside")
    assert chip.accessibleName() == "Change a policy, number 1 of 2"


def test_choices_come_to_the_front_when_the_mouse_has_left(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan())
    row = _chips(page, "intentions")
    chip = row.chips()["protect-each-other"]
    where = chip.pos()

    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert page.bench.document.plan.brief.intentions == ("protect-each-other",)
    assert chip.pos() == where

    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: chip.pos() != where)

    assert chip.pos() == min((one.pos() for one in row.chips().values()), key=lambda at: (at.y(), at.x()))


def test_a_choice_is_dragged_to_another_place_in_its_order(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(intentions=("inside-outside", "change-policy"))))
    chips = _chips(page, "intentions").chips()
    chip, target = chips["change-policy"], chips["inside-outside"]
    there = chip.mapFromGlobal(target.mapToGlobal(target.rect().center()))

    QTest.mousePress(chip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(chip, there)
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=there)

    assert page.bench.document.plan.brief.intentions == ("change-policy", "inside-outside")
    assert page.bench.document.stack.undoText() == "Moved Change a policy"


def test_arrow_keys_go_along_the_chips_and_space_chooses(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    chips = _chips(page, "journey").chips()

    QTest.keyClick(chips["starting-out"], Qt.Key.Key_Right)
    QTest.keyClick(chips["building"], Qt.Key.Key_Space)

    assert page.bench.document.plan.brief.journey == "building"
    assert chips["building"].focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert chips["starting-out"].focusPolicy() == Qt.FocusPolicy.ClickFocus


def test_a_long_row_folds_and_shows_the_rest_on_demand(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(emerging=("funding-cut",))))
    chips = _chips(page, "emerging").chips()

    assert chips["grief"].isHidden()
    assert not chips["funding-cut"].isHidden()


@pytest.mark.parametrize(("typed", "people"), [("18", People(18, 18)), ("12-18", People(12, 18))])
def test_people_are_typed_as_a_number_or_a_range(qtbot: QtBot, tmp_path: Path, typed: str, people: People) -> None:
    page = _page(qtbot, tmp_path)

    QTest.keyClicks(_field(page, "participants").edit, typed)

    assert page.bench.document.plan.brief.participants == people
    assert _field(page, "participants").edit.text() == typed
    assert page.bench.document.stack.count() == 1


def test_wrong_typing_gets_one_sentence_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(participants=People(12, 12))))
    field = _field(page, "participants")

    _retype(field.edit, "a dozen")

    assert page.bench.document.plan.brief.participants == People(12, 12)
    assert "from 1 to 500" in field.sentence.text()
    assert field.edit.text() == "a dozen"


def test_an_arrow_key_steps_a_number(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(facilitators=2)))

    QTest.keyClick(_field(page, "facilitators").edit, Qt.Key.Key_Up)

    assert page.bench.document.plan.brief.facilitators == 3


def test_an_empty_field_is_not_sure_yet(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(title="Safer buses")))

    _retype(_field(page, "title").edit, "")

    assert page.bench.document.plan.brief.title is None


def test_languages_are_tags_and_are_read_back_by_name(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    QTest.keyClicks(_field(page, "languages").edit, "en, es")

    assert page.bench.document.plan.brief.languages == ("en", "es")
    assert page.bench.document.stack.undoText() == "Answered Languages spoken"


def test_languages_are_typed_by_name_and_half_a_name_is_no_answer(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    edit = _field(page, "languages").edit

    QTest.keyClicks(edit, "English, Tagalo")
    assert not page.bench.document.plan.brief.languages

    QTest.keyClicks(edit, "g")
    assert page.bench.document.plan.brief.languages == ("en", "tl")


def test_a_day_is_added_and_its_hours_are_typed(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    hours = _hours(page)

    hours.add.click()
    _retype(hours.rows[0].end, "17.30")

    assert page.bench.document.plan.brief.days == (Hours("09:00", "17:30"),)
    assert hours.rows[0].end.text() == "17:30"


def test_a_day_that_ends_before_it_starts_says_so_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    before = (Hours("09:00", "16:00"),)
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(days=before)))
    row = _hours(page).rows[0]

    _retype(row.end, "08:00")

    assert page.bench.document.plan.brief.days == before
    assert "end after it starts" in row.sentence.text()


def test_a_fixed_hour_is_added_named_and_removed(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(days=(Hours("09:00", "16:00"),))))
    row = _hours(page).rows[0]

    row.add_fixed.click()
    _retype(row.fixed[0].what, "The bus")

    assert _fixed(page) == (FixedHour("12:30", 30, "The bus"),)
    row.fixed[0].removed.emit()
    assert _fixed(page) == ()


def test_days_are_removed_one_by_one(qtbot: QtBot, tmp_path: Path) -> None:
    days = (Hours("09:00", "16:00", "2027-03-06"), Hours("10:00", "13:00", "2027-03-07"))
    page = _page(qtbot, tmp_path, a_plan(brief=Brief(days=days)))

    _hours(page).rows[0].remove.click()

    assert page.bench.document.plan.brief.days == days[1:]
    assert _hours(page).rows[0].start.text() == "10:00"


def test_what_it_suggests_follows_the_answers(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    _chips(page, "intentions").chips()["renew-leadership"].click()

    qtbot.waitUntil(lambda: "leadership" in page.suggests.ideas[0].words)
    assert page.suggests.empty.isHidden()


def test_a_link_to_what_is_unknown_brings_its_question_up(qtbot: QtBot, tmp_path: Path) -> None:
    answered = Brief("Bus", "building", ("grief",), ("change-policy",), ("a-plan",), participants=People(9, 9))
    page = _page(qtbot, tmp_path, a_plan(brief=answered))
    first, second = (page.suggests.unknown[place].link for place in (0, 1))

    assert first.text() == "Days and hours"
    second.click()

    view = _view(page, "exposure")
    qtbot.waitUntil(lambda: view is not None and view.isVisible())
    assert page.links["risk-and-safety"].isChecked()


def test_a_link_at_the_top_opens_its_section_and_follows_the_scroll(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    page.links["what-you-have"].click()

    assert [id for id, link in page.links.items() if link.isChecked()] == ["what-you-have"]
    qtbot.waitUntil(lambda: _bar(page).value() > 0)
    _bar(page).setValue(0)
    assert page.links["today"].isChecked()


def test_with_large_text_the_panel_folds_to_a_strip_and_opens_over_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, scale=2.0)

    assert page.suggests.isHidden()
    page.panel.handle.click()

    assert page.suggests.isVisible()


def _page(qtbot: QtBot, folder: Path, plan: Plan | None = None, *, scale: float = 1.0) -> QuestionsPage:
    page = QuestionsPage(a_bench(folder, plan=plan, scale=scale))
    qtbot.addWidget(page)
    opened(page)
    qtbot.waitExposed(page)
    return page


def _view(page: QuestionsPage, key: str) -> QuestionView | None:
    views = (group.view(key) for group in page.groups)
    return next((view for view in views if view is not None), None)


def _control(page: QuestionsPage, key: str) -> object:
    view = _view(page, key)
    assert view is not None
    return view.control


def _chips(page: QuestionsPage, key: str) -> Chips:
    control = _control(page, key)
    assert isinstance(control, Chips)
    return control


def _field(page: QuestionsPage, key: str) -> TypedField:
    control = _control(page, key)
    assert isinstance(control, TypedField)
    return control


def _hours(page: QuestionsPage) -> HoursEditor:
    control = _control(page, "days")
    assert isinstance(control, HoursEditor)
    return control


def _fixed(page: QuestionsPage) -> tuple[FixedHour, ...]:
    return page.bench.document.plan.brief.days[0].fixed


def _bar(page: QuestionsPage) -> QScrollBar:
    return page.area.verticalScrollBar()


def _retype(field: QLineEdit, text: str) -> None:
    field.selectAll()
    if text:
        QTest.keyClicks(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_link_at_the_top_puts_the_keyboard_into_its_section(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    page.links["what-you-have"].click()

    group = next(group for group in page.groups if group.group.id == "what-you-have")
    assert group.isAncestorOf(page.focusWidget())


def test_the_page_begins_at_its_first_question(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    page.begin()

    assert page.groups[0].isAncestorOf(page.focusWidget())


def test_tab_goes_on_down_the_page_from_a_day_that_was_just_added(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    hours = _hours(page)
    hours.add.click()
    hours.rows[-1].remove.setFocus()

    page.focusNextChild()
    assert page.focusWidget() is hours.add
    page.focusNextChild()

    following = next(group for group in page.groups if group.group.id == "what-you-have")
    assert following.isAncestorOf(page.focusWidget()) or page.groups[2].isAncestorOf(page.focusWidget())


def test_tab_leaves_an_unfolded_group_for_the_next_one(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.links["what-you-have"].click()
    group = next(group for group in page.groups if group.group.id == "what-you-have")
    after = page.groups[page.groups.index(group) + 1]

    while group.isAncestorOf(page.focusWidget()):
        page.focusNextChild()

    assert after.isAncestorOf(page.focusWidget())
