"""The table of scenarios, row by row, on the shipped content."""

from collections.abc import Iterator

import pytest

from planner.recommend import recommend
from planner.recommendation import Recommendation
from tests.planner.recommend.catalogs import idea_ids, shipped, tool_ids
from tests.planner.recommend.scenarios import SCENARIOS
from tests.planner.recommend.scenarios.scenario import KINDS, NEAR, Scenario


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_an_experienced_facilitator_would_stand_behind_the_advice(scenario: Scenario) -> None:
    advice = recommend(scenario.brief, shipped())

    unmet = [*_ideas(scenario, advice), *_tools(scenario, advice), *_kinds(scenario, advice)]
    unmet += [*_left_out(scenario, advice), *_cautions(scenario, advice), *_page(scenario, advice)]
    assert not unmet, f"{scenario.why}\n" + "\n".join(unmet)


def test_there_are_sixty_scenarios_and_more_each_with_its_reason() -> None:
    assert len(SCENARIOS) >= 60
    assert len({scenario.name for scenario in SCENARIOS}) == len(SCENARIOS)
    assert all(scenario.why.endswith(".") for scenario in SCENARIOS)


def test_every_scenario_says_something_of_the_tools() -> None:
    for each in SCENARIOS:
        ids = (*each.first, *each.near, *each.some_near, *each.far, *each.out, *each.kept)
        assert ids or each.kind_among or each.kind_not_among, each.name


def test_what_the_scenarios_name_exists() -> None:
    known = set(shipped().tools)
    codes = set(shipped().criteria.rules())

    for each in SCENARIOS:
        named = {*each.first, *each.near, *each.some_near, *each.far, *each.out, *each.kept}
        assert named | {id for id, _ in (*each.careful, *each.not_careful)} <= known, each.name
        assert {code for _, code in (*each.careful, *each.not_careful)} | {*each.page, *each.page_not} <= codes


def _ideas(scenario: Scenario, advice: Recommendation) -> Iterator[str]:
    order = idea_ids(advice)
    if tuple(order[: len(scenario.ideas)]) != scenario.ideas:
        yield f"key ideas should begin {scenario.ideas}: {order}"
    if not set(scenario.ideas_early) <= set(order[:3]):
        yield f"{scenario.ideas_early} should be among the first three key ideas: {order}"
    if order[0] in scenario.ideas_not_first:
        yield f"{order[0]} should not be the first key idea"


def _tools(scenario: Scenario, advice: Recommendation) -> Iterator[str]:
    order = tool_ids(advice)
    top = order[:NEAR]
    if set(order[: len(scenario.first)]) != set(scenario.first):
        yield f"first should be {scenario.first}: {top}"
    for id in scenario.near:
        if id not in top:
            yield f"{id} should be near the top and is {_place(id, order)}: {top}"
    if scenario.some_near and len(set(top) & set(scenario.some_near)) < 3:
        yield f"three of {scenario.some_near} should be near the top: {top}"
    for id in scenario.far:
        if id in top:
            yield f"{id} should not be near the top and is {_place(id, order)}: {top}"


def _kinds(scenario: Scenario, advice: Recommendation) -> Iterator[str]:
    for kind, count in scenario.kind_among:
        if not any(KINDS[kind](each.tool) for each in advice.tools[:count]):
            yield f"something of the kind “{kind}” should be among the first {count}: {tool_ids(advice, count)}"
    for kind, count in scenario.kind_not_among:
        wrong = [each.tool.id for each in advice.tools[:count] if KINDS[kind](each.tool)]
        if wrong:
            yield f"nothing of the kind “{kind}” should be among the first {count}: {wrong}"


def _left_out(scenario: Scenario, advice: Recommendation) -> Iterator[str]:
    left_out = {each.tool.id for each in advice.excluded}
    if missed := sorted(set(scenario.out) - left_out):
        yield f"should be left out: {missed}"
    if wrong := sorted(set(scenario.kept) & left_out):
        yield f"should not be left out: {wrong}"


def _cautions(scenario: Scenario, advice: Recommendation) -> Iterator[str]:
    told = {each.tool.id: {caution.code for caution in each.cautions} for each in advice.tools}
    for id, code in scenario.careful:
        if code not in told.get(id, ()):
            yield f"{id} should be cautioned for {code}: {told.get(id, 'left out')}"
    for id, code in scenario.not_careful:
        if code in told.get(id, ()):
            yield f"{id} should not be cautioned for {code}"


def _page(scenario: Scenario, advice: Recommendation) -> Iterator[str]:
    codes = {caution.code for caution in advice.cautions}
    if missed := sorted(set(scenario.page) - codes):
        yield f"the page should caution for {missed}: {sorted(codes)}"
    if wrong := sorted(set(scenario.page_not) & codes):
        yield f"the page should not caution for {wrong}"
    if scenario.page_empty and codes:
        yield f"the page should caution for nothing: {sorted(codes)}"


def _place(id: str, order: list[str]) -> str:
    return f"at place {order.index(id) + 1}" if id in order else "left out"
