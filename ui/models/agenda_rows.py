"""What stands in each row of the agenda: a day, a block, a parallel group, or a strand, with its hours and marks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from planner.checks.finding import Finding
from planner.edits.places import Place
from planner.plan import Block, Item, Plan, Strands
from planner.timetable import DayTimes, Placed, Span
from planner.vocabulary import FindingLevel

_WORST: tuple[FindingLevel, ...] = ("problem", "warning", "hint")


class Row(Struct, frozen=True):
    """One row of a day's agenda. Hours are minutes from midnight."""

    id: str
    kind: Literal["day", "block", "group", "strand"]
    title: str
    start: int
    end: int
    before: Place
    """Where something goes that is put before this row."""
    after: Place
    """Where something goes that is put after it."""
    block: Block | None = None
    line: str = ""
    """What the tool is for, in one line."""
    pinned: bool = False
    group: str | None = None
    """The group that a strand's rows stand in."""
    lead: str = ""
    space: str = ""
    level: FindingLevel | None = None
    """The gravest finding about this block."""
    unled: bool = False
    """Whether a finding says that nobody leads it."""

    @property
    def minutes(self) -> int:
        """Its length."""
        return self.end - self.start

    @property
    def is_item(self) -> bool:
        """Whether it is something that stands in a day by itself: a block or a group."""
        return self.kind in ("block", "group")

    @property
    def is_tall(self) -> bool:
        """Whether it has a second line."""
        return bool(self.line)

    @property
    def depth(self) -> int:
        """How far it is set in: groups 0, their strands 1, the blocks of these 2."""
        return 1 if self.kind == "strand" else 2 if self.group is not None else 0


def rows_of(times: DayTimes, plan: Plan, findings: Iterable[Finding]) -> tuple[Row, ...]:
    """Return the rows of one day, with what the findings say of each block."""
    return _rows(times, plan, _marks(findings))


def _rows(times: DayTimes, plan: Plan, marks: "_Marks") -> tuple[Row, ...]:
    rows: list[Row] = []
    for index, (span, item) in enumerate(zip(times.spans, times.day.items, strict=True)):
        here, behind = Place(times.day.id, index), Place(times.day.id, index + 1)
        if isinstance(item, Strands):
            rows.extend(_group_rows(item, span, here, plan, marks))
        else:
            rows.append(_block_row(span.blocks[0], here, behind, plan, marks))
    return tuple(rows)


class RowsOfDays:
    """The rows of several days, kept for as long as a day and what the findings say of it stay the same."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[DayTimes, object, str, _Marks, tuple[Row, ...]]] = {}

    def show(
        self, days: Sequence[tuple[DayTimes, str]], plan: Plan, findings: Iterable[Finding], *, headed: bool
    ) -> tuple[Row, ...]:
        """Return the rows of days that come with their names; ``headed`` puts a row with the name before each."""
        marks = _marks(findings)
        kept, self._kept = self._kept, {}
        rows: list[Row] = []
        for times, name in days:
            of_day = {id: marks[id] for item in times.day.items for id in _ids(item) if id in marks} if marks else {}
            old = kept.get(times.day.id)
            if old is None or old[0] is not times or old[1] is not plan.tools or old[2:4] != (name, of_day):
                old = (times, plan.tools, name, of_day, (_day_row(times, name), *_rows(times, plan, of_day)))
            self._kept[times.day.id] = old
            rows.extend(old[4] if headed else old[4][1:])
        return tuple(rows)


_Marks = Mapping[str, tuple[FindingLevel | None, bool]]


def _ids(item: Item) -> Iterator[str]:
    yield item.id
    if isinstance(item, Strands):
        for strand in item.strands:
            for block in strand.blocks:
                yield block.id


def _day_row(times: DayTimes, name: str) -> Row:
    first = Place(times.day.id, 0)
    return Row(id=times.day.id, kind="day", title=name, start=times.start, end=times.end, before=first, after=first)


def _marks(findings: Iterable[Finding]) -> _Marks:
    marks: dict[str, tuple[FindingLevel | None, bool]] = {}
    for finding in findings:
        unled = finding.code == "no-lead"
        # An idea about a whole stretch marks where it begins: a mark on every row says nothing.
        where = finding.where[:1] if finding.level == "hint" else finding.where
        for id in where:
            level, missing = marks.get(id, (None, False))
            marks[id] = (level if unled else _worse(level, finding.level), missing or unled)
    return marks


def _worse(one: FindingLevel | None, other: FindingLevel) -> FindingLevel:
    return other if one is None else min(one, other, key=_WORST.index)


def _block_row(placed: Placed, before: Place, after: Place, plan: Plan, marks: _Marks) -> Row:
    block = placed.block
    tool = plan.tool_of(block)
    level, unled = marks.get(block.id, (None, False))
    return Row(
        id=block.id,
        kind="block",
        title=block.title,
        start=placed.start,
        end=placed.end,
        before=before,
        after=after,
        block=block,
        line=tool.in_one_line if tool is not None and block.kind == "tool" else "",
        pinned=placed.pinned,
        group=placed.group,
        lead=block.lead,
        level=level,
        unled=unled,
    )


def _group_rows(group: Strands, span: Span, here: Place, plan: Plan, marks: _Marks) -> Iterator[Row]:
    inside = Place(here.day, 0, group.strands[0].id) if group.strands else Place(here.day, here.index + 1)
    level, unled = marks.get(group.id, (None, False))
    yield Row(
        id=group.id,
        kind="group",
        title=group.title,
        start=span.start,
        end=span.end,
        before=here,
        after=inside,
        pinned=group.start is not None,
        level=level,
        unled=unled,
    )
    ahead = inside
    for strand in group.strands:
        placed = [one for one in span.blocks if one.strand == strand.id]
        yield Row(
            id=strand.id,
            kind="strand",
            title=strand.title,
            start=span.start,
            end=max((one.end for one in placed), default=span.start),
            before=ahead,
            after=Place(here.day, 0, strand.id),
            group=group.id,
            lead=strand.lead,
            space=strand.space,
        )
        for index, one in enumerate(placed):
            place = Place(here.day, index, strand.id)
            yield _block_row(one, place, Place(here.day, index + 1, strand.id), plan, marks)
        ahead = Place(here.day, len(placed), strand.id)
