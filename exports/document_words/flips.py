"""The words of the flipcharts: what stands on the usual sheets, and what is said about each."""

from msgspec import Struct


class FlipWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the list of sheets. Braces name what is filled in."""

    title: str = "Flipcharts, in order"
    listed: str = "flipcharts"
    aside: str = "Letters 4 cm; black, blue or brown. {sheets} sheets, {spare} spare."
    today: str = "Today"
    today_of: str = "Day {day}"
    end: str = "end"
    we_end: str = "we end"
    choose: str = "We choose"
    chose: str = "What we chose"
    agreements: str = "Agreements"
    tasks: str = "What, by when"
    task_columns: tuple[str, ...] = ("task", "date", "done")

    before: str = "Write it the evening before."
    headings: str = "Headings before, ticks in the room."
    only_heading: str = "Only the heading. Made in the room, in their words."
    columns_only: str = "Columns only, no names. Slips go home."
    only_frame: str = "Draw the frame the evening before; it is filled in the room."
    times: str = "{count} times: one example, {blank} blank."
    question_up: str = "The question in full; what comes is written under it."

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

    keep: str = "Keep"
    keep_if: str = "Keep, if all agree"
    take_down: str = "Take down"
    destroy: str = "Destroy"
    at_hour: str = "{what} at {hour}"

    sheet_names: tuple[str, ...] = ("flipchart", "large sheet", "big sheet", "long sheet", "large paper", "sheet")
    """Parts of names of things that are sheets for the wall."""
    other_names: tuple[str, ...] = (
        *("printed", "half sheet", "small sheet", "cover", "sheet of paper", "own sheets", "cloth", "signs", "cards"),
    )
    """Parts of names of things that are not, although they hold one of the words before."""
    drawn: tuple[str, ...] = ("sheet", "flipchart", "frame", "split in", "column")
    """A line of what to prepare that holds one of these is about the sheet."""
