"""What is told of one tool when it is read: its reasons with the answers they rest on, its cautions and its marks."""

from msgspec import Struct

from planner.answering import answer_in_short
from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.recommendation import Reason, Recommendation
from ui.models.tool_rows import Said
from ui.words import translate


class ToolReading(Struct, frozen=True):
    """A tool and what is said about it for this brief."""

    tool: Tool
    reasons: tuple[tuple[str, str], ...] = ()
    """Each reason that is told, and the answer it rests on in short words."""
    as_advised: tuple[Reason, ...] = ()
    """The same reasons as the advice has them."""
    set_aside: int = 0
    """How many reasons are not told, since somebody said that they do not hold."""
    cautions: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    """Why it was left out, and the answers that this rests on; empty where it was not."""
    brief: Brief = Brief()
    """The answers that all this rests on."""


def reading_of(
    tool: Tool,
    advice: Recommendation,
    brief: Brief,
    catalog: Catalog,
    said: Said = lambda _tool, reasons: reasons,
) -> ToolReading:
    """Return what is told of a tool; one that the advice does not know has no reasons."""
    for ranked in advice.tools:
        if ranked.tool.id == tool.id:
            told = said(ranked.tool, ranked.reasons)
            return ToolReading(
                tool,
                reasons=tuple(_with_answer(reason, tool, brief, catalog) for reason in told),
                cautions=tuple(caution.text for caution in ranked.cautions),
                as_advised=told,
                set_aside=len(ranked.reasons) - len(told),
                brief=brief,
            )
    for out in advice.excluded:
        if out.tool.id == tool.id:
            left_out = tuple(_with_answer(reason, tool, brief, catalog) for reason in out.reasons)
            return ToolReading(tool, left_out=left_out, brief=brief)
    return ToolReading(tool)


def _with_answer(reason: Reason, tool: Tool, brief: Brief, catalog: Catalog) -> tuple[str, str]:
    questions = {question.id: question for question in catalog.questions.questions}
    answers = []
    for key in reason.because:
        fits: tuple[str, ...] = getattr(tool.fits, key, ())
        words = answer_in_short(brief, questions[key], only=fits) if key in questions else ""
        answers.append(words or translate("Tools", "not said"))
    return reason.text, ", ".join(dict.fromkeys(answers))
