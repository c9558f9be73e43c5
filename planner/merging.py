"""Two copies of a plan made one: what the other copy changed since both were the same, to be taken one by one."""

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct, structs

from planner.brief import QUESTION_FOUR, Brief
from planner.comparing import Change, added, changes
from planner.edits.places import tidied
from planner.plan import (
    MOST_BLOCKS,
    MOST_DAYS,
    Block,
    Day,
    Plan,
    PlanError,
    Preparing,
    Safety,
    Snapshot,
    Strand,
    Strands,
)
from planner.tree import PARKED, Node, Tree

Conflict: TypeAlias = Literal["", "changed-here", "moved-here", "removed-here", "worked-on-here"]


class Offered(Struct, frozen=True):
    """Changes of the other copy that are taken together: one, or what came or went with all that stood in it."""

    changes: tuple[Change, ...]
    conflict: Conflict = ""
    """How one's own copy touched the same thing since both were the same; empty when it did not.

    ``changed-here``: the same field is another here. ``moved-here``: it was put somewhere else here.
    ``removed-here``: it is gone here, and the other copy worked on it. ``worked-on-here``: it went in the other
    copy, and was worked on here.
    """
    mine: object = None
    """What one's own copy has in that field."""

    @property
    def head(self) -> Change:
        """The change that the others come with."""
        return self.changes[0]


class Merged(Struct, frozen=True):
    """One's own plan with everything taken that asks nothing, and what asks: each with both sides."""

    plan: Plan
    conflicts: tuple[Offered, ...]


class TakeChanges(Struct, frozen=True):
    """Take over changes of another copy; a block whose place is not here any more is parked, never lost."""

    changes: tuple[Change, ...]
    merge_key: None = None

    def apply(self, plan: Plan) -> Plan:
        return take(plan, self.changes)


def common_ancestor(ours: Plan, theirs: Plan) -> Plan | None:
    """Return one's own plan as both copies once had it, or None when they share no version.

    It is the latest named version that both files hold: sharing a copy leaves one in each. A version holds days
    and parked blocks; all else counts as it stands in one's own copy, so that differences there are asked about.
    """
    common = _common_version(ours, theirs)
    return at_snapshot(ours, common[0]) if common is not None else None


def _common_version(ours: Plan, theirs: Plan) -> tuple[Snapshot, Snapshot] | None:
    """Return the latest version that both hold, as one's own file has it and as the other has it."""
    shared = {snapshot.id: snapshot for snapshot in theirs.snapshots}
    for snapshot in reversed(ours.snapshots):
        if snapshot.id in shared:
            return snapshot, shared[snapshot.id]
    return None


def at_snapshot(plan: Plan, snapshot: Snapshot) -> Plan:
    """Return a plan with the days and parked blocks that a version of it holds."""
    return structs.replace(plan, days=snapshot.days, parked=snapshot.parked)


def offers(base: Plan | None, ours: Plan, theirs: Plan, *, by_version: bool = False) -> tuple[Offered, ...]:
    """Return what ``theirs`` changed since ``base`` and ``ours`` does not have yet.

    ``by_version``: ``base`` is a version (``common_ancestor``), which holds days and parked blocks only. What
    else differs, title and answers for instance, conflicts then, since nobody can tell which of the two changed it.
    What the other copy lacks because a copy to share never holds it (``copy_to_share``) is no change of theirs.

    With no common ancestor (None) everything that differs is offered, and nothing can tell who changed it.
    Threats are never offered: they are worked on in one place, and taken from nobody's file.
    """
    ancestor = ours if base is None else base
    theirs_then = _as_they_had_it(ancestor, ours, theirs) if by_version and base is not None else ancestor
    mine, here, there = changes(ancestor, ours), Tree(ours), Tree(theirs)
    own = {change.about: change for change in mine}
    touched = {change.id for change in mine if change.what in ("changed", "moved", "added")}
    rows: list[Offered] = []
    given_back: set[str] = set()
    for change in changes(theirs_then, theirs):
        if _is_never_offered(change) or (by_version and _was_left_out(change)):
            continue
        if change.what == "added" and change.id in here.nodes:
            rows.extend(_twice_added(change, here, own))
        elif change.subject not in ("day", "group", "strand", "block"):
            rows.extend(_of_the_whole(change, own, by_version=by_version))
        elif change.what == "added":
            rows.append(Offered((change,)))
        elif change.what == "removed":
            rows.extend(_removal(change, here, touched))
        elif change.id not in here.nodes:
            if change.id not in given_back:
                given_back.add(change.id)
                rows.append(Offered((added(there, there.nodes[change.id], theirs),), "removed-here"))
        elif change.what == "moved":
            rows.extend(_move(change, own, here, there))
        else:
            rows.extend(_field(change, own, here))
    return _bundled(rows)


