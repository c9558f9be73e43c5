"""What holds for every brief and every set of tools, whatever the weights say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.brief import Brief, Hours
from planner.catalog import Catalog
from planner.clock import clock
from planner.recommend import recommend
from planner.recommendation import Reason, Recommendation
from planner.vocabulary import KEY_IDEAS
from tests.planner.recommend.catalogs import briefs, catalogs, idea_ids, tool_ids

PROTECTION = "collective-protection"


@given(briefs(), catalogs())
def test_the_same_brief_gets_the_same_advice_in_whatever_order_the_tools_lie(brief: Brief, catalog: Catalog) -> None:
    shuffled = replace(catalog, tools=dict(reversed(list(catalog.tools.items()))))

    assert recommend(brief, catalog) == recommend(brief, shuffled)


@given(briefs(), catalogs())
def test_every_tool_stands_once_among_the_recommended_or_the_left_out(brief: Brief, catalog: Catalog) -> None:
    advice = recommend(brief, catalog)

    listed = [*tool_ids(advice), *(out.tool.id for out in advice.excluded)]
    assert sorted(listed) == sorted(catalog.tools)
    assert all(out.reasons for out in advice.excluded)


@given(briefs(), catalogs())
def test_scores_are_whole_from_0_to_100_and_give_the_order_with_the_ids(brief: Brief, catalog: Catalog) -> None:
    advice = recommend(brief, catalog)

    tools = [(-each.score, each.tool.id) for each in advice.tools]
    ideas = [(-each.score, each.idea.id) for each in advice.key_ideas]
    assert tools == sorted(tools)
    assert ideas == sorted(ideas)
    assert all(type(score) is int and 0 <= -score <= 100 for score, _ in (*tools, *ideas))


@given(briefs(), catalogs())
def test_every_reason_rests_on_a_question_and_says_a_sentence(brief: Brief, catalog: Catalog) -> None:
    advice = recommend(brief, catalog)

    for reason in _all_reasons(advice):
        assert reason.because
        assert set(reason.because) <= set(Brief.__struct_fields__)
        assert reason.text[0].isupper()
        assert reason.text[-1] == "."
        assert "{" not in reason.text
    assert all(idea.reasons for idea in advice.key_ideas)
    assert all(tool.reasons for tool in advice.tools)


@given(briefs(), catalogs(), st.integers(15, 300))
def test_more_time_never_shortens_the_list(brief: Brief, catalog: Catalog, more: int) -> None:
    longer = replace(brief, days=tuple(Hours(day.start, clock(540 + day.minutes + more)) for day in brief.days))

    assert set(tool_ids(recommend(brief, catalog))) <= set(tool_ids(recommend(longer, catalog)))


@pytest.mark.parametrize(
    ("key", "low"), [("exposure", "low"), ("surveillance", "low"), ("backlash", "unlikely"), ("distress", "low")]
)
@given(brief=briefs(), catalog=catalogs())
def test_a_risk_left_open_never_has_fewer_cautions_than_a_low_one(
    key: str, low: str, brief: Brief, catalog: Catalog
) -> None:
    unknown = recommend(replace(brief, **{key: None}), catalog)
    safe = recommend(replace(brief, **{key: low}), catalog)

    told = {each.tool.id: len(each.cautions) for each in unknown.tools}
    assert all(told[each.tool.id] >= len(each.cautions) for each in safe.tools)
    assert len(_about_risk(unknown)) >= len(_about_risk(safe))


@given(briefs(), catalogs(), st.text(max_size=20))
def test_the_title_changes_nothing(brief: Brief, catalog: Catalog, title: str) -> None:
    renamed = recommend(replace(brief, title="x" + title), catalog)

    assert renamed.tools == recommend(replace(brief, title="y"), catalog).tools
    assert renamed.key_ideas == recommend(replace(brief, title="y"), catalog).key_ideas


@given(briefs(), catalogs())
def test_risk_that_is_high_or_unknown_keeps_protection_within_the_first_three(brief: Brief, catalog: Catalog) -> None:
    unsaid = None in (brief.exposure, brief.surveillance, brief.backlash)
    high = "high" in (brief.exposure, brief.surveillance) or brief.backlash in ("likely", "happening")

    advice = recommend(brief, catalog)

    if unsaid or high:
        assert PROTECTION in idea_ids(advice)[:3]


@given(briefs(), catalogs())
def test_the_first_wish_leads_or_stands_right_behind_protection_or_an_invitation(
    brief: Brief, catalog: Catalog
) -> None:
    wish = {
        "change-policy": "institutionalizing-gains",
        "imagine-alternatives": "imagining-alternatives",
        "shift-norms": "amplifying-vision",
        "inside-outside": "inside-outside",
        "renew-leadership": "regenerating-leadership",
        "protect-each-other": PROTECTION,
    }
    if not brief.intentions:
        return
    order = idea_ids(recommend(brief, catalog))

    ahead = order[: order.index(wish[brief.intentions[0]])]
    assert set(ahead) <= {PROTECTION, "inside-outside"}
    if "invitation" not in brief.emerging:
        assert "inside-outside" not in ahead


@given(briefs(), catalogs())
def test_grief_never_has_a_vision_as_its_first_tool_where_there_is_another(brief: Brief, catalog: Catalog) -> None:
    advice = recommend(replace(brief, emerging=("grief", *(e for e in brief.emerging if e != "grief"))), catalog)

    visions = [
        each.tool.purpose == "imagining" or each.tool.key_ideas[0] == "imagining-alternatives"
        for each in advice.tools
        if "grief" not in each.tool.fits.emerging and "rest-and-grief" not in each.tool.fits.outcomes
    ]
    if visions and not all(visions) and len(visions) == len(advice.tools):
        assert not visions[0]


@pytest.mark.parametrize(
    "answer", [{"journey": "holding-gains"}, {"emerging": ("loss-of-hope",)}, {"emerging": ("grief",)}]
)
@given(brief=briefs(), catalog=catalogs())
def test_gains_exhaustion_and_grief_always_lift_protection(
    answer: dict[str, object], brief: Brief, catalog: Catalog
) -> None:
    silent = replace(brief, **dict.fromkeys(answer, None) | ({"emerging": ()} if "emerging" in answer else {}))

    before, after = recommend(silent, catalog), recommend(replace(silent, **answer), catalog)

    assert idea_ids(after).index(PROTECTION) <= idea_ids(before).index(PROTECTION)
    assert idea_ids(after).index(PROTECTION) <= 2
    assert _score_of_protection(after) >= _score_of_protection(before)


@given(briefs(), catalogs())
def test_nothing_said_of_the_purpose_shows_every_key_idea_among_the_first_ten(brief: Brief, catalog: Catalog) -> None:
    silent = replace(brief, journey=None, emerging=(), intentions=(), outcomes=(), strengths=())

    advice = recommend(silent, catalog)

    there = {each.tool.key_ideas[0] for each in advice.tools}
    assert {each.tool.key_ideas[0] for each in advice.tools[:10]} == there & set(KEY_IDEAS)


@given(briefs(), catalogs())
def test_what_has_no_answer_is_named_in_the_order_of_the_brief(brief: Brief, catalog: Catalog) -> None:
    advice = recommend(brief, catalog)

    assert advice.unknown == tuple(key for key in Brief.__struct_fields__ if not brief.answered(key))


def _all_reasons(advice: Recommendation) -> list[Reason]:
    of_tools = [reason for each in advice.tools for reason in (*each.reasons, *each.cautions)]
    of_ideas = [reason for each in advice.key_ideas for reason in each.reasons]
    return [*of_tools, *of_ideas, *(r for each in advice.excluded for r in each.reasons), *advice.cautions]


def _about_risk(advice: Recommendation) -> list[Reason]:
    """Return the page's cautions about risk; those that name a contradiction need two answers to exist."""
    return [reason for reason in advice.cautions if not reason.code.startswith("contradiction-")]


def _score_of_protection(advice: Recommendation) -> int:
    return next(each.score for each in advice.key_ideas if each.idea.id == PROTECTION)
