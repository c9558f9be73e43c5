"""Sheets are written so that a tired facilitator and an interpreter can use them: short sentences, short words."""

import re

import pytest

from content.loader import SHIPPED
from planner.catalog import Tool
from tests.content.test_library import catalog

GRADE, WORDS, ENDING = 7.0, 40, re.compile(r"(?<=[.!?…])[\"”]?\s+")
"""School years that a sheet may ask for (Flesch and Kincaid's estimate), and words in its longest sentence."""
JARGON = re.compile(
    r"\b(stakeholder|leverag|utilis|utiliz|implement|capacity.building|empower|constituenc|problemati[sz]|"
    r"operationali[sz]|mainstream|deliverable|synerg|best practice|buy-in|going forward)\w*",
    re.IGNORECASE,
)


def syllables(word: str) -> int:
    """Return about how many syllables an English word has."""
    word = re.sub(r"[^a-z]", "", word.lower())
    count = len(re.findall(r"[aeiouy]+", word))
    silent = (word.endswith("e") and not word.endswith("le")) or bool(re.search(r"[^td]ed$", word))
    return max(1, count - (silent and count > 1))


def spoken(tool: Tool) -> list[str]:
    """Return the sentences that a facilitator reads while she leads."""
    parts = [tool.why, tool.when_not, tool.care, tool.pass_, *tool.prepare]
    parts += [text for step in tool.steps for text in (step.do, step.say, step.watch_for)]
    return [sentence for text in parts if text for sentence in ENDING.split(text) if sentence.split()]


@pytest.mark.parametrize("tool", list(catalog().tools.values()), ids=lambda tool: tool.id)
def test_a_sheet_reads_easily(tool: Tool) -> None:
    sentences = spoken(tool)
    words = [word for sentence in sentences for word in sentence.split()]
    grade = 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59

    assert grade <= GRADE
    assert not [sentence for sentence in sentences if len(sentence.split()) > WORDS]


def test_no_sheet_speaks_the_language_of_reports() -> None:
    for path in sorted(SHIPPED.glob("*/*.yaml")):
        found = JARGON.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{path.name}: {found and found[0]}"