def _as_they_had_it(ancestor: Plan, ours: Plan, theirs: Plan) -> Plan:
    """Return the common ancestor with the days as the other copy holds them, without private notes for instance."""
    common = _common_version(ours, theirs)
    return at_snapshot(ancestor, common[1]) if common is not None else ancestor


def _is_never_offered(change: Change) -> bool:
    return change.subject == "safety" and change.field in ("threats", "keep_threats")


def _was_left_out(change: Change) -> bool:
    """Whether something is missing there that no copy to share holds; it may never have been in it."""
    if change.subject == "brief":
        return change.field in QUESTION_FOUR and change.after == getattr(Brief(), change.field)
    if change.subject == "safety":
        return bool(change.after == getattr(Safety(), change.field))
    if change.subject == "plan":
        return change.field == "preparing" and change.after == Preparing()
    return change.subject == "silenced" and change.what == "removed"


def merge(base: Plan | None, ours: Plan, theirs: Plan, *, by_version: bool = False) -> Merged:
    """Return one's own plan with every change of the other copy that asks nothing, and those that conflict.

    With no common ancestor nothing is taken by itself.
    """
    rows = offers(base, ours, theirs, by_version=by_version)
    if base is None:
        return Merged(ours, rows)
    free = [change for row in rows if not row.conflict for change in row.changes]
    return Merged(take(ours, free), tuple(row for row in rows if row.conflict))


def take(plan: Plan, taken: Iterable[Change]) -> Plan:
    """Return the plan with changes made in order; what makes no sense any more makes none.

    Raises PlanError when it would hold too many blocks or days.
    """
    tree = Tree(plan)
    tools = dict(plan.tools)
    for change in taken:
        tools.update({tool.id: tool for tool in change.tools if tool.id not in tools})
        if change.subject in ("day", "group", "strand", "block"):
            _take_in_tree(tree, change)
        elif change.subject == "tool":
            assert change.after is not None
            tools = {**tools, change.id: change.after} if change.id in tools else tools  # type: ignore[dict-item]
        else:
            plan = _take_in_whole(plan, change)
    made = tree.plan(structs.replace(plan, tools=tools))
    if len(made.days) > MOST_DAYS:
        raise PlanError("too-many-days", most=MOST_DAYS)
    if sum(1 for _ in made.blocks()) + len(made.parked) > MOST_BLOCKS:
        raise PlanError("too-many-blocks", most=MOST_BLOCKS)
    return tidied(made)


def _take_in_tree(tree: Tree, change: Change) -> None:
    node = tree.nodes.get(change.id)
    if change.what == "added" and node is None:
        assert isinstance(change.after, Day | Strands | Strand | Block)
        kind = change.subject
        assert kind in ("day", "group", "strand", "block")
        _put(tree, Node(kind, change.id, change.within, change.after), change.ahead)
    elif node is None:
        return
    elif change.what == "removed":
        tree.take_out(change.id)
    elif change.what == "moved":
        if node.kind == "block" or tree.takes(node.kind, change.within):
            tree.take_out(change.id)
            _put(tree, structs.replace(node, within=change.within), change.ahead)
    elif change.what == "changed":
        value = structs.replace(node.value, **{change.field: change.after})
        tree.nodes[change.id] = structs.replace(node, value=value)


