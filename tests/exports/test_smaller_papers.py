import pytest
from msgspec.structs import replace

from exports.options import NothingToPrint
from exports.pieces import HourTable, Lots, Poster, TaskList
from exports.registry import export, outline_of
from planner.brief import Brief, People
from planner.catalog import GroupFit, Scales, Step, Tool
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.bus_route import the_bus_route
from tests.exports.papers import a_full_block, a_full_tool, folded, pages_of, printed, text_of, with_days


def _text(plan: Plan, document: str, **options: object) -> str:
    return text_of(printed(plan, document, **options))


def test_sheets_for_the_wall_are_numbered_and_hold_the_exact_words() -> None:
    (page,) = (folded(page) for page in pages_of(printed(the_bus_route(), "flipcharts")))
    assert "By the end We see the same picture of what is going on, and who decides about it." in page
    assert "Where it is decided Closed Invited Claimed Created" in page
    assert "5 Four kinds of rooms Draw one large square split in four, with a small door in each. 5 times:" in page
    assert "Shown 10:30, A Wall until 11:45 Photo no Destroy at 11:45" in page
    assert "What, by when task date done 8 What, by when" in page


def test_what_is_made_in_the_room_is_left_blank_and_no_name_stands_on_a_sheet() -> None:
    text = _text(the_bus_route(), "flipcharts")
    assert "Only the heading. Made in the room, in their words." in text
    assert "Columns only, no names. Slips go home." in text


def test_later_days_repeat_neither_what_is_chosen_nor_the_agreements() -> None:
    text = _text(with_days(the_bus_route(), 2), "flipcharts")
    assert text.count("What we chose") == 1
    assert "Day 1 Morning" in text
    assert "Day 2 Morning" in text


def test_what_to_prepare_stands_by_when_and_once_for_each_tool() -> None:
    blocks = (a_full_block(), a_full_block(id="again", part=2))
    outline = outline_of(a_plan(a_day(*blocks), tools={"four-rooms": a_full_tool()}), "preparation")
    (listed,) = outline.pieces
    assert isinstance(listed, TaskList)
    titles = [section.title for section in listed.sections]
    assert titles[:3] == ["In the week before", "By the evening before", "On the day, by 08:00"]
    told = [run.text for section in listed.sections for task in section.tasks for run in task.text]
    assert told.count("tool.prepare") == 1
    assert told.count("tool.leaves: destroy, and say so.") == 1


def test_what_the_answers_ask_for_is_prepared() -> None:
    brief = Brief(
        participants=People(9, 9), interpretation="whispered", access=("childcare",), languages=("en", "es")
    )
    text = _text(a_plan(a_day(a_block("Lunch", kind="meal")), brief=brief), "preparation")
    assert "Meet the interpreter" in text
    assert "who is with the children" in text
    assert "Order food for 9 people" in text
    assert "somebody who speaks Spanish" in text


def test_roles_have_lines_for_names_and_their_hours() -> None:
    (page,) = (folded(page) for page in pages_of(printed(the_bus_route(), "roles")))
    assert "A leads 09:15 Welcome 09:35 Agreements" in page
    assert "The end at 16:00 is a promise" in page
    assert "11:45 Four kinds of rooms: The four maps: destroy." in page


def test_care_is_told_which_parts_can_be_heavy() -> None:
    heavy = a_full_tool(scales=Scales(disclosure="high"))
    text = _text(a_plan(a_day(a_full_block()), tools={"four-rooms": heavy}), "roles")
    assert "09:00 block.title: this can be heavy." in text


def test_helpers_read_hours_food_and_things_but_no_title() -> None:
    (table,) = outline_of(the_bus_route(), "helpers").pieces
    assert isinstance(table, HourTable)
    text = _text(the_bus_route(), "helpers")
    assert "10:10–10:30 Rest" in text
    assert "12:00–13:00 Food" in text
    assert "On the tables: 4 flipchart sheet; 8 marker; 108 dots in two colours." in text
    for word in ("rooms", "bus", "decided", "push"):
        assert word not in text.casefold().replace("all are in the room; quiet", "")


