"""The library as a value to ask: what is within these limits, how many with that one too, what to let go of."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import KeyIdea, Tool
from planner.library.bits import bits_at, bits_where, places_in
from planner.library.search import OWN_NOTE, SearchIndex, each_once, plain, together
from planner.library.synonyms import Synonyms
from planner.library.words import Term
from planner.sifting import Sieve, lets_through

LATE = ("origin", "mark")
"""The limits that rest on what this facilitator has made of a tool, and not on the tool."""

Among = Callable[[Sieve], int]
"""Which tools may show at all under given limits, as a set."""


class Loosening(Struct, frozen=True):
    """The one limit whose removal brings most back, by its name in a Sieve, and how many tools would show then."""

    name: str
    count: int


class Library:
    """Tools to search and to filter. Sets of tools are bits of one number, by the tools' places in ``tools``.

    The search index is built when something is searched for, or when ``prepare`` is called.
    """

    def __init__(
        self, tools: Iterable[Tool], ideas: Mapping[str, KeyIdea] | None = None, synonyms: Synonyms | None = None
    ) -> None:
        self.tools = tuple(tools)
        self.place = {tool.id: place for place, tool in enumerate(self.tools)}
        self._ideas = ideas or {}
        self._synonyms = synonyms or Synonyms()
        self._all = (1 << len(self.tools)) - 1
        self._within: dict[tuple[str, object], int] = {}
        self._marked: dict[tuple[str, object], int] = {}
        self._notes: dict[int, str] = {}
        self._index: SearchIndex | None = None
        self._last: tuple[str, Mapping[int, int]] = ("", {})

    def is_of(self, tools: Collection[Tool]) -> bool:
        """Whether this library was made of these very tools."""
        places = ((self.place.get(tool.id), tool) for tool in tools)
        return len(tools) == len(self.tools) and all(
            place is not None and self.tools[place] is tool for place, tool in places
        )

    def prepare(self, limits: Iterable[tuple[str, object]] = ()) -> None:
        """Build the search index, and look at these limits, ahead of the first question."""
        self._indexed()
        for name, value in limits:
            self._limit(name, value)

    def know(self, marked: Mapping[tuple[str, str], Collection[str]], notes: Mapping[str, str]) -> None:
        """Learn what the facilitator has made of tools.

        ``marked`` holds ids by limit and value, like ``("mark", "favourite")``; ``notes`` are searched too.
        """
        self._marked = {key: self.bits_of(ids) for key, ids in marked.items()}
        self._notes = {self.place[id]: f" {plain(text)}" for id, text in notes.items() if id in self.place}
        self._last = ("", {})

    def bits_of(self, ids: Iterable[str]) -> int:
        """Return the set of the tools with these ids; unknown ones are passed over."""
        return bits_at(self.place[id] for id in ids if id in self.place)

    def within(self, sieve: Sieve) -> int:
        """Return the tools within every limit, and with every word that is searched for."""
        found = self._found(sieve.words)
        holding = self._all if found is None else sum(found.values())
        return self._together(sieve, holding)

    def best_first(self, sieve: Sieve, among: int, rank: Sequence[int]) -> list[int]:
        """Return the places of those tools ``among`` some that are within the limits.

        Where words are searched for, a tool that says them in its title comes before one that says them in other
        names, then in its one line, its key ideas, its steps. ``rank`` orders the rest, lowest first.
        """
        limits = self._together(sieve, among)
        found = self._found(sieve.words)
        tiers = (limits,) if found is None else tuple(found[worth] & limits for worth in sorted(found, reverse=True))
        return [place for tier in tiers for place in sorted(places_in(tier), key=rank.__getitem__)]

    def counts(self, sieve: Sieve, name: str, values: Iterable[object], among: Among) -> list[int]:
        """Return how many tools would remain with each of these values for one limit, the others as they are."""
        rest = self.within(replace(sieve, **{name: None}))
        return [
            (rest & self._limit(name, value) & among(replace(sieve, **{name: value}))).bit_count() for value in values
        ]

    def loosened(self, sieve: Sieve, among: Among) -> Loosening | None:
        """Return which single limit to take away so that most comes back, or None where none alone would help.

        The words searched for go only where they bring back more than any limit; of equal limits the last goes.
        """
        best: Loosening | None = None
        for name in ("words", *sieve.in_force):
            without = replace(sieve, **{name: "" if name == "words" else None})
            count = 0 if without == sieve else (self.within(without) & among(without)).bit_count()
            if count and (best is None or count >= best.count):
                best = Loosening(name, count)
        return best

    def _together(self, sieve: Sieve, among: int) -> int:
        for name in sieve.in_force:
            among &= self._limit(name, getattr(sieve, name))
        return among

    def _limit(self, name: str, value: object) -> int:
        if value is None:
            return self._all
        if name in LATE:
            return self._marked.get((name, value), 0)
        key = (name, value)
        if key not in self._within:
            self._within[key] = bits_where(lets_through(name, value, tool) for tool in self.tools)
        return self._within[key]

    def _found(self, words: str) -> Mapping[int, int] | None:
        """Return what holds all the words, by what that is worth; None where there is no word to look for."""
        if not words.strip():
            return None
        if self._last[0] != words:
            terms = self._indexed().terms(words)
            if not terms:
                return None
            found = self._worth(terms[0])
            for term in terms[1:]:
                found = together(found, self._worth(term))
            self._last = (words, found)
        return self._last[1]

    def _worth(self, term: Term) -> Mapping[int, int]:
        found = self._indexed().worth(term)
        typed = f" {' '.join(term.words)}"
        noted = bits_at(place for place, note in self._notes.items() if typed in note)
        return each_once({**found, OWN_NOTE: found.get(OWN_NOTE, 0) | noted}) if noted else found

    def _indexed(self) -> SearchIndex:
        if self._index is None:
            self._index = SearchIndex(self.tools, self._ideas, self._synonyms)
        return self._index
