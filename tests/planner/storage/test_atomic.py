"""Replacing files: whatever goes wrong, the file is the old one or the new one, whole."""

import contextlib
import errno
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.storage.atomic import STALE, fingerprint, fingerprint_of, read, save, sweep
from planner.storage.errors import StorageError

OLD, NEW = b"old work\n", b"new work, and more of it\n"
STEPS = ("open", "write", "fchmod", "fsync", "lseek", "dup", "replace")
TROUBLES = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "bus.suplan"
    path.write_bytes(OLD)
    return path


def the_nth_call_fails(real: Callable[..., Any], nth: int, trouble: int) -> Callable[..., Any]:
    calls = iter(range(1, 100))

    def call(*args: Any, **named: Any) -> Any:
        if next(calls) == nth:
            raise OSError(trouble, os.strerror(trouble))
        return real(*args, **named)

    return call


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("step", STEPS)
def test_trouble_before_the_file_is_replaced_leaves_the_old_one(
    plan: Path, step: str, trouble: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if step == "replace":
        monkeypatch.setattr(Path, "replace", the_nth_call_fails(Path.replace, 1, trouble))
    else:
        monkeypatch.setattr(os, step, the_nth_call_fails(getattr(os, step), 1, trouble))
    with pytest.raises(StorageError) as caught:
        save(plan, NEW)
    monkeypatch.undo()
    assert caught.value.path == plan
    assert plan.read_bytes() == OLD
    assert list(plan.parent.iterdir()) == [plan]


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("step", ["open", "fsync"])
def test_trouble_after_the_file_is_replaced_leaves_the_new_one(
    plan: Path, step: str, trouble: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, step, the_nth_call_fails(getattr(os, step), 2, trouble))
    with contextlib.suppress(StorageError):
        save(plan, NEW)
    assert plan.read_bytes() == NEW
    assert list(plan.parent.iterdir()) == [plan]


def test_a_disk_that_writes_something_else_is_found_out(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, b"x" * len(data)))
    with pytest.raises(StorageError, match="disk-trouble"):
        save(plan, NEW)
    assert plan.read_bytes() == OLD


def test_a_disk_that_writes_a_little_at_a_time_gets_it_all(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, bytes(data)[:3]))
    save(plan, NEW)
    assert plan.read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit to be had")
def test_a_file_that_finds_no_room_leaves_the_old_one(plan: Path) -> None:
    script = (
        "import resource, signal, sys; from pathlib import Path; from planner.storage.atomic import save\n"
        "from planner.storage.errors import StorageError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))\n"
        "try: save(Path(sys.argv[1]), b'x' * 1000)\n"
        "except StorageError as told: print(told.code)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, plan], capture_output=True, text=True, check=True)
    assert done.stdout == "disk-full\n"
    assert plan.read_bytes() == OLD
    assert list(plan.parent.iterdir()) == [plan]


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
def test_killing_the_app_while_it_saves_never_leaves_half_a_file(plan: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from planner.storage.atomic import save\n"
        "while True:\n"
        "    for letter in b'ab':\n"
        "        save(Path(sys.argv[1]), bytes([letter]) * 300_000)\n"
    )
    whole = {OLD, b"a" * 300_000, b"b" * 300_000}
    for round in range(8):
        with subprocess.Popen([sys.executable, "-c", script, plan]) as writer:
            deadline = time.monotonic() + 10
            while plan.read_bytes() == OLD and time.monotonic() < deadline:
                pass
            for _ in range(round * 7):
                assert plan.read_bytes() in whole
            writer.kill()
        assert plan.read_bytes() in whole
    later = time.time() + STALE + 60
    sweep(plan, now=later)
    assert list(plan.parent.iterdir()) == [plan]


def test_a_link_stays_a_link_and_what_it_points_to_is_replaced(plan: Path, tmp_path: Path) -> None:
    link = tmp_path / "desk"
    link.symlink_to(plan)
    save(link, NEW)
    assert link.is_symlink()
    assert plan.read_bytes() == NEW


def test_a_link_to_nothing_yet_makes_the_file_it_names(tmp_path: Path) -> None:
    link = tmp_path / "desk"
    link.symlink_to(tmp_path / "bus.suplan")
    save(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "bus.suplan").read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o640, 0o664])
