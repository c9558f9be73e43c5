"""Fitting a day: what is kept is kept, nothing is lost, and what is said to fit does."""

from hypothesis import given
from hypothesis import strategies as st

from planner.clock import clock, minutes_of
from planner.edits.fields import RuleGap
from planner.fitting import NewEnd, Proposal, RunningLate, fit
from planner.plan import Block, Item, Plan, Strand, Strands
from planner.ranges import is_kept, shortest
from planner.timetable import schedule
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool

SHIELD = a_tool("shield", minutes=25, key_ideas=("collective-protection",))
TALK = a_tool("talk", minutes=60)
TOOLS = {"shield": SHIELD, "talk": TALK}

blocks = st.builds(
    lambda minutes, kind, keep, tool: {"minutes": minutes, "kind": kind, "keep": keep, "tool": tool},
    st.integers(1, 24).map(lambda fives: fives * 5),
    st.sampled_from(["custom", "tool", "tool", "break", "meal", "buffer", "energiser", "opening", "agreements"]),
    st.sampled_from(["normal", "normal", "must", "optional", "cut-first"]),
    st.sampled_from([None, None, "talk", "shield"]),
)


@st.composite
def days(draw: st.DrawFn) -> Plan:
    """Draw a plan of two days; the first has up to nine items, some pinned where they stand, some in strands."""
    rows: list[Item] = []
    now = 540
    for at, fields in enumerate(draw(st.lists(blocks, min_size=1, max_size=9))):
        pin = draw(st.sampled_from([None, None, None, 0, 15]))
        start = clock(now + pin) if pin is not None and now + pin < 1700 and at else None
        gap = draw(st.sampled_from(["may-shrink", "keep"]))
        block = a_block(f"Block {at}", id=f"block{at}", start=start, gap=gap, **fields)
        if draw(st.integers(0, 5)) == 0 and start is None:
            other = a_block(f"Beside {at}", id=f"beside{at}", minutes=20)
            strands = (Strand(id=f"left{at}", blocks=(block,)), Strand(id=f"right{at}", blocks=(other,)))
            rows.append(Strands(id=f"group{at}", strands=strands))
        else:
            rows.append(block)
        now = schedule(a_plan(a_day(*rows, id="one"))).days[0].finish
    second = a_day(a_block("Tomorrow", minutes=60), id="two", start="09:00", end="12:00")
    return a_plan(a_day(*rows, id="one", end=clock(max(545, min(now, 1795)))), second, tools=TOOLS)


def every_block(plan: Plan) -> dict[str, Block]:
    return {block.id: block for block in (*plan.blocks(), *plan.parked)}


@given(days(), st.integers(1, 30).map(lambda fives: fives * 5))
def test_what_rests_feeds_protects_or_must_happen_is_kept_in_every_proposal(plan: Plan, sooner: int) -> None:
    end = max(545, minutes_of(plan.days[0].end) - sooner)
    for proposal in fit(plan, NewEnd("one", end)):
        after = proposal.edit.apply(plan)
        there = {block.id: block for block in after.blocks()}
        for block in plan.blocks():
            if is_kept(block, plan):
                assert there[block.id].minutes == block.minutes
                assert there[block.id].start == block.start


@given(days(), st.integers(-20, 30).map(lambda fives: fives * 5))
def test_no_block_is_lost_and_none_is_shorter_than_it_can_be(plan: Plan, sooner: int) -> None:
    end = min(1800, max(545, minutes_of(plan.days[0].end) - sooner))
    for proposal in fit(plan, NewEnd("one", end)):
        after = every_block(proposal.edit.apply(plan))
        assert after.keys() == every_block(plan).keys()
        assert all(after[block.id].minutes >= shortest(block, plan) for block in plan.blocks())


@given(days(), st.integers(1, 30).map(lambda fives: fives * 5))
def test_a_proposal_that_says_it_fits_does(plan: Plan, sooner: int) -> None:
    end = max(545, minutes_of(plan.days[0].end) - sooner)
    for proposal in fit(plan, NewEnd("one", end)):
        times = schedule(proposal.edit.apply(plan)).days[0]
        assert times.finish == proposal.ends
        if proposal.over == 0:
            assert times.left_over >= 0
            assert all(span.gap >= 0 for span in times.spans[1:])


@given(days(), st.integers(0, 120), st.integers(1, 12).map(lambda fives: fives * 5))
def test_what_is_over_already_is_not_touched(plan: Plan, into: int, late: int) -> None:
    now = 540 + into + late
    past = [span.id for span in schedule(plan).days[0].spans if span.start < now - late][:-1]
    for proposal in fit(plan, RunningLate("one", now, late)):
        items = {item.id: item for item in proposal.edit.apply(plan).days[0].items}
        assert all(items[item.id] == item for item in plan.days[0].items if item.id in past)


def a_working_day() -> Plan:
    return a_plan(
        a_day(
            a_block("Welcome", id="welcome", kind="opening", minutes=15),
            a_block("Talk", id="talk", kind="tool", tool="talk", minutes=60),
            a_block("Breath", id="breath", kind="buffer", minutes=15),
            a_block("Lunch", id="lunch", kind="meal", minutes=60),
            a_block("Game", id="game", kind="energiser", minutes=10),
            a_block("Extra", id="extra", minutes=30, keep="cut-first"),
            a_block("Shield", id="shield", kind="tool", tool="shield", minutes=25),
            a_block("Decide", id="decide", minutes=45, keep="must"),
            a_block("Close", id="close", kind="closing", minutes=10),
            id="one",
            start="10:00",
            end="14:30",
        ),
        tools=TOOLS,
        brief=a_brief(days=()),
    )


