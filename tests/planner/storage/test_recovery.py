"""After a crash: what was open is found again, and nothing is offered that was closed well."""

import subprocess
import sys
from pathlib import Path

import pytest

from planner.storage.atomic import fingerprint_of
from planner.storage.errors import StorageError
from planner.storage.recovery import RecoveryCopy, dismiss, found
from tests.builders import a_plan

CRASH = (
    "import os, sys; from pathlib import Path; from planner.plan import new_plan\n"
    "from planner.storage.recovery import RecoveryCopy\n"
    "copy = RecoveryCopy(Path(sys.argv[1]))\n"
    "copy.keep(new_plan(id='a', title='A safer bus route'), original=Path('/home/me/bus.suplan'))\n"
    "os._exit(9)\n"
)


def crashed(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", CRASH, folder], check=False)


def test_a_crash_leaves_a_copy_with_its_title_and_where_it_came_from(tmp_path: Path) -> None:
    crashed(tmp_path)
    (copy,) = found(tmp_path)
    assert copy.plan is not None
    assert copy.plan.title == "A safer bus route"
    assert copy.original == Path("/home/me/bus.suplan")
    assert copy.kept_at > 0


def test_what_a_running_window_has_open_is_not_offered(tmp_path: Path) -> None:
    copy = RecoveryCopy(tmp_path)
    copy.keep(a_plan(), original=None, fingerprint=fingerprint_of(b""))
    assert found(tmp_path) == ()
    copy.close()


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    copy = RecoveryCopy(tmp_path)
    copy.keep(a_plan())
    copy.close()
    assert list(tmp_path.iterdir()) == []


def test_a_dismissed_copy_is_gone(tmp_path: Path) -> None:
    crashed(tmp_path)
    dismiss(found(tmp_path)[0])
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_for_its_owner_only_and_its_name_says_nothing(tmp_path: Path) -> None:
    copy = RecoveryCopy(tmp_path / "recovery")
    copy.keep(a_plan(title="Secret"), original=Path("secret.suplan"))
    for path in (tmp_path / "recovery").iterdir():
        assert path.stat().st_mode & 0o077 == 0
        assert "secret" not in path.name.lower()
    copy.close()


def test_a_damaged_copy_is_passed_over_and_kept(tmp_path: Path) -> None:
    crashed(tmp_path)
    damaged = tmp_path / "aaaaaaaaaa.recovery"
    damaged.write_bytes(b'{"format": "shaking-up-recovery", "version": 1}\n{"half')
    assert len(found(tmp_path)) == 1
    assert damaged.exists()


def test_no_folder_yet_means_nothing_to_recover(tmp_path: Path) -> None:
    assert found(tmp_path / "recovery") == ()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "recovery").write_text("in the way")
    with pytest.raises(StorageError):
        RecoveryCopy(tmp_path / "recovery")