def _put(tree: Tree, node: Node, ahead: tuple[str, ...]) -> None:
    """Put a node where it belongs; a block whose place is gone is parked."""
    if tree.takes(node.kind, node.within):
        tree.put(node, ahead)
    elif node.kind == "block":
        tree.put(structs.replace(node, within=PARKED), tuple(reversed(tree.rows[PARKED])))


def _take_in_whole(plan: Plan, change: Change) -> Plan:
    if change.subject == "plan":
        return structs.replace(plan, **{change.field: change.after})
    if change.subject == "brief":
        return structs.replace(plan, brief=structs.replace(plan.brief, **{change.field: change.after}))
    if change.subject == "safety":
        return structs.replace(plan, safety=structs.replace(plan.safety, **{change.field: change.after}))
    if change.subject == "pick":
        kept = tuple(id for id in plan.picks if id != change.id)
        return structs.replace(plan, picks=(*kept, change.id) if change.what == "added" else kept)
    rows = tuple(one for one in plan.silenced if one not in (change.before, change.after))
    came = () if change.what == "removed" else (change.after,)
    return structs.replace(plan, silenced=(*rows, *came))


def _twice_added(change: Change, here: Tree, own: dict[tuple[str, str, str], Change]) -> Iterator[Offered]:
    """Yield what differs in something that both copies have and their ancestor has not."""
    node = here.nodes[change.id]
    if node.kind != change.subject or (change.subject, change.id, "") not in own:
        return
    for field in node.value.__struct_fields__:
        mine, other = getattr(node.value, field), getattr(change.after, field)
        if mine != other and field not in ("items", "strands", "blocks"):
            changed = Change("changed", node.kind, node.id, field, mine, other, tools=change.tools)
            yield Offered((changed,), "changed-here", mine)


def _of_the_whole(change: Change, own: dict[tuple[str, str, str], Change], *, by_version: bool) -> Iterator[Offered]:
    mine = own.get(change.about)
    if mine is None and by_version:
        yield Offered((change,), "changed-here", change.before)
    elif mine is None:
        yield Offered((change,))
    elif (mine.what, mine.after) != (change.what, change.after):
        yield Offered((change,), "changed-here", mine.after)


def _removal(change: Change, here: Tree, touched: set[str]) -> Iterator[Offered]:
    if change.id in here.nodes:
        inside = {change.id, *(node.id for node in here.walk(change.id))}
        yield Offered((change,), "worked-on-here" if inside & touched else "")


def _move(change: Change, own: dict[tuple[str, str, str], Change], here: Tree, there: Tree) -> Iterator[Offered]:
    row = here.rows[here.nodes[change.id].within]
    if here.nodes[change.id].within == change.within:
        common = set(there.rows[change.within])
        before = [id for id in row[: row.index(change.id)] if id in common]
        wanted = next((id for id in change.ahead if id in row), None)
        if (before[-1] if before else None) == wanted:
            return
    mine = own.get(change.about)
    yield Offered((change,), "moved-here" if mine is not None and mine.what == "moved" else "")


def _field(change: Change, own: dict[tuple[str, str, str], Change], here: Tree) -> Iterator[Offered]:
    now = getattr(here.nodes[change.id].value, change.field)
    if now == change.after:
        return
    # Where it was not the same there to begin with, what they wrote knows nothing of what stands here.
    is_ours = change.about in own or now != change.before
    yield Offered((change,), "changed-here" if is_ours else "", now)


def _bundled(rows: list[Offered]) -> tuple[Offered, ...]:
    """Return the rows with what came or went inside something that came or went too joined to it."""
    kept: list[Offered] = []
    places: dict[tuple[str, str], int] = {}
    for row in rows:
        head = row.head
        at = places.get((head.what, head.within))
        if head.what in ("added", "removed"):
            places[head.what, head.id] = len(kept) if at is None else at
        if at is None or head.what not in ("added", "removed"):
            kept.append(row)
            continue
        over = kept[at]
        together = (*over.changes, *row.changes)
        kept[at] = structs.replace(over, changes=together, conflict=over.conflict or row.conflict)
    return tuple(kept)