def by_way(plan: Plan, wish: NewEnd | RunningLate) -> dict[str, Proposal]:
    return {proposal.way: proposal for proposal in fit(plan, wish)}


def parked(plan: Plan, proposal: Proposal) -> list[str]:
    return [block.id for block in proposal.edit.apply(plan).parked]


def test_a_day_that_ends_an_hour_sooner_has_at_least_three_ways() -> None:
    plan = a_working_day()
    ways = by_way(plan, NewEnd("one", 13 * 60 + 40))

    assert {"shorten", "drop", "fewer", "halfway"} <= ways.keys()
    assert [way for way, proposal in ways.items() if proposal.over == 0] == ["shorten", "drop", "fewer", "halfway"]


def test_what_is_marked_goes_in_order_and_no_more_than_is_needed() -> None:
    plan = a_working_day()

    assert parked(plan, by_way(plan, NewEnd("one", minutes_of("14:15")))["drop"]) == ["breath"]
    assert parked(plan, by_way(plan, NewEnd("one", minutes_of("13:50")))["drop"]) == ["breath", "extra"]
    assert parked(plan, by_way(plan, NewEnd("one", minutes_of("13:35")))["drop"]) == ["breath", "extra", "game"]


def test_shorter_blocks_keep_the_sum_of_their_steps() -> None:
    plan = a_plan(a_day(a_block("Talk", kind="tool", tool="talk", minutes=60, steps=TALK.steps)), tools=TOOLS)
    after = by_way(plan, NewEnd(plan.days[0].id, 540 + 45))["shorten"].edit.apply(plan)
    block = next(after.blocks())

    assert block.minutes == sum(step.minutes for step in block.steps) == 45


def test_forty_minutes_late_lets_the_running_block_be_as_long_as_it_was_and_saves_the_end() -> None:
    plan = a_working_day()
    ways = by_way(plan, RunningLate("one", minutes_of("11:20"), 40))
    after = ways["drop"].edit.apply(plan)

    assert next(block for block in after.blocks() if block.id == "talk").minutes == 100
    assert ways["drop"].over == 0
    assert after.days[0].end == "14:30"
    assert ways["later"].edit.apply(plan).days[0].end == "15:10"
    assert parked(plan, ways["later"]) == []


def test_a_pinned_lunch_keeps_its_hour_and_what_does_not_fit_ahead_of_it_moves_past_it() -> None:
    talk, more = a_block("Talk", id="talk", minutes=60), a_block("More", id="more", minutes=40)
    lunch = a_block("Lunch", id="lunch", kind="meal", minutes=60, start="12:30")
    plan = a_plan(a_day(talk, more, lunch, a_block("End", id="end"), id="one", start="10:30", end="14:00"))
    ways = by_way(plan, RunningLate("one", minutes_of("11:20"), 40))
    later = schedule(ways["later"].edit.apply(plan)).days[0]

    assert [(span.id, clock(span.start)) for span in later.spans] == [
        ("talk", "10:30"),
        ("lunch", "12:30"),
        ("more", "13:30"),
        ("end", "14:10"),
    ]


def test_free_minutes_may_shrink_unless_they_are_to_be_kept() -> None:
    talk, more = a_block("Talk", id="talk", minutes=40), a_block("More", id="more", minutes=20)
    bus = a_block("Bus", id="bus", start="12:00")
    plan = a_plan(a_day(talk, more, bus, id="one", start="10:30", end="14:00"))
    late = RunningLate("one", minutes_of("10:55"), 15)

    assert [proposal.way for proposal in fit(plan, late)] == ["only-hours"]
    kept = RuleGap("bus", "keep").apply(plan)
    shorter = by_way(kept, late)["shorten"].edit.apply(kept)
    assert [block.minutes for block in shorter.blocks()][:2] == [55, 15]


def test_more_time_can_stay_free_go_to_the_work_or_to_the_breaks() -> None:
    plan = a_working_day()
    ways = by_way(plan, NewEnd("one", minutes_of("15:00")))

    assert {"only-hours", "lengthen", "breathe"} <= ways.keys()
    assert [ways[way].ends for way in ("only-hours", "lengthen")] == [14 * 60 + 30, 15 * 60]


def test_parked_blocks_come_back_when_there_is_time() -> None:
    plan = a_plan(*a_working_day().days, tools=TOOLS, parked=(a_block("Aside", id="aside", minutes=30),))
    after = by_way(plan, NewEnd("one", minutes_of("15:00")))["unpark"].edit.apply(plan)

    assert [item.id for item in after.days[0].items][-2:] == ["aside", "close"]
    assert after.parked == ()


def test_the_answer_about_days_follows_where_it_said_the_same() -> None:
    plan = a_plan(a_day(a_block("Talk", minutes=90), id="one", start="18:00", end="20:00"), brief=a_brief())
    after = by_way(plan, NewEnd("one", 19 * 60))["shorten"].edit.apply(plan)

    assert [(day.start, day.end) for day in after.brief.days] == [("18:00", "19:00")]


def test_nothing_is_proposed_where_all_fits_as_it_is() -> None:
    plan = a_working_day()

    assert fit(plan, NewEnd("one", minutes_of("14:30"))) == ()
