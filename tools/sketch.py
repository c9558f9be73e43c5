"""What a template is laid out as: for whom, and for each day its hours and its blocks with their minutes."""

from msgspec import Struct

from planner.brief import Brief, Hours, People


class Sketch(Struct, frozen=True):
    """A template as it is laid out: for whom, and for each day its hours and its blocks with their minutes."""

    id: str
    title: str
    brief: Brief
    days: tuple[tuple[tuple[str, int], ...], ...]
    heart: tuple[str, ...]
    """The tools that the session is built round."""


def brief_for(people: People, *hours: Hours, setting: str = "in-person") -> Brief:
    """Return a brief that says who comes, when and where; two facilitators hold the room."""
    return Brief(participants=people, facilitators=2, setting=setting, days=hours)  # type: ignore[arg-type]
