from pathlib import Path

import pytest

from planner.storage.files import save_plan
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from tests.ui.commands.runner import Runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Runner:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return Runner(capsys)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    tool = a_tool("ten-minute-talk")
    talk = a_block("Talk", minutes=40, kind="tool", tool=tool.id, steps=tool.steps, private_notes="Only for me")
    welcome = a_block("Welcome", minutes=10, start="18:05")
    made = a_plan(a_day(welcome, talk, start="18:00", end="19:00"), brief=a_brief(), tools={tool.id: tool})
    save_plan(tmp_path / "bus.suplan", made)
    return tmp_path / "bus.suplan"
