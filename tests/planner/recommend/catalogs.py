"""Catalogs and briefs to ask advice of: the shipped one, and any that hypothesis can think of."""

from functools import cache
from random import Random
from typing import Any, get_args

from hypothesis import strategies as st
from msgspec.structs import replace

from content.loader import load_catalog
from planner import vocabulary as words
from planner.brief import Brief, Hours, People
from planner.catalog import Catalog, Duration, Fits, GroupFit, Scales, Tool
from planner.clock import clock
from planner.recommendation import RankedTool, Recommendation


@cache
def shipped() -> Catalog:
    """Return the app's own content, read once for all tests."""
    return load_catalog()


def with_tools(*tools: Tool) -> Catalog:
    """Return the shipped catalog with these tools in place of its own."""
    return replace(shipped(), tools={tool.id: tool for tool in tools})


def tool_ids(advice: Recommendation, first: int | None = None) -> list[str]:
    """Return the ids of the recommended tools, best first."""
    return [ranked.tool.id for ranked in advice.tools[:first]]


def idea_ids(advice: Recommendation) -> list[str]:
    """Return the ids of the key ideas, best first."""
    return [ranked.idea.id for ranked in advice.key_ideas]


def ranked(advice: Recommendation, id: str) -> RankedTool:
    """Return a recommended tool by its id."""
    return next(each for each in advice.tools if each.tool.id == id)


def one(literal: object) -> st.SearchStrategy[str | None]:
    """Return answers to a question that takes one answer or none."""
    return st.none() | st.sampled_from(get_args(literal))


def many(literal: object, most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    """Return answers to a question that takes several."""
    return st.lists(st.sampled_from(get_args(literal)), max_size=most, unique=True).map(tuple)


def people() -> st.SearchStrategy[People]:
    """Return numbers of people, known or as a range."""
    return st.tuples(st.integers(1, 60), st.integers(0, 40)).map(lambda pair: People(pair[0], pair[0] + pair[1]))


def days() -> st.SearchStrategy[tuple[Hours, ...]]:
    """Return one to three days of half an hour to ten hours."""
    lengths = st.lists(st.integers(30, 600), max_size=3)
    return lengths.map(lambda minutes: tuple(Hours("09:00", clock(540 + each)) for each in minutes))


def briefs() -> st.SearchStrategy[Brief]:
    """Return briefs in which any question may be answered or left open."""
    return st.builds(
        Brief,
        title=st.none() | st.text(max_size=8),
        journey=one(words.Journey),
        emerging=many(words.Emerging),
        intentions=many(words.Intention),
        outcomes=many(words.Outcome),
        strengths=many(words.Strength),
        participants=st.none() | people(),
        facilitators=st.none() | st.integers(1, 6),
        experience=one(words.Experience),
        days=days(),
        trust=one(words.Trust),
        room=many(words.Room),
        setting=one(words.Setting),
        materials=one(words.Equipment),
        power=one(words.Power),
        connection=one(words.Connection),
        literacy=one(words.Literacy),
        access=many(words.Access),
        backlash=one(words.Backlash),
        exposure=one(words.Degree),
        surveillance=one(words.Degree),
        distress=one(words.Degree),
        venue=one(words.Venue),
        consulted=one(words.Consulted),
        support=many(words.Support),
        reporting=one(words.Reporting),
    )


def catalogs() -> st.SearchStrategy[Catalog]:
    """Return catalogs of up to fourteen tools nobody has written, under the shipped criteria.

    They are drawn from a number, not field by field: a field at a time hypothesis needs ten times as long.
    """
    return st.integers(0, 100_000).map(drawn_catalog)


@cache
def drawn_catalog(seed: int, least: int = 0) -> Catalog:
    """Return the catalog that belongs to a number, with ``least`` tools or more."""
    draw = Random(seed)
    return with_tools(*(drawn_tool(f"tool-{number:02d}", draw) for number in range(draw.randint(least, 14))))


def drawn_brief(seed: int) -> Brief:
    """Return the brief that belongs to a number: half of the questions open, most tools allowed."""
    draw = Random(seed)
    answers: dict[str, Any] = {
        "journey": draw.choice(get_args(words.Journey)),
        "emerging": _some(draw, words.Emerging, 2),
        "intentions": _some(draw, words.Intention, 2),
        "outcomes": _some(draw, words.Outcome, 2),
        "strengths": _some(draw, words.Strength, 2),
        "facilitators": draw.randint(1, 4),
        "experience": draw.choice(get_args(words.Experience)),
        "days": (Hours("09:00", clock(540 + draw.choice((90, 240, 480)))),),
        "trust": draw.choice(get_args(words.Trust)),
        "setting": draw.choice(get_args(words.Setting)),
        "materials": draw.choice(get_args(words.Equipment)),
        "power": draw.choice(get_args(words.Power)),
        "literacy": draw.choice(("comfortable", "mixed")),
        "access": _some(draw, words.Access, 2),
        "backlash": draw.choice(get_args(words.Backlash)),
        "exposure": draw.choice(get_args(words.Degree)),
        "surveillance": draw.choice(get_args(words.Degree)),
        "distress": draw.choice(get_args(words.Degree)),
        "support": _some(draw, words.Support, 2),
    }
    return Brief(**{key: answer for key, answer in answers.items() if draw.random() < 0.5})


def drawn_tool(id: str, draw: Random) -> Tool:
    """Return a tool with any rating, length, group and fit."""
    short, usual, long = sorted(draw.choices(range(5, 180), k=3))
    return Tool(
        id=id,
        title=id,
        key_ideas=tuple(draw.sample(words.KEY_IDEAS, draw.randint(1, 3))),
        purpose=draw.choice(get_args(words.Purpose)),
        fits=Fits(
            journey=_some(draw, words.Journey),
            emerging=_some(draw, words.Emerging),
            intentions=_some(draw, words.Intention),
            outcomes=_some(draw, words.Outcome),
            strengths=_some(draw, words.Strength),
        ),
        settings=_some(draw, words.Setting),
        time=Duration(short, usual, long),
        group=GroupFit(draw.randint(1, 10), draw.randint(10, 80), draw.choice(get_args(words.Form))),
        level=draw.choice(get_args(words.Experience)),
        needs=_some(draw, words.Need, 1),
        not_with=_some(draw, words.Company, 1),
        energy=draw.choice(get_args(words.Energy)),
        scales=Scales(*draw.choices(words.LEVELS, k=7)),
    )


def _some(draw: Random, literal: object, most: int = 3) -> tuple[Any, ...]:
    return tuple(draw.sample(get_args(literal), draw.randint(0, most)))
