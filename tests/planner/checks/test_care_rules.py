"""What is heavy, what is told of oneself, and what others read: each rule finds what it is for."""

import pytest

from planner.catalog import Scales
from planner.edits.fields import WritePublicNotes
from planner.plan import Item, Measure, Plan, Safety
from tests.builders import a_block, a_tool
from tests.planner.checks.mornings import a_morning_with, found, mended, run

REMEMBERING = a_tool("remembering", minutes=30, scales=Scales(intensity="high"))
OTHER = a_tool("body", minutes=30, scales=Scales(intensity="high"))
TEA = a_block("Tea", kind="break", minutes=20)
LONG = {"start": "09:00", "end": "17:00"}


def heavy(*blocks: Item, start: str = "09:00", end: str = "17:00", **answers: str) -> Plan:
    return a_morning_with(*blocks, tools=(REMEMBERING, OTHER), hours={"start": start, "end": end}, **answers)


def test_something_heavy_with_a_rest_after_it_is_nothing_to_speak_of() -> None:
    plan = heavy(run(REMEMBERING), TEA, trust="close")

    codes = ("heavy-early", "heavy-late", "heavy-twice", "heavy-no-rest", "heavy-after-meal")
    assert not [code for code in codes if found(plan, code)]


@pytest.mark.parametrize(("trust", "told"), [("strangers", True), ("close", False), ("acquainted", False)])
def test_strangers_are_spared_what_is_heavy_on_their_first_morning(trust: str, told: bool) -> None:
    assert (found(heavy(run(REMEMBERING), TEA, trust=trust), "heavy-early") is not None) is told


def test_what_is_heavy_ends_two_hours_before_people_go() -> None:
    late = found(heavy(run(REMEMBERING), TEA, end="11:30"), "heavy-late")

    assert late is not None
    assert late.params["minutes"] == "105"
    assert found(heavy(run(REMEMBERING), TEA, end="12:00"), "heavy-late") is None


def test_what_is_heavy_never_comes_straight_after_a_meal() -> None:
    meal = a_block("Lunch", kind="meal", minutes=60)

    assert found(heavy(meal, run(REMEMBERING), TEA), "heavy-after-meal") is not None


def test_one_heavy_thing_a_day_is_enough_and_its_parts_are_one() -> None:
    parts = (run(REMEMBERING, 15, part=1, id="part1"), TEA, run(REMEMBERING, 15, part=2, id="part2"), TEA)

    assert found(heavy(run(REMEMBERING), TEA, run(OTHER), TEA), "heavy-twice") is not None
    assert found(heavy(*parts), "heavy-twice") is None


def test_people_settle_after_what_is_heavy() -> None:
    more = a_block("More", minutes=30, lead="A")
    settling = a_block("Breathe", kind="grounding", minutes=15, lead="A")

    assert found(heavy(run(REMEMBERING), more), "heavy-no-rest") is not None
    assert found(heavy(run(REMEMBERING), settling, more), "heavy-no-rest") is None


def test_no_game_follows_what_is_heavy() -> None:
    game = a_block("Clap", kind="energiser", minutes=5, lead="A")

    assert found(heavy(run(REMEMBERING), game, TEA), "lively-after-heavy") is not None
    assert found(heavy(run(REMEMBERING), TEA, game), "lively-after-heavy") is None


def test_nobody_tells_of_themselves_before_the_day_is_opened() -> None:
    from planner.brief import Brief
    from tests.builders import a_day, a_plan

    telling = a_tool("river", scales=Scales(disclosure="high"))
    opening = a_block("Welcome", kind="opening", minutes=10)
    first, after = (
        a_plan(a_day(*row), brief=Brief(), tools={"river": telling})
        for row in ((run(telling), opening), (opening, run(telling)))
    )

    assert found(first, "early-disclosure") is not None
    assert found(after, "early-disclosure") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Call Ana: +44 20 7946 0958", True),
        ("Write to ana@example.org", True),
        ("Bring 12 pens for 25 people at 14:30 on 8 March 2027", False),
        ("Rooms 101, 102 and 103", False),
    ],
)
def test_a_number_or_address_in_what_participants_read_is_named(text: str, told: bool) -> None:
    block = a_block("Who can help", minutes=30, lead="A")
    plan = WritePublicNotes(block.id, "en", text).apply(a_morning_with(block))

    assert (found(plan, "contact-in-public") is not None) is told


def test_names_or_photos_are_agreed_beforehand() -> None:
    from tests.builders import a_day, a_plan
    from tests.planner.checks.mornings import led, low_risk

    day = a_day(led("Hello", 10, kind="opening"), led("Talk", 30), start="09:00", end="10:00")

    assert found(a_plan(day, brief=low_risk(reporting="names-or-photos")), "no-consent") is not None
    assert found(a_plan(day, brief=low_risk(reporting="none")), "no-consent") is None
    assert found(a_morning_with(led("Talk", 30), reporting="names-or-photos"), "no-consent") is None


def test_a_measure_whose_block_is_gone_can_be_kept_without_one() -> None:
    from msgspec.structs import replace

    plan = a_morning_with(a_block("Talk", minutes=30, lead="A"))
    lost = replace(plan, safety=Safety(measures=(Measure(id="m", what="Leave in pairs", block="goneblock1"),)))

    assert found(lost, "measure-lost") is not None
    assert mended(lost, "measure-lost").safety.measures == (Measure(id="m", what="Leave in pairs"),)
