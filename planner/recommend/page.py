"""Cautions for the whole page: risk that is high or not said, and answers that do not go together."""

from collections.abc import Iterator

from planner.recommend.case import Case
from planner.recommendation import Reason
from planner.risk import contradictions


def page_cautions(case: Case) -> Iterator[Reason]:
    """Yield what to be careful about whichever tools are chosen: few, and each once."""
    brief, risk, words = case.brief, case.risk, case.words
    if risk.known == "high":
        yield words.reason("risk-high", risk.because)
    if risk.unsaid and brief.exposure != "high":
        # Who has said that people could be arrested or attacked has said what they risk.
        yield words.reason("risk-unknown", risk.unsaid, questions=words.asked(risk.unsaid))
    for code, against in contradictions(brief):
        said = {key: answers for key, answers in against.items() if answers}
        names = {key: words.named(key, answers) for key, answers in said.items()}
        first = next(iter(names)) if code != "contradiction-backlash" else "backlash"
        others = words.joined(name for key, name in names.items() if key != first)
        yield words.reason(code, tuple(said), one=names[first], others=others)
    if brief.consulted == "not-yet" and risk.standing != "low":
        yield words.reason("not-consulted", ("consulted", *risk.grounds))
    if brief.reporting == "names-or-photos" and risk.standing != "low":
        yield words.reason("names-wanted", ("reporting", *risk.grounds))
    if brief.venue == "public" and risk.known == "high":
        yield words.reason("public-place", ("venue", *risk.because))
    if brief.distress == "high" and brief.support and "care-person" not in brief.support:
        yield words.reason("nobody-for-care", ("distress", "support"))
