"""The words by which a typed block is known to be a break, a meal, an opening…"""

from planner.vocabulary import Kind
from ui.words import translate


def kind_words() -> dict[str, Kind]:
    """Return the kinds by the words that speak of them, in lower case; translators may list others."""
    rows: tuple[tuple[Kind, str], ...] = (
        ("break", translate("TypedWords", "break pause tea coffee")),
        ("meal", translate("TypedWords", "breakfast lunch dinner supper meal food")),
        ("buffer", translate("TypedWords", "buffer breathing")),
        ("opening", translate("TypedWords", "welcome opening introductions check-in checkin")),
        ("agreements", translate("TypedWords", "agreements ground-rules")),
        ("grounding", translate("TypedWords", "grounding")),
        ("energiser", translate("TypedWords", "energiser energizer stretch warm-up icebreaker")),
        ("commitments", translate("TypedWords", "commitments")),
        ("evaluation", translate("TypedWords", "evaluation feedback")),
        ("closing", translate("TypedWords", "closing goodbye farewell check-out checkout")),
        ("logistics", translate("TypedWords", "arriving arrival arrivals doors registration setup logistics")),
    )
    return {word: kind for kind, words in rows for word in words.casefold().split()}
