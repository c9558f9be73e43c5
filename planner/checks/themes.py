"""What findings are about, so that they can be told in groups."""

from typing import Literal, TypeAlias

Theme: TypeAlias = Literal["time", "rest", "arc", "care", "people", "tools", "roles", "answers"]

THEMES: dict[Theme, tuple[str, ...]] = {
    "time": (
        "overrun",
        "overlap",
        "fixed-hour",
        "no-buffer",
        "long-day",
        "gap",
        "late-work",
        "steps-sum",
        "too-short",
        "interpretation-time",
        "uneven-strands",
        "nothing-to-cut",
    ),
    "rest": ("no-break", "no-meal", "late-meal", "short-meal", "short-break", "low-after-meal"),
    "arc": (
        "no-opening",
        "no-agreements",
        "no-arrival",
        "no-commitments",
        "no-evaluation",
        "closing-not-last",
        "tool-twice",
        "too-many-tools",
    ),
    "care": (
        "no-protection",
        "no-consent",
        "exposing-tools",
        "names-typed",
        "open-checks",
        "heavy-early",
        "heavy-late",
        "heavy-after-meal",
        "heavy-twice",
        "heavy-no-rest",
        "lively-after-heavy",
        "early-disclosure",
        "contact-in-public",
        "measure-lost",
    ),
    "people": (
        "group-size",
        "not-with",
        "heavy-text",
        "no-adaptation",
        "care-hours",
        "plenary-share",
        "long-input",
        "no-report-back",
    ),
    "tools": ("needs-missing", "wrong-setting", "no-title"),
    "roles": ("no-lead", "two-places", "long-lead", "uneven-lead", "small-team", "needs-second", "hard-to-lead"),
    "answers": ("outcome-unserved", "hours-differ", "parked-must"),
}
"""The codes of all findings by what they are about."""

CODES: tuple[str, ...] = tuple(code for codes in THEMES.values() for code in codes)


def theme_of(code: str) -> Theme:
    """Return what findings of a code are about; what nobody sorted yet is about time."""
    return next((theme for theme, codes in THEMES.items() if code in codes), "time")
