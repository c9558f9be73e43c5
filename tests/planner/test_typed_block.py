import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from planner.ids import derived_ids
from planner.typed_block import Typed, block_as_typed, guessed_kind, told_anew, typed_block, typed_list
from planner.usual import usual
from tests.builders import a_block, a_day, a_plan


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("15 Check-in", Typed("Check-in", 15)),
        ("1h30 Lunch", Typed("Lunch", 90)),
        ("1h Lunch", Typed("Lunch", 60)),
        ("1 h 5 min Walk", Typed("Walk", 65)),
        ("90 min Story circle", Typed("Story circle", 90)),
        ("20m Energiser", Typed("Energiser", 20)),
        ("14:00 Panel 45", Typed("Panel", 45, "14:00")),
        ("14:00 45 Panel", Typed("Panel", 45, "14:00")),
        ("9:30 Opening", Typed("Opening", None, "09:30")),
        ("2:30 pm Bus leaves", Typed("Bus leaves", None, "14:30")),
        ("12:30-13:30 Lunch", Typed("Lunch", 60, "12:30")),
        ("25:10 Night watch", Typed("Night watch", None, "25:10")),
        ("Panel 45", Typed("Panel", 45)),
        ("Panel (45 min)", Typed("Panel", 45)),
        ("Check-in", Typed("Check-in")),
        ("15", Typed("", 15)),
    ],
)
def test_a_typed_line_names_hour_minutes_and_title(text: str, named: Typed) -> None:
    assert typed_block(text) == named


@pytest.mark.parametrize(
    "title", ["Round 2", "2030 vision", "Hours and minutes", "9 to 5 jobs", "31:00 nowhere", "0 blame", "<b>5%</b>"]
)
def test_a_number_that_is_no_length_stays_in_the_title(title: str) -> None:
    typed = typed_block(title)

    assert typed is not None
    assert typed.title in (title, title.removeprefix("9 "))


def test_a_blank_line_names_nothing() -> None:
    assert typed_block(" \t ") is None


@given(some.integers(1, 1_800), some.text(some.characters(categories=["L"]), min_size=1).map(str.strip).filter(bool))
def test_minutes_before_a_title_of_letters_always_come_back(minutes: int, word: str) -> None:
    assert typed_block(f"{minutes} go {word} on") == Typed(f"go {word} on", minutes)


@given(some.text(max_size=80))
def test_whatever_is_typed_is_read(text: str) -> None:
    typed = typed_block(text)

    assert typed is None or typed.minutes is None or 1 <= typed.minutes <= 1_800


def test_a_pasted_table_takes_its_lengths_from_the_hours_and_pins_only_where_there_is_a_gap() -> None:
    pasted = "09:00\tWelcome\n09:15\tStories\n\n10:00\tBreak 15\n10:30\tPlan 60"

    assert typed_list(pasted) == (
        Typed("Welcome", 15, "09:00"),
        Typed("Stories", 45),
        Typed("Break", 15),
        Typed("Plan", 60, "10:30"),
    )


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Tea break", "break"),
        ("Lunch!", "meal"),
        ("The demand", "custom"),
        ("Check-in", "opening"),
        ("Check in", "opening"),
        ("Check the doors", "custom"),
    ],
)
def test_a_title_speaks_of_its_kind(title: str, kind: str) -> None:
    assert guessed_kind(title, {"lunch": "meal", "break": "break", "check-in": "opening"}) == kind


def test_a_typed_break_lasts_fifteen_minutes_where_none_are_said() -> None:
    block = block_as_typed(Typed("Tea"), "break", derived_ids("tea"))

    assert (block.title, block.minutes, block.purpose, block.form) == ("Tea", 15, "break", "free")


def test_a_title_that_speaks_of_a_kind_makes_an_own_block_one() -> None:
    block = a_block("Closingg", id="block", purpose="exploration", form="plenary")
    plan = a_plan(a_day(block))

    (after,) = told_anew(block, "Closing", {"closing": "closing"}).apply(plan).blocks()

    assert (after.title, after.kind, after.purpose) == ("Closing", "closing", usual("closing")[0])


def test_a_block_that_somebody_made_something_of_keeps_its_kind() -> None:
    meal, own = a_block("Tea", id="tea", kind="meal"), replace(a_block("Talk", id="talk"), purpose="decision")
    plan = a_plan(a_day(meal, own))

    for block in (meal, own):
        after = told_anew(block, "Closing", {"closing": "closing"}).apply(plan)
        assert [each.kind for each in after.blocks()] == ["meal", "custom"]
