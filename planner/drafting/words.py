"""The sentences of one draft: why each block is where it is."""

from planner.catalog import Catalog
from planner.recommendation import Reason


class Words:
    """Makes reasons from the catalog's sentences and figures."""

    __slots__ = ("_texts",)

    def __init__(self, catalog: Catalog) -> None:
        self._texts = {reason.code: reason.text for reason in catalog.drafting.reasons}

    def reason(self, code: str, *because: str, **figures: object) -> Reason:
        """Return the reason with this code, resting on these keys of the brief (the days where none is named)."""
        text = self._texts.get(code, code)
        # Plain replacement: a translator's stray brace stays a brace and can reach nothing.
        for name, value in figures.items():
            text = text.replace(f"{{{name}}}", str(value))
        return Reason(code, because or ("days",), text)
