"""Hours of a day as whole minutes from midnight, and their text."""

import re

_CLOCK = re.compile(r"([0-2]?[0-9]|30):([0-5][0-9])")
LATEST = 30 * 60
"""The latest minute that a day may name: 30:00, six in the morning of the next day."""

CLOCK_PATTERN = r"^(?:[0-2][0-9]:[0-5][0-9]|30:00)\Z"
"""What an hour looks like in a file: two digits, colon, two digits, up to 30:00."""


def minutes_of(text: str) -> int:
    """Return the minutes from midnight that ``text`` names: ``"09:30"`` is 570, ``"25:10"`` is 1510.

    Raises ValueError when the text is not an hour between 0:00 and 30:00.
    """
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise ValueError(text)
    minutes = int(match[1]) * 60 + int(match[2])
    if minutes > LATEST:
        raise ValueError(text)
    return minutes


def clock(minutes: int) -> str:
    """Return minutes from midnight as an hour; past midnight it goes on counting (``25:10``).

    >>> clock(570), clock(1510)
    ('09:30', '25:10')
    """
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def wall_clock(minutes: int) -> str:
    """Return minutes from midnight as the hour that a clock on the wall shows, for people rather than files.

    >>> wall_clock(570), wall_clock(1510)
    ('09:30', '01:10')
    """
    return clock(minutes % (24 * 60))
