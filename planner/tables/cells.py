"""Hours and lengths as people write them in the cells of a table."""

import re

from planner.typed_block import LONGEST

_DASH = "[-\u2013\u2014]|\\b(?:to|bis|a|\u00e0|at\u00e9|hasta)\\b"
_HOUR = re.compile(
    r"(?P<h>\d{1,2})(?:\s*[:.hH\u00a0]\s*(?P<m>[0-5]\d)(?::[0-5]\d)?|\s*[hH])?"
    r"\s*(?:(?P<half>[ap])\.?\s*m\.?|uhr|h)?\s*(?P<after>\+\s*1)?",
    re.IGNORECASE,
)
_CLOCKED = re.compile(r"\d\s*[:.h]\s*\d\d|\d\s*h\b|[ap]\.?m\.?\b|uhr", re.IGNORECASE)
_UNITS = re.compile(
    r"(?:(?P<h>\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?|oras?|eures?|std)?\.?)?\s*"
    r"(?:(?P<m>\d+)\s*(?:m(?:in(?:ut[aeo]?[ns]?)?)?\.?|['\u2032])?)?\s*(?:(?P<s>\d+)\s*s(?:ec)?\.?)?",
    re.IGNORECASE,
)
_COLON = re.compile(r"(\d{1,2}):([0-5]\d)(?::[0-5]\d)?")


def hours_in(cell: str) -> tuple[int | None, int | None]:
    """Return the start and the end that a cell names, in minutes from midnight; None for what it does not say.

    ``+1`` behind an hour is the day after.

    >>> hours_in("9:00 - 9:30"), hours_in("2 pm"), hours_in("01:10 +1"), hours_in("Lunch")
    ((540, 570), (840, None), (1510, None), (None, None))
    """
    text = " ".join(cell.split())
    if not _CLOCKED.search(text):
        return None, None
    parts = [part.strip() for part in re.split(_DASH, text, flags=re.IGNORECASE) if part.strip()]
    if not 1 <= len(parts) <= 2:
        return None, None
    end_match = _HOUR.fullmatch(parts[-1])
    half = end_match["half"] if end_match is not None else None
    start = _minutes_from_midnight(parts[0], half)
    if len(parts) == 1 or start is None:
        return start, None
    end = _minutes_from_midnight(parts[1], None)
    if end is not None and end < start and end + 720 > start:
        end += 720
    return start, end


def length_in(cell: str) -> int | None:
    """Return the minutes that a cell names as a length, or None.

    >>> length_in("15"), length_in("1h30"), length_in("0:45"), length_in("1.5 h"), length_in("10m15s")
    (15, 90, 45, 90, 10)
    """
    text = " ".join(cell.split()).casefold()
    colon = _COLON.fullmatch(text)
    if colon is not None:
        return _sensible(int(colon[1]) * 60 + int(colon[2]))
    match = _UNITS.fullmatch(text)
    if match is None or not any(match.groups()):
        return None
    hours = float((match["h"] or "0").replace(",", "."))
    return _sensible(round(hours * 60) + int(match["m"] or 0))


def _minutes_from_midnight(text: str, half: str | None) -> int | None:
    match = _HOUR.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["h"]), int(match["m"] or 0)
    said = match["half"] or half
    if said is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if said.lower() == "p" else 0)
    hour += 24 if match["after"] else 0
    return hour * 60 + minute if hour < 30 else None


def _sensible(minutes: int) -> int | None:
    return minutes if 0 <= minutes <= LONGEST else None
