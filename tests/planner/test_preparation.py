"""What is to be done beforehand, and by when."""

from typing import Any

from msgspec.structs import replace

from planner.brief import People
from planner.catalog import Handout, Leaving, Material
from planner.edits.preparing import TickOff
from planner.edits.safety import CheckItem
from planner.handing_out import copies_for
from planner.plan import Plan
from planner.preparation import Task, preparation
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool


def a_session(**answers: Any) -> Plan:
    tool = a_tool(
        "bus",
        prepare=("Walk the route.", "Draw the stops."),
        needs=("second-facilitator",),
        handout=Handout("Who was not there?"),
    )
    return a_plan(
        a_day(
            a_block("Welcome", kind="opening"),
            a_block("Tea", kind="break"),
            a_block("The bus", kind="tool", tool="bus", materials=(Material("stones"),)),
        ),
        brief=a_brief(participants=People(18, 18), **answers),
        tools={"bus": tool},
    )


def by_code(plan: Plan) -> dict[str, Task]:
    return {task.code: task for task in preparation(plan)}


def test_an_empty_plan_asks_for_nothing() -> None:
    assert preparation(a_plan(a_day())) == ()


def test_what_hangs_on_others_comes_days_ahead() -> None:
    ahead = [task.code for task in preparation(a_session()) if task.by == "ahead"]

    assert ahead == [
        *("ask-those-at-risk", "invite", "walk-through", "ask-second", "food", "see-the-room", "ask-lawyer"),
        *("pack", "print-plan", "print-agenda", "print-handout"),
    ]
    assert by_code(a_session())["print-handout"].count == copies_for(18) == 20


def test_the_tools_own_sentences_are_due_before_their_day_begins() -> None:
    tasks = [task for task in preparation(a_session()) if task.code == "tool"]

    assert [(task.text, task.by, task.until) for task in tasks] == [
        ("Walk the route.", "before-day", 540),
        ("Draw the stops.", "before-day", 540),
    ]


def test_things_are_laid_out_in_the_last_break_before_their_block() -> None:
    laid = by_code(a_session())["lay-out"]

    assert (laid.by, laid.until, laid.title) == ("in-break", 555, "The bus")


def test_an_interpreter_is_briefed_where_there_is_one() -> None:
    assert "brief-interpreter" not in by_code(a_session())
    assert "brief-interpreter" in by_code(a_session(interpretation="consecutive"))


def test_nothing_is_printed_for_a_session_online() -> None:
    assert not {"print-agenda", "print-handout", "write-sheets"} & by_code(a_session(setting="online")).keys()


def test_every_task_can_be_ticked_off_by_its_own_key() -> None:
    plan = a_session()
    keys = [task.key for task in preparation(plan)]
    assert len(set(keys)) == len(keys)

    done = TickOff(keys[0], done=True).apply(plan)

    assert [task.key for task in preparation(done) if task.done] == keys[:1]
    assert TickOff(keys[0], done=False).apply(done) == plan


def test_a_question_answered_with_not_yet_is_to_be_done_by_the_time_it_says() -> None:
    plan = a_session()
    for item, answer, by in (("a", "not-yet", "ahead"), ("b", "not-yet", "on-the-day"), ("c", "no", "ahead")):
        plan = CheckItem(f"venue/{item}", answer, f"Question {item}?", by).apply(plan)  # type: ignore[arg-type]

    asked = [(task.text, task.by) for task in preparation(plan) if task.code == "check"]

    assert asked == [("Question a?", "ahead"), ("Question b?", "before-day")]


def test_what_is_left_behind_is_seen_to_when_all_is_over() -> None:
    plan = a_session()
    tool = replace(plan.tools["bus"], leaves=(Leaving("The map", after="destroy"), Leaving("One sentence")))

    left = [task for task in preparation(replace(plan, tools={"bus": tool})) if task.code == "leaving"]

    assert [(task.text, task.after, task.by) for task in left] == [
        ("The map", "destroy", "after"),
        ("One sentence", tool.leaves[1].after, "after"),
    ]
