"""Tools written as the YAML that people write: own tools for their owner, and packs for others."""

from collections.abc import Mapping
from typing import Any

import msgspec
import yaml
from msgspec import Struct
from msgspec.structs import replace

from content.pack_file import packed, template_names
from content.sheets import GIVEN
from content.strict_yaml import parse
from content.tool_check import is_tool_id
from planner.catalog import Tool
from planner.plan import Plan
from planner.reading import Fault, FaultsFound, Node, read
from planner.storage import plan_file

_WIDE = 110
_LONG = 90
_ON_ONE_LINE = frozenset(("time", "group", "scales", "fits"))


def encode_tool(tool: Tool) -> bytes:
    """Return a tool as a sheet: UTF-8 YAML, keys in the order of CONTENT.md, what says nothing left out.

    Its id and language are no part of it: they are the name of its file and folder. The bytes are read back
    strictly before they are handed out. Raises FaultsFound for a tool that would come back as another one.
    """
    # Words in other languages stand in sheets of their own.
    tool = replace(tool, handout_in={})
    for folded in (True, False):
        try:
            data = _dumped(_plain(tool), folded=folded)
            if decode_tool(data, id=tool.id, language=tool.language) == tool:
                return data
        except (UnicodeEncodeError, FaultsFound, yaml.YAMLError):
            continue
    raise FaultsFound((Fault("tool-not-faithful", params={"title": tool.title[:60]}),))


def decode_tool(data: bytes, *, id: str, language: str = "en") -> Tool:
    """Return the tool that a sheet holds, under the id and language that its file's name and folder give it.

    Raises FaultsFound with every fault at its line.
    """
    if not is_tool_id(id):
        raise FaultsFound((Fault("not-an-id", params={"value": id[:60]}),))
    node = parse(data)
    if not isinstance(node.value, dict):
        raise FaultsFound((Fault("not-a-mapping", line=node.line),))
    for key in GIVEN:
        if key in node.value:
            raise FaultsFound((Fault("unknown-key", key, node.value[key].line, {"key": key, "near": ""}),))
    return read(Node({"id": Node(id, 1), "language": Node(language, 1), **node.value}, node.line), Tool)


def encode_pack(tools: Mapping[str, Tool], templates: Mapping[str, Plan]) -> bytes:
    """Return tools (by id) and templates (by file name) as the one file of a pack.

    The same content gives the same bytes. Raises FaultsFound as ``encode_tool`` does.
    """
    files = {}
    for id, tool in tools.items():
        folder = "tools" if tool.kind == "tool" else "frames"
        files[f"{folder}/{id}.yaml"] = encode_tool(tool)
    for name, packed_name in template_names(templates).items():
        files[f"templates/{packed_name}"] = plan_file.encode(templates[name])
    return packed(files)


def _plain(tool: Tool) -> dict[str, Any]:
    plain = _said(tool)
    return {key: value for key, value in plain.items() if key not in GIVEN}


def _said(value: Struct) -> dict[str, Any]:
    """Return a value's fields as plain data, without those that stand at their default."""
    said = {}
    for field in msgspec.structs.fields(value):
        one = getattr(value, field.name)
        if field.required or one != _default(field):
            said[field.encode_name] = _as_plain(one)
    return said


def _as_plain(value: Any) -> Any:
    if isinstance(value, Struct):
        return _said(value)
    if isinstance(value, tuple):
        return [_as_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _as_plain(one) for key, one in value.items()}
    return value


def _default(field: msgspec.structs.FieldInfo) -> Any:
    return field.default_factory() if field.default is msgspec.NODEFAULT else field.default


class _Dumper(yaml.SafeDumper):
    """Writes long texts folded, as our own sheets have them, and never an alias."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the name is yaml's
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


class _PlainDumper(_Dumper):
    """Writes every text in double quotes: less to look at, and true to every character."""


def _folded(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = ">" if len(text) > _LONG and "\n" not in text and text == text.strip() else None
    if "\n" in text and not text.startswith((" ", "\n")) and not text.endswith("\n"):
        style = "|"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')


_Dumper.add_representer(str, _folded)
_PlainDumper.add_representer(str, _quoted)


def _dumped(plain: dict[str, Any], *, folded: bool) -> bytes:
    dumper: type[yaml.SafeDumper] = _Dumper if folded else _PlainDumper
    lines = []
    for key, value in plain.items():
        flow = key in _ON_ONE_LINE or (isinstance(value, list) and all(_is_short(one) for one in value))
        lines.append(
            yaml.dump(
                {key: value},
                Dumper=dumper,
                allow_unicode=True,
                sort_keys=False,
                width=_WIDE,
                default_flow_style=None if flow else False,
            )
        )
    return "".join(lines).encode("utf-8")


def _is_short(value: Any) -> bool:
    return isinstance(value, str) and len(value) < 30
