"""The sentences of one recommendation: rules from the criteria, filled with what the brief says."""

from collections.abc import Iterable

from planner.catalog import Catalog
from planner.criteria import Rule
from planner.recommendation import Reason


class Words:
    """Makes the reasons of one run. Equal reasons are made once, so that thousands of tools share them."""

    __slots__ = ("_joined_by", "_labels", "_made", "_names", "_rules")

    def __init__(self, catalog: Catalog) -> None:
        self._rules = catalog.criteria.rules()
        self._joined_by = catalog.criteria.joined_by
        self._names = {
            (question.id, choice.id): choice.short or choice.say
            for question in catalog.questions.questions
            for choice in question.choices
        }
        self._labels = {question.id: question.label for question in catalog.questions.questions}
        self._made: dict[tuple[object, ...], Reason] = {}

    def rule(self, code: str) -> Rule:
        """Return the rule with this code; one that the criteria do not hold weighs nothing and says its code."""
        return self._rules.get(code) or Rule(code, text=code)

    def reason(self, code: str, because: tuple[str, ...], **params: object) -> Reason:
        """Return the reason that a rule gives, resting on these keys of the brief."""
        key = (code, because, *params.values())
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = Reason(code, because, _filled(self.rule(code).text, params))
        return made

    def named(self, key: str, answers: Iterable[str]) -> str:
        """Return the short names of answers to one question as a list in words."""
        return self.joined(self._names.get((key, answer), answer) for answer in answers)

    def asked(self, keys: Iterable[str]) -> str:
        """Return the names of questions as a list in words."""
        return self.joined(self._labels.get(key, key) for key in keys)

    def joined(self, names: Iterable[str]) -> str:
        """Return names as a list in words."""
        *rest, last = names
        return f"{', '.join(rest)}{self._joined_by}{last}" if rest else last


def _filled(text: str, params: dict[str, object]) -> str:
    # Plain replacement: a translator's stray brace stays a brace and can reach nothing.
    for name, value in params.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text
