"""What leaves a tool out, at the very edge of each ground; and that nothing else does."""

from typing import Any

import pytest
from hypothesis import given

from planner.brief import Brief, Hours, People
from planner.catalog import Catalog, Duration, GroupFit, Scales, Tool
from planner.recommend import recommend
from tests.builders import a_tool
from tests.planner.recommend.catalogs import briefs, catalogs, with_tools

EVENING = (Hours("18:00", "20:00"),)

LEFT_OUT: list[tuple[str, dict[str, Any], dict[str, Any], tuple[str, ...]]] = [
    ("too-little-time", {"time": Duration(121, 130, 140)}, {"days": EVENING}, ("days",)),
    ("too-few-people", {"group": GroupFit(13, 40)}, {"participants": People(12, 25)}, ("participants",)),
    ("too-many-people", {"group": GroupFit(4, 24)}, {"participants": People(12, 25)}, ("participants",)),
    ("touch-online", {"scales": Scales(touch="low")}, {"setting": "online"}, ("setting",)),
    ("heavy-text", {"scales": Scales(reading="high")}, {"literacy": "oral"}, ("literacy",)),
    ("heavy-text", {"scales": Scales(writing="high")}, {"literacy": "oral"}, ("literacy",)),
    ("missing-second-facilitator", {"needs": ("second-facilitator",)}, {"facilitators": 1}, ("facilitators",)),
    ("missing-care-person", {"needs": ("care-person",)}, {"support": ("legal-contact",)}, ("support",)),
    ("missing-wall", {"needs": ("wall",)}, {"setting": "online"}, ("setting",)),
    ("missing-floor", {"needs": ("floor",)}, {"setting": "online"}, ("setting",)),
    ("missing-tables", {"needs": ("tables",)}, {"setting": "online"}, ("setting",)),
    ("missing-power", {"needs": ("power",)}, {"power": "none"}, ("power",)),
    ("missing-paper", {"needs": ("paper",)}, {"materials": "none"}, ("materials",)),
    ("missing-flipchart", {"needs": ("flipchart",)}, {"materials": "paper"}, ("materials",)),
    ("missing-projector", {"needs": ("projector",)}, {"materials": "flipchart"}, ("materials",)),
    (
        "missing-projector",
        {"needs": ("projector",)},
        {"materials": "projector", "power": "comes-and-goes"},
        ("power",),
    ),
    ("not-with-strangers", {"not_with": ("strangers",)}, {"trust": "strangers"}, ("trust",)),
    ("not-with-strained", {"not_with": ("strained",)}, {"trust": "strained"}, ("trust",)),
    ("not-with-minors", {"not_with": ("minors",)}, {"room": ("minors",)}, ("room",)),
    (
        "not-with-officials-or-donors",
        {"not_with": ("officials-or-donors",)},
        {"room": ("officials-or-donors",)},
        ("room",),
    ),
]

KEPT: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"time": Duration(120, 130, 140)}, {"days": EVENING}),
    ({"time": Duration(200, 230, 240)}, {"days": (*EVENING, Hours("09:00", "13:00"))}),
    ({"time": Duration(200, 230, 240)}, {}),
    ({"group": GroupFit(12, 25)}, {"participants": People(12, 25)}),
    ({"group": GroupFit(30, 40)}, {}),
    ({"scales": Scales(touch="medium")}, {"setting": "hybrid"}),
    ({"scales": Scales(reading="medium", writing="medium")}, {"literacy": "oral"}),
    ({"scales": Scales(reading="high", writing="high")}, {"literacy": "mixed"}),
    ({"needs": ("second-facilitator",)}, {}),
    ({"needs": ("care-person",)}, {}),
    ({"needs": ("wall", "tables")}, {"setting": "outdoors"}),
    ({"needs": ("power",)}, {"power": "comes-and-goes"}),
    ({"needs": ("projector",)}, {"materials": "projector"}),
    ({"not_with": ("strangers",)}, {"trust": "acquainted"}),
    ({"not_with": ("strangers", "strained", "minors", "officials-or-donors")}, {}),
    ({"settings": ("in-person",)}, {"setting": "online"}),
    ({"level": "seasoned"}, {"experience": "new"}),
    ({"scales": Scales(exposure="high", disclosure="high", intensity="high")}, {"exposure": "high"}),
    ({"scales": Scales(touch="high", disclosure="high")}, {"room": ("minors",)}),
]


@pytest.mark.parametrize(("code", "tool", "answers", "because"), LEFT_OUT)
def test_a_tool_is_left_out_with_the_answer_that_rules_it_out(
    code: str, tool: dict[str, Any], answers: dict[str, Any], because: tuple[str, ...]
) -> None:
    advice = recommend(Brief(**answers), with_tools(a_tool("asked-about", **tool)))

    assert advice.tools == ()
    assert [(reason.code, reason.because) for reason in advice.excluded[0].reasons] == [(code, because)]


@pytest.mark.parametrize(("tool", "answers"), KEPT)
def test_all_else_is_a_caution_and_leaves_the_tool_in(tool: dict[str, Any], answers: dict[str, Any]) -> None:
    advice = recommend(Brief(**answers), with_tools(a_tool("asked-about", **tool)))

    assert [ranked.tool.id for ranked in advice.tools] == ["asked-about"]


def test_every_ground_for_leaving_a_tool_out_is_named() -> None:
    tool = a_tool("asked-about", time=Duration(150, 160, 170), group=GroupFit(3, 9), not_with=("minors",))
    brief = Brief(days=EVENING, participants=People(12, 12), room=("minors",))

    advice = recommend(brief, with_tools(tool))

    said = [reason.text for reason in advice.excluded[0].reasons]
    assert [reason.code for reason in advice.excluded[0].reasons] == [
        "too-little-time",
        "too-many-people",
        "not-with-minors",
    ]
    assert all(minutes in said[0] for minutes in ("150", "120"))
    assert all(people in said[1] for people in ("9", "12"))


def test_frame_activities_are_not_listed() -> None:
    advice = recommend(Brief(), with_tools(a_tool("tea", kind="break"), a_tool("map")))

    assert [ranked.tool.id for ranked in advice.tools] == ["map"]
    assert advice.excluded == ()


@given(briefs(), catalogs())
def test_a_tool_without_needs_that_suits_everybody_is_never_left_out(brief: Brief, catalog: Catalog) -> None:
    easy: Tool = a_tool("easy", time=Duration(1, 10, 20), group=GroupFit(1, 500), scales=Scales(exposure="high"))

    advice = recommend(brief, with_tools(*catalog.tools.values(), easy))

    assert "easy" in [ranked.tool.id for ranked in advice.tools]
