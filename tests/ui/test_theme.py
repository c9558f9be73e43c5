"""The colours of the window can be read: contrasts by WCAG 2.2, section 1.4.3 and 1.4.11."""

from itertools import product

import pytest
from PySide6.QtGui import QColor

from ui.theme import DARK, LIGHT, PURPOSE_COLOURS, Tokens

GROUNDS = ("background", "surface", "raised")
WORDS = ("text", "muted", "primary", "accent", "problem", "warning", "hint", "settled")
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize(
    ("words", "ground"), [*product(WORDS, GROUNDS), ("on_primary", "primary"), ("text", "selected")]
)
def test_words_stand_out_from_what_they_are_written_on(tokens: Tokens, words: str, ground: str) -> None:
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_edges_of_fields_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.border, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("purpose", PURPOSE_COLOURS)
def test_the_mark_of_a_purpose_can_be_seen(purpose: str) -> None:
    light, dark = PURPOSE_COLOURS[purpose]  # type: ignore[index]

    assert contrast(light, LIGHT.surface) >= 3
    assert contrast(dark, DARK.surface) >= 3


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
