import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answering import (
    NotAnAnswer,
    answer_in_short,
    hour_typed,
    languages_typed,
    moved,
    next_day,
    next_fixed,
    number_typed,
    people_typed,
    sensible,
    stepped,
    toggled,
    worth_answering,
)
from planner.brief import Brief, FixedHour, Hours, People
from planner.catalog import Choice, Question
from planner.clock import clock


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("9", "09:00"),
        ("09:30", "09:30"),
        ("9.30", "09:30"),
        ("14h", "14:00"),
        ("14h15", "14:15"),
        ("1730", "17:30"),
        ("26:00", "26:00"),
        ("01:10 +1", "25:10"),
        ("6:30 pm", "18:30"),
        ("12 am", "00:00"),
        ("1:10 am +1", "25:10"),
    ],
)
def test_an_hour_may_be_typed_in_many_ways(typed: str, hour: str) -> None:
    assert hour_typed(typed) == hour


@pytest.mark.parametrize("typed", ["", "noon", "25:70", "31:00", "9:5", "-3", "14 pm", "07:00 +1"])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(NotAnAnswer, match="not-an-hour"):
        hour_typed(typed)


@given(st.integers(0, 30 * 60))
def test_every_hour_reads_back_as_it_is_written(minutes: int) -> None:
    assert hour_typed(clock(minutes)) == clock(minutes)


@pytest.mark.parametrize(
    ("typed", "people"), [("18", People(18, 18)), ("12-18", People(12, 18)), ("12 – 18", People(12, 18)), (" ", None)]
)
def test_people_are_a_number_or_a_range_or_not_said(typed: str, people: People | None) -> None:
    assert people_typed(typed) == people


@pytest.mark.parametrize("typed", ["0", "12-", "many", "18-12", "501"])
def test_what_is_no_number_of_people_is_refused(typed: str) -> None:
    with pytest.raises(NotAnAnswer, match="not-people"):
        people_typed(typed)


@pytest.mark.parametrize("typed", ["0", "51", "two", "1.5", "²"])
def test_a_number_of_facilitators_is_whole_and_within_its_limit(typed: str) -> None:
    with pytest.raises(NotAnAnswer, match="not-a-number"):
        number_typed(typed, most=50)


def test_languages_stand_between_commas_each_once() -> None:
    assert languages_typed("en, es;my  en") == ("en", "es", "my")


def test_a_language_is_known_by_its_name_and_by_its_tag() -> None:
    names = {"spanish": "es", "swiss german": "gsw"}

    assert languages_typed("Spanish, swiss  German; my es", names) == ("es", "gsw", "my")


def test_a_language_that_is_no_tag_is_named() -> None:
    with pytest.raises(NotAnAnswer) as refusal:
        languages_typed("en, Spanish!")

    assert refusal.value.params == {"text": "Spanish!"}


def test_a_day_that_ends_before_it_starts_makes_no_sense() -> None:
    with pytest.raises(NotAnAnswer, match="end-before-start"):
        sensible(Hours("17:00", "09:00"))


def test_the_next_day_keeps_the_hours_and_follows_on_the_date() -> None:
    day = Hours("10:00", "13:00", "2027-02-28", (FixedHour("12:00", 15, "Bus"),))

    assert next_day((day,)) == Hours("10:00", "13:00", "2027-03-01")


@pytest.mark.parametrize("hours", [Hours("09:00", "16:00"), Hours("18:00", "20:00"), Hours("08:00", "08:10")])
def test_an_offered_fixed_hour_lies_within_its_day(hours: Hours) -> None:
    fixed = next_fixed(hours, what="Prayer")

    sensible(Hours(hours.start, hours.end, None, (fixed,)))


def test_a_step_moves_the_upper_end_of_a_range_and_never_turns_it_over() -> None:
    assert stepped(People(12, 18), +1) == People(12, 19)
    assert stepped(People(12, 12), -1) == People(11, 11)
    assert stepped(None, +1) == People(12, 12)


@given(st.lists(st.sampled_from("abcdef"), unique=True), st.sampled_from("abcdef"))
def test_choosing_twice_changes_nothing_but_the_order(chosen: list[str], id: str) -> None:
    once = toggled(tuple(chosen), id)

    assert sorted(toggled(once, id)) == sorted(chosen)


@given(st.permutations("abcd"), st.sampled_from("abcd"), st.integers(-1, 5))
def test_moving_a_choice_loses_none(chosen: list[str], id: str, index: int) -> None:
    after = moved(tuple(chosen), id, index)

    assert sorted(after) == sorted(chosen)
    assert after.index(id) == max(0, min(index, 3))


def test_questions_that_stand_open_are_pointed_to_first_then_what_changes_most() -> None:
    rows = (_question("venue"), _question("exposure"), _question("journey", is_open=True), _question("trust"))

    order = [question.id for question in worth_answering(("venue", "exposure", "journey"), rows)]

    assert order == ["journey", "exposure", "venue"]


def test_an_answer_in_short_names_what_a_tool_rests_on() -> None:
    choices = (Choice("invitation", "We are invited", "an invitation"), Choice("grief", "We are grieving", "grief"))
    question = _question("emerging", choices=choices)
    brief = Brief(emerging=("grief", "invitation"))

    assert answer_in_short(brief, question, only=("invitation",)) == "an invitation"
    assert answer_in_short(brief, question) == "grief, an invitation"
    assert answer_in_short(Brief(), question) == ""


def _question(id: str, *, is_open: bool = False, choices: tuple[Choice, ...] = ()) -> Question:
    return Question(id, "today", id, f"{id}?", "many", open=is_open, choices=choices)


def test_what_other_answers_make_idle_is_not_pointed_to() -> None:
    rows = tuple(_question(id) for id in ("connection", "interpretation"))
    unknown = ("connection", "interpretation")

    assert worth_answering(unknown, rows, Brief(setting="in-person", languages=("en",))) == ()
    online = worth_answering(unknown, rows, Brief(setting="online", languages=("en", "fr")))
    assert [question.id for question in online] == ["connection", "interpretation"]
