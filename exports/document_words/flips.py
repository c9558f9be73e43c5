"""The words of the flipcharts: what stands on the usual sheets, and what is said about each."""

from msgspec import Struct, field

from planner.flipcharts import SheetCode
from planner.vocabulary import After


class FlipWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the list of sheets. Braces name what is filled in."""

    title: str = "Flipcharts, in order"
    listed: str = "flipcharts"
    aside: str = "Letters 4 cm; black, blue or brown. {sheets} sheets and {spare} spare."
    today: str = "Today"
    today_of: str = "Day {day}"
    we_end: str = "we end"
    choose: str = "We choose"
    agreements: str = "Agreements"
    parking: str = "For later"
    tasks: str = "What, by when"
    task_columns: tuple[str, ...] = ("task", "date", "done")
    looking_back: str = "How was it?"
    looking_back_columns: tuple[str, ...] = ("keep", "change")

    made_how: dict[SheetCode, str] = field(
        default_factory=lambda: {
            "purpose": "Write it the evening before.",
            "agenda": "Write it the evening before, with hours.",
            "parking": "Only the heading. What comes up and has no room now is written here.",
            "choices": "Headings before, ticks in the room.",
            "agreements": "Only the heading. Made in the room, in their words.",
            "frame": "Draw the frame the evening before; it is filled in the room.",
            "question": "The question in full; what comes is written under it.",
            "commitments": "Columns only, no names. Slips go home.",
            "evaluation": "Columns only. It is filled while you look away.",
        }
    )
    made: str = "Blank sheets, which the room makes"
    made_in: str = "{number}. {hour} {title}:"
    blank_frame: str = "Blank; the room fills it."
    times: str = "{count} times: one example, {blank} blank."
    times_blank: str = "{count} of them."

    shown: str = "Shown "
    shown_at: str = "{hour}"
    shown_by: str = "{hour}, {lead}"
    shown_from: str = "from {hour}, beside the door"
    wall: str = "Wall "
    wall_day: str = "stays up all day"
    wall_until: str = "until {hour}"
    photo: str = "Photo "
    photo_no: str = "no"
    photo_ticked: str = "if ticked"

    fates: dict[After, str] = field(
        default_factory=lambda: {
            "keep": "Keep",
            "photograph-with-consent": "Photo if all agree, then take down",
            "take-down": "Take down",
            "destroy": "Destroy",
        }
    )
    drawn: tuple[str, ...] = ("sheet", "flipchart", "frame", "split in", "column")
    """A line of what to prepare that holds one of these is about the sheet."""
