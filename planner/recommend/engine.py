"""The recommendation as a whole: key ideas first, then the tools that the answers allow, each with its why."""

from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.recommend.case import DIRECTION, Case
from planner.recommend.filters import exclusions
from planner.recommend.ideas import ranked_ideas
from planner.recommend.page import page_cautions
from planner.recommend.placing import ranked_tools
from planner.recommend.risk import risk_of
from planner.recommend.weighing import weighed
from planner.recommend.words import Words
from planner.recommendation import LeftOut, Recommendation


def recommend(brief: Brief, catalog: Catalog) -> Recommendation:
    """Return the advice for a brief: key ideas and tools with reasons, best first, and what was left out and why.

    Every tool of the catalog stands once in ``tools`` or ``excluded``; frame activities are not listed. Equal
    scores stand in the order of their ids. The same brief and catalog always give the same advice. The weights
    and sentences are the catalog's criteria.
    """
    words = Words(catalog)
    risk = risk_of(brief)
    ideas = ranked_ideas(brief, risk, catalog, words)
    case = Case(
        brief=brief,
        weights=catalog.criteria.weights,
        words=words,
        risk=risk,
        longest=max((day.minutes for day in brief.days), default=None),
        ideas={ranked.idea.id: (place, ranked) for place, ranked in enumerate(ideas)},
        unsaid_direction=tuple(key for key in DIRECTION if not brief.answered(key)),
    )
    left, left_out = _filtered(case, catalog)
    return Recommendation(
        key_ideas=ideas,
        tools=ranked_tools(case, weighed(case, left)),
        excluded=left_out,
        cautions=tuple(page_cautions(case)),
        unknown=brief.unknown,
    )


def _filtered(case: Case, catalog: Catalog) -> tuple[list[Tool], tuple[LeftOut, ...]]:
    checks = exclusions(case)
    left, left_out = [], []
    for tool in catalog.methods():
        reasons = tuple(reason for check in checks if (reason := check(tool)) is not None)
        if reasons:
            left_out.append(LeftOut(tool, reasons))
        else:
            left.append(tool)
    return left, tuple(sorted(left_out, key=lambda out: out.tool.id))
