"""What an experienced facilitator expects of the advice, said of real tools and never of the weights."""

from typing import Any, get_args

import pytest

from planner.brief import Brief, Hours, People
from planner.catalog import Fits, Scales
from planner.recommend import recommend
from planner.recommendation import RankedTool, Recommendation
from planner.vocabulary import KEY_IDEAS, Intention
from tests.builders import a_tool
from tests.planner.recommend.catalogs import idea_ids, ranked, shipped, tool_ids, with_tools

SAFE: dict[str, Any] = {"exposure": "low", "surveillance": "low", "backlash": "unlikely", "distress": "low"}
A_DAY = (Hours("09:00", "17:00"),)
MATRICES = {"what-threatens-weakens-protects", "if-something-happens", "day-after-we-win"}


def advice_for(**answers: Any) -> Recommendation:
    """Return the advice of the shipped content for these answers."""
    return recommend(Brief(**answers), shipped())


def codes(each: RankedTool) -> set[str]:
    """Return the codes of a tool's cautions."""
    return {caution.code for caution in each.cautions}


def is_protection(each: RankedTool) -> bool:
    """Whether a tool is a step of protection."""
    return "collective-protection" in each.tool.key_ideas


@pytest.mark.parametrize(
    ("wish", "idea"),
    [
        ("change-policy", "institutionalizing-gains"),
        ("imagine-alternatives", "imagining-alternatives"),
        ("shift-norms", "amplifying-vision"),
        ("inside-outside", "inside-outside"),
        ("renew-leadership", "regenerating-leadership"),
        ("protect-each-other", "collective-protection"),
    ],
)
def test_the_wish_leads_and_its_tools_come_with_it(wish: str, idea: str) -> None:
    advice = advice_for(intentions=(wish,), **SAFE)

    assert idea_ids(advice)[0] == idea
    assert idea in advice.tools[0].tool.key_ideas
    assert sum(each.tool.key_ideas[0] == idea for each in advice.tools[:6]) >= 3


@pytest.mark.parametrize("wish", get_args(Intention))
def test_a_wish_alone_brings_a_tool_made_for_it_first_and_protection_within_three(wish: Intention) -> None:
    advice = advice_for(intentions=(wish,))

    assert advice.tools[0].tool.key_ideas[0] == idea_ids(advice)[0]
    assert any(is_protection(each) for each in advice.tools[:3])


def test_the_first_wish_goes_before_the_second() -> None:
    advice = advice_for(intentions=("renew-leadership", "shift-norms"), **SAFE)

    assert idea_ids(advice)[:2] == ["regenerating-leadership", "amplifying-vision"]


def test_protection_stands_beside_the_wish_when_risk_is_high_and_nobody_is_being_harmed() -> None:
    advice = advice_for(intentions=("change-policy",), exposure="high", surveillance="low", backlash="possible")

    assert idea_ids(advice)[:2] == ["institutionalizing-gains", "collective-protection"]


def test_protection_comes_first_when_harm_is_happening_and_people_are_exposed() -> None:
    advice = advice_for(intentions=("shift-norms",), backlash="happening", exposure="high")

    assert idea_ids(advice)[0] == "collective-protection"
    assert is_protection(advice.tools[0])
    assert "backlash" in advice.key_ideas[0].reasons[0].because


def test_protection_does_not_lead_when_backlash_is_happening_and_nobody_would_pay() -> None:
    advice = advice_for(intentions=("shift-norms",), backlash="happening", exposure="low", distress="low")

    assert idea_ids(advice)[:2] == ["amplifying-vision", "collective-protection"]


def test_with_nothing_answered_all_ideas_are_worth_the_same_and_protection_stands_second() -> None:
    ideas = recommend(Brief(), shipped()).key_ideas

    assert len({each.score for each in ideas}) == 1
    assert ideas[1].idea.id == "collective-protection"
    assert [reason.code for reason in ideas[1].reasons] == ["idea-risk-unknown"]


def test_low_risk_leaves_protection_to_what_is_wished() -> None:
    advice = advice_for(intentions=("imagine-alternatives",), outcomes=("a-demand",), trust="acquainted", **SAFE)

    assert idea_ids(advice)[0] == "imagining-alternatives"
    assert "collective-protection" not in idea_ids(advice)[:2]
    assert advice.cautions == ()
    assert all(not each.cautions for each in advice.tools if not each.tool.needs)


