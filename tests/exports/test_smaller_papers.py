import pytest
from msgspec.structs import replace

from exports.options import NothingToPrint, PaperOptions
from exports.outline import Notes
from exports.pieces import FlipSheets, HourTable, Lots, Poster, Slips, TaskList
from exports.registry import export, is_needless, outline_of
from planner.brief import Brief, People
from planner.catalog import GroupFit, Material, Scales, Step, Tool
from planner.flipcharts import flipcharts
from planner.plan import Plan, Safety
from planner.preparation import preparation
from planner.safety_record import Checked
from tests.builders import a_block, a_day, a_plan
from tests.exports.bus_route import the_bus_route
from tests.exports.papers import a_full_block, a_full_tool, folded, pages_of, printed, text_of, with_days


def _text(plan: Plan, document: str, **options: object) -> str:
    return text_of(printed(plan, document, **options))


def test_sheets_for_the_wall_are_numbered_and_hold_the_exact_words() -> None:
    page = " ".join(folded(page) for page in pages_of(printed(the_bus_route(), "flipcharts")))
    assert "By the end We see the same picture of what is going on, and who decides about it." in page
    assert "Where it is decided Closed Invited Claimed Created" in page
    assert "Four kinds of rooms Draw one large square split in four, with a small door in each. 5 times:" in page
    assert "Shown 10:30, A Wall until 11:45 Photo no Destroy" in page
    assert "What, by when task date done" in page


def test_the_sheet_of_the_day_has_hours_and_what_others_are_told() -> None:
    page = " ".join(folded(page) for page in pages_of(printed(the_bus_route(), "flipcharts")))
    assert "10:30 Where it is decided" in page
    assert "12:00 Food and rest" in page
    assert "Breathing space" not in page


def test_what_becomes_of_a_sheet_is_the_same_on_every_paper_and_in_the_window() -> None:
    plan = the_bus_route()
    (sheet,) = (sheet for sheet in flipcharts(plan) if sheet.title == "Four kinds of rooms")
    piece = outline_of(plan, "flipcharts").pieces[0]
    assert isinstance(piece, FlipSheets)
    assert sheet.after == "destroy"
    assert [each.after for each in piece.sheets if each.title == "Four kinds of rooms"] == ["Destroy"]
    assert "destroy “The four maps”" in _text(plan, "roles")
    assert "Destroy, and say so: The four maps." in _text(plan, "preparation")


def test_the_list_of_sheets_is_that_of_the_window() -> None:
    piece, made = outline_of(the_bus_route(), "flipcharts").pieces
    assert isinstance(piece, FlipSheets)
    assert isinstance(made, Notes)
    sheets = list(enumerate(flipcharts(the_bus_route()), start=1))
    assert [each.number for each in piece.sheets] == [number for number, sheet in sheets if sheet.is_prepared]
    blank = [number for number, sheet in sheets if not sheet.is_prepared]
    assert [int(line[0].text.partition(".")[0]) for note in made.notes for line in note.paragraphs] == blank


def test_what_is_made_in_the_room_is_left_blank_and_no_name_stands_on_a_sheet() -> None:
    text = _text(the_bus_route(), "flipcharts")
    assert "Only the heading. Made in the room, in their words." in text
    assert "Columns only, no names. Slips go home." in text


def test_later_days_repeat_neither_what_is_chosen_nor_the_agreements() -> None:
    text = _text(with_days(the_bus_route(), 2), "flipcharts")
    assert text.count("We choose") == 1
    assert "Day 1 09:00" in text
    assert "Day 2 09:00" in text


def test_what_to_prepare_stands_by_when_and_once_for_each_tool() -> None:
    blocks = (a_full_block(), a_full_block(id="again", part=2))
    outline = outline_of(a_plan(a_day(*blocks), tools={"four-rooms": a_full_tool()}), "preparation")
    (listed,) = outline.pieces
    assert isinstance(listed, TaskList)
    titles = [section.title for section in listed.sections]
    assert titles[:2] == ["Some days ahead", "Before people come: the evening before, or by 08:00"]
    told = [run.text for section in listed.sections for task in section.tasks for run in task.text]
    assert told.count("tool.prepare") == 1
    assert told.count("Destroy, and say so: tool.leaves.") == 1


def test_what_is_to_be_prepared_is_what_the_window_has() -> None:
    plan = the_bus_route()
    (listed,) = outline_of(plan, "preparation").pieces
    assert isinstance(listed, TaskList)
    assert sum(len(section.tasks) for section in listed.sections) == len(preparation(plan))


def test_a_question_of_a_check_list_that_is_still_open_is_a_task() -> None:
    checked = (
        Checked("venue/keys", "not-yet", "Who has the key?", "before-day"),
        Checked("venue/b", "no", "A porter?"),
    )
    plan = replace(the_bus_route(), safety=Safety(checked=checked))
    text = _text(plan, "preparation")
    assert "Who has the key?" in text
    assert "A porter?" not in text


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
    page = " ".join(folded(page) for page in pages_of(printed(the_bus_route(), "roles")))
    assert "A leads, 190 min 09:15 Welcome 09:35 Agreements" in page
    assert "The end at 16:00 is a promise" in page
    assert "When Four kinds of rooms ends at 11:45: destroy “The four maps”." in page


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
    assert "On the tables: 8 markers; 108 × dots in two colours." in text
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


