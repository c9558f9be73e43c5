import pytest

from planner.audience import Allowance, for_audience
from planner.catalog import Step
from planner.personal import personal_details
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan, a_tool


def found_in(plan: Plan) -> set[tuple[str, str]]:
    return {(detail.sort, detail.text) for detail in personal_details(plan, {})}


def noted(text: str) -> Plan:
    return a_plan(a_day(a_block("Welcome", public_notes={"en": text})))


@pytest.mark.parametrize(
    ("text", "sort", "reads"),
    [
        ("Write to rosa.p+water@example.org before noon.", "e-mail", "rosa.p+water@example.org"),
        ("Call +44 7700 900123 at the gate", "phone", "+44 7700 900123"),
        ("Call (020) 7946-0018", "phone", "(020) 7946-0018"),
        (
            "The pad is at https://pad.example.org/p/x?token=9f8e7d, bring it",
            "link",
            "https://pad.example.org/p/x?token=9f8e7d",
        ),
        ("We meet at 14 Old Mill Road", "address", "14 Old Mill Road"),
        ("Nos vemos en Calle de la Luna 23", "address", "Calle de la Luna 23"),
        ("Ask Sister Agnes for the key", "name", "Sister Agnes"),
        ("then find Maria Lopez at the door", "name", "Maria Lopez"),
    ],
)
def test_what_looks_personal_is_named_with_its_sort(text: str, sort: str, reads: str) -> None:
    assert (sort, reads) in found_in(noted(text))


@pytest.mark.parametrize(
    "text",
    [
        "From 18:00 to 20:30, and again on 2027-03-08 or 8.3.2027.",
        "12 to 18 people, 4 groups of 4, 20 minutes each.",
        "Bring two sheets, 100 beans and a rope of 25 metres.",
        "Who Can Help? We ask before we write.",
        "Lunch and rest, one hour. Tea at 16.15.",
    ],
)
def test_hours_dates_counts_and_headings_are_not_personal(text: str) -> None:
    assert found_in(noted(text)) == set()


def test_a_lead_that_is_a_role_or_a_letter_is_no_name() -> None:
    plan = a_plan(
        a_day(a_block("One", lead="A"), a_block("Two", lead="Host and Door"), a_block("Three", lead="Rosa"))
    )
    assert found_in(plan) == {("name", "Rosa")}


def test_a_steps_own_words_are_read_and_those_of_its_tool_are_not() -> None:
    tool = a_tool(steps=(Step(minutes=40, form="pairs", do="Tell them of Ada Park."),))
    own = Step(minutes=5, form="plenary", do="Then ask Ben Hill to speak.")
    block = a_block("Talk", kind="tool", tool=tool.id, steps=(*tool.steps, own))
    assert found_in(a_plan(a_day(block), tools={tool.id: tool})) == {("name", "Ben Hill")}


def test_what_a_reader_does_not_see_is_not_found_in_their_paper() -> None:
    plan = a_plan(a_day(a_block("Welcome", lead="Rosa", private_notes="Call +44 7700 900123")))
    assert personal_details(for_audience(plan, "participants"), {}) == ()
    assert len(personal_details(for_audience(plan, "facilitators", Allowance(private_notes=True)), {})) == 2


def test_a_detail_says_in_which_block_it_stands_once() -> None:
    block = a_block("Welcome", public_notes={"en": "a@b.org and a@b.org", "es": "a@b.org"})
    (detail,) = personal_details(a_plan(a_day(block)), {block.id: "Bienvenida"})
    assert (detail.block, detail.title) == (block.id, "Bienvenida")


def test_a_million_letters_are_read_in_no_time() -> None:
    assert found_in(noted("word " * 200_000 + "a" * 1_000 + "1 " * 1_000)) is not None
