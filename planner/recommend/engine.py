"""The recommendation as a whole: key ideas first, then the tools that the answers allow, each with its why."""

from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.recommend.case import DIRECTION, Case
from planner.recommend.filters import exclusions
from planner.recommend.ideas import ranked_ideas
from planner.recommend.page import page_cautions
from planner.recommend.placing import ranked_tools
from planner.recommend.weighing import weighed
from planner.recommend.words import Words
from planner.recommendation import LeftOut, Recommendation
from planner.risk import risk_of


def recommend(brief: Brief, catalog: Catalog) -> Recommendation:
    """Return the advice for a brief: key ideas and tools with reasons, best first, and what was left out and why.

    Every tool of the catalog stands once in ``tools`` or ``excluded``; frame activities are not listed. Equal
    scores stand in the order of their ids. The same brief and catalog always give the same advice. The weights
    and sentences are the catalog's criteria.
    """
    case = case_of(brief, catalog, Words(catalog))
    left, left_out = filtered(case, catalog)
    return Recommendation(
        key_ideas=tuple(ranked for _, ranked in case.ideas.values()),
        tools=ranked_tools(case, weighed(case, left)),
        excluded=left_out,
        cautions=tuple(page_cautions(case)),
        unknown=brief.unknown,
    )


def case_of(brief: Brief, catalog: Catalog, words: Words) -> Case:
    """Return a brief with all that is worked out from it once; ``words`` may serve several briefs."""
    risk = risk_of(brief)
    ideas = ranked_ideas(brief, risk, catalog, words)
    return Case(
        brief=brief,
        weights=catalog.criteria.weights,
        words=words,
        risk=risk,
        longest=max((day.minutes for day in brief.days), default=None),
        ideas={ranked.idea.id: (place, ranked) for place, ranked in enumerate(ideas)},
        unsaid_direction=tuple(key for key in DIRECTION if not brief.answered(key)),
    )


def filtered(case: Case, catalog: Catalog) -> tuple[list[Tool], tuple[LeftOut, ...]]:
    """Return the tools that may be used, in the catalog's order, and those left out, by id, with why."""
    checks = exclusions(case)
    left, left_out = [], []
    for tool in catalog.methods():
        reasons = tuple(reason for check in checks if (reason := check(tool)) is not None)
        if reasons:
            left_out.append(LeftOut(tool, reasons))
        else:
            left.append(tool)
    return left, tuple(sorted(left_out, key=lambda out: out.tool.id))
