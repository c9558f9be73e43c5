"""Every kind of hostile file, at the commands that read it: one calm sentence or a sound result, and quickly."""

import os
import resource
import time
from itertools import groupby
from pathlib import Path

import pytest

from tests.hostile.kinds import KINDS, WORDS, Hostile, hostile_files
from tests.stress.share import share
from ui.command_line import main

SLOWEST = 2.0
BY_KIND = {
    kind: tuple(each)
    for kind, each in groupby(sorted(hostile_files(), key=lambda one: one.kind), lambda one: one.kind)
}


def calls(each: Hostile, path: Path, out: Path, descriptor: int) -> list[list[str]]:
    """Return the commands that read such a file."""
    file, fd = str(path), f"--passphrase-fd={descriptor}"
    if each.ending == "yaml":
        return [["recommend", file], ["draft", file, "-o", str(out / "x.suplan")]]
    if each.ending == "supack":
        return [["content", "check", file]]
    if each.ending == "sutemplate":
        return [["template", "new", file, "-o", str(out / "x.suplan"), fd]]
    return [["timetable", file, fd], ["check", file, fd], ["recommend", file, fd]]


def test_every_kind_of_the_table_has_files() -> None:
    assert BY_KIND.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", KINDS)
def test_no_hostile_file_breaks_anything(kind: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for each in BY_KIND[kind][:: share(1, 3)]:
        path = tmp_path / f"file.{each.ending}"
        path.write_bytes(each.data)
        for call in calls(each, path, out, 0)[: share(9, 1)]:
            here, there = os.pipe()
            os.write(there, WORDS.encode())
            os.close(there)
            call = [part.replace("--passphrase-fd=0", f"--passphrase-fd={here}") for part in call]
            begun = time.thread_time()
            code = main(call)
            taken = time.thread_time() - begun
            os.close(here)
            said = capsys.readouterr()
            assert code in (0, 1, 2), (each.name, code)
            assert "broke" not in said.err, (each.name, said.err)
            assert "Traceback" not in said.err, each.name
            if code == 2:
                assert said.out == "", each.name
                assert said.err.count("\n") <= 101, each.name
                assert "file." in said.err or "x.suplan" in said.err, (each.name, said.err)
            assert taken < SLOWEST, (each.name, taken)
    held = {path.name for path in out.iterdir()}
    assert held <= {"x.suplan"}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500 * 1024


@pytest.mark.parametrize("kind", [40])
def test_every_forged_protected_file_is_refused(
    kind: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for each in BY_KIND[kind]:
        path = tmp_path / "file.suplan"
        path.write_bytes(each.data)
        here, there = os.pipe()
        os.write(there, WORDS.encode())
        os.close(there)
        assert main(["timetable", str(path), f"--passphrase-fd={here}"]) == 2, each.name
        os.close(here)
        assert capsys.readouterr().err.count("\n") == 1
