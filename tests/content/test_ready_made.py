"""The shipped templates and examples: made from our own content, the same on every machine."""

from pathlib import Path

import pytest

from content.example import example_plan
from content.loader import SHIPPED, load_catalog
from content.ready_made import ready_made
from planner.checks.checker import check
from planner.clock import minutes_of
from planner.plan import TEMPLATE_FORMAT
from planner.ranges import range_of
from planner.storage.plan_file import decode, encode
from planner.templates import as_template
from planner.timetable import schedule
from planner.vocabulary import KEY_IDEAS
from tools.make_examples import EXAMPLES, ROOT, example
from tools.make_templates import SKETCHES, templates


def test_the_list_names_every_template_there_is_and_no_other() -> None:
    files = {path.stem for path in (SHIPPED / "templates").glob("*.sutemplate")}
    assert {card.id for card in ready_made()} == files == {sketch.id for sketch in SKETCHES}
    assert len(files) >= 12


@pytest.mark.parametrize("card", ready_made(), ids=lambda card: card.id)
def test_a_template_is_what_its_card_says_and_ends_on_time(card: object) -> None:
    from content.ready_made import ReadyMade

    assert isinstance(card, ReadyMade)
    template = card.plan()
    assert template.format == TEMPLATE_FORMAT
    assert template.title == card.title
    assert len(template.days) == card.days
    assert sum(minutes_of(day.end) - minutes_of(day.start) for day in template.days) == card.minutes
    assert [day.left_over for day in schedule(template).days] == [0] * card.days
    assert as_template(template)[1] == ()


def test_templates_hold_our_own_words_only_with_steps_that_sum() -> None:
    tools = load_catalog().tools
    for card in ready_made():
        template = card.plan()
        assert template.tools == {id: tools[id] for id in template.tools}
        for block in template.blocks():
            assert block.tool in template.tools
            assert sum(step.minutes for step in block.steps) == block.minutes


def test_there_is_nothing_to_remark_about_a_template() -> None:
    for card in ready_made():
        assert check(card.plan()) == (), card.id


def test_templates_are_made_anew_to_the_same_bytes() -> None:
    for id, template in templates(load_catalog()).items():
        assert (SHIPPED / "templates" / f"{id}.sutemplate").read_bytes() == encode(template), "run: make shipped"


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_examples_plan_is_drafted_anew_to_the_same_bytes(name: str) -> None:
    assert (ROOT / "examples" / f"{name}.suplan").read_bytes() == encode(example(name)), "run: make shipped"


def test_the_first_start_shows_the_bus_route() -> None:
    plan = example_plan()
    assert plan.title == "A safer bus route"
    assert plan == decode(encode(plan))
    assert Path(ROOT / "examples" / "safer-bus-route.suplan").read_bytes() == encode(plan)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_ends_at_the_agreed_hour_with_no_warning(name: str) -> None:
    plan = example(name)
    assert all(day.left_over == 0 for day in schedule(plan).days)
    assert not [finding for finding in check(plan) if finding.level != "hint"]


def test_every_key_idea_leads_a_template_and_two_are_online() -> None:
    sketches = {sketch.id: sketch for sketch in SKETCHES}
    plans = {card.id: card.plan() for card in ready_made()}
    leading = {plan.tools[tool].key_ideas[0] for id, plan in plans.items() for tool in sketches[id].heart}

    assert leading == set(KEY_IDEAS)
    assert sum(plan.brief.setting == "online" for plan in plans.values()) >= 2
    assert len(plans) >= 12
    assert {len(plan.days) for plan in plans.values()} == {1, 2, 3}


def test_no_block_of_a_template_is_shorter_than_its_tool_can_be_for_its_people() -> None:
    for card in ready_made():
        plan = card.plan()
        for block in plan.blocks():
            known = range_of(block, plan)
            assert known is None or block.minutes >= known.least, (card.id, block.title)
