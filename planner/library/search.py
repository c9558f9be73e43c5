"""Full-text search over tools: an index in memory (SQLite's FTS5), with no trace on the disk."""

import sqlite3
import weakref
from collections.abc import Iterable, Mapping
from contextlib import closing

from planner.catalog import KeyIdea, Tool
from planner.library.bits import bits_at
from planner.library.synonyms import Synonyms
from planner.library.words import Phrase, Term, Thesaurus
from planner.sifting import plain_letters
from planner.text import fit

COLUMNS = ("title", "names", "line", "ideas", "steps")
"""What is searched: the title, its other names, its one line, its key ideas by all their names, its steps."""

_WHOLE_TITLE = 64
_WORTH = {"title": 48, "names": 24, "line": 12, "ideas": 6, "steps": 2}
"""What it is worth to find a term there. A synonym is worth less than half of the word itself."""
OWN_NOTE = _WORTH["names"]
"""What it is worth to find a term in somebody's own note about a tool."""
_SHORTEST_IN_STEPS = 3
"""Shorter beginnings are in the steps of nearly every tool, and say nothing."""
_KEPT_TERMS = 64

_SCHEMA = f"""CREATE VIRTUAL TABLE tools USING fts5({", ".join(COLUMNS)}, content='', columnsize=0, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'")"""


class SearchIndex:
    """Finds tools by their places in the list that it was made from."""

    def __init__(self, tools: Iterable[Tool], ideas: Mapping[str, KeyIdea], synonyms: Synonyms) -> None:
        self._thesaurus = Thesaurus(synonyms)
        self._names_of_ideas = {id: plain(idea.title, idea.short, *idea.also_known_as) for id, idea in ideas.items()}
        self._base = sqlite3.connect(":memory:", isolation_level=None)
        weakref.finalize(self, self._base.close)
        self._kept: dict[Term, dict[int, int]] = {}
        self._base.execute(_SCHEMA)
        self._base.execute("BEGIN")
        marks = ", ".join("?" * (len(COLUMNS) + 1))
        self._base.executemany(
            f"INSERT INTO tools(rowid, {', '.join(COLUMNS)}) VALUES ({marks})",  # noqa: S608 - nobody's text
            ((place, *self._searched(tool)) for place, tool in enumerate(tools)),
        )
        self._base.execute("COMMIT")

    def terms(self, typed: str) -> tuple[Term, ...]:
        """Return what to look for where this was typed; nothing where it holds no word."""
        return self._thesaurus.terms(typed)

    def worth(self, term: Term) -> dict[int, int]:
        """Return how much it is worth to find a term, by a bit set of tools for each worth; the sets share none."""
        kept = self._kept.pop(term, None)
        if kept is None:
            kept = self._looked_up(term)
            if len(self._kept) >= _KEPT_TERMS:
                del self._kept[next(iter(self._kept))]
        self._kept[term] = kept
        return kept

    def _looked_up(self, term: Term) -> dict[int, int]:
        found: dict[int, int] = {}
        self._add(found, _WHOLE_TITLE, self._holding("title", term.words, begun=False))
        for column, worth in _WORTH.items():
            self._add(found, worth, self._holding(column, term.words, begun=True))
            for phrase in term.alike:
                self._add(found, worth // 2 - 1, self._holding(column, phrase, begun=False))
        return each_once(found)

    def _add(self, found: dict[int, int], worth: int, bits: int) -> None:
        if bits:
            found[worth] = found.get(worth, 0) | bits

    def _holding(self, column: str, phrase: Phrase, *, begun: bool) -> int:
        """Return the tools that hold a phrase in a column; ``begun`` takes a word that begins like its last one."""
        if column == "steps" and begun and len(phrase) == 1 and len(phrase[0]) < _SHORTEST_IN_STEPS:
            return 0
        words = " ".join(phrase).replace('"', '""')
        query = f'{{{column}}} : "{words}"{"*" if begun else ""}'
        with closing(self._base.execute("SELECT rowid FROM tools WHERE tools MATCH ?", (query,))) as rows:
            return bits_at(row[0] for row in rows)

    def _searched(self, tool: Tool) -> tuple[str, ...]:
        steps = (words for step in tool.steps for words in (step.do, step.say))
        return (
            plain(tool.title),
            plain(*tool.also_known_as, tool.public_title),
            plain(tool.in_one_line),
            "\n".join(self._names_of_ideas.get(idea, "") for idea in tool.key_ideas),
            plain(*steps),
        )


def together(first: Mapping[int, int], second: Mapping[int, int]) -> dict[int, int]:
    """Return what is in both, with what both are worth together."""
    both: dict[int, int] = {}
    for one, bits in first.items():
        for other, more in second.items():
            if shared := bits & more:
                both[one + other] = both.get(one + other, 0) | shared
    return both


def plain(*texts: str) -> str:
    """Return texts as they are searched: lower case, without accents."""
    return plain_letters(fit("\n".join(text for text in texts if text)))


def each_once(found: Mapping[int, int]) -> dict[int, int]:
    """Return every place only where it is worth most."""
    taken = 0
    best: dict[int, int] = {}
    for worth in sorted(found, reverse=True):
        if fresh := found[worth] & ~taken:
            best[worth] = fresh
            taken |= fresh
    return best
