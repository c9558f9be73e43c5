"""What would change this: the single answers that move a tool, and that they do what is said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.answering import toggled
from planner.brief import Brief, Hours, People
from planner.catalog import Catalog, Duration, Fits, GroupFit, Scales
from planner.recommend import recommend, what_would_change
from planner.recommend.alternatives import alternatives
from planner.recommend.changes import MOST, NOTICED
from planner.recommendation import Change
from tests.builders import a_tool
from tests.planner.recommend.catalogs import briefs, catalogs, shipped, with_tools

LISTS = ("emerging", "intentions", "outcomes", "strengths", "room", "access", "support")


def changed(brief: Brief, change: Change) -> Brief:
    """Return the brief after a change."""
    if change.key in LISTS:
        item = str(change.to if change.from_ is None else change.from_)
        return replace(brief, **{change.key: toggled(getattr(brief, change.key), item)})
    taken_back = () if change.key == "days" else None
    return replace(brief, **{change.key: taken_back if change.to is None else change.to})


def score(brief: Brief, catalog: Catalog, id: str) -> int | None:
    """Return the score of a tool in the whole advice, or None where it is left out."""
    return next((each.score for each in recommend(brief, catalog).tools if each.tool.id == id), None)


@given(briefs(), catalogs(), st.integers(0, 13))
@settings(max_examples=60)
def test_what_is_said_of_a_change_is_what_the_advice_shows_once_it_is_made(
    brief: Brief, catalog: Catalog, number: int
) -> None:
    id = f"tool-{number:02d}"
    if id not in catalog.tools:
        return

    for change in what_would_change(brief, catalog, id):
        assert change.score_now == score(brief, catalog, id)
        assert change.score_then == score(changed(brief, change), catalog, id)


@given(briefs(), catalogs(), st.integers(0, 13))
@settings(max_examples=60)
def test_changes_are_few_and_the_one_that_moves_most_comes_first(brief: Brief, catalog: Catalog, number: int) -> None:
    changes = what_would_change(brief, catalog, f"tool-{number:02d}")

    assert len(changes) <= MOST
    assert [change.size for change in changes] == sorted((change.size for change in changes), reverse=True)
    assert all(change.size >= NOTICED or change.effect in ("let-in", "left-out") for change in changes)
    ways = [(change.key, change.effect in ("let-in", "raised")) for change in changes]
    assert len(set(ways)) == len(ways)


@pytest.mark.parametrize("id", ["spectrum-of-allies", "rehearse-the-meeting", "story-circle", "handing-over-plan"])
@pytest.mark.parametrize(
    "brief",
    [
        Brief(intentions=("renew-leadership",), outcomes=("skills",)),
        Brief(emerging=("invitation",), exposure="medium", trust="acquainted", participants=People(12, 18)),
    ],
)
def test_no_single_answer_moves_a_tool_further_than_the_first(id: str, brief: Brief) -> None:
    catalog = shipped()
    now = score(brief, catalog, id) or 0

    first = what_would_change(brief, catalog, id)[0]

    for tried in alternatives(brief, catalog.questions.questions, catalog.tools[id]):
        then = score(tried.brief, catalog, id)
        assert (now + 1 if then is None else abs(then - now)) <= first.size


def test_a_wish_for_something_else_is_no_reason_for_a_tool_that_keeps_its_place() -> None:
    changes = what_would_change(Brief(emerging=("invitation",), exposure="medium"), shipped(), "what-keeps-us-safe")

    raising = [change for change in changes if change.key in ("outcomes", "strengths") and change.effect == "raised"]
    fits = shipped().tools["what-keeps-us-safe"].fits
    assert {change.to for change in raising} <= {*fits.outcomes, *fits.strengths}


def test_a_tool_that_is_left_out_is_let_in_by_the_one_answer_that_rules_it_out() -> None:
    tool = a_tool("for-friends", not_with=("strangers",))

    changes = what_would_change(Brief(trust="strangers"), with_tools(tool), "for-friends")

    assert {(change.key, change.from_, change.effect) for change in changes} == {("trust", "strangers", "let-in")}
    assert changes[0].to is not None


def test_where_two_answers_rule_a_tool_out_no_single_one_lets_it_in() -> None:
    tool = a_tool("for-friends", not_with=("strangers",), scales=Scales(touch="low"))

    assert what_would_change(Brief(trust="strangers", setting="online"), with_tools(tool), "for-friends") == ()


def test_too_many_people_are_answered_with_as_many_as_fit() -> None:
    catalog = with_tools(a_tool("small", group=GroupFit(4, 20)))

    change = what_would_change(Brief(participants=People(15, 25)), catalog, "small")[0]

    assert (change.key, change.to, change.effect) == ("participants", People(15, 20), "let-in")


def test_too_short_a_day_is_answered_with_one_that_has_room_for_it() -> None:
    catalog = with_tools(a_tool("long", time=Duration(100, 120, 150)))

    change = what_would_change(Brief(days=(Hours("18:00", "19:00"),)), catalog, "long")[0]

    assert (change.key, change.to, change.effect) == ("days", (Hours("18:00", "20:30"),), "let-in")


def test_one_facilitator_alone_is_answered_with_two() -> None:
    catalog = with_tools(a_tool("for-two", needs=("second-facilitator",)))

    change = what_would_change(Brief(facilitators=1), catalog, "for-two")[0]

    assert (change.key, change.from_, change.to, change.effect) == ("facilitators", 1, 2, "let-in")


def test_an_outcome_that_a_tool_serves_raises_it_and_risk_lowers_what_exposes() -> None:
    tool = a_tool("a-map", fits=Fits(outcomes=("a-plan",)), scales=Scales(exposure="high"))
    brief = Brief(outcomes=("skills",), exposure="low", surveillance="low", backlash="unlikely")

    changes = what_would_change(brief, with_tools(tool), "a-map")

    assert next((change.key, change.to) for change in changes if change.effect == "raised") == ("outcomes", "a-plan")
    assert {"exposure", "surveillance", "backlash"} & {change.key for change in changes if change.effect == "lowered"}


@pytest.mark.parametrize("id", ["nobody-wrote-this", "tea"])
def test_what_is_no_tool_of_the_library_has_nothing_that_would_change_it(id: str) -> None:
    assert what_would_change(Brief(), with_tools(a_tool("tea", kind="break")), id) == ()
