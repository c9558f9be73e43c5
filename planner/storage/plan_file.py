"""Plans and templates as files: one canonical JSON form, strict in what it reads."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from planner.brief import People
from planner.catalog import Tool
from planner.keeping import as_kept
from planner.plan import (
    FORMAT,
    MOST_BLOCKS,
    MOST_DAYS,
    MOST_SNAPSHOTS,
    TEMPLATE_FORMAT,
    VERSION,
    Block,
    Day,
    Item,
    Plan,
    Strands,
)
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

    Threats that are worked on are among them only as a file may hold them (``as_kept``); ``protected`` says whether
    the bytes will be sealed.
    """
    return encode_whole(as_kept(plan, protected=protected))


def encode_whole(plan: Plan) -> bytes:
    """Return the same of everything that the open plan holds: for memory alone, and never for a disk."""
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
    """Refuse what the types cannot say: twins, too many of anything, days that end before they start."""
    faults: list[Fault] = []
    for number, hours in enumerate(plan.brief.days, start=1):
        faults.extend(Fault(code, f"brief.days[{number}].{key}") for key, code in hours.complaints())
    faults.extend(_arranged_wrongly(plan.days, plan.parked, plan.tools))
    safety = plan.safety
    for ids in ((one.id for one in safety.measures), (one.id for one in safety.threats)):
        faults.extend(_repeated(ids))
    faults.extend(_repeated(one.id for one in plan.snapshots))
    for number, one in enumerate(plan.snapshots, start=1):
        # What is wrong in it nobody can see or mend; that it is this one is all there is to say.
        if len(one.days) > MOST_DAYS or any(_arranged_wrongly(one.days, one.parked, plan.tools)):
            faults.append(Fault("damaged-version", f"snapshots[{number}]", params={"name": one.name[:60]}))
    if len(plan.snapshots) > MOST_SNAPSHOTS:
        faults.append(Fault("too-many-versions", "snapshots", params={"most": str(MOST_SNAPSHOTS)}))
    if faults:
        raise FaultsFound(curbed(faults))


def _arranged_wrongly(days: tuple[Day, ...], parked: tuple[Block, ...], tools: Mapping[str, Tool]) -> Iterator[Fault]:
    blocks = [block for day in days for block in day.blocks()]
    blocks += parked
    ids: list[str] = []
    for number, day in enumerate(days, start=1):
        if day.end <= day.start:
            yield Fault("end-before-start", f"days[{number}].end")
        groups = [item for item in day.items if isinstance(item, Strands)]
        ids += (day.id, *(group.id for group in groups))
        ids += (strand.id for group in groups for strand in group.strands)
    yield from _repeated((*ids, *(block.id for block in blocks)))
    if len(blocks) > MOST_BLOCKS:
        yield Fault("too-many-blocks", params={"most": str(MOST_BLOCKS)})
    for block in blocks:
        if block.tool is not None and block.tool not in tools:
            yield Fault("tool-not-in-plan", params={"tool": block.tool[:60], "title": block.title[:60]})


def _repeated(ids: Iterable[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            yield Fault("repeated-id", params={"id": id})
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