@pytest.mark.parametrize("key", ["exposure", "surveillance", "backlash"])
def test_one_bad_answer_outweighs_two_good_ones(key: str) -> None:
    worst = "happening" if key == "backlash" else "high"

    advice = advice_for(intentions=("change-policy",), **{**SAFE, key: worst})

    assert idea_ids(advice).index("collective-protection") <= 1
    assert key in next(caution for caution in advice.cautions if caution.code == "risk-high").because


def test_unknown_risk_has_one_caution_for_the_page_and_none_on_quiet_tools() -> None:
    advice = advice_for(intentions=("change-policy",), outcomes=("a-plan",))

    assert [caution.code for caution in advice.cautions] == ["risk-unknown"]
    for each in advice.tools:
        scales = each.tool.scales
        stirs = {"medium", "high"} & {scales.exposure, scales.disclosure, scales.intensity}
        assert bool(each.cautions) == bool(stirs)
        assert len(each.cautions) <= 1 or each.tool.needs


def test_unknown_risk_has_a_quiet_step_of_protection_among_the_first_three_tools() -> None:
    advice = advice_for(intentions=("renew-leadership",), outcomes=("roles-handed-on",))

    first = [
        each for each in advice.tools[:3] if is_protection(each) and each.tool.scales.exposure in ("none", "low")
    ]
    assert first
    assert idea_ids(advice)[0] == "regenerating-leadership"


def test_high_risk_has_a_step_of_protection_before_anything_that_exposes() -> None:
    advice = advice_for(intentions=("inside-outside",), outcomes=("a-plan", "a-decision"), exposure="high")

    quiet = [is_protection(each) and each.tool.scales.exposure in ("none", "low") for each in advice.tools]
    exposing = [each.tool.scales.exposure in ("medium", "high") for each in advice.tools]
    assert quiet.index(True) < exposing.index(True)


def test_high_exposure_raises_voices_without_faces_and_names_the_harm_of_photos() -> None:
    wish: dict[str, Any] = {"intentions": ("shift-norms",), "outcomes": ("a-message-or-artwork",)}

    safe, exposed = advice_for(**wish, **SAFE), advice_for(**wish, **{**SAFE, "exposure": "high"})

    assert "many-voices-one-letter" in tool_ids(exposed, 2)
    assert ranked(exposed, "many-voices-one-letter").score > ranked(safe, "many-voices-one-letter").score
    assert ranked(exposed, "image-theatre").score < ranked(safe, "image-theatre").score
    assert {"faces", "exposes"} <= codes(ranked(exposed, "image-theatre"))


def test_an_invitation_leads_to_inside_and_outside_with_red_lines_and_rehearsal() -> None:
    advice = advice_for(emerging=("invitation",), intentions=("change-policy",))

    assert idea_ids(advice)[0] == "inside-outside"
    assert {"red-lines", "rehearse-the-meeting"} <= set(tool_ids(advice, 5))
    assert any(reason.text.startswith("You are invited") for reason in ranked(advice, "red-lines").reasons)


def test_a_decision_coming_up_is_not_an_invitation() -> None:
    advice = advice_for(emerging=("policy-window",), intentions=("change-policy",), **SAFE)

    assert idea_ids(advice)[0] == "institutionalizing-gains"


def test_an_invitation_stands_right_behind_another_wish() -> None:
    advice = advice_for(emerging=("invitation",), intentions=("renew-leadership",), **SAFE)

    assert idea_ids(advice)[:2] == ["regenerating-leadership", "inside-outside"]


def test_after_a_killing_care_and_remembering_come_first_and_no_vision() -> None:
    advice = advice_for(
        emerging=("grief",), intentions=("imagine-alternatives",), outcomes=("a-demand",), distress="high"
    )

    assert set(tool_ids(advice, 2)) == {"what-we-put-down", "remembering-together"}
    assert "vision-in-grief" in codes(ranked(advice, "ordinary-tuesday"))


