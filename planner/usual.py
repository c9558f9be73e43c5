"""What a block of each kind starts out with: its purpose, its group form and its minutes."""

from planner.vocabulary import Form, Kind, Purpose


def usual(kind: Kind) -> tuple[Purpose, Form, int]:
    """Return the purpose, group form and minutes that a block of a kind starts out with."""
    return _USUAL[kind]


_USUAL: dict[Kind, tuple[Purpose, Form, int]] = {
    "tool": ("exploration", "small-groups", 60),
    "opening": ("connection", "plenary", 15),
    "grounding": ("care", "plenary", 10),
    "agreements": ("connection", "plenary", 10),
    "energiser": ("connection", "plenary", 5),
    "break": ("break", "free", 15),
    "meal": ("break", "free", 60),
    "reflection": ("reflection", "alone", 10),
    "commitments": ("decision", "pairs", 15),
    "evaluation": ("reflection", "alone", 10),
    "closing": ("connection", "plenary", 10),
    "logistics": ("logistics", "plenary", 10),
    "buffer": ("break", "free", 10),
    "custom": ("exploration", "plenary", 15),
}
