"""The advice as data: whole, reachable, and in words that are said once."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, get_args

import pytest
from msgspec.structs import replace

from content.criteria_check import ANSWERS, criteria_complaints
from content.faults import ContentFaults
from content.loader import SHIPPED, load_catalog
from planner import vocabulary as words
from planner.brief import Brief, Hours, People
from planner.catalog import Catalog, Fits, GroupFit, Scales
from planner.criteria import AnswerLift, Criteria, Rule
from planner.recommend import recommend
from planner.recommendation import Recommendation
from tests.builders import a_tool
from tests.planner.recommend.catalogs import shipped, with_tools


def test_no_sentence_is_said_twice() -> None:
    criteria = shipped().criteria

    said = Counter([*(lift.text for lift in criteria.answers), *(rule.text for rule in criteria.rules().values())])

    assert [text for text, times in said.items() if times > 1] == []


def test_no_code_is_given_twice() -> None:
    criteria = shipped().criteria
    rules = (*criteria.lifts, *criteria.cautions, *criteria.exclusions, *criteria.page)

    assert len(criteria.rules()) == len(rules)
    assert len({(lift.key, lift.answer, lift.idea) for lift in criteria.answers}) == len(criteria.answers)


def test_the_figures_for_tools_are_even_so_that_one_point_only_parts_equals() -> None:
    weights = shipped().criteria.weights
    pulls = (weights.outcomes, weights.emerging, weights.journey, weights.strengths)
    figures = [
        *(figure for pull in pulls for figure in (pull.first, pull.more, pull.most, pull.none)),
        *(weights.base, weights.spread_step, weights.calm.short, weights.calm.medium, weights.calm.quiet),
        *(*weights.intentions, *weights.main_idea, *weights.other_idea),
        *(figure for rule in shipped().criteria.rules().values() for figure in (rule.points, rule.at_high)),
    ]

    assert [figure for figure in figures if figure % 2] == []


@pytest.mark.parametrize("key", [key for key in ANSWERS if key != "distress"])
def test_every_answer_about_the_purpose_raises_a_key_idea(key: str) -> None:
    raised = {lift.answer for lift in shipped().criteria.answers if lift.key == key}

    assert raised == set(ANSWERS[key])


def test_every_rule_is_reached_by_some_brief() -> None:
    catalog = _a_tool_of_every_sort()

    reached = {code for brief in _briefs_for_every_answer() for code in _codes(recommend(brief, catalog))}

    missing = set(shipped().criteria.rules()) - reached
    assert missing == set()


def test_every_reason_that_is_given_has_a_sentence_in_the_criteria() -> None:
    catalog = _a_tool_of_every_sort()
    known = set(shipped().criteria.rules()) | {lift.code for lift in shipped().criteria.answers}

    given = {code for brief in _briefs_for_every_answer() for code in _codes(recommend(brief, catalog))}

    assert given - known == set()


@pytest.mark.parametrize(
    ("criteria", "code"),
    [
        (Criteria(answers=(AnswerLift("emerging", "rain", "inside-outside", 2, "It rains."),)), "not-a-choice"),
        (Criteria(answers=(AnswerLift("title", "x", "inside-outside", 2, "A title."),)), "not-a-choice"),
        (Criteria(lifts=(Rule("invited-red-lines", "You are invited.", tools=("no-such",)),)), "no-such-tool"),
        (Criteria(page=(Rule("risk-high", " "),)), "empty-text"),
    ],
)
def test_criteria_that_name_nothing_that_exists_are_faulted(criteria: Criteria, code: str) -> None:
    assert [found for _, found, _ in criteria_complaints(criteria, {"red-lines": None})] == [code]


def test_a_folder_whose_criteria_name_a_missing_tool_is_refused_with_the_line(tmp_path: Path) -> None:
    for name in ("criteria.yaml", "questions.yaml"):
        (tmp_path / name).write_bytes((SHIPPED / name).read_bytes())

    with pytest.raises(ContentFaults) as refused:
        load_catalog(folder=tmp_path)

    faults = [each.fault for each in refused.value.faults if each.file == "criteria.yaml"]
    assert ("no-such-tool", {"id": "red-lines"}) in [(fault.code, fault.params) for fault in faults]
    assert all(fault.line for fault in faults)


def test_the_shipped_criteria_have_no_fault() -> None:
    assert list(criteria_complaints(shipped().criteria, shipped().tools)) == []


def _codes(advice: Recommendation) -> Iterator[str]:
    for idea in advice.key_ideas:
        yield from (reason.code for reason in idea.reasons)
    for tool in advice.tools:
        yield from (reason.code for reason in (*tool.reasons, *tool.cautions))
    for out in advice.excluded:
        yield from (reason.code for reason in out.reasons)
    yield from (caution.code for caution in advice.cautions)


def _a_tool_of_every_sort() -> Catalog:
    needs = [a_tool(f"needs-{need}", needs=(need,)) for need in get_args(words.Need)]
    not_with = [a_tool(f"no-{company}", not_with=(company,)) for company in get_args(words.Company)]
    levels = [
        a_tool(f"{scale}-{level}", scales=replace(Scales(), **{scale: level}), key_ideas=("amplifying-vision",))
        for scale in Scales.__struct_fields__
        for level in ("medium", "high")
    ]
    places = [a_tool(f"only-{place}", settings=(place,)) for place in get_args(words.Setting)]
    others = [
        a_tool("small-group", group=GroupFit(6, 9), fits=Fits(strengths=("money",)), level="seasoned"),
        a_tool("no-idea", key_ideas=()),
        a_tool("long", minutes=90, key_ideas=("imagining-alternatives",)),
        *shipped().tools.values(),
    ]
    return with_tools(*needs, *not_with, *levels, *places, *others)


def _briefs_for_every_answer() -> Iterator[Brief]:
    literals: dict[str, object] = {
        "journey": words.Journey, "emerging": words.Emerging, "intentions": words.Intention,
        "outcomes": words.Outcome, "strengths": words.Strength, "experience": words.Experience,
        "trust": words.Trust, "room": words.Room, "setting": words.Setting, "materials": words.Equipment,
        "power": words.Power, "connection": words.Connection, "literacy": words.Literacy, "access": words.Access,
        "backlash": words.Backlash, "exposure": words.Degree, "surveillance": words.Degree,
        "distress": words.Degree, "venue": words.Venue, "consulted": words.Consulted, "support": words.Support,
        "reporting": words.Reporting,
    }  # fmt: skip
    listed = ("emerging", "intentions", "outcomes", "strengths", "room", "access", "support")
    yield Brief()
    for key, literal in literals.items():
        for answer in get_args(literal):
            answers: dict[str, Any] = {key: (answer,) if key in listed else answer}
            yield Brief(**answers)
    together: list[dict[str, Any]] = [
        {"exposure": "medium", "surveillance": "low", "backlash": "unlikely", "emerging": ("backlash",)},
        {"backlash": "happening", "exposure": "low"},
        {"backlash": "happening", "exposure": "high", "venue": "public"},
        {"distress": "low", "emerging": ("grief",)},
        {"distress": "high", "support": ("legal-contact",)},
        {"materials": "projector", "power": "none"},
        {"exposure": "low", "surveillance": "low", "backlash": "unlikely", "distress": "low"},
        {"days": (Hours("09:00", "09:15"),)},
        {"days": (Hours("09:00", "10:00"),)},
        {"days": (Hours("09:00", "12:00"),), "interpretation": "consecutive"},
        {"participants": People(2, 3)},
        {"participants": People(20, 30)},
        {"facilitators": 1},
    ]
    yield from chain(Brief(**answers) for answers in together)


def test_a_translation_lays_its_words_over_the_sentences() -> None:
    from content.translation import translated
    from planner.reading import Node, plain

    english = plain({"weights": {"base": "2"}, "page": [{"code": "risk-high", "text": "Careful."}]})
    spanish = plain({"page": [{"text": "Con cuidado."}]})

    merged, missing = translated(english, spanish)

    rule: Node = merged.value["page"].value[0]
    assert (rule.value["code"].value, rule.value["text"].value) == ("risk-high", "Con cuidado.")
    assert missing == ()


def test_criteria_are_part_of_every_catalog() -> None:
    assert replace(shipped(), tools={}).criteria.weights.base > 0
