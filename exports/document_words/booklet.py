"""The words of the booklet of tools."""

from msgspec import Struct, field

from planner.vocabulary import Experience, Need


class BookletWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the booklet beside what the tools say. Braces name what is filled in."""

    tools: str = "The tools, by the number of their sheet"
    rest: str = "And also"
    footer: str = "{document}, {number}: {title}"
    reading_title: str = "How to read a sheet"
    reading: tuple[str, ...] = (
        "The large figure at the head is the number of the sheet. At each step stands the time since you began, and "
        "under it how long the step takes.",
        "Words in a frame are to be said. What is marked “cut first” goes when you are late.",
        "Count the sheets that you lend out. Told in our own words; free to use and change under CC BY-SA 4.0, with "
        "the sources that each sheet names.",
    )
    cut: str = "cut first"
    desk: str = "{title}: to read before"
    when_not: str = "When to choose something else"
    asks: str = "What it asks for"
    before: str = "Before people come"
    other_ways: str = "Other ways"
    way: str = "{name}, {minutes} min:"
    for_all: str = "So that everybody can take part"
    source: str = "Where it comes from"
    next: str = "Goes well after it: {tools}"
    levels: dict[Experience, str] = field(
        default_factory=lambda: {
            "new": "You can lead it if you have never led a room.",
            "some": "It wants somebody who has led a room before.",
            "seasoned": "It wants somebody who has led many rooms.",
        }
    )
    span: str = "It takes {least} to {most} minutes."
    estimated: str = "(Our estimate.)"
    needs: str = "It needs {needs}."
    need: dict[Need, str] = field(
        default_factory=lambda: {
            "second-facilitator": "a second facilitator",
            "care-person": "somebody for care",
            "wall": "a wall",
            "floor": "a free floor",
            "tables": "tables",
            "power": "electric power",
            "paper": "paper",
            "flipchart": "a flip chart",
            "projector": "a projector",
        }
    )
    asked: str = "Of a person it asks {asked}."
    scale: str = "{level} {scale}"
    scales: dict[str, str] = field(
        default_factory=lambda: {
            "exposure": "being seen from outside",
            "disclosure": "telling of oneself",
            "intensity": "strong feelings",
            "movement": "moving",
            "touch": "touch",
            "reading": "reading",
            "writing": "writing",
        }
    )
    much: dict[str, str] = field(default_factory=lambda: {"medium": "some", "high": "much"})
