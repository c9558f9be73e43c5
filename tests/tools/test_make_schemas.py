"""The published schemas: current, and true to every file that we ship."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from content.loader import SHIPPED
from tools.make_schemas import FOLDER, encoded, schemas

ROOT = Path(__file__).parent.parent.parent


class _Words(yaml.SafeLoader):
    """Reads YAML as editors do (version 1.2): dates, ``yes`` and ``no`` are words."""


_Words.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in rows if not tag.endswith((":timestamp", ":bool"))]
    for letter, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def faults(name: str, data: Any) -> list[str]:
    schema = json.loads((FOLDER / f"{name}.schema.json").read_bytes())
    return [f"{fault.json_path}: {fault.message[:120]}" for fault in Draft202012Validator(schema).iter_errors(data)]


def of_yaml(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Words)


@pytest.mark.parametrize("name", ["tool", "key-idea", "checklist", "safety", "brief", "plan"])
def test_the_published_schemas_are_those_of_the_types(name: str) -> None:
    schema = schemas()[name]
    Draft202012Validator.check_schema(schema)
    assert (FOLDER / f"{name}.schema.json").read_bytes() == encoded(schema)


@pytest.mark.parametrize(
    ("files", "name"),
    [
        ("tools/*.yaml", "tool"),
        ("frames/*.yaml", "tool"),
        ("key_ideas/*.yaml", "key-idea"),
        ("checklists/*.yaml", "checklist"),
        ("safety.yaml", "safety"),
    ],
)
def test_every_sheet_that_we_ship_is_sound_by_its_schema(files: str, name: str) -> None:
    paths = sorted(SHIPPED.glob(files))
    assert paths
    for path in paths:
        assert faults(name, of_yaml(path)) == [], path.name


def test_briefs_and_plans_of_the_examples_are_sound_by_theirs() -> None:
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        assert faults("brief", of_yaml(path)) == [], path.name
    plans = [*(ROOT / "examples").glob("*.suplan"), *(SHIPPED / "templates").glob("*.sutemplate")]
    for path in sorted(plans):
        assert faults("plan", json.loads(path.read_bytes())) == [], path.name


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("tool", {}),
        ("tool", {"title": "x", "energy": "wild"}),
        ("tool", {"title": "x", "id": "y"}),
        ("tool", {"title": "x", "steps": [{"minutes": "five"}]}),
        ("brief", {"trust": "much"}),
        ("brief", {"participants": 0}),
        ("plan", {"format": "shaking-up-plan", "version": 2, "id": "a"}),
    ],
)
def test_what_the_reader_would_refuse_the_schema_refuses_too(name: str, data: dict[str, Any]) -> None:
    assert faults(name, data)


def test_an_unanswered_question_is_sound() -> None:
    assert faults("brief", {"trust": "unknown", "journey": None, "days": "unknown"}) == []
