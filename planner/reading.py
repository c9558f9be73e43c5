"""Turning parsed text into domain values by their types, with every fault named at its line."""

import contextlib
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache
from typing import Any, TypeVar, cast

from msgspec import Struct, inspect

from planner.brief import People
from planner.plan import Block, Item, Strands

T = TypeVar("T")

MOST_FAULTS = 100
"""How many faults of one file are told; whoever has mended those can ask again."""


class Node(Struct, frozen=True):
    """A piece of parsed text: a scalar, a list of nodes, or a mapping; and the line where it begins."""

    value: Any
    """str, int, float, bool or None; a list of Nodes; or a dict from key to Node."""
    line: int | None = None


class Fault(Struct, frozen=True):
    """Something wrong in a file: a code with its parameters, the place, and the line where that is known."""

    code: str
    where: str = ""
    """The place as a path of keys, like ``days[2].start``."""
    line: int | None = None
    params: dict[str, str] = {}


class FaultsFound(ValueError):
    """A file that cannot be used as it is; carries every fault that was found."""

    def __init__(self, faults: tuple[Fault, ...], *, source: str = "") -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults
        self.source = source


def plain(data: Any) -> Node:
    """Return parsed JSON as nodes without line numbers."""
    if isinstance(data, dict):
        return Node({key: plain(value) for key, value in data.items()})
    if isinstance(data, list):
        return Node([plain(value) for value in data])
    return Node(data)


def read(node: Node, wanted: type[T], *, unknown: str | None = None) -> T:
    """Return ``node`` as a value of the type ``wanted``.

    Scalars may be text (``"12"``, ``"yes"``) where a number or truth value is wanted, since YAML is read as
    text. With ``unknown`` set, that word means "no answer": the key is passed over.

    Raises FaultsFound with all faults, in the order of the file.
    """
    reader = _Reader(unknown)
    value: Any = _BAD
    with contextlib.suppress(_Enough):
        value = reader.read(node, _type_info(cast(Hashable, wanted)), "")
    if reader.faults:
        raise FaultsFound(curbed(sorted(reader.faults, key=lambda fault: fault.line or 0)))
    return value  # type: ignore[no-any-return]


def curbed(faults: Sequence[Fault]) -> tuple[Fault, ...]:
    """Return the first hundred of the faults, and where there are more, a last one that says so."""
    return (*faults[:MOST_FAULTS], Fault("and-more")) if len(faults) > MOST_FAULTS else tuple(faults)


class _Enough(Exception):
    """More faults were found than anybody reads."""


_BAD: Any = object()