def test_an_existing_file_keeps_its_mode(plan: Path, mode: int) -> None:
    plan.chmod(mode)
    save(plan, NEW)
    assert plan.stat().st_mode & 0o777 == mode


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    save(tmp_path / "new.suplan", NEW)
    assert (tmp_path / "new.suplan").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_file_marked_read_only_is_left_alone(plan: Path) -> None:
    plan.chmod(0o444)
    with pytest.raises(StorageError, match="read-only"):
        save(plan, NEW)
    assert plan.read_bytes() == OLD


def test_a_file_that_somebody_else_has_changed_is_not_overwritten(plan: Path) -> None:
    seen = fingerprint(plan)
    plan.write_bytes(b"their work")
    with pytest.raises(StorageError, match="changed-on-disk"):
        save(plan, NEW, expected=seen)
    assert plan.read_bytes() == b"their work"


def test_saving_twice_in_a_row_is_no_change_by_somebody_else(plan: Path) -> None:
    mark = save(plan, NEW, expected=fingerprint_of(OLD))
    save(plan, b"third", expected=mark)
    assert plan.read_bytes() == b"third"


def test_a_file_that_already_holds_the_same_is_no_conflict(plan: Path) -> None:
    seen = fingerprint(plan)
    plan.write_bytes(NEW)
    assert save(plan, NEW, expected=seen) == fingerprint_of(NEW)


def test_a_file_that_has_gone_is_made_again(plan: Path) -> None:
    seen = fingerprint(plan)
    plan.unlink()
    save(plan, NEW, expected=seen)
    assert plan.read_bytes() == NEW


def test_the_longest_name_a_disk_holds_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("ü" * 124 + ".suplan")
    save(path, NEW)
    assert path.read_bytes() == NEW


@pytest.mark.parametrize(
    ("name", "code"),
    [("nowhere/bus.suplan", "folder-not-found"), ("a" * 300, "name-too-long"), ("bus\0.suplan", "no-such-name")],
)
def test_a_name_that_cannot_be_written_is_told(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(StorageError) as caught:
        save(tmp_path / name, NEW)
    assert caught.value.code == code


def test_a_folder_or_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, code in (
        (tmp_path, "is-a-folder"),
        (tmp_path / "pipe", "not-a-file"),
        (Path("/dev/null"), "not-a-file"),
    ):
        with pytest.raises(StorageError, match=code):
            save(path, NEW)
        with pytest.raises(StorageError, match=code):
            read(path)


def test_links_to_devices_and_to_nothing_are_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "zero").symlink_to("/dev/zero")
    (tmp_path / "gone").symlink_to(tmp_path / "nothing")
    (tmp_path / "round").symlink_to(tmp_path / "round")
    for name, code in (("zero", "not-a-file"), ("gone", "not-found"), ("round", "link-loop")):
        with pytest.raises(StorageError, match=code):
            read(tmp_path / name)


def test_a_file_of_four_gigabytes_is_refused_without_reading_it(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(4 * 1024**3)
    begun = time.perf_counter()
    with pytest.raises(StorageError, match="too-large"):
        read(tmp_path / "huge", 1000)
    assert time.perf_counter() - begun < 0.2


def test_sweeping_takes_only_its_own_old_leftovers(plan: Path) -> None:
    folder = plan.parent
    leftover = folder / ".bus.suplan.abcdefghij.tmp"
    others = [
        folder / name
        for name in (
            ".other.suplan.abcdefghij.tmp",
            ".bus.suplan.abcdefghij.tmp~",
            ".bus.suplan.ABCDEFGHIJ.tmp",
            ".bus.suplan.abc.tmp",
            "bus.suplan.abcdefghij.tmp",
            ".bus.suplan.tmp",
        )
    ]
    for path in (leftover, *others):
        path.write_bytes(b"")
    assert sweep(plan, now=time.time()) == 0
    assert sweep(plan, now=time.time() + STALE + 1) == 1
    assert sorted(folder.iterdir()) == sorted((plan, *others))
