import msgspec
import pytest
from msgspec.structs import replace

from planner.audience import Allowance, for_audience
from planner.brief import QUESTION_FOUR
from planner.plan import Plan, Safety, Silenced, Snapshot
from planner.precautions import in_force
from planner.safety_record import CardRow, Threat
from planner.vocabulary import Audience
from tests.builders import a_block, a_brief
from tests.exports.papers import a_full_block, a_working_day

RISKY = a_brief(
    backlash="likely",
    exposure="high",
    surveillance="high",
    distress="high",
    venue="trusted",
    consulted="yes",
    support=("care-person",),
    reporting="none",
    emerging=("grief",),
    outcomes=("a-plan",),
    languages=("en",),
    facilitators=2,
)
EVERYBODY: tuple[Audience, ...] = ("facilitators", "helpers", "participants", "wall")


def _plan() -> Plan:
    return a_working_day(
        brief=RISKY,
        parent="before",
        parked=(a_block("Kept aside"),),
        picks=("four-rooms",),
        safety=Safety(asked="whom we asked"),
        silenced=(Silenced("no-break", reason="we know"),),
        snapshots=(Snapshot(id="snap", name="yesterday"),),
    )


@pytest.mark.parametrize("audience", EVERYBODY)
def test_no_paper_tells_what_question_four_was_answered(audience: Audience) -> None:
    seen = for_audience(_plan(), audience)
    assert not any(seen.brief.answered(key) for key in QUESTION_FOUR)


@pytest.mark.parametrize("audience", EVERYBODY)
def test_what_is_on_no_paper_is_in_no_view(audience: Audience) -> None:
    seen = for_audience(_plan(), audience)
    assert (seen.parked, seen.picks, seen.silenced, seen.snapshots, seen.parent) == ((), (), (), (), None)
    assert seen.safety == Safety(precautions=in_force(_plan()))
    assert not seen.brief.emerging


def test_safety_is_there_only_for_the_papers_about_it() -> None:
    seen = for_audience(_plan(), "facilitators", Allowance(safety=True))
    assert seen.safety.asked == "whom we asked"
    assert seen.brief.exposure == "high"


@pytest.mark.parametrize("audience", EVERYBODY)
def test_threats_reach_no_paper_not_even_the_safety_sheet(audience: Audience) -> None:
    worried = replace(_plan(), safety=Safety(threats=(Threat("athreataaa", "a visit"),)))
    assert for_audience(worried, audience, Allowance(safety=True, card=True)).safety.threats == ()


def test_the_contingency_card_sees_its_own_rows_and_no_other_word_about_safety() -> None:
    rows = {"visit": CardRow(first="Zeynep speaks.")}
    seen = for_audience(
        replace(_plan(), safety=Safety(asked="whom", card=rows)), "facilitators", Allowance(card=True)
    )
    assert (seen.safety.card, seen.safety.asked, seen.brief.exposure) == (rows, "", None)


def test_private_notes_need_leave_even_for_facilitators() -> None:
    plan = _plan()
    kept = for_audience(plan, "facilitators", Allowance(private_notes=True))
    without = for_audience(plan, "facilitators")
    assert any(block.private_notes for block in kept.blocks())
    assert not any(block.private_notes for block in without.blocks())


@pytest.mark.parametrize("audience", ["participants", "wall", "helpers"])
def test_others_read_public_titles_and_hours_and_no_more(audience: Audience) -> None:
    block = next(b for b in for_audience(_plan(), audience).blocks() if b.public_notes and b.kind == "tool")
    full = a_full_block()
    assert (block.title, block.lead, block.second, block.steps, block.private_notes) == ("", "", "", (), "")
    assert (block.minutes, block.public_title, block.public_notes) == (
        full.minutes,
        full.public_title,
        full.public_notes,
    )


def test_helpers_see_how_many_come_and_what_is_needed() -> None:
    seen = for_audience(_plan(), "helpers")
    assert seen.brief.participants is not None
    assert any(block.materials for block in seen.blocks())
    assert not any(block.materials for block in for_audience(_plan(), "participants").blocks())


@pytest.mark.parametrize(("exposure", "shown"), [("low", True), ("medium", False), ("high", False), (None, False)])
def test_the_theme_is_told_only_where_nobody_would_pay_for_it(exposure: str | None, shown: bool) -> None:
    plan = a_working_day(brief=a_brief(exposure=exposure))
    assert bool(for_audience(plan, "participants").title) is shown
    assert for_audience(plan, "facilitators").title == plan.title


def test_strands_lose_their_names_and_rooms() -> None:
    seen = msgspec.json.encode(for_audience(_plan(), "participants").days)
    for name in (b"Two rooms", b"Drivers", b"Riders"):
        assert name not in seen


def test_a_handout_is_there_for_the_paper_that_prints_it() -> None:
    with_them = for_audience(_plan(), "participants", Allowance(handouts=True))
    without = for_audience(_plan(), "participants")
    assert with_them.tools["four-rooms"].handout is not None
    assert with_them.tools["four-rooms"].title == ""
    assert without.tools["four-rooms"].handout is None
    assert not any(block.tool for block in without.blocks())
