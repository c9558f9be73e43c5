"""Large sheets: the usual prepared ones, the question of each task, and what the room makes."""

import pytest

from planner.catalog import Leaving, Step
from planner.flipcharts import flipcharts, questions_in
from planner.plan import Plan
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool

ASKING = (
    Step(minutes=5, do="Explain.", say="We look at the bus. Nothing is wrong here."),
    Step(minutes=10, form="pairs", do="Talk.", say="Take two minutes each. Who was not on the bus?"),
)


def a_session(**answers: str) -> Plan:
    tool = a_tool("bus", steps=ASKING, leaves=(Leaving("The map of stops", "high", "destroy"),))
    return a_plan(
        a_day(
            a_block("Welcome", kind="opening", public_title={"en": "Welcome"}),
            a_block("How we work", kind="agreements"),
            a_block("The bus", kind="tool", tool="bus", steps=ASKING),
            a_block("Who does what", kind="commitments"),
        ),
        brief=a_brief(**answers),
        tools={"bus": tool},
    )


def test_the_usual_sheets_and_the_question_of_each_task_are_prepared() -> None:
    sheets = [sheet for sheet in flipcharts(a_session()) if sheet.is_prepared]

    assert [sheet.code for sheet in sheets] == [
        "agenda",
        "parking",
        "choices",
        "agreements",
        "question",
        "commitments",
    ]
    assert sheets[0].lines == ("09:00 Welcome",)
    assert sheets[4].lines == ("Who was not on the bus?",)


def test_what_the_room_makes_says_what_becomes_of_it() -> None:
    (made,) = (sheet for sheet in flipcharts(a_session()) if not sheet.is_prepared)

    assert (made.title, made.after, made.sensitive) == ("The map of stops", "destroy", "high")


def test_parts_of_one_tool_leave_their_sheet_once() -> None:
    tool = a_tool("bus", leaves=(Leaving("The map"),))
    parts = (a_block(f"Bus {part}", kind="tool", tool="bus", part=part) for part in (1, 2))

    made = [sheet for sheet in flipcharts(a_plan(a_day(*parts), tools={"bus": tool})) if sheet.code == "made"]

    assert len(made) == 1


@pytest.mark.parametrize("answers", [{"setting": "online"}, {"materials": "none"}])
def test_there_are_none_where_there_is_no_wall_or_no_paper(answers: dict[str, str]) -> None:
    assert flipcharts(a_session(**answers)) == ()


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Sit down. Who decides? And who pays?", ("Who decides?", "And who pays?")),
        ("Draw your road to work.", ("Draw your road to work.",)),
        ("¿Quién decide?", ("¿Quién decide?",)),
        ("word " * 41, ()),
        ("", ()),
    ],
)
def test_a_sheet_holds_the_question_and_not_the_speech_around_it(said: str, asked: tuple[str, ...]) -> None:
    assert questions_in(said) == asked
