"""One working day in full, *A safer bus route*: seventeen parts, two who lead, four groups of four or five."""

from typing import Any

from planner.brief import Brief, Hours, People
from planner.catalog import Cell, GroupFit, Handout, HandoutPart, Leaving, Material, Step, Tool, Variation
from planner.plan import Block, Plan
from tests.builders import a_block, a_day, a_plan


def the_bus_route(**fields: Any) -> Plan:
    """Return the day, with copies of its three tools."""
    blocks = (
        _part("Arrival", 15, "logistics", "B", Step(15, "free", "Tea, child corner, group colours")),
        _part("Welcome", 10, "opening", "A", Step(10, "plenary", "By-the-end lines, the hour we end")),
        _part(
            *("House, phones, photos, notes", 10, "agreements", "B"),
            Step(3, "plenary", "What is not written cannot be taken away."),
            Step(5, "plenary", "Sheet 3, line by line. Tick.", "Who needs a phone on today, and what for?"),
            Step(2, "plenary", "Who keeps the duty phone?", "", "A majority. One no to photos is a no."),
            keep="must",
        ),
        _part(
            *("Agreements", 15, "agreements", "A"),
            Step(15, "plenary", "Collect in their words.", "What do you need from this room to speak freely?"),
        ),
        _part(
            *("The last bus you missed", 20, "opening", "B"),
            Step(20, "pairs", "Tell a neighbour.", "Which bus did you miss last, and what did you do instead?"),
        ),
        _part("Break", 20, "break", ""),
        _rooms(),
        _part("Breathing space", 15, "buffer", ""),
        _part("Lunch", 60, "meal", ""),
        _part("Pass the bus", 10, "energiser", "B", Step(10, "plenary", "A rhythm goes round, sitting")),
        _demand(),
        _part("Break", 20, "break", "", id="second-break"),
        _push_back(),
        _part("Breathing space", 10, "buffer", "", id="second-space"),
        _part(
            *("Who does what", 20, "commitments", "A"),
            Step(20, "plenary", "Tasks, dates, helpers.", "What will you do, by when, and who holds you up?"),
            keep="must",
        ),
        _part(
            *("Looking back", 10, "evaluation", "B"),
            Step(10, "alone", "Slips and stones.", "What shall we keep, and what shall we change?"),
        ),
        _part(
            *("Closing", 10, "closing", "A"),
            Step(6, "plenary", "One word each, 20 seconds.", "One word to take to the bus stop.", "Speeches."),
            Step(4, "plenary", "Where to turn this week. We leave as chosen at 09:25."),
        ),
    )
    brief = Brief(
        participants=People(18, 18),
        facilitators=2,
        outcomes=("shared-analysis", "a-demand", "a-plan"),
        days=(Hours("09:00", "16:00"),),
        languages=("en", "es"),
        access=("childcare",),
    )
    usual: dict[str, Any] = {"brief": brief, "tools": {tool.id: tool for tool in _tools()}}
    return a_plan(a_day(*blocks, end="16:00"), **{**usual, **fields})


def _part(title: str, minutes: int, kind: str, lead: str, *steps: Step, **fields: Any) -> Block:
    return a_block(title, minutes=minutes, kind=kind, lead=lead, steps=steps, **fields)


def _rooms() -> Block:
    return _part(
        *("Four kinds of rooms", 75, "tool", "A"),
        Step(
            *(10, "plenary", "Four kinds, with examples."),
            "Where is something being decided about our lives, and who let whom in?",
        ),
        Step(20, "small-groups", "Fill the square.", "", "Lists of organisations. When, where, who can speak?"),
        Step(10, "small-groups", "Dots: here, heard.", cut="first"),
        Step(20, "plenary", "Walk. One room each."),
        Step(15, "plenary", "Two moves."),
        tool="four-kinds-of-rooms",
        public_title={"en": "Where it is decided"},
        materials=(
            Material("flipchart sheet", "group", 1, "Poster backs, chalk."),
            Material("marker", "group", 2, "Charcoal."),
            Material("dots in two colours", "person", 6, "A ring and a cross."),
        ),
    )


def _demand() -> Block:
    return _part(
        *("One demand, three sizes", 60, "tool", "A"),
        Step(10, "plenary", "Three sizes.", "What should change, where, by when, and who can say yes to it?"),
        Step(20, "pairs", "Write one in each size."),
        Step(15, "small-groups", "One demand a table."),
        Step(15, "plenary", "Choose one; say what is not for trade."),
        tool="one-demand",
        keep="must",
        public_title={"en": "What we ask for"},
        materials=(Material("half sheet", "person", 1, "Any torn paper."),),
    )


def _push_back() -> Block:
    return _part(
        *("If they push back", 40, "tool", "B"),
        Step(10, "pairs", "One thing you would need.", "What will we need from each other in the week after we ask?"),
        Step(15, "small-groups", "Before, on the day, after: one thing each.", "", "A story that opens. Thank her."),
        Step(15, "plenary", "Agree two, and who holds them."),
        tool="push-back",
        public_title={"en": "Standing together"},
    )


def _tools() -> tuple[Tool, ...]:
    groups = GroupFit(form="small-groups", per_group=4)
    rooms = Handout(
        "Where is something being decided about our lives, and who let whom in?",
        "Write or draw every room in its square.",
        (HandoutPart("grid", cells=tuple(map(Cell, ("Closed", "Invited", "Claimed", "Created")))),),
    )
    sizes = Handout(
        "What should change?",
        "One sentence in each size.",
        (HandoutPart("columns", cells=tuple(map(Cell, ("this month", "this year", "whole city"))), lines=5),),
    )
    return (
        Tool(
            title="Four kinds of rooms",
            id="four-kinds-of-rooms",
            group=groups,
            handout=rooms,
            leaves=(Leaving("The four maps", "high", "destroy"),),
            prepare=("Draw one large square split in four, with a small door in each.",),
            debrief=("Which room surprised you?",),
            variations=(Variation("Short", 40, "One sheet on the floor, no walk."),),
            care="Maps of who meets whom are sensitive. Agree first who destroys them.",
        ),
        Tool(
            title="One demand, three sizes",
            id="one-demand",
            group=groups,
            handout=sizes,
            leaves=(Leaving("One sentence", "low", "keep"),),
        ),
        Tool(
            title="If they push back",
            id="push-back",
            group=groups,
            key_ideas=("collective-protection",),
            leaves=(Leaving("Sheet of three columns", "medium", "destroy"),),
            care="Do not ask what happened. Care sits beside her.",
            handout=Handout(
                "What will we need from each other?",
                "One thing in each column.",
                (HandoutPart("columns", cells=tuple(map(Cell, ("before", "on the day", "after"))), lines=5),),
            ),
        ),
    )
