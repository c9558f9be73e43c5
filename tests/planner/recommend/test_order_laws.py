"""What holds for the order of the tools: nothing unrelated moves it, ties are stable, not ten are of a kind."""

from collections import Counter
from itertools import product
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner import vocabulary as words
from planner.brief import Brief, Hours
from planner.catalog import Catalog
from planner.recommend import recommend
from tests.builders import a_tool
from tests.planner.recommend.catalogs import (
    briefs,
    catalogs,
    drawn_brief,
    drawn_catalog,
    one,
    shipped,
    tool_ids,
    with_tools,
)

COMFORTS = ("childcare", "nursing", "sign-language", "hearing", "quiet-space", "meals-on-time", "before-dark")
"""Needs that a room answers and no tool does."""


UNRELATED = [
    ("title", "A safer bus route"),
    ("languages", ("en",)),
    ("languages", ("es", "my")),
    *(("venue", answer) for answer in get_args(words.Venue)),
    *(("consulted", answer) for answer in get_args(words.Consulted)),
    *(("reporting", answer) for answer in get_args(words.Reporting)),
]
"""Answers that no tool rests on: they change what is prepared, printed or said, and not what is fitting."""


@pytest.mark.parametrize(("key", "answer"), UNRELATED)
def test_an_answer_that_no_tool_rests_on_never_reorders_them(key: str, answer: object) -> None:
    for seed in range(40):
        brief, catalog = drawn_brief(seed), drawn_catalog(seed, 8)
        answered = replace(brief, **{key: answer})

        assert recommend(answered, catalog).tools == recommend(brief, catalog).tools


def test_one_more_day_never_shortens_the_list() -> None:
    for seed in range(200):
        brief, catalog = replace(drawn_brief(seed), days=(Hours("09:00", "11:00"),)), drawn_catalog(seed, 8)
        longer = replace(brief, days=(*brief.days, Hours("10:00", "10:45")))

        assert set(tool_ids(recommend(brief, catalog))) <= set(tool_ids(recommend(longer, catalog)))


@pytest.mark.parametrize("answer", get_args(words.Interpretation))
def test_an_interpreter_changes_nothing_but_what_time_there_is(answer: words.Interpretation) -> None:
    for seed in range(40):
        brief, catalog = replace(drawn_brief(seed), days=()), drawn_catalog(seed, 8)

        assert recommend(replace(brief, interpretation=answer), catalog).tools == recommend(brief, catalog).tools


@given(briefs(), catalogs(), st.sampled_from(COMFORTS))
def test_a_need_that_the_house_meets_never_reorders_the_tools(brief: Brief, catalog: Catalog, comfort: str) -> None:
    brief = replace(brief, access=("prayer-times", *(need for need in brief.access if need not in COMFORTS)))

    more = recommend(replace(brief, access=(*brief.access, comfort)), catalog)

    assert tool_ids(more) == tool_ids(recommend(brief, catalog))


@given(briefs(), catalogs(), one(words.Connection), st.sampled_from(["in-person", "outdoors"]))
def test_a_line_that_nobody_uses_never_reorders_the_tools(
    brief: Brief, catalog: Catalog, connection: str | None, setting: str
) -> None:
    here = replace(brief, setting=setting)

    assert tool_ids(recommend(replace(here, connection=connection), catalog)) == tool_ids(recommend(here, catalog))


@given(briefs(), briefs(), catalogs())
def test_what_is_left_out_stays_out_as_long_as_the_answers_it_names_stay(
    brief: Brief, other: Brief, catalog: Catalog
) -> None:
    for left_out in recommend(brief, catalog).excluded:
        kept = {key: getattr(brief, key) for reason in left_out.reasons for key in reason.because}
        advice = recommend(replace(other, **kept), catalog)
        assert left_out.tool.id not in tool_ids(advice)


@given(briefs(), catalogs())
def test_taking_an_answer_back_never_leaves_anything_out(brief: Brief, catalog: Catalog) -> None:
    before = set(tool_ids(recommend(brief, catalog)))

    for key in ("days", "participants", "trust", "room", "setting", "literacy", "facilitators", "support"):
        silent: object = () if isinstance(getattr(brief, key), tuple) else None
        assert before <= set(tool_ids(recommend(replace(brief, **{key: silent}), catalog)))


@given(briefs(), catalogs())
def test_exposure_left_open_never_stands_better_than_low_for_what_exposes(brief: Brief, catalog: Catalog) -> None:
    assume(brief.surveillance != "high" and brief.backlash not in ("likely", "happening"))
    assume("criminalisation" not in brief.emerging)

    for each in recommend(replace(brief, exposure=None), catalog).tools:
        if each.tool.scales.exposure in ("medium", "high"):
            assert "risk-not-said" in {caution.code for caution in each.cautions}


@given(briefs(), st.lists(st.sampled_from("abcdefgh"), min_size=2, max_size=8, unique=True))
def test_tools_that_differ_in_nothing_stand_in_the_order_of_their_ids(brief: Brief, ids: list[str]) -> None:
    twins = with_tools(*(a_tool(id, title="Twin", key_ideas=("amplifying-vision",)) for id in ids))

    assert tool_ids(recommend(brief, twins)) in (sorted(ids), [])


@pytest.mark.parametrize(
    ("wish", "outcome"), list(product(get_args(words.Intention), (None, *get_args(words.Outcome))))
)
def test_the_first_ten_of_the_library_are_not_ten_of_a_kind(
    wish: words.Intention, outcome: words.Outcome | None
) -> None:
    advice = recommend(Brief(intentions=(wish,), outcomes=(outcome,) if outcome else ()), shipped())

    kinds = Counter(each.tool.key_ideas[0] for each in advice.tools[:10])
    assert len(kinds) >= 3
    assert max(kinds.values()) <= 7
