"""Laying a translation's words over the English sheet that holds the structure."""

from planner.reading import Node
from planner.vocabulary import ADAPTATIONS

WORDS = frozenset(
    (
        *("title", "short", "public_title", "also_known_as", "in_one_line", "why", "when_not", "about", "name"),
        *("materials", "item", "instead", "prepare", "steps", "do", "say", "watch_for", "debrief", "variations"),
        *("change", "adaptations", "pass", "leaves", "what", "trouble", "if", "then", "care", "terms", "term"),
        *("means", "handout", "question", "task", "parts", "text", "cells", "concepts", "pitfalls", "questions"),
        *("starters", "conversation", "reading", "note", "groups", "ask", "label", "unknown", "choices", "more"),
        *("roles", "reasons", "food_words", "meal_words", "again"),
        *ADAPTATIONS,
        *("items", "measure", "when", "who", "offers", "outside", "inside", "protects"),
        *("answers", "lifts", "cautions", "exclusions", "page", "joined_by"),
    )
)
"""The keys whose values are words, or hold words."""


def translated(base: Node, words: Node | None) -> tuple[Node, tuple[str, ...]]:
    """Return ``base`` with every word that ``words`` has, and the top keys where some word is missing.

    Lists are matched by position. Whatever is not a word stays as the English sheet has it.
    """
    if words is None or not isinstance(base.value, dict) or not isinstance(words.value, dict):
        return base, ()
    merged: dict[str, Node] = {}
    missing = []
    for key, child in base.value.items():
        if key not in WORDS:
            merged[key] = child
            continue
        merged[key], whole = _laid_over(child, words.value.get(key))
        if not whole:
            missing.append(key)
    return Node(merged, base.line), tuple(missing)


def _laid_over(base: Node, words: Node | None) -> tuple[Node, bool]:
    if isinstance(base.value, dict):
        given = words.value if words is not None and isinstance(words.value, dict) else {}
        pairs = {
            key: _laid_over(child, given.get(key)) if key in WORDS else (child, True)
            for key, child in base.value.items()
        }
        return Node({key: node for key, (node, _) in pairs.items()}, base.line), all(w for _, w in pairs.values())
    if isinstance(base.value, list):
        rows = words.value if words is not None and isinstance(words.value, list) else []
        laid = [
            _laid_over(child, rows[number] if number < len(rows) else None) for number, child in enumerate(base.value)
        ]
        return Node([node for node, _ in laid], base.line), all(whole for _, whole in laid)
    if words is not None and isinstance(words.value, str) and words.value.strip():
        return words, True
    return base, not base.value
