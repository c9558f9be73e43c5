"""Saving: whatever breaks at whichever step, and whenever the app is killed, the old plan or the new one opens."""

import contextlib
import errno
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from planner.plan import Plan
from planner.storage import vault
from planner.storage.atomic import STALE, sweep
from planner.storage.backups import MOST, Backups
from planner.storage.errors import StorageError
from planner.storage.files import open_plan, save_plan, unlock_plan
from tests.builders import a_block, a_day, a_plan
from tests.stress.share import share
from tests.ui.windows import CHEAP, WORDS

OLD, NEW = (a_plan(a_day(a_block("Soup")), title=title) for title in ("old", "new"))

TROUBLES = ("ENOSPC", "EIO", "EACCES", "EROFS", "exit")

FAULTY = """
import errno, os, sys, time
from pathlib import Path
from planner.storage import vault
from planner.storage.atomic import STALE, sweep
from planner.storage.errors import StorageError
from planner.storage.files import save_plan
from tests.stress.test_saving import NEW, OLD, held
trouble, folder, protected = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
def a_key(words):
    return vault.new_key(words, cost=vault.Cost(1, 8192)) if protected != "no" else None
old_key = a_key("river lantern pocket")
key = a_key("another one") if protected == "changed" else old_key
CALLS = {"open": os, "write": os, "fchmod": os, "fsync": os, "lseek": os, "dup": os, "close": os, "replace": Path}
real = {name: getattr(holder, name) for name, holder in CALLS.items()}
counts = dict.fromkeys(CALLS, 0)
def failing(name, which):
    def call(*given, **named):
        counts[name] += 1
        if counts[name] == which:
            if trouble == "exit":
                os._exit(9)
            if name == "close":
                real[name](*given, **named)
            raise OSError(getattr(errno, trouble), "made to fail")
        return real[name](*given, **named)
    return call
path = folder / "bus.suplan"
def tried(wanted, which):
    for name in counts:
        counts[name] = 0
    for name, holder in CALLS.items():
        setattr(holder, name, failing(name, which if name == wanted else 0))
    try:
        save_plan(path, NEW, key=key)
        return "saved"
    except StorageError:
        return "told"
    finally:
        for name, holder in CALLS.items():
            setattr(holder, name, real[name])
save_plan(path, OLD, key=old_key)
assert tried("", 0) == "saved"
steps = [(name, which) for name, count in counts.items() for which in range(1, count + 1)]
print(len(steps))
for name, which in steps:
    path.unlink()
    save_plan(path, OLD, key=old_key)
    child = os.fork()
    if not child:
        os._exit({"saved": 0, "told": 3}[tried(name, which)])
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 3, 9), (name, which, code)
    title = held(path, "another one").title
    assert title in ("old", "new"), (name, which, title)
    assert code != 0 or title == "new", (name, which)
    sweep(path, now=time.time() + STALE + 60)
    assert list(folder.iterdir()) == [path], (name, which, list(folder.iterdir()))
"""

SAVING = """
import sys
from pathlib import Path
from planner.storage import vault
from planner.storage.files import save_plan
from tests.builders import a_block, a_day, a_plan
path = Path(sys.argv[1])
key = vault.new_key("river lantern pocket", cost=vault.Cost(1, 8192)) if sys.argv[2] == "yes" else None
print("begun", flush=True)
number = 0
while True:
    number += 1
    save_plan(path, a_plan(a_day(a_block("Soup" * 2000)), title=f"new {number}"), key=key)
"""