def test_the_safety_sheet_tells_where_the_agenda_holds_it_and_leaves_lines_for_the_rest() -> None:
    plan = replace(the_bus_route(), safety=Safety(decision="go", checked=(Checked("venue/b", "no", "A porter?"),)))
    text = _text(plan, "safety-sheet")
    assert "Phones, photos, notes and leaving are chosen together: 09:25 House, phones, photos, notes." in text
    assert "A porter?" in text
    assert "Second place:" in text


def test_a_slip_that_no_part_is_held_with_is_left_out_of_the_set_and_can_be_had_all_the_same() -> None:
    stones = a_block("Stones", kind="evaluation", tool="stones", materials=(Material("pebbles", "person", 3),))
    plan = a_plan(a_day(stones), tools={"stones": Tool(title="Stones", id="stones")})
    assert is_needless(plan, "evaluation")
    assert not is_needless(the_bus_route(), "evaluation")
    assert "What shall we keep?" in _text(plan, "evaluation")


def test_the_interpreter_has_every_line_that_is_said() -> None:
    steps = tuple(Step(5, "plenary", "", f"Line {number}.") for number in range(1, 8))
    brief = Brief(interpretation="whispered")
    text = _text(a_plan(a_day(a_block(steps=steps)), brief=brief), "interpreter-brief")
    assert all(step.say in text for step in steps)


def test_every_paper_says_the_same_hour_for_the_beginning() -> None:
    plan = replace(the_bus_route(), brief=replace(the_bus_route().brief, interpretation="whispered"))
    for document in ("invitation", "participant-agenda", "wall-agenda", "interpreter-brief"):
        assert "begin at 09:15" in _text(plan, document), document


def test_lots_part_the_room_evenly() -> None:
    (lots,) = outline_of(the_bus_route(), "group-lots").pieces
    assert isinstance(lots, Lots)
    (one,) = lots.sets
    assert one.title == "4 groups: 10:30, 13:10, 14:30"
    assert "4 groups of 4 or 5" in _text(the_bus_route(), "facilitator-plan")
    assert sorted([lot.sign for lot in one.lots].count(sign) for sign in range(4)) == [4, 4, 5, 5]


def test_a_part_without_a_tool_sits_in_the_groups_of_the_day() -> None:
    step = (Step(10, "small-groups", "Talk."),)
    tool = Tool(title="Fives", id="fives", group=GroupFit(form="small-groups", per_group=5))
    ours = a_block("Ours", steps=step, materials=(Material("tracker", "group"),))
    day = a_day(a_block("Fives", kind="tool", tool="fives", steps=step), ours)
    plan = a_plan(day, tools={"fives": tool}, brief=Brief(participants=People(20, 20)))
    (lots,) = outline_of(plan, "group-lots").pieces
    assert isinstance(lots, Lots)
    assert [one.title for one in lots.sets] == ["4 groups: 09:00, 09:15"]
    assert "4 × tracker" in _text(plan, "helpers")


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


def test_food_at_arrival_comes_before_the_beginning() -> None:
    arrival, food = a_block("In", kind="logistics", minutes=5), a_block("Soup", kind="meal", minutes=25)
    plan = a_plan(a_day(arrival, food, a_block("Welcome", kind="opening"), start="18:00", end="20:00"))
    assert "Come from 18:00. We begin at 18:30." in _text(plan, "participant-agenda")
    assert "18:05–18:30 Food" in _text(plan, "helpers")


def test_where_no_names_are_written_each_chosen_name_has_a_slip_of_its_own() -> None:
    plan = the_bus_route()
    (slip,) = outline_of(plan, "sign-in", PaperOptions(sign_in="chosen-name")).pieces
    named = replace(plan, safety=Safety(precautions={"no-names": False}))
    (sheet,) = outline_of(named, "sign-in", PaperOptions(sign_in="chosen-name")).pieces
    assert isinstance(slip, Slips)
    assert isinstance(sheet, Slips)
    assert (slip.on_a_sheet, sheet.on_a_sheet) == (4, 1)
    assert not any(part.shape == "table" for part in slip.parts)
    assert any(part.shape == "table" for part in sheet.parts)


def test_an_invitation_says_what_is_paid_photographed_and_to_bring() -> None:
    (page,) = (folded(page) for page in pages_of(printed(the_bus_route(), "invitation")))
    assert page.startswith("You are invited Come from 09:00. We begin at 09:15. We end at 16:00.")
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
    assert first.startswith("Our day together Come from 09:00. We begin at 09:15. Morning Welcome")
    assert "The next sheet covers this strip." in first
    assert "1 of 2" in first
    assert "16:00 We end." in second


def test_lots_for_several_days_say_how_often_they_are_drawn() -> None:
    step = (Step(10, "small-groups", "Talk."),)
    tool = Tool(title="Fives", id="fives", group=GroupFit(form="small-groups", per_group=5))
    days = [
        a_day(a_block("Fives", id=f"f{number}", kind="tool", tool="fives", steps=step), id=f"d{number}")
        for number in (1, 2)
    ]
    plan = a_plan(*days, tools={"fives": tool}, brief=Brief(participants=People(20, 20)))
    (lots,) = outline_of(plan, "group-lots").pieces
    assert isinstance(lots, Lots)
    assert [one.title for one in lots.sets] == ["4 groups: 2 times on 2 days"]