def test_grief_without_anybody_to_sit_with_people_keeps_the_calm_way_first() -> None:
    advice = advice_for(emerging=("grief",), support=("legal-contact",))

    assert advice.tools[0].tool.id == "what-we-put-down"
    assert "remembering-together" in [out.tool.id for out in advice.excluded]


@pytest.mark.parametrize("answer", [{"emerging": ("loss-of-hope",)}, {"outcomes": ("rest-and-grief",)}])
def test_a_worn_out_group_is_not_sent_to_a_risk_matrix(answer: dict[str, Any]) -> None:
    advice = advice_for(intentions=("protect-each-other",), backlash="likely", **answer)

    assert not MATRICES & set(tool_ids(advice, 8))
    assert "what-we-put-down" in tool_ids(advice, 4)
    assert all("risk-work-when-worn-out" in codes(ranked(advice, id)) for id in MATRICES)


def test_a_group_with_strength_may_do_its_risk_work() -> None:
    advice = advice_for(
        intentions=("protect-each-other",),
        outcomes=("a-protection-agreement", "a-plan"),
        emerging=("closing-space",),
        journey="taking-action",
        **SAFE,
    )

    assert MATRICES & set(tool_ids(advice, 4))


@pytest.mark.parametrize(
    "answer", [{"journey": "holding-gains"}, {"emerging": ("loss-of-hope",)}, {"emerging": ("grief",)}]
)
def test_gains_exhaustion_and_grief_lift_protection_even_when_nothing_threatens(answer: dict[str, Any]) -> None:
    advice = advice_for(intentions=("change-policy",), **SAFE, **answer)

    assert idea_ids(advice)[0] == "institutionalizing-gains"
    assert "collective-protection" in idea_ids(advice)[1:3]


@pytest.mark.parametrize(
    ("answers", "code", "because"),
    [
        ({"exposure": "low", "backlash": "happening"}, "contradiction-exposure", {"exposure", "backlash"}),
        ({"exposure": "low", "surveillance": "high"}, "contradiction-exposure", {"exposure", "surveillance"}),
        ({"backlash": "unlikely", "emerging": ("backlash",)}, "contradiction-backlash", {"backlash", "emerging"}),
        ({"distress": "low", "emerging": ("grief",)}, "contradiction-distress", {"distress", "emerging"}),
        ({"materials": "projector", "power": "none"}, "contradiction-projector", {"materials", "power"}),
    ],
)
def test_answers_that_contradict_each_other_are_named(answers: dict[str, Any], code: str, because: set[str]) -> None:
    advice = advice_for(**answers)

    named = next(caution for caution in advice.cautions if caution.code == code)
    assert set(named.because) == because


def test_a_contradiction_is_told_in_the_words_of_the_answers() -> None:
    advice = advice_for(exposure="low", backlash="happening", surveillance="high")

    told = next(caution.text for caution in advice.cautions if caution.code == "contradiction-exposure")
    assert "low exposure" in told
    assert "backlash now and signs of watching" in told


def test_those_who_carry_the_risk_are_asked_first() -> None:
    assert "not-consulted" in [caution.code for caution in advice_for(consulted="not-yet").cautions]
    assert advice_for(consulted="not-yet", **SAFE).cautions == ()


def test_names_or_photos_as_proof_are_questioned_unless_risk_is_low() -> None:
    assert "names-wanted" in [caution.code for caution in advice_for(reporting="names-or-photos").cautions]
    assert advice_for(reporting="names-or-photos", **SAFE).cautions == ()


def test_outcomes_move_the_choice_of_tools_more_than_wishes_do() -> None:
    artwork = advice_for(intentions=("change-policy",), outcomes=("a-message-or-artwork",), **SAFE)

    makers = [each for each in artwork.tools[:6] if "a-message-or-artwork" in each.tool.fits.outcomes]
    assert idea_ids(artwork)[0] == "institutionalizing-gains"
    assert len(makers) >= 5


