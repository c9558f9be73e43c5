"""YAML as people write it, read strictly: text only, lines kept, nothing that surprises or explodes."""

import re
import unicodedata

import yaml

from planner.reading import Fault, FaultsFound, Node, curbed

LARGEST = 16 * 1024 * 1024
"""The largest file that is read, in bytes."""
DEEPEST = 64
"""How deep mappings and lists may nest."""
MOST_EVENTS = 200_000
"""How many pieces a file may have."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_NEVER_BARE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_TABBED = re.compile(rb"^ *\t[ \t]*", re.MULTILINE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(data: bytes, *, most: int = MOST_EVENTS) -> Node:
    """Return the one document of a YAML file as nodes; every scalar is text.

    One pass over the parser's events, so that nothing is built before it is judged: aliases, anchors, tags,
    merge keys, repeated keys, a second document, depth over 64 and more than ``most`` pieces are refused.

    Raises FaultsFound with the first thing that makes the file unreadable.
    """
    if len(data) > LARGEST:
        raise _one("too-large", None, most=str(LARGEST // (1024 * 1024)))
    if not data.strip():
        raise _one("empty-file", None)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _one("not-utf-8", None) from None
    _refuse_controls(text)
    try:
        return _Builder(text, most).document()
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line = mark.line + 1 if mark else None
        if line and _starts_with_tab(text, line):
            raise FaultsFound(_tabs(text, line)) from None
        raise _one("not-yaml", line) from None
    except (yaml.YAMLError, RecursionError, OverflowError):
        raise _one("not-yaml", None) from None


def with_spaces(data: bytes) -> bytes:
    """Return a file as if its indents had been typed with spaces: two for each tab, the lines as they are."""
    return _TABBED.sub(lambda indent: indent[0].replace(b"\t", b"  "), data)


class _Builder:
    """Builds nodes from one stream of the parser's events, judging each before it is used."""

    def __init__(self, text: str, most: int) -> None:
        self._most = most
        self._events = iter(yaml.parse(text, Loader=_LOADER))
        self._count = 0

    def document(self) -> Node:
        """Return the one document of the stream."""
        root: Node | None = None
        while (event := self._next()) is not None:
            if isinstance(event, yaml.NodeEvent):
                if root is not None:
                    raise _one("second-document", _line(event))
                root = self._node(event, 0)
        if root is None:
            raise _one("empty-file", None)
        return root

    def _next(self) -> yaml.Event | None:
        event = next(self._events, None)
        self._count += 1
        if event is not None and self._count > self._most:
            raise _one("too-many-pieces", _line(event), most=f"{self._most:,}")
        return event

    def _node(self, event: yaml.NodeEvent, depth: int) -> Node:
        line = _line(event)
        _refuse_magic(event, line)
        if depth > DEEPEST:
            raise _one("too-deep", line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(self._list(depth), line)
        if isinstance(event, yaml.MappingStartEvent):
            return Node(self._mapping(depth), line)
        assert isinstance(event, yaml.ScalarEvent)
        # What is written as an escape in quotes is looked at here; the raw text was before.
        if _CONTROL.search(event.value):
            raise _one("control-character", line)
        blank = event.value == "" and not event.style
        # A folded or literal text ends where its words end, not with the line break that YAML adds.
        text = event.value.rstrip("\n") if event.style in (">", "|") else event.value
        return Node(None if blank else unicodedata.normalize("NFC", text), line)

    def _list(self, depth: int) -> list[Node]:
        nodes = []
        while isinstance(event := self._next(), yaml.NodeEvent):
            nodes.append(self._node(event, depth + 1))
        return nodes

    def _mapping(self, depth: int) -> dict[str, Node]:
        nodes: dict[str, Node] = {}
        while isinstance(event := self._next(), yaml.NodeEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key.value, str):
                raise _one("key-not-text", key.line)
            if key.value == "<<":
                raise _one("merge-key", key.line)
            if key.value in nodes:
                raise _one("repeated-key", key.line, key=key.value[:60])
            value = self._next()
            assert isinstance(value, yaml.NodeEvent)
            nodes[key.value] = self._node(value, depth + 1)
        return nodes


def _starts_with_tab(text: str, line: int) -> bool:
    # The parser counts more kinds of line breaks than "\n", and may point behind the last line.
    rows = text.split("\n")[line - 1 : line]
    return bool(rows) and _is_tabbed(rows[0])


def _is_tabbed(row: str) -> bool:
    return row.lstrip(" ").startswith("\t")


def _tabs(text: str, first: int) -> tuple[Fault, ...]:
    """Return a fault for each line that begins with a tab from the first that the parser stopped at."""
    rows = text.split("\n")[first - 1 :]
    return curbed([Fault("tab", line=line) for line, row in enumerate(rows, first) if _is_tabbed(row)])


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark is not None else 1


def _refuse_magic(event: yaml.NodeEvent, line: int) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _one("alias", line, name=(event.anchor or "")[:60])
    if event.anchor is not None:
        raise _one("anchor", line, name=event.anchor[:60])
    tag = getattr(event, "tag", None)
    if tag is not None and tag != "!":
        raise _one("tag", line, name=tag[:60])


def _refuse_controls(text: str) -> None:
    found = _NEVER_BARE.search(text)
    if found is not None:
        raise _one("control-character", text.count("\n", 0, found.start()) + 1)


def _one(code: str, line: int | None, **params: str) -> FaultsFound:
    return FaultsFound((Fault(code, line=line, params=params),))
