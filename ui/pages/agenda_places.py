"""Where in a day things go that are added or pasted: after what is chosen, else where they belong."""

from planner.edits.places import Place
from planner.placing import closing_part
from planner.timetable import DayTimes
from ui.models.agenda_rows import Row


def place_to_add(rows: tuple[Row, ...], times: DayTimes | None) -> Place | None:
    """Return the place after the chosen rows, else ahead of what closes the open day; None without a day."""
    if times is None:
        return None
    return rows[-1].after if rows else Place(times.day.id, closing_part(times.day))


def place_to_paste(rows: tuple[Row, ...], times: DayTimes | None) -> Place | None:
    """Return the place after the chosen rows (after a whole group, not in it), else the end of the open day."""
    if rows and rows[-1].kind == "group":
        before = rows[-1].before
        return Place(before.day, before.index + 1)
    return rows[-1].after if rows else end_of(times)


def end_of(times: DayTimes | None) -> Place | None:
    """Return the place after everything in a day; None without a day."""
    return Place(times.day.id, len(times.day.items)) if times is not None else None
