"""``recommend``: key ideas and tools with their reasons."""

import argparse
import textwrap
from collections.abc import Iterator
from typing import Any

from planner.catalog import Catalog, Tool
from planner.recommendation import Reason, Recommendation
from ui.commands.given import brief_from, english_catalog
from ui.commands.told import say, say_json
from ui.wording.labels import minutes_words
from ui.words import translate

_SHOWN_TOOLS = 12


def recommend_command(arguments: argparse.Namespace) -> int:
    """Tell which key ideas and tools fit a brief, and why."""
    from planner.recommend import recommend

    brief = brief_from(arguments.brief, arguments.passphrase_fd)
    catalog = english_catalog()
    advice = recommend(brief, catalog)
    if arguments.json:
        say_json(as_json(advice))
    else:
        say(*_lines(advice, catalog))
    return 0


def as_json(advice: Recommendation) -> dict[str, Any]:
    """Return the advice in the shape that the contract of the command line names."""
    from msgspec.structs import asdict

    return {
        "key_ideas": [
            {"id": each.idea.id, "title": each.idea.title, "score": each.score, "reasons": _reasons(each.reasons)}
            for each in advice.key_ideas
        ],
        "tools": [
            {
                "id": each.tool.id,
                "title": each.tool.title,
                "key_ideas": list(each.tool.key_ideas),
                "minutes": {"min": each.tool.time.min, "usual": each.tool.time.usual, "max": each.tool.time.max},
                "group": {"min": each.tool.group.min, "max": each.tool.group.max},
                "scales": asdict(each.tool.scales),
                "score": each.score,
                "reasons": _reasons(each.reasons),
                "cautions": _reasons(each.cautions),
            }
            for each in advice.tools
        ],
        "excluded": [
            {"id": each.tool.id, "title": each.tool.title, "reasons": _reasons(each.reasons)}
            for each in advice.excluded
        ],
        "cautions": _reasons(advice.cautions),
        "unknown": list(advice.unknown),
    }


def _reasons(reasons: tuple[Reason, ...]) -> list[dict[str, Any]]:
    return [{"code": each.code, "because": list(each.because), "text": each.text} for each in reasons]


def _lines(advice: Recommendation, catalog: Catalog) -> Iterator[str]:
    yield translate("Commands", "KEY IDEAS")
    for number, idea in enumerate(advice.key_ideas, start=1):
        yield f"{number:2}  {idea.idea.title}"
        yield from _bullets("+", idea.reasons[:2])
    yield ""
    yield translate("Commands", "TOOLS")
    for number, ranked in enumerate(advice.tools[:_SHOWN_TOOLS], start=1):
        yield f"{number:2}  {ranked.tool.title}  ({_facts(ranked.tool)})"
        yield from _bullets("+", ranked.reasons[:3])
        yield from _bullets("!", ranked.cautions)
    yield from _more(advice)
    if advice.excluded:
        yield ""
        yield translate("Commands", "LEFT OUT")
        for left in advice.excluded:
            yield f"    {left.tool.title}"
            yield from _bullets("-", left.reasons)
    if advice.cautions:
        yield ""
        yield translate("Commands", "TO KEEP IN MIND")
        yield from _bullets("!", advice.cautions)
    if advice.unknown:
        yield ""
        yield from _wrapped(
            "", translate("Commands", "Not answered yet: {labels}.", labels=", ".join(_labels(advice, catalog)))
        )


def _more(advice: Recommendation) -> Iterator[str]:
    rest = len(advice.tools) - _SHOWN_TOOLS
    if rest > 0:
        yield translate("Commands", "    … and {rest} more that fit (all of them with --json)", rest=rest)


def _facts(tool: Tool) -> str:
    people = f"{tool.group.min}\N{EN DASH}{tool.group.max}"
    return translate(
        "Commands",
        "{id}, {minutes}, {people} people",
        id=tool.id,
        minutes=minutes_words(tool.time.usual),
        people=people,
    )


def _bullets(mark: str, reasons: tuple[Reason, ...]) -> Iterator[str]:
    for reason in reasons:
        yield from _wrapped(f"    {mark} ", reason.text)


def _wrapped(head: str, text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, 96, initial_indent=head, subsequent_indent=" " * len(head)) or [head.rstrip()]


def _labels(advice: Recommendation, catalog: Catalog) -> Iterator[str]:
    labels = {question.id: question.label for question in catalog.questions.questions}
    for key in advice.unknown:
        yield labels.get(key, key).lower()
