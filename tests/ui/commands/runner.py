"""Running the command line in the test's own process, and what it said."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from ui.command_line import main

ROOT = Path(__file__).parent.parent.parent.parent
BRIEF = ROOT / "examples" / "safer-bus-route.yaml"


class Said:
    """What a call said and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def is_one_plain_sentence(self) -> bool:
        return (
            self.code == 2 and self.out == "" and self.err.count("\n") == 1 and "Traceback" not in self.err
        ) and self.err.strip().endswith((".", "?", "--help"))


class Runner:
    """Runs the command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Said:
        code = main([str(argument) for argument in arguments])
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
