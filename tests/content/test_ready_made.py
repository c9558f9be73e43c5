"""The shipped templates and examples: made from our own content, the same on every machine."""

from pathlib import Path

import pytest

from content.example import example_plan
from content.loader import SHIPPED, load_catalog
from content.ready_made import ready_made
from planner.checks import check
from planner.clock import minutes_of
from planner.plan import TEMPLATE_FORMAT
from planner.storage.plan_file import decode, encode
from planner.templates import as_template
from planner.timetable import schedule
from tools.make_examples import EXAMPLES, ROOT, example
from tools.make_templates import SKETCHES, templates


def test_the_list_names_every_template_there_is_and_no_other() -> None:
    files = {path.stem for path in (SHIPPED / "templates").glob("*.sutemplate")}
    assert {card.id for card in ready_made()} == files == {sketch.id for sketch in SKETCHES}
    assert len(files) >= 6


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
