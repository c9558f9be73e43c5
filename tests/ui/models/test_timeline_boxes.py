from msgspec.structs import replace

from planner.plan import Plan, Strand, Strands
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan
from ui.models.agenda_rows import Row, RowsOfDays
from ui.models.timeline_boxes import Box, beside, boxes_of

HALL, YARD, NAMES = a_block("Hall", minutes=60), a_block("Yard", minutes=40), a_block("Names")
GROUP = Strands(
    id="group",
    strands=(Strand(id="in", blocks=(HALL,)), Strand(id="out", blocks=(YARD,)), Strand(id="nobody")),
)


def drawn(plan: Plan) -> tuple[tuple[Row, ...], tuple[Box, ...]]:
    days = schedule(plan).days
    rows = RowsOfDays().show([(times, "Day") for times in days], plan, (), headed=True)
    return rows, boxes_of(rows, [times.day.id for times in days])


def test_strands_stand_in_lanes_and_what_a_shorter_one_leaves_is_free() -> None:
    rows, boxes = drawn(a_plan(a_day(NAMES, GROUP, id="one")))

    said = [(box.what, rows[box.row].title, box.lane, box.end - box.start) for box in boxes]

    assert said == [
        ("block", "Names", 0, 15),
        ("group", "", 0, 60),
        ("block", "Hall", 0, 60),
        ("free", "", 1, 20),
        ("block", "Yard", 1, 40),
        ("free", "", 2, 60),
    ]


def test_beside_a_block_is_the_next_lane_and_then_the_next_day() -> None:
    rows, boxes = drawn(a_plan(a_day(GROUP, id="one"), a_day(NAMES, id="two")))
    hall = next(box for box in boxes if rows[box.row].id == HALL.id)
    yard = next(box for box in boxes if rows[box.row].id == YARD.id)

    assert rows[beside(boxes, rows, hall, 1).row].id in (YARD.id, "out")
    assert rows[beside(boxes, rows, yard, -1).row].id == HALL.id
    assert rows[beside(boxes, rows, boxes[0], 1).row].id == NAMES.id


def test_rows_of_a_day_that_did_not_change_stay_the_same() -> None:
    one, two = a_day(NAMES, id="one"), a_day(HALL, id="two")
    kept = RowsOfDays()
    plan = a_plan(one, two)
    before_times = schedule(plan)
    before = kept.show([(times, "Day") for times in before_times.days], plan, (), headed=False)

    plan = replace(plan, days=(one, a_day(HALL.lasting(30), id="two")))
    times = schedule(plan, before=before_times)
    after = kept.show([(each, "Day") for each in times.days], plan, (), headed=False)

    assert times.days[0] is before_times.days[0]
    assert after[0] is before[0]
    assert (before[1].minutes, after[1].minutes) == (60, 30)
