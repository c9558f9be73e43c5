"""Clock times for the steps of a block, scaled where they do not sum to its minutes."""

from msgspec import Struct

from planner.catalog import Step
from planner.timetable import Placed


class TimedStep(Struct, frozen=True):
    """A step with its start in minutes from midnight and its length; ``about`` when these were scaled."""

    step: Step
    start: int
    minutes: int
    about: bool


def timed_steps(placed: Placed) -> tuple[TimedStep, ...]:
    """Return the steps of a block on the clock.

    Where their minutes do not sum to the block's, each gets its share in whole minutes (largest remainders
    first), so that they do.
    """
    steps = placed.block.steps
    total = placed.block.minutes
    lengths = [max(0, step.minutes) for step in steps]
    about = bool(steps) and sum(lengths) != total
    if about:
        lengths = _shares(lengths, total)
    timed = []
    now = placed.start
    for step, minutes in zip(steps, lengths, strict=True):
        timed.append(TimedStep(step, now, minutes, about))
        now += minutes
    return tuple(timed)


def _shares(lengths: list[int], total: int) -> list[int]:
    weights = lengths if any(lengths) else [1] * len(lengths)
    whole = sum(weights)
    shares = [weight * total // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda at: (-(weights[at] * total % whole), at))
    for at in by_remainder[: total - sum(shares)]:
        shares[at] += 1
    return shares
