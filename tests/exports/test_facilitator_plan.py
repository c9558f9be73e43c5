import re
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from planner.brief import Brief, People
from planner.catalog import Fits, Source, Step, Tool, Variation
from planner.plan import Block
from planner.precautions import TurnPrecaution
from planner.storage.plan_file import decode
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import (
    A4,
    LETTER,
    a_full_block,
    a_full_tool,
    a_working_day,
    folded,
    pages_of,
    printed,
    reader_of,
    text_of,
    with_days,
)

ROOT = Path(__file__).parents[2]


def test_the_cover_holds_the_day_for_somebody_who_reads_nothing_else() -> None:
    cover = folded(pages_of(printed(a_working_day()))[0])
    for told in ("A safer bus route", "14:00", "This hour is a promise.", "We have one demand", "by hand"):
        assert told in cover
    assert "09:30 1 Phones and photos" in cover
    assert "cut 1 Breathing space (11:15) 15 cut 2 Clap (13:00) 20" in cover
    for row in ("Phones", "Photos", "Notes", "Leaving"):
        assert row in cover


def test_the_cover_says_on_which_page_what_stands() -> None:
    plan = a_working_day()
    calm = replace(plan.brief, exposure="low", surveillance="low", backlash="unlikely")
    pages = [folded(page) for page in pages_of(printed(replace(plan, brief=calm)))]
    assert "Page 2 the day 3 the parts in order 3 what to carry 3 more on the parts 4 credits" in pages[0]
    assert pages[1].startswith("The day, 09:00 to 14:00")
    assert all(title in pages[2] for title in ("block.title", "What to carry"))
    assert "More on the parts" in pages[2]


def test_the_timetable_has_every_block_with_its_hour_in_order() -> None:
    table = folded(pages_of(printed(a_working_day()))[1])
    rows = ["09:00 15 Arriving", "09:15 15 Welcome", "09:30 15 Phones", "10:25 20 Tea", "12:00 60 Lunch"]
    places = [table.index(row) for row in (*rows, "13:25 10 Goodbye", "14:00 We have ended.")]
    assert places == sorted(places)
    assert "30 minutes free before." in table


def test_strands_stand_under_the_row_of_their_group() -> None:
    table = folded(pages_of(printed(a_working_day()))[1])
    assert "10:45 30 Two rooms Drivers A 10:45 30 Engine talk" in table
    assert "Riders B 10:45 20 Seat talk" in table


def test_each_step_carries_its_own_clock_and_the_sheet_what_comes_next() -> None:
    sheet = folded(pages_of(printed(a_working_day()))[2])
    assert "09:45 30 min" in sheet
    assert "10:15 10 min" in sheet
    assert "Next: 10:25 Tea" in sheet
    assert "12:00 Lunch" in sheet
    assert "Destroy today." in sheet


def test_steps_that_no_longer_sum_are_marked_about() -> None:
    plan = a_plan(a_day(a_block("Talk", kind="tool", minutes=10, steps=(Step(10, do="First"), Step(10, do="Then")))))
    assert "about 09:05 5 min" in text_of(printed(plan))


def test_every_page_says_who_may_read_it_and_how_many_there_are() -> None:
    pages = pages_of(printed(with_days(a_working_day(), 3)))
    for number, page in enumerate(pages, start=1):
        assert f"page {number} of {len(pages)}" in folded(page)
        assert "Facilitators only" in page


def test_each_day_begins_a_page_and_only_the_first_asks_for_roles() -> None:
    pages = [folded(page) for page in pages_of(printed(with_days(a_working_day(), 3)))]
    covers = [page for page in pages if "This hour is a promise." in page]
    assert ["Day 1 of 3" in covers[0], "Day 2 of 3" in covers[1], "Day 3 of 3" in covers[2]] == [True] * 3
    assert ["Who holds what today" in cover for cover in covers] == [True, False, False]
    assert sum(page.startswith(("Day 1, 09:00", "Day 2, 09:00", "Day 3, 09:00")) for page in pages) == 3


def test_the_head_of_the_table_is_repeated_on_every_page_of_a_long_day() -> None:
    blocks = [a_block(f"Part {number}", minutes=1) for number in range(300)]
    pages = [folded(page) for page in pages_of(printed(a_plan(a_day(*blocks))))]
    tables = [page for page in pages if "The day, 09:00 to 17:00" in page]
    assert len(tables) > 5
    assert all("Start Min What, and the words to ask" in page for page in tables)
    text = " ".join(pages)
    assert all(f"Part {number} " in text for number in range(300))


