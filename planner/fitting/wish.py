"""What somebody wishes of a day's time, and what is proposed."""

from typing import Literal, TypeAlias

from msgspec import Struct

from planner.edits import Edit

Way: TypeAlias = Literal[
    "shorten",
    "drop",
    "both",
    "fewer",
    "another-day",
    "halfway",
    "later",
    "only-hours",
    "lengthen",
    "breathe",
    "unpark",
]
"""``shorten``: each within its range. ``drop``: what is marked to go first is parked, in order. ``both``: first
that, then shorter. ``fewer``: one thing less, and the rest as it is. ``another-day``: something moves to a later
day. ``halfway``: half of it is won, and the day ends later by the rest. ``later``: everything stays, and the day
ends when it ends. With more time there is: ``only-hours``, ``lengthen``,
``breathe`` (breaks and breathing space), ``unpark``."""


class NewEnd(Struct, frozen=True):
    """A day is to end at another hour, in minutes from its midnight."""

    day: str
    end: int


class RunningLate(Struct, frozen=True):
    """It is ``now`` (minutes from midnight) and the room is so many minutes behind; the end is to hold."""

    day: str
    now: int
    minutes: int


class Proposal(Struct, frozen=True):
    """One way to fit a day: an edit that does all of it in one step, and how far that goes."""

    way: Way
    edit: Edit
    ends: int
    """When the day's last item ends then, in minutes from midnight."""
    over: int
    """Minutes that are still too many for the hours that were wished; 0 when all fits."""
