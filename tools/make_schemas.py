"""Makes the JSON Schemas of docs/schemas/ from the types that read the files, for editors that check as one types.

Run ``python -m tools.make_schemas`` after a type of content, brief or plan has changed; a test says when.
"""

import json
from pathlib import Path
from typing import Any

import msgspec

from content.sheets import GIVEN
from planner.brief import Brief, People
from planner.catalog import KeyIdea, Tool
from planner.plan import Block, Item, Plan, Strands
from planner.safety_content import Checklist, SafetyContent

FOLDER = Path(__file__).parent.parent / "docs" / "schemas"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TITLES = {
    "tool": "A tool or frame activity of Shaking Up Planner (YAML)",
    "key-idea": "A key idea of Shaking Up Planner (YAML)",
    "checklist": "A check-list of Shaking Up Planner (YAML)",
    "safety": "Parts of protection and measures of Shaking Up Planner (YAML)",
    "brief": "A brief of Shaking Up Planner (YAML)",
    "plan": "A plan or template of Shaking Up Planner (JSON)",
}


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schemas by name: tool, key-idea, checklist, safety, brief and plan."""
    made = {
        "tool": _without_given(_schema(Tool)),
        "key-idea": _without_given(_schema(KeyIdea)),
        "checklist": _schema(Checklist),
        "safety": _schema(SafetyContent),
        "brief": _answerable(_schema(Brief)),
        "plan": _schema(Plan),
    }
    return {name: {"$schema": _DIALECT, "title": _TITLES[name], **schema} for name, schema in made.items()}


def encoded(schema: dict[str, Any]) -> bytes:
    """Return a schema as it stands in its file."""
    return (json.dumps(schema, indent=2, ensure_ascii=False) + "\n").encode()


def main() -> None:
    """Write every schema."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        (FOLDER / f"{name}.schema.json").write_bytes(encoded(schema))


def _schema(wanted: type) -> dict[str, Any]:
    """Return the schema of a struct, the struct itself at its top."""
    [top], parts = msgspec.json.schema_components((wanted,), schema_hook=_custom, ref_template="#/$defs/{name}")
    name = top["$ref"].rpartition("/")[2]
    if wanted is Plan:
        _, items = msgspec.json.schema_components(
            (Block, Strands), schema_hook=_custom, ref_template="#/$defs/{name}"
        )
        parts = {**items, **parts}
    body = parts.pop(name)
    return {**_undescribed(body), "$defs": {key: _undescribed(parts[key]) for key in sorted(parts)}}


def _custom(wanted: type) -> dict[str, Any]:
    if wanted is People:
        return {
            "anyOf": [
                {"type": "integer", "minimum": 1, "maximum": 500},
                {"type": "string", "pattern": "^[0-9]{1,3}(-[0-9]{1,3})?$"},
            ]
        }
    if wanted is Item:
        return {"anyOf": [{"$ref": "#/$defs/Strands"}, {"$ref": "#/$defs/Block"}]}
    raise NotImplementedError


def _undescribed(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != "title"}


def _without_given(schema: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a sheet does not say itself: its id is the name of its file, its language the folder's."""
    properties = {key: value for key, value in schema["properties"].items() if key not in GIVEN}
    return {**schema, "properties": properties}


def _answerable(schema: dict[str, Any]) -> dict[str, Any]:
    """Let every question of a brief be left open with nothing, or with ``unknown``."""
    properties = {
        key: {"anyOf": [_undefaulted(value), {"const": "unknown"}, {"type": "null"}]}
        for key, value in schema["properties"].items()
    }
    return {**schema, "properties": properties}


def _undefaulted(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != "default"}


if __name__ == "__main__":
    main()