def test_a_step_is_not_parted_between_pages() -> None:
    say = "A question that needs a few lines of its own, so that the eye finds it from a metre away."
    steps = tuple(Step(5, "pairs", f"begin{number} {'word ' * 40}", f"{say} end{number}") for number in range(12))
    pages = pages_of(printed(a_plan(a_day(a_block("Long", kind="tool", minutes=60, steps=steps)))))
    for number in range(12):
        first = next(at for at, page in enumerate(pages) if f"begin{number} " in page)
        assert f"end{number}" in pages[first]


@pytest.mark.parametrize(("paper", "size"), [("a4", A4), ("letter", LETTER)])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("low_ink", [False, True])
def test_it_is_printed_on_both_papers_large_and_with_little_ink(
    paper: str, size: tuple[int, int], large: bool, low_ink: bool
) -> None:
    pdf = printed(a_working_day(), paper=paper, large_print=large, low_ink=low_ink)
    boxes = {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader_of(pdf).pages}
    assert boxes == {size}
    text = text_of(pdf)
    for told in ("block.title", "step.say", "step.watch", "tool.trouble.then", "We have ended.", "tool.pass"):
        assert told in text


def test_a_plan_without_days_blocks_or_tools_is_printed_all_the_same() -> None:
    assert "Who holds what today" in text_of(printed(a_plan()))
    assert "We have ended." in text_of(printed(a_plan(a_day())))
    bare_tool = replace(a_working_day(), tools={"four-rooms": a_full_tool(steps=(), handout=None)})
    assert "block.title" in text_of(printed(bare_tool))


def test_unknown_people_leave_counts_open() -> None:
    text = text_of(printed(a_plan(a_day(a_full_block()), tools={"four-rooms": a_full_tool()})))
    assert "2 a person × material.item" in text


def test_a_break_tells_once_how_it_is_held_with_all_its_hours() -> None:
    steps = (Step(20, "free", "Pour the tea.", "We meet again at the bell."),)
    breaks = [a_block("Tea", id=id, kind="break", minutes=20, steps=steps) for id in ("first", "second")]
    plan = a_plan(a_day(breaks[0], a_block("Work"), breaks[1]))
    text = text_of(printed(plan))
    assert "09:00, 09:35 Tea Pour the tea." in text
    assert text.count("We meet again at the bell.") == 1


def test_an_overrun_is_said_at_the_end_and_nothing_is_shortened() -> None:
    plan = a_plan(a_day(a_block("Long", minutes=90), end="10:00"))
    assert "10:00 As planned now it ends at 10:30." in text_of(printed(plan))


def test_past_midnight_hours_are_those_of_the_clock_on_the_wall() -> None:
    plan = a_plan(a_day(a_block("Vigil", minutes=90), a_block("Song"), start="23:00", end="26:00"))
    assert "00:30 15 Song" in text_of(printed(plan))


def test_where_nothing_must_happen_the_frame_of_the_day_does() -> None:
    plan = a_plan(
        a_day(
            a_block("Agree", kind="agreements"),
            a_block("Short", kind="tool"),
            a_block("Long", kind="tool", minutes=60),
            a_block("Who does it", kind="commitments"),
        ),
        brief=Brief(participants=People(8, 8)),
    )
    cover = folded(pages_of(printed(plan))[0])
    for told in (
        "these three 09:00 1 Agree How we keep",
        "09:30 2 Long 10:30",
        "10:30 3 Who does it Each task has a person",
    ):
        assert told in cover


def test_a_must_tells_what_the_day_then_has() -> None:
    tool = a_full_tool(fits=Fits(outcomes=("skills", "a-demand")))
    plan = a_working_day(tools={"four-rooms": tool})
    items = tuple(replace(item, keep="must") if item.id == a_full_block().id else item for item in plan.days[0].items)  # type: ignore[type-var]
    plan = replace(plan, days=(replace(plan.days[0], items=items),))
    assert "block.title One demand stands in one sentence" in folded(pages_of(printed(plan))[0])


def test_cuts_of_a_few_minutes_are_not_offered_and_a_shorter_way_is() -> None:
    steps = (Step(47), Step(3, cut="first"))
    plan = a_plan(
        a_day(
            a_block("Quick", kind="tool", minutes=50, steps=steps),
            a_block("Deep", kind="tool", tool="four-rooms", minutes=40),
        ),
        tools={"four-rooms": a_full_tool(variations=(Variation("Short", 25, "No walk."),))},
    )
    cover = folded(pages_of(printed(plan))[0])
    assert "cut 1 Deep (09:50): its 25-minute way 15 The figure" in cover