def test_helpers_of_a_fasting_room_cook_nothing() -> None:
    plan = a_plan(a_day(a_block("Meal", kind="meal", minutes=60)), brief=Brief(access=("fasting",)))
    text = _text(plan, "helpers")
    assert "Long rest, no food" in text
    assert "no food or drink in the room" in text


def test_the_interpreter_has_the_questions_the_terms_and_the_way_of_working() -> None:
    plan = replace(the_bus_route(), brief=replace(the_bus_route().brief, interpretation="consecutive"))
    text = _text(plan, "interpreter-brief")
    assert "Where it is decided Where is something being decided about our lives, and who let whom in?" in text
    assert "We stop after two sentences and wait until you have ended." in text


def test_lots_part_the_room_evenly() -> None:
    (lots,) = outline_of(the_bus_route(), "group-lots").pieces
    assert isinstance(lots, Lots)
    (one,) = lots.sets
    assert one.title == "4 groups: 10:30, 13:10, 14:30"
    assert sorted([lot.sign for lot in one.lots].count(sign) for sign in range(4)) == [4, 4, 5, 5]


def test_parts_that_want_other_groups_have_lots_of_their_own() -> None:
    step = (Step(10, "small-groups", "Talk."),)
    tools = {id: Tool(title=id, id=id, group=GroupFit(per_group=size)) for id, size in (("fours", 4), ("tens", 10))}
    day = a_day(*(a_block(id, kind="tool", tool=id, steps=step) for id in tools))
    (lots,) = outline_of(a_plan(day, tools=tools, brief=Brief(participants=People(20, 20))), "group-lots").pieces
    assert isinstance(lots, Lots)
    assert [one.title for one in lots.sets] == ["5 groups: 09:00", "2 groups: 09:15"]


def test_nobody_in_groups_needs_no_lots() -> None:
    with pytest.raises(NothingToPrint) as nothing:
        export(a_plan(a_day(a_block()), brief=Brief(participants=People(9, 9))), "group-lots", "pdf")
    assert nothing.value.reason == "no-groups"


@pytest.mark.parametrize("document", ["evaluation", "commitments"])
def test_slips_are_blank_and_two_to_a_sheet(document: str) -> None:
    (page,) = pages_of(printed(the_bus_route(), document))
    half = len(folded(page)) // 2
    assert folded(page)[:half].strip() == folded(page)[half:].strip()
    assert len(pages_of(printed(the_bus_route(), document, large_print=True))) == 1


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("count", "Only a number, counted by one of us at the door with pebbles. No names."),
        ("tally", "Make one stroke, five to a box."),
        ("chosen-name", "Any name you like, or none."),
        ("contact", "Only if you want. Nobody else sees this slip"),
    ],
)
def test_a_sign_in_sheet_asks_no_more_than_was_chosen(mode: str, words: str) -> None:
    text = _text(the_bus_route(), "sign-in", sign_in=mode)
    assert words in text
    assert ("reach you" in text) == (mode == "contact")


def test_an_invitation_says_what_is_paid_photographed_and_to_bring() -> None:
    (page,) = (folded(page) for page in pages_of(printed(the_bus_route(), "invitation")))
    assert page.startswith("You are invited 09:00 to 16:00")
    for heading in ("What is paid fares food lost pay", "Photos and notes No photos", "To bring Your medicine"):
        assert heading in page
    assert "bus" not in page


def test_an_invitation_never_has_theme_and_date_together() -> None:
    dated = a_plan(a_day(a_block(), date="2027-03-08"))
    assert "2027-03-08" in _text(dated, "invitation")
    shown = _text(replace(dated, brief=Brief(exposure="low")), "invitation")
    assert "A safer bus route" in shown
    assert "2027-03-08" not in shown


def test_the_agenda_for_the_wall_lies_on_sheets_whose_seams_cross_no_line() -> None:
    (poster,) = outline_of(the_bus_route(), "wall-agenda").pieces
    assert isinstance(poster, Poster)
    first, second = (folded(page) for page in pages_of(printed(the_bus_route(), "wall-agenda")))
    assert first.startswith("Our day together Morning Welcome")
    assert "The next sheet covers this strip." in first
    assert "1 of 2" in first
    assert "16:00 We end." in second
