"""What README and changelog say of how much there is."""

from pathlib import Path

import pytest

from content.loader import load_catalog
from content.ready_made import ready_made
from exports.registry import documents
from planner.checks.themes import CODES

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_the_figures_are_true(page: str) -> None:
    told = (ROOT / page).read_text(encoding="utf-8")
    catalog = load_catalog()
    tools = len(list(catalog.methods()))

    assert f"{tools} tools" in told
    assert f"{len(catalog.tools) - tools} frame activities" in told
    assert f"{len(CODES)} checks" in told
    assert f"{len(documents())} papers" in told
    assert f"{len(ready_made())} templates" in " ".join(told.split())