def held(path: Path, *others: str) -> Plan:
    """Return the plan that a file holds, protected or not; one of the ``others`` may be its passphrase too."""
    data = path.read_bytes()
    if not vault.is_protected(data):
        return open_plan(path).plan
    for words in others:
        with contextlib.suppress(vault.WrongPassphrase):
            return unlock_plan(path, data, words).plan
    return unlock_plan(path, data, WORDS).plan


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("protected", ["no", "yes", "changed"])
@pytest.mark.parametrize("trouble", TROUBLES)
def test_trouble_at_any_step_leaves_the_old_plan_or_the_new_one(trouble: str, protected: str, tmp_path: Path) -> None:
    made = [sys.executable, "-c", FAULTY, trouble, str(tmp_path), protected]
    done = subprocess.run(made, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 10


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
def test_killing_the_app_while_it_saves_leaves_no_unreadable_file_and_no_leftover(tmp_path: Path) -> None:
    chance, kills = random.Random(6), share(500, 6)
    for round in range(kills):
        folder = tmp_path / str(round)
        folder.mkdir()
        path, protected = folder / "bus.suplan", "yes" if round % 2 else "no"
        save_plan(path, OLD, key=vault.new_key(WORDS, cost=CHEAP) if protected == "yes" else None)
        decoys = [folder / name for name in (".bus.suplan.tmp", ".other.suplan.abcdefghij.tmp")]
        for decoy in decoys:
            decoy.write_bytes(b"")
        with subprocess.Popen([sys.executable, "-c", SAVING, str(path), protected], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(chance.random() * 0.05)
            writer.kill()
        title = held(path).title
        assert title == "old" or title.startswith("new ")
        assert vault.is_protected(path.read_bytes()) == (protected == "yes")
        sweep(path, now=time.time() + STALE + 60)
        assert sorted(folder.iterdir()) == sorted([path, *decoys])


def test_of_two_writers_none_silently_overwrites_the_other(tmp_path: Path) -> None:
    chance, path = random.Random(4), tmp_path / "bus.suplan"
    key = vault.new_key(WORDS, cost=CHEAP)
    save_plan(path, OLD, key=key)
    for round in range(share(1_000, 40)):
        known = {who: open_plan(path, key=key).fingerprint for who in "ab"}
        behind: set[str] = set()
        for step in range(chance.randint(2, 6)):
            who = chance.choice("ab")
            plan = replace(OLD, title=f"{round} {step} {who}")
            if who not in behind:
                known[who] = save_plan(path, plan, key=key, expected=known[who])
                behind = {"a", "b"} - {who}
                continue
            before = path.read_bytes()
            with pytest.raises(StorageError, match="changed-on-disk"):
                save_plan(path, plan, key=key, expected=known[who])
            assert path.read_bytes() == before
            known[who] = open_plan(path, key=key).fingerprint
            behind.discard(who)


def test_trouble_while_versions_are_put_aside_loses_no_version_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = Backups(tmp_path, "aplan", tmp_path / "bus.suplan")
    for number in range(7):
        versions.keep(b"%d" % number)
    for call in ("open", "write", "fsync", "close"):
        for which in (1, 2):
            before = [version.file.read_bytes() for version in versions.kept()]
            real, count = getattr(os, call), iter(range(1, 1_000))

            def broken(*given: Any, real: Any = real, count: Any = count, which: int = which) -> Any:
                if next(count) == which:
                    raise OSError(errno.EIO, "made to fail")
                return real(*given)

            with monkeypatch.context() as patched, contextlib.suppress(StorageError):
                patched.setattr(os, call, broken)
                versions.keep(f"{call} {which}".encode())
            after = [version.file.read_bytes() for version in versions.kept()]
            assert set(before[:4]) <= set(after), (call, which)
            assert len(after) >= MOST
    versions.keep(b"all is well again")
    assert len(versions.kept()) == MOST


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_disk_that_is_full_is_told_and_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bus.suplan"
    save_plan(path, OLD)
    before, write = path.read_bytes(), os.write

    def full(handle: int, data: bytes) -> int:
        if os.fstat(handle).st_size + len(data) > 64:
            raise OSError(errno.ENOSPC, "full")
        return write(handle, data)

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(Exception, match="disk-full"):
        save_plan(path, NEW)
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (before, [path])
