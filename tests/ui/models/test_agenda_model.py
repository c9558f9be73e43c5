from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from planner.checks.finding import Finding
from planner.edits.places import Place
from planner.plan import Strand, Strands
from planner.timetable import schedule_day
from tests.builders import a_block, a_day, a_plan
from ui.models.agenda_model import AgendaModel
from ui.models.agenda_rows import Row, rows_of

HALL, YARD = (
    Strand(id="hall", title="Drivers", blocks=(a_block("Map", id="map"),)),
    Strand(id="yard", title="Riders"),
)
DAY = a_day(a_block("Names", id="names"), Strands(id="rooms", strands=(HALL, YARD)), a_block("End", id="end"), id="d")


def rows(*findings: Finding) -> tuple[Row, ...]:
    return rows_of(schedule_day(DAY), a_plan(DAY), findings)


def a_row(id: str) -> Row:
    return Row(id=id, kind="block", title=id, start=0, end=5, before=Place("d", 0), after=Place("d", 1))


def test_a_group_stands_above_its_strands_and_their_blocks() -> None:
    assert [(row.id, row.kind, row.depth) for row in rows()] == [
        ("names", "block", 0),
        ("rooms", "group", 0),
        ("hall", "strand", 1),
        ("map", "block", 2),
        ("yard", "strand", 1),
        ("end", "block", 0),
    ]


def test_below_the_last_block_of_a_strand_is_its_end_and_above_the_next_row_is_outside() -> None:
    model = AgendaModel(lambda row: row.title)
    model.show_rows(rows())

    assert model.place_at(3, below=True) == Place("d", 1, "hall")
    assert model.place_at(4, below=True) == Place("d", 0, "yard")
    assert model.place_at(5, below=False) == Place("d", 2)


def test_a_row_carries_the_gravest_finding_and_says_when_nobody_leads() -> None:
    found = (Finding("steps-sum", "hint", ("map",)), Finding("overlap", "problem", ("map",)))

    marked = {row.id: row for row in rows(*found, Finding("no-lead", "warning", ("names",)))}

    assert marked["map"].level == "problem"
    assert marked["names"].unled
    assert marked["names"].level is None


@given(some.lists(some.lists(some.sampled_from("abcdefgh"), unique=True, max_size=8), min_size=2, max_size=5))
def test_whatever_comes_goes_or_moves_the_model_ends_with_the_rows_it_was_given(days: list[list[str]]) -> None:
    model = AgendaModel(lambda row: row.title)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for ids in days:
        model.show_rows(tuple(a_row(id) for id in ids))
        assert [model.index(at).data() for at in range(model.rowCount(QModelIndex()))] == ids
    tester.deleteLater()
