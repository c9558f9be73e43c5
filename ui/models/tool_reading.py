"""What is told of one tool when it is read: its reasons with the answers they rest on, its cautions and its marks."""

from msgspec import Struct

from planner.answering import answer_in_short
from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.recommendation import Reason, Recommendation
from ui.words import translate


class ToolReading(Struct, frozen=True):
    """A tool and what is said about it for this brief."""

    tool: Tool
    reasons: tuple[tuple[str, str], ...] = ()
    """Each reason, and the answer it rests on in short words."""
    cautions: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    """Why it was left out, and the answers that this rests on; empty where it was not."""


def reading_of(tool: Tool, advice: Recommendation, brief: Brief, catalog: Catalog) -> ToolReading:
    """Return what is told of a tool; one that the advice does not know has no reasons."""
    for ranked in advice.tools:
        if ranked.tool.id == tool.id:
            reasons = tuple(_with_answer(reason, tool, brief, catalog) for reason in ranked.reasons)
            return ToolReading(tool, reasons, tuple(caution.text for caution in ranked.cautions))
    for out in advice.excluded:
        if out.tool.id == tool.id:
            return ToolReading(
                tool, left_out=tuple(_with_answer(reason, tool, brief, catalog) for reason in out.reasons)
            )
    return ToolReading(tool)


def _with_answer(reason: Reason, tool: Tool, brief: Brief, catalog: Catalog) -> tuple[str, str]:
    questions = {question.id: question for question in catalog.questions.questions}
    answers = []
    for key in reason.because:
        fits: tuple[str, ...] = getattr(tool.fits, key, ())
        words = answer_in_short(brief, questions[key], only=fits) if key in questions else ""
        answers.append(words or translate("Tools", "not said"))
    return reason.text, ", ".join(dict.fromkeys(answers))
