from planner.audience import Allowance
from planner.catalog import Step
from planner.plan import Block, Plan, Safety
from planner.sharing import Sharing, sharing
from tests.builders import a_block, a_brief, a_day, a_plan


def test_participants_are_kept_from_titles_steps_and_safety() -> None:
    told = _shared(_full_plan(), "participant-agenda")

    assert told.gets == ("hours", "public-titles")
    assert set(told.withheld) >= {"own-titles", "steps", "outcomes", "private-notes", "safety", "theme"}


def test_the_example_of_a_kept_title_is_a_tool_with_another_title_for_others() -> None:
    told = _shared(_full_plan(), "participant-agenda")

    assert told.example is not None
    assert told.example.title == "Power map of the mayor"


def test_the_theme_is_told_where_nobody_would_pay_for_it() -> None:
    told = _shared(_full_plan(exposure="low"), "participant-agenda")

    assert "theme" in told.gets


def test_facilitators_are_told_everything_but_safety() -> None:
    told = sharing(
        _full_plan(), "facilitator-plan", "facilitators", Allowance(private_notes=True), public_title=_public
    )

    assert {"own-titles", "steps", "outcomes", "private-notes"} <= set(told.gets)
    assert told.withheld == ("safety",)
    assert told.example is None


def test_safety_and_private_notes_are_promised_even_where_there_are_none() -> None:
    told = _shared(a_plan(a_day(a_block())), "participant-agenda")

    assert told.withheld[-2:] == ("private-notes", "safety")


def test_handouts_tell_no_hours() -> None:
    told = _shared(_full_plan(), "handouts")

    assert "hours" not in told.gets


def _shared(plan: Plan, document: str) -> Sharing:
    return sharing(plan, document, "participants", Allowance(), public_title=_public)


def _public(block: Block) -> str:
    return block.public_title.get("en", "Together")


def _full_plan(**answers: object) -> Plan:
    block = a_block(
        "Power map of the mayor",
        kind="tool",
        public_title={"en": "Who can help"},
        steps=(Step(minutes=15, do="Draw."),),
        private_notes="Ask A first.",
    )
    return a_plan(
        a_day(a_block("Welcome"), block),
        brief=a_brief(outcomes=("a-plan",), **answers),
        safety=Safety(decision="change"),
    )


def test_what_another_paper_has_for_everybody_is_not_called_kept_back() -> None:
    told = _shared(_full_plan(), "handouts")

    assert "hours" not in told.withheld


def test_a_paper_that_would_print_private_notes_does_not_promise_to_keep_them_back() -> None:
    plan = a_plan(a_day(a_block()))
    told = sharing(plan, "facilitator-plan", "facilitators", Allowance(private_notes=True), public_title=_public)

    assert told.withheld == ("safety",)