@pytest.mark.parametrize(
    ("outcome", "tool"),
    [
        ("a-demand", "one-demand-three-sizes"),
        ("roles-handed-on", "handing-over-plan"),
        ("a-protection-agreement", "what-keeps-us-safe"),
        ("rest-and-grief", "what-we-put-down"),
        ("a-message-or-artwork", "many-voices-one-letter"),
    ],
)
def test_what_should_exist_at_the_end_brings_the_tool_that_makes_it(outcome: str, tool: str) -> None:
    assert tool in tool_ids(advice_for(outcomes=(outcome,)), 5)


def test_strengths_decide_between_tools_that_serve_alike() -> None:
    wish: dict[str, Any] = {"intentions": ("change-policy",), "outcomes": ("shared-analysis",)}

    lawyers = tool_ids(advice_for(**wish, **SAFE, strengths=("legal-help",)))
    bases = tool_ids(advice_for(**wish, **SAFE, strengths=("organised-base",)))

    assert lawyers.index("triangle-of-a-law") < lawyers.index("naming-the-moment")
    assert bases.index("naming-the-moment") < bases.index("triangle-of-a-law")


def test_nothing_answered_gives_short_quiet_tools_of_every_key_idea() -> None:
    advice = advice_for()

    first = [each.tool for each in advice.tools[:10]]
    assert {tool.key_ideas[0] for tool in first} == set(KEY_IDEAS)
    assert all(tool.time.usual <= 60 for tool in first)
    assert all(tool.scales.exposure in ("none", "low") for tool in first[:8])
    assert all("have not said" in each.reasons[0].text for each in advice.tools)
    assert advice.excluded == ()
    assert "exposure" in advice.unknown


def test_people_and_hours_alone_still_say_that_the_purpose_is_open() -> None:
    advice = advice_for(participants=People(30, 40), days=(Hours("10:00", "11:00"),))

    assert {each.tool.key_ideas[0] for each in advice.tools[:10]} == set(KEY_IDEAS)
    assert all(each.tool.time.min <= 60 for each in advice.tools)
    assert "four-kinds-of-rooms" in [out.tool.id for out in advice.excluded]


def test_the_first_ten_are_not_ten_of_a_kind() -> None:
    for wish in ("inside-outside", "protect-each-other", "imagine-alternatives"):
        advice = advice_for(intentions=(wish,))
        assert len({each.tool.key_ideas[0] for each in advice.tools[:10]}) >= 3


def test_maps_of_power_and_allies_stay_away_from_officials() -> None:
    advice = advice_for(intentions=("inside-outside",), room=("officials-or-donors",), **SAFE)

    out = {each.tool.id for each in advice.excluded}
    assert {"spectrum-of-allies", "faces-of-power", "what-threatens-weakens-protects", "red-lines"} <= out
    assert all(each.tool.scales.exposure in ("none", "low") for each in advice.tools[:5])


def test_minors_meet_no_heavy_telling_near_the_top() -> None:
    advice = advice_for(intentions=("shift-norms",), room=("minors",))

    assert "story-circle" in [out.tool.id for out in advice.excluded]
    assert all(each.tool.scales.disclosure != "high" for each in advice.tools[:15])
    assert all(each.tool.scales.touch == "none" for each in advice.tools[:15])


def test_a_strained_group_listens_before_it_asks_who_decides() -> None:
    advice = advice_for(intentions=("renew-leadership",), trust="strained", **SAFE)

    assert "who-decides-here" in [out.tool.id for out in advice.excluded]
    assert any(reason.code == "dialogue" for each in advice.tools[:6] for reason in each.reasons)


def test_a_line_that_carries_voices_only_lowers_small_rooms_and_shared_boards() -> None:
    wish: dict[str, Any] = {"intentions": ("shift-norms",), "setting": "online", **SAFE}

    good, voice = advice_for(**wish, connection="good"), advice_for(**wish, connection="voice-only")

    assert "voice-only" in codes(ranked(voice, "many-voices-one-letter"))
    assert ranked(voice, "many-voices-one-letter").score < ranked(good, "many-voices-one-letter").score


def test_meeting_online_leaves_out_what_needs_a_floor_and_cautions_what_was_made_for_a_room() -> None:
    advice = advice_for(setting="online")

    assert "image-theatre" in [out.tool.id for out in advice.excluded]
    assert "not-made-for-online" in codes(ranked(advice, "day-after-we-win"))


