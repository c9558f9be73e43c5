"""Opening and saving plans and templates as files."""

from pathlib import Path

from msgspec import Struct

from planner.plan import Plan
from planner.reading import FaultsFound
from planner.storage import plan_file
from planner.storage.atomic import Fingerprint, fingerprint_of, read, save


class Opened(Struct, frozen=True):
    """A plan that was read from a file, and what the file held then."""

    plan: Plan
    fingerprint: Fingerprint


def open_plan(path: Path) -> Opened:
    """Return the plan or template that a file holds.

    Raises StorageError when the file cannot be read, FaultsFound (which names it) when it is not a sound plan.
    """
    data = read(path, plan_file.LARGEST)
    try:
        plan = plan_file.decode(data)
    except FaultsFound as found:
        raise FaultsFound(found.faults, source=str(path)) from None
    return Opened(plan, fingerprint_of(data))


def save_plan(path: Path, plan: Plan, *, expected: Fingerprint | None = None) -> Fingerprint:
    """Write a plan or template to a file and return the file's fingerprint.

    The bytes are read back into a plan before the file is touched, so that what is saved can be opened again.
    ``expected`` is the fingerprint of the file as it was opened or last saved.

    Raises StorageError when the file cannot be written or was changed by somebody else, FaultsFound when the
    plan is one that could not be opened again; either way the file is as it was.
    """
    try:
        data = plan_file.encode(plan)
    except UnicodeEncodeError:
        raise FaultsFound((plan_file.HALF_CHARACTER,), source=str(path)) from None
    if plan_file.decode(data) != plan:
        raise FaultsFound((plan_file.UNFAITHFUL,), source=str(path))
    return save(path, data, expected=expected)