class _Reader:
    """One reading of one file: walks the type and gathers faults instead of stopping at the first."""

    def __init__(self, unknown: str | None) -> None:
        self.unknown = unknown
        self.faults: list[Fault] = []

    def read(self, node: Node, wanted: inspect.Type, where: str) -> Any:
        """Return the value, or ``_BAD`` after noting what is wrong with it."""
        match wanted:
            case inspect.Metadata():
                return self.read(node, wanted.type, where)
            case inspect.StructType():
                return self._struct(node, wanted.cls, where)
            case inspect.CustomType():
                return self._custom(node, wanted.cls, where)
            case inspect.VarTupleType():
                return self._list(node, wanted, where)
            case inspect.DictType():
                return self._dict(node, wanted, where)
            case inspect.UnionType():
                return self._optional(node, wanted, where)
            case inspect.LiteralType():
                return self._literal(node, wanted, where)
            case inspect.IntType():
                return self._int(node, wanted, where)
            case inspect.BoolType():
                return self._bool(node, where)
            case inspect.StrType():
                return self._str(node, wanted, where)
        raise TypeError(wanted)

    def _fault(self, code: str, node: Node, where: str, **params: object) -> Any:
        self.faults.append(Fault(code, where, node.line, {key: str(value) for key, value in params.items()}))
        if len(self.faults) > MOST_FAULTS:
            raise _Enough
        return _BAD

    def _struct(self, node: Node, cls: type[Struct], where: str) -> Any:
        if not isinstance(node.value, dict):
            return self._fault("not-a-mapping", node, where)
        fields = _fields(cls)
        values: dict[str, Any] = {}
        sound = True
        for key, child in node.value.items():
            place = f"{where}.{_cut(key)}" if where else _cut(key)
            field = fields.get(key)
            if field is None:
                sound = False
                self._fault("unknown-key", child, place, key=_cut(key), near=_nearest(key, tuple(fields)))
            elif (self.unknown is not None and child.value == self.unknown) or (
                child.value is None and not field.required
            ):
                continue
            else:
                value = self.read(child, field.type, place)
                sound = sound and value is not _BAD
                values[field.name] = value
        for key, field in fields.items():
            if field.required and key not in node.value:
                sound = False
                self._fault("missing-key", node, where, key=key)
        if not sound:
            return _BAD
        made = cls(**values)
        return self._sensible(made, node, where)

    def _sensible(self, made: Any, node: Node, where: str) -> Any:
        complaints: Callable[[], Iterator[tuple[str, str]]] | None = getattr(made, "complaints", None)
        if complaints is None:
            return made
        for key, code in complaints():
            child = node.value.get(key, node)
            self._fault(code, child, f"{where}.{key}" if where else key)
            made = _BAD
        return made

    def _custom(self, node: Node, cls: type, where: str) -> Any:
        if cls is People:
            try:
                return People.parse(str(node.value) if isinstance(node.value, str | int) else "")
            except ValueError:
                return self._fault("not-people", node, where, value=_shown(node))
        if cls is Item:
            kind = node.value.get("kind") if isinstance(node.value, dict) else None
            return self._struct(node, Strands if kind is not None and kind.value == "strands" else Block, where)
        raise TypeError(cls)

    def _list(self, node: Node, wanted: inspect.VarTupleType, where: str) -> Any:
        if not isinstance(node.value, list):
            return self._fault("not-a-list", node, where)
        if wanted.max_length is not None and len(node.value) > wanted.max_length:
            return self._fault("too-many", node, where, most=wanted.max_length)
        values = [
            self.read(child, wanted.item_type, f"{where}[{number}]")
            for number, child in enumerate(node.value, start=1)
        ]
        if any(value is _BAD for value in values):
            return _BAD
        if isinstance(wanted.item_type, inspect.LiteralType):
            for number, child in enumerate(node.value):
                if values[number] in values[:number]:
                    return self._fault("said-twice", child, f"{where}[{number + 1}]", value=values[number])
        return tuple(values)

    def _dict(self, node: Node, wanted: inspect.DictType, where: str) -> Any:
        if not isinstance(node.value, dict):
            return self._fault("not-a-mapping", node, where)
        values = {
            key: self.read(child, wanted.value_type, f"{where}.{_cut(key)}") for key, child in node.value.items()
        }
        return _BAD if any(value is _BAD for value in values.values()) else values

    def _optional(self, node: Node, wanted: inspect.UnionType, where: str) -> Any:
        if node.value is None:
            return None
        inner = [kind for kind in wanted.types if not isinstance(kind, inspect.NoneType)]
        return self.read(node, inner[0], where)

    def _literal(self, node: Node, wanted: inspect.LiteralType, where: str) -> Any:
        values = wanted.values
        if isinstance(node.value, str | int) and not isinstance(node.value, bool):
            for value in values:
                if str(value) == str(node.value):
                    return value
        choices = tuple(str(value) for value in values if value != "")
        return self._fault(
            "not-a-choice",
            node,
            where,
            value=_shown(node),
            choices=", ".join(choices),
            near=_nearest(_shown(node), choices),
        )

    def _int(self, node: Node, wanted: inspect.IntType, where: str) -> Any:
        value = node.value
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 9:
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            return self._fault("not-a-number", node, where, value=_shown(node))
        if (wanted.ge is not None and value < wanted.ge) or (wanted.le is not None and value > wanted.le):
            return self._fault("out-of-range", node, where, value=_shown(node), least=wanted.ge, most=wanted.le)
        return value

    def _bool(self, node: Node, where: str) -> Any:
        if isinstance(node.value, bool):
            return node.value
        if node.value in ("yes", "no", "true", "false"):
            return node.value in ("yes", "true")
        return self._fault("not-yes-or-no", node, where, value=_shown(node))

    def _str(self, node: Node, wanted: inspect.StrType, where: str) -> Any:
        if not isinstance(node.value, str):
            return self._fault("not-text", node, where)
        if wanted.min_length and not node.value.strip():
            return self._fault("empty-text", node, where)
        if wanted.max_length is not None and len(node.value) > wanted.max_length:
            return self._fault("too-long", node, where, most=wanted.max_length)
        if wanted.pattern is not None and not _pattern(wanted.pattern).search(node.value):
            return self._fault(
                _PATTERN_CODES.get(where.rpartition(".")[2], "not-that-shape"), node, where, value=_shown(node)
            )
        return node.value


_PATTERN_CODES = {
    "start": "not-an-hour",
    "end": "not-an-hour",
    "at": "not-an-hour",
    "date": "no-such-date",
    "id": "not-an-id",
}


@cache
def _type_info(wanted: Hashable) -> inspect.Type:
    return inspect.type_info(wanted)


@cache
def _pattern(pattern: str) -> Any:
    import re

    return re.compile(pattern)


@cache
def _fields(cls: type[Struct]) -> dict[str, inspect.Field]:
    info = inspect.type_info(cls)
    assert isinstance(info, inspect.StructType)
    return {field.encode_name: field for field in info.fields}


def _nearest(word: str, words: tuple[str, ...]) -> str:
    import difflib

    near = difflib.get_close_matches(word[:60], words, n=1, cutoff=0.6)
    return near[0] if near else ""


def _shown(node: Node) -> str:
    value = node.value
    if isinstance(value, dict | list):
        return "…"
    return _cut(str(value))


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