def test_working_without_text_puts_spoken_tools_above_written_ones() -> None:
    wish: dict[str, Any] = {"intentions": ("inside-outside",), "outcomes": ("shared-analysis",), **SAFE}

    advice = advice_for(**wish, literacy="oral")

    order = tool_ids(advice)
    assert order.index("ten-minute-room-check") < order.index("four-kinds-of-rooms")
    assert "text-oral" in codes(ranked(advice, "four-kinds-of-rooms"))


def test_unknown_literacy_leans_to_speaking_among_equals_and_no_further() -> None:
    written = a_tool("a-written-one", scales=Scales(writing="medium"))
    spoken = a_tool("b-spoken-one")
    fitting = a_tool("c-written-and-fitting", scales=Scales(writing="medium"), fits=Fits(journey=("building",)))

    advice = recommend(Brief(journey="building"), with_tools(written, spoken, fitting))

    assert tool_ids(advice) == ["c-written-and-fitting", "b-spoken-one", "a-written-one"]
    assert advice.tools[2].cautions == ()


def test_a_new_team_is_warned_of_what_asks_for_experience() -> None:
    advice = advice_for(intentions=("renew-leadership",), experience="new", **SAFE)

    assert "hard-for-a-new-team" in codes(ranked(advice, "who-decides-here"))


def test_strangers_begin_light() -> None:
    advice = advice_for(intentions=("renew-leadership",), trust="strangers", **SAFE)

    assert {"who-decides-here", "values-we-can-see"} <= {out.tool.id for out in advice.excluded}
    assert advice.tools[0].tool.scales.disclosure in ("none", "low")


def test_a_short_evening_names_the_minutes_and_points_to_the_short_way() -> None:
    advice = advice_for(intentions=("inside-outside",), days=(Hours("18:00", "19:30"),), **SAFE)

    tight = next(caution for caution in ranked(advice, "four-kinds-of-rooms").cautions if caution.code == "tight")
    assert all(minutes in tight.text for minutes in ("75", "90", "40"))
    assert tight.because == ("days",)


def test_ninety_minutes_said_twice_are_tight_in_half_a_day() -> None:
    half_a_day = {"intentions": ("change-policy",), "days": (Hours("09:00", "12:00"),), **SAFE}

    once = ranked(advice_for(**half_a_day), "rehearse-the-meeting")
    twice = ranked(advice_for(interpretation="consecutive", **half_a_day), "rehearse-the-meeting")

    assert not {"tight", "tight-interpreted"} & codes(once)
    tight = next(caution for caution in twice.cautions if caution.code == "tight-interpreted")
    assert tight.because == ("days", "interpretation")
    assert all(minutes in tight.text for minutes in ("165", "72", "180"))


def test_what_whispering_leaves_room_for_is_not_called_tight() -> None:
    half_a_day = {"days": (Hours("09:00", "12:00"),), "interpretation": "whispered", **SAFE}

    assert not {"tight", "tight-interpreted"} & codes(ranked(advice_for(**half_a_day), "rehearse-the-meeting"))


def test_signing_counts_for_the_time_as_an_interpreter_does() -> None:
    short = {"days": (Hours("18:00", "19:45"),), "access": ("sign-language",), **SAFE}

    tight = next(
        caution
        for caution in ranked(advice_for(**short), "four-kinds-of-rooms").cautions
        if caution.code == "tight-interpreted"
    )
    assert tight.because == ("days", "access")


def test_criminalisation_with_people_exposed_puts_protection_first_without_a_word_on_backlash() -> None:
    advice = advice_for(intentions=("shift-norms",), emerging=("criminalisation",), exposure="high")

    assert idea_ids(advice)[0] == "collective-protection"
    assert "emerging" in advice.key_ideas[0].reasons[0].because


def test_reasons_name_the_answer_they_rest_on() -> None:
    advice = advice_for(
        outcomes=("a-demand", "a-plan"), emerging=("election",), participants=People(12, 20), days=A_DAY
    )

    reason = ranked(advice, "one-demand-three-sizes").reasons[0]
    assert (reason.code, reason.because) == ("fits-outcomes", ("outcomes",))
    assert "a demand" in reason.text
