"""How much risk the answers name: the worst of what is said, what is left open, and who is hurt."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from planner.brief import Brief
from planner.vocabulary import Backlash, Degree

RISK_KEYS = ("exposure", "surveillance", "backlash")
"""The answers of which the worst counts."""

_BACKLASH: dict[Backlash, Degree] = {"unlikely": "low", "possible": "medium", "likely": "high", "happening": "high"}


class Risk(Struct, frozen=True):
    """The risk that a brief names."""

    known: Degree | None
    """The worst that is said, or None when nothing is."""
    because: tuple[str, ...]
    """The keys whose answers are as bad as ``known``."""
    unsaid: tuple[str, ...]
    """The keys among RISK_KEYS without an answer. Left open is never low."""
    harm: tuple[str, ...]
    """The keys that say harm is happening and people are exposed or hurt; empty unless both are said."""
    grieving: bool
    worn_out: tuple[str, ...]
    """The keys that say people are exhausted or grieving."""

    @property
    def standing(self) -> Literal["high", "unknown", "medium", "low"]:
        """What the advice goes by: high as soon as one answer is, else unknown as long as one is missing."""
        if self.known == "high":
            return "high"
        return "unknown" if self.unsaid or self.known is None else self.known

    @property
    def grounds(self) -> tuple[str, ...]:
        """The keys on which ``standing`` rests."""
        return self.unsaid if self.standing == "unknown" else self.because


def risk_of(brief: Brief) -> Risk:
    """Return the risk that a brief names: of exposure, surveillance and backlash the worst."""
    degrees = dict(_degrees(brief))
    known: Degree | None = None
    for degree in ("low", "medium", "high"):
        if degree in degrees.values():
            known = degree
    return Risk(
        known=known,
        because=tuple(key for key, degree in degrees.items() if degree == known),
        unsaid=tuple(key for key in RISK_KEYS if not brief.answered(key)),
        harm=tuple(_harm(brief)),
        grieving="grief" in brief.emerging,
        worn_out=tuple(_worn_out(brief)),
    )


def contradictions(brief: Brief) -> Iterator[tuple[str, dict[str, tuple[str, ...]]]]:
    """Yield the answers that do not go together: the code, and by key the answers that stand against each other."""
    against_low = {
        "backlash": tuple(answer for answer in (brief.backlash,) if answer in ("likely", "happening")),
        "surveillance": tuple(answer for answer in (brief.surveillance,) if answer == "high"),
        "emerging": tuple(answer for answer in brief.emerging if answer in ("criminalisation", "backlash")),
    }
    if brief.exposure == "low" and any(against_low.values()):
        yield "contradiction-exposure", {"exposure": ("low",), **against_low}
    if brief.backlash == "unlikely" and (against_low["surveillance"] or against_low["emerging"]):
        yield "contradiction-backlash", {**against_low, "backlash": ("unlikely",)}
    if brief.distress == "low" and "grief" in brief.emerging:
        yield "contradiction-distress", {"distress": ("low",), "emerging": ("grief",)}
    if brief.materials == "projector" and brief.power in ("comes-and-goes", "none"):
        yield "contradiction-projector", {"materials": ("projector",), "power": (brief.power,)}


def _degrees(brief: Brief) -> Iterator[tuple[str, Degree]]:
    if brief.exposure:
        yield "exposure", brief.exposure
    if brief.surveillance:
        yield "surveillance", brief.surveillance
    if brief.backlash:
        yield "backlash", _BACKLASH[brief.backlash]
    if "criminalisation" in brief.emerging:
        yield "emerging", "high"
    elif "backlash" in brief.emerging:
        yield "emerging", "medium"


def _harm(brief: Brief) -> Iterator[str]:
    attacked = "criminalisation" in brief.emerging
    exposed = brief.exposure in ("medium", "high")
    grieving = "grief" in brief.emerging
    hurt = brief.distress in ("medium", "high")
    if not ((attacked or brief.backlash == "happening") and (exposed or hurt or grieving)):
        return
    if attacked or grieving:
        yield "emerging"
    if brief.backlash == "happening":
        yield "backlash"
    if exposed:
        yield "exposure"
    if hurt:
        yield "distress"


def _worn_out(brief: Brief) -> Iterator[str]:
    if "loss-of-hope" in brief.emerging or "grief" in brief.emerging:
        yield "emerging"
    if "rest-and-grief" in brief.outcomes:
        yield "outcomes"
    if brief.distress == "high":
        yield "distress"
