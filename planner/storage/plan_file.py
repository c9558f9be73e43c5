"""Plans and templates as files: one canonical JSON form, strict in what it reads."""

from typing import Any

import msgspec

from planner.brief import People
from planner.keeping import without_threats
from planner.plan import FORMAT, MOST_BLOCKS, TEMPLATE_FORMAT, VERSION, Block, Item, Plan, Strands
from planner.reading import Fault, FaultsFound, curbed, plain, read
from planner.storage import strict_json
from planner.storage.strict_json import one_fault
from planner.storage.upgrades import upgraded
from planner.storage.vault import PassphraseNeeded, is_protected

LARGEST = 16 * 1024 * 1024
"""The largest file that is read, in bytes."""
UNFAITHFUL = Fault("not-faithful")
"""What is wrong with a plan that would come back from a file as another one."""
HALF_CHARACTER = Fault("half-character")
"""What is wrong with a plan whose text holds half of a pair of surrogates."""


def encode(plan: Plan, *, protected: bool = False) -> bytes:
    """Return the one canonical form of a plan: UTF-8 JSON, keys in order, every key written.

    The threats that are worked on are left out unless ``protected`` says that the bytes will be sealed.
    """
    plan = plan if protected else without_threats(plan)
    return msgspec.json.format(msgspec.json.encode(plan, enc_hook=_to_plain), indent=2) + b"\n"


def decode(data: bytes) -> Plan:
    """Return the plan that a file holds.

    Raises FaultsFound, with every fault that could be found, when it is not a plan that can be read whole, and
    PassphraseNeeded when it is a protected one.
    """
    if is_protected(data):
        raise PassphraseNeeded
    parsed = strict_json.parse(data, largest=LARGEST)
    if not isinstance(parsed, dict) or parsed.get("format") not in (FORMAT, TEMPLATE_FORMAT):
        raise one_fault("not-a-plan")
    version = parsed.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise one_fault("newer-version", version=str(version)[:20])
    parsed = upgraded(parsed)
    try:
        plan = msgspec.convert(parsed, Plan, dec_hook=_from_plain)
    except (msgspec.ValidationError, ValueError):
        read(plain(parsed), Plan)
        raise one_fault("not-a-plan") from None
    _check(plan)
    return plan


def decode_shipped(data: bytes) -> Plan:
    """Return the plan of a file that came with the app, read without looking for faults while there are none.

    It is ten times faster than ``decode``, which the tests read such files with. Raises FaultsFound.
    """
    try:
        return msgspec.json.decode(data, type=Plan, dec_hook=_from_plain)
    except (msgspec.DecodeError, ValueError):
        return decode(data)


def _check(plan: Plan) -> None:
    """Refuse what the types cannot say: twins, too many blocks, days that end before they start."""
    faults: list[Fault] = []
    seen: set[str] = set()
    count = 0
    for number, hours in enumerate(plan.brief.days, start=1):
        faults.extend(Fault(code, f"brief.days[{number}].{key}") for key, code in hours.complaints())
    for number, day in enumerate(plan.days, start=1):
        if day.end <= day.start:
            faults.append(Fault("end-before-start", f"days[{number}].end"))
        for id in (day.id, *(item.id for item in day.items if isinstance(item, Strands))):
            _note(id, seen, faults)
        for item in day.items:
            if isinstance(item, Strands):
                for strand in item.strands:
                    _note(strand.id, seen, faults)
        for block in day.blocks():
            count += 1
            _note(block.id, seen, faults)
    for block in plan.parked:
        count += 1
        _note(block.id, seen, faults)
    if count > MOST_BLOCKS:
        faults.append(Fault("too-many-blocks", params={"most": str(MOST_BLOCKS)}))
    for block in (*plan.blocks(), *plan.parked):
        if block.tool is not None and block.tool not in plan.tools:
            faults.append(Fault("tool-not-in-plan", params={"tool": block.tool[:60], "title": block.title[:60]}))
    if faults:
        raise FaultsFound(curbed(faults))


def _note(id: str, seen: set[str], faults: list[Fault]) -> None:
    if id in seen:
        faults.append(Fault("repeated-id", params={"id": id}))
    seen.add(id)


def _to_plain(value: Any) -> Any:
    if isinstance(value, People):
        return value.low if value.low == value.high else str(value)
    raise TypeError(type(value))


def _from_plain(wanted: type, value: Any) -> Any:
    if wanted is Item and isinstance(value, dict):
        return msgspec.convert(value, Strands if value.get("kind") == "strands" else Block, dec_hook=_from_plain)
    if wanted is People and isinstance(value, str | int) and not isinstance(value, bool):
        return People.parse(str(value))
    raise ValueError(value)