def _a_welcome(**fields: Any) -> Block:
    steps = (
        Step(2, "plenary", "Thank the cooks.", "You are welcome here.", "A string of speeches."),
        Step(3, "pairs", "Hear three voices.", "Which one did you come for?"),
    )
    usual: dict[str, Any] = {"kind": "opening", "tool": "four-rooms", "minutes": 5, "lead": "A", "steps": steps}
    return a_block("Welcome", **{**usual, **fields})


def test_a_frame_activity_is_short_and_its_small_steps_are_in_order_without_a_clock() -> None:
    plan = a_plan(a_day(_a_welcome()), tools={"four-rooms": a_full_tool(kind="opening")})
    text = text_of(printed(plan))
    assert "09:00 Welcome 5 min, A leads 1 Thank the cooks. You are welcome here." in text
    assert "2 In pairs. Hear three voices. Which one did you come for?" in text
    assert "Before: tool.prepare To pass: tool.pass What is left: tool.leaves. Destroy today." in text
    for left_to_the_app in ("09:02", "tool.trouble", "tool.seated", "tool.variation", "tool.care"):
        assert left_to_the_app not in text


def test_a_longer_frame_activity_has_clocks_and_its_troubles_at_the_end() -> None:
    plan = a_plan(a_day(_a_welcome(minutes=25)), tools={"four-rooms": a_full_tool(kind="opening")})
    text = text_of(printed(plan))
    assert "09:10 In pairs. Hear three voices." in text
    assert text.index("More on the parts") < text.index("Trouble: tool.trouble.if tool.trouble.then")


def test_frame_activities_share_a_page_with_pauses_as_thin_lines_between() -> None:
    blocks = [_a_welcome(id=f"w-{number}") for number in range(3)]
    plan = a_plan(a_day(blocks[0], a_block("Tea", kind="break"), *blocks[1:]))
    pages = [folded(page) for page in pages_of(printed(plan))]
    assert pages[1].count("Thank the cooks.") == 3
    assert "09:05 Tea 15 09:20 Welcome" in pages[1].split("We have ended.")[1]


def test_a_tool_stands_on_one_page_when_what_may_move_is_moved() -> None:
    tool = a_full_tool(prepare=("Prepare the room with care. " * 60,))
    plan = a_plan(a_day(a_full_block()), tools={"four-rooms": tool})
    pages = [folded(page) for page in pages_of(printed(plan))]
    sheet = next(page for page in pages if "step.say" in page and "Next: " in page)
    for told in ("step.watch", "tool.trouble.then", "tool.leaves", "tool.pass"):
        assert told in sheet
    assert "Before: Prepare the room" in " ".join(pages)


def test_a_later_part_of_a_tool_looks_back_for_both() -> None:
    blocks = [a_full_block(id=f"part-{part}", part=part) for part in (1, 2)]
    plan = a_plan(a_day(*blocks), tools={"four-rooms": a_full_tool()})
    text = text_of(printed(plan))
    assert [text.count(told) for told in ("tool.debrief", "tool.care", "tool.trouble.then")] == [1, 1, 2]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_in_large_print_a_sheet_goes_on_only_where_it_has_begun(paper: str) -> None:
    plan = decode((ROOT / "examples" / "night-shift.suplan").read_bytes())
    for page in pages_of(printed(plan, paper=paper, large_print=True)):
        continued = re.match(r"\s*\d\d:\d\d\s+(.+?),\s+goes\s+on\b", page)
        if continued:
            assert folded(page).count(folded(continued[1])) == 1 or "Next:" in page


def test_papers_come_back_where_exposure_is_high_or_unknown_unless_that_is_turned_off() -> None:
    plan = a_working_day()

    off = TurnPrecaution("papers-back", on=False).apply(plan)
    told, quiet = text_of(printed(plan)), text_of(printed(off))

    assert "Papers that come back" in told
    assert told.count("tool.leaves") > quiet.count("tool.leaves")
    assert "Papers that come back" not in quiet


def test_sources_at_one_address_are_named_together_and_the_address_once() -> None:
    sources = [
        ("A book, the first part", "https://a.example"),
        ("A tale", ""),
        ("A book, its end", "https://a.example"),
    ]
    tools = {f"t{at}": Tool(title="T", id=f"t{at}", source=(Source(*each),)) for at, each in enumerate(sources)}
    plan = a_plan(a_day(*(a_block(id, id=f"b{id}", kind="tool", tool=id) for id in tools)), tools=tools)
    assert "A book, the first part, its end (https://a.example); A tale. " in text_of(printed(plan))
