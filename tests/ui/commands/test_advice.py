"""``recommend``: every tool once, with reasons that rest on answers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.commands.runner import BRIEF, ROOT, Runner, feed


def test_recommend_names_every_tool_once_with_reasons_that_rest_on_answers(run: Runner) -> None:
    said = run("recommend", BRIEF, "--json").json
    assert list(said) == ["key_ideas", "tools", "excluded", "cautions", "unknown"]
    assert len(said["key_ideas"]) == 6
    ids = [tool["id"] for tool in (*said["tools"], *said["excluded"])]
    assert len(ids) == len(set(ids)) >= 24
    for tool in said["tools"]:
        assert list(tool) == [
            *("id", "title", "key_ideas", "minutes", "group", "scales", "score", "reasons", "cautions")
        ]
        assert 0 <= tool["score"] <= 100
        assert all(reason["because"] and reason["text"] for reason in tool["reasons"])
    assert list(said["tools"][0]["minutes"]) == ["min", "usual", "max"]
    assert list(said["tools"][0]["scales"]) == [
        *("exposure", "disclosure", "intensity", "movement", "touch", "reading", "writing")
    ]


def test_recommend_for_people_names_ideas_tools_and_what_is_open(run: Runner) -> None:
    said = run("recommend", BRIEF)
    assert said.code == 0
    assert "KEY IDEAS" in said.out
    assert "TOOLS" in said.out


def test_the_same_brief_gives_the_same_bytes_whatever_the_hash_seed() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "main.py", "recommend", BRIEF, "--json"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("0", "Asia/Tokyo"), ("1", "America/Lima"))
    }
    assert len(outputs) == 1


def test_a_brief_can_come_from_standard_input_and_from_a_plan(
    run: Runner, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, b"{}")
    assert run("recommend", "-", "--json").json["unknown"][0] == "title"
    assert "participants" not in run("recommend", plan, "--json").json["unknown"]
