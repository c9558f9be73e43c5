"""Every hostile plan at the reader that needs no app: printed, or refused in one sentence, and nothing else."""

import io
import os
from pathlib import Path

import pytest

from tests.hostile.kinds import WORDS, hostile_files
from tests.stress.share import share
from tools import open_plan

PLANS = tuple(each for each in hostile_files() if each.ending in ("suplan", "sutemplate"))


@pytest.mark.parametrize("options", [[], ["--text"]], ids=["json", "text"])
def test_a_hostile_plan_is_printed_or_refused_in_one_sentence(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.suplan"
    for each in PLANS[:: share(1, 3)]:
        path.write_bytes(each.data)
        here, there = os.pipe()
        os.write(there, WORDS.encode())
        os.close(there)
        with monkeypatch.context() as caught:
            printed, complained = io.BytesIO(), io.StringIO()
            caught.setattr("sys.stdout", io.TextIOWrapper(printed, write_through=True))
            caught.setattr("sys.stderr", complained)
            code = open_plan.main([str(path), "--passphrase-fd", str(here), *options])
            held = printed.getvalue()
        if not each.data.startswith(open_plan.MAGIC):
            os.close(here)
        told = complained.getvalue()
        assert (code, told.count("\n")) in ((0, 0), (2, 1)), each.name
        assert code == 0 or held == b"", each.name


def test_nothing_in_a_plan_gives_a_terminal_orders() -> None:
    assert open_plan.tamed("a\x1b[2J\x9b31m\x07b\u200dc") == "a [2J 31m b\u200dc"
