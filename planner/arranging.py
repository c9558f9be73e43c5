"""Arranging a toolkit line by line: a tool goes up, down, into the next group; a group goes with its tools."""

from collections.abc import Sequence

from planner.storage.shelf import Line

Lines = tuple[Line, ...]


def moved(lines: Sequence[Line], index: int, step: int) -> tuple[Lines, int]:
    """Return the lines with one moved up (``step`` -1) or down (1), and where it stands then.

    A tool changes places with its neighbour, and past a title it is in another group. A title takes the tools of
    its group along and changes places with the whole group next to it; no group stands before the loose tools.
    What cannot move stays.
    """
    if lines[index].tool:
        other = index + step
        if not 0 <= other < len(lines):
            return tuple(lines), index
        order = list(lines)
        order[index], order[other] = order[other], order[index]
        return tuple(order), other
    starts = [at for at, line in enumerate(lines) if not line.tool]
    place = starts.index(index)
    if not 0 <= place + step < len(starts):
        return tuple(lines), index
    first, second = sorted((place, place + step))
    begin, middle = starts[first], starts[second]
    end = starts[second + 1] if second + 1 < len(starts) else len(lines)
    order = [*lines[:begin], *lines[middle:end], *lines[begin:middle], *lines[end:]]
    return tuple(order), begin if step < 0 else begin + end - middle


def placed(lines: Sequence[Line], index: int, before: int) -> Lines:
    """Return the lines with a tool put before the line that stands at ``before`` now; titles stay where they are."""
    if not lines[index].tool:
        return tuple(lines)
    order = list(lines)
    line = order.pop(index)
    order.insert(before - (index < before), line)
    return tuple(order)


def with_group(lines: Sequence[Line], title: str) -> Lines:
    """Return the lines with another group at the end."""
    return (*lines, Line(title=title))


def renamed(lines: Sequence[Line], index: int, title: str) -> Lines:
    """Return the lines with another title for a group; one without words changes nothing."""
    if lines[index].tool or not title.strip():
        return tuple(lines)
    return (*lines[:index], Line(title=title.strip()), *lines[index + 1 :])


def without_group(lines: Sequence[Line], index: int) -> Lines:
    """Return the lines without a title: its tools belong to the group before, or to none."""
    return (*lines[:index], *lines[index + 1 :])
