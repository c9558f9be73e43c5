"""What sheets, check-lists and measures have in common: steps with their minutes, and where an idea comes from."""

from typing import Literal

from msgspec import Struct

from planner.vocabulary import Form


class Growth(Struct, frozen=True, forbid_unknown_fields=True):
    """Minutes that a step takes for each group or each person in the room."""

    group: int = 0
    person: int = 0


class Step(Struct, frozen=True, forbid_unknown_fields=True):
    """One step of a tool or block: minutes, group form, what to do, words to say, what to watch for."""

    minutes: int
    form: Form = "plenary"
    do: str = ""
    say: str = ""
    watch_for: str = ""
    cut: Literal["", "first"] = ""
    each: Growth = Growth()


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where an idea comes from, what was taken, and under which licence it stands."""

    name: str
    link: str = ""
    use: Literal["idea", "structure", "figures"] = "idea"
    licence: str = ""
