"""What the booklet of tools is printed from in the window."""

from exports.options import PaperOptions, ToolGroup
from planner.storage.shelf import Line, Shelf
from tests.builders import a_plan, a_tool
from tests.exports.papers import a_working_day
from ui.booklet import printed_from

SHELF = Shelf().with_tool(a_tool("a")).with_tool(a_tool("b")).with_lines((Line("a"), Line(title="Power"), Line("b")))
USUAL = PaperOptions()


def test_the_groups_of_the_toolkit_are_those_of_the_booklet() -> None:
    plan, options = printed_from("toolkit", a_plan(), USUAL, SHELF)
    assert plan.picks == ("a", "b")
    assert options.groups == (ToolGroup("In no group", ("a",)), ToolGroup("Power", ("b",)))


def test_what_is_picked_for_the_plan_comes_first() -> None:
    mine = a_plan(picks=("c",), tools={"c": a_tool("c")})
    plan, options = printed_from("toolkit", mine, USUAL, SHELF)
    assert plan.picks == ("c", "a", "b")
    assert [group.title for group in options.groups] == ["Picked for this plan", "Your toolkit", "Power"]


def test_a_booklet_is_made_from_tools_alone() -> None:
    plan, _ = printed_from("toolkit", a_working_day(title="Nobody may know"), USUAL, SHELF)
    assert (plan.title, plan.days, plan.brief) == ("", (), a_plan().brief)


def test_every_other_paper_is_made_from_the_plan_as_it_is() -> None:
    plan = a_working_day()
    assert printed_from("handouts", plan, USUAL, SHELF) == (plan, USUAL)
