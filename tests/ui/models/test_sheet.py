import pytest

from planner.plan import Plan, Strand, Strands
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan
from ui.models.sheet import sheet_rows
from ui.widgets.sheet import facts_of, shortened


def lines(plan: Plan, *, twelve: bool = False) -> list[str]:
    return [row.title for row in sheet_rows(plan, schedule(plan), twelve=twelve)]


def test_several_days_each_have_a_heading_and_an_end() -> None:
    days = (a_day(a_block("Soup"), id="one"), a_day(a_block("Tea"), id="two"))

    assert lines(a_plan(*days)) == ["Day 1", "Soup", "The agreed end", "Day 2", "Tea", "The agreed end"]


@pytest.mark.parametrize(
    ("minutes", "told"), [(120, "We end, as promised"), (90, "The agreed end"), (135, "The agreed end")]
)
def test_only_a_full_day_promises_its_end(minutes: int, told: str) -> None:
    plan = a_plan(a_day(a_block("Map", minutes=minutes), start="18:00", end="20:00"))

    assert lines(plan)[-1] == told


def test_a_day_that_overruns_says_by_how_much() -> None:
    plan = a_plan(a_day(a_block("Map", minutes=135), start="18:00", end="20:00"))

    assert sheet_rows(plan, schedule(plan), twelve=False)[-1].length == "15 min over"


def test_strands_are_one_line_with_their_names() -> None:
    strands = (
        Strand(id="a", title="Drivers", blocks=(a_block("Talk"),)),
        Strand(id="b", title="Riders", blocks=(a_block("Draw"),)),
    )
    plan = a_plan(a_day(Strands(id="g", strands=strands)))

    assert lines(plan)[0] == "Side by side: Drivers · Riders"


def test_hours_follow_the_clock_that_was_chosen() -> None:
    plan = a_plan(a_day(a_block("Map"), start="18:00", end="20:00"))

    assert sheet_rows(plan, schedule(plan), twelve=True)[0].start == "6:00 pm"


def test_a_very_long_title_is_cut_for_headings() -> None:
    assert len(shortened("a safer bus " * 50_000)) <= 120


def test_the_head_of_the_sheet_counts_the_days() -> None:
    plan = a_plan(a_day(a_block("Soup"), id="one"), a_day(a_block("Tea"), id="two"))

    assert facts_of(plan, schedule(plan), twelve=False) == "2 days"
