"""What somebody typed, as terms to look for: each a word with what means the same."""

from collections.abc import Iterable

from msgspec import Struct

from planner.library.synonyms import Synonyms
from planner.sifting import plain_letters
from planner.text import fit_line

SHORTEST_BEGINNING = 4
"""From so many letters on, the beginning of a word already stands for what means the same as the word."""
MOST_WORDS = 12
"""So many words are looked for; who types more is pasting."""

Phrase = tuple[str, ...]
"""Words in plain letters that stand together."""


class Term(Struct, frozen=True):
    """One thing to look for: the words typed, and the phrases that mean the same."""

    words: Phrase
    alike: tuple[Phrase, ...] = ()


class Thesaurus:
    """Synonyms made ready to look up."""

    def __init__(self, synonyms: Synonyms) -> None:
        self._groups: dict[Phrase, list[tuple[Phrase, ...]]] = {}
        for group in synonyms.alike:
            phrases = tuple(dict.fromkeys(phrase for text in group if (phrase := words_of(text))))
            for phrase in phrases:
                self._groups.setdefault(phrase, []).append(phrases)
        self._longest = max((len(phrase) for phrase in self._groups), default=1)
        self._single = sorted(phrase[0] for phrase in self._groups if len(phrase) == 1)

    def terms(self, typed: str) -> tuple[Term, ...]:
        """Return what to look for; every term has to be found."""
        words = words_of(typed)[:MOST_WORDS]
        terms = []
        at = 0
        while at < len(words):
            phrase = self._phrase_at(words, at)
            terms.append(Term(phrase, self._alike(phrase)))
            at += len(phrase)
        return tuple(terms)

    def _phrase_at(self, words: Phrase, at: int) -> Phrase:
        """Return the longest phrase with synonyms that begins here, or the one word."""
        for long in range(min(self._longest, len(words) - at), 1, -1):
            if words[at : at + long] in self._groups:
                return words[at : at + long]
        return words[at : at + 1]

    def _alike(self, phrase: Phrase) -> tuple[Phrase, ...]:
        found = dict.fromkeys(other for group in self._groups.get(phrase, ()) for other in group)
        if not found and len(phrase) == 1 and len(phrase[0]) >= SHORTEST_BEGINNING:
            begun: Iterable[str] = (word for word in self._single if word.startswith(phrase[0]))
            found = dict.fromkeys(other for word in begun for group in self._groups[word,] for other in group)
        return tuple(other for other in found if other != phrase)


def words_of(text: str) -> Phrase:
    """Return the words of a text in plain letters, those without a letter or digit left out."""
    words = plain_letters(fit_line(text)).split()
    return tuple(word for word in words if any(letter.isalnum() for letter in word))
