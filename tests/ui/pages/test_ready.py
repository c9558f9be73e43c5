"""Materials and roles: computed from the plan, agreed in the window, every change one step of undo."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.brief import People
from planner.catalog import Material
from planner.edits.preparing import carrying_of
from planner.plan import Plan
from tests.builders import a_block, a_brief, a_day, a_plan
from tests.ui.benches import a_bench, opened
from ui.bench import Bench
from ui.models.ready_tables import LEAD, PACKED, PACKED_BACK, WHO
from ui.pages.ready import ReadyPage


def a_session() -> Plan:
    bus = a_block("The bus", minutes=40, lead="A", materials=(Material("stones", "person", 1, "beans", 10),))
    welcome = a_block("Welcome", kind="opening", lead="B", materials=(Material("bell"),))
    return a_plan(a_day(welcome, bus), brief=a_brief(participants=People(18, 18)))


def a_page(folder: Path, plan: Plan | None = None, *, part: str = "things") -> tuple[ReadyPage, Bench]:
    bench = a_bench(folder, plan=plan if plan is not None else a_session())
    page = opened(ReadyPage(bench))
    assert isinstance(page, ReadyPage)
    page.open_part(part)
    return page, bench


def words(page: ReadyPage, part: int, row: int) -> list[str]:
    model = page.views[part].model()
    return [str(model.data(model.index(row, column)) or "") for column in range(model.columnCount())]


def test_things_stand_on_one_list_with_their_number_and_where_they_are_used(tmp_path: Path) -> None:
    page, _ = a_page(tmp_path)

    assert words(page, 0, 0)[1:4] == ["1", "bell", "Welcome"]
    assert words(page, 0, 1)[1:4] == ["20", "stones (or beans)", "The bus"]


def test_who_brings_a_thing_is_typed_into_the_list_and_undone(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path)
    model = page.things

    model.setData(model.index(1, WHO), "Kitchen")
    assert carrying_of(bench.document.plan, "stones").who == "Kitchen"
    bench.document.stack.undo()

    assert words(page, 0, 1)[WHO] == ""


def test_space_packs_a_thing_and_packs_it_again(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path)
    view = page.views[0]

    for column in (PACKED, PACKED_BACK):
        view.setCurrentIndex(page.things.index(0, column))
        QTest.keyClick(view, Qt.Key.Key_Space)

    agreed = carrying_of(bench.document.plan, "bell")
    assert (agreed.packed, agreed.packed_back) == (True, True)


def test_a_task_is_ticked_off(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path, part="tasks")
    model = page.tasks

    model.setData(model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)

    assert bench.document.plan.preparing.done == (page.tasks.rows[0].task.key,)


def test_a_lead_is_chosen_in_the_roster_and_shares_follow(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path, part="duties")

    page.duties.setData(page.duties.index(1, LEAD), "B")

    assert [block.lead for block in bench.document.plan.blocks()] == ["B", "B"]
    assert words(page, 3, 1)[LEAD] == "B"


def test_large_sheets_are_listed(tmp_path: Path) -> None:
    page, _ = a_page(tmp_path, part="sheets")

    assert words(page, 2, 0)[2] == "The agenda of the day"


def test_an_empty_plan_says_what_will_stand_here(tmp_path: Path) -> None:
    page, _ = a_page(tmp_path, a_plan(a_day()))

    for part, view in zip(("things", "tasks", "sheets", "duties"), page.views, strict=True):
        page.open_part(part)
        assert view.isHidden()


def test_a_row_opens_its_block_and_escape_goes_back(tmp_path: Path) -> None:
    page, bench = a_page(tmp_path)
    blocks: list[str] = []
    steps: list[str] = []
    bench.block_wanted.connect(blocks.append)
    bench.step_wanted.connect(steps.append)

    page.views[0].setCurrentIndex(page.things.index(0, 2))
    QTest.keyClick(page.views[0], Qt.Key.Key_Return)
    page.back.click()

    assert blocks == [next(bench.document.plan.blocks()).id]
    assert steps == ["agenda"]


def test_without_a_number_of_people_the_list_says_for_whom_each_thing_is(tmp_path: Path) -> None:
    page, _ = a_page(tmp_path, replace(a_session(), brief=a_brief(participants=None)))

    assert words(page, 0, 1)[1] == "1 for each person + 10 %"
