from planner.catalog import Step
from planner.finding_text import blocks_with
from planner.plan import Strand, Strands
from tests.builders import a_block, a_day, a_plan

DRAW = a_block("Rooms", steps=(Step(minutes=5, do="Draw the Plaza Mayor"),))
GROUP = Strands(id="group", strands=(Strand(id="out", title="Riders", space="Patio"),))
PARKED = a_block("Plaza walk")


def test_words_are_found_in_titles_steps_spaces_and_what_is_parked() -> None:
    plan = a_plan(a_day(DRAW, GROUP), parked=(PARKED,))

    assert blocks_with(plan, "plaza") == (DRAW.id, PARKED.id)
    assert blocks_with(plan, "PLAZA m\u00e1yor") == (DRAW.id,)
    assert blocks_with(plan, "patio") == ("out",)
    assert blocks_with(plan, " ") == ()
