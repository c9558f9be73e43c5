"""Where personal things go: one folder when it is named, the system's otherwise."""

from pathlib import Path

import pytest

from planner.storage.errors import StorageError
from planner.storage.places import made, places


def test_everything_stays_below_the_folder_that_is_named(tmp_path: Path) -> None:
    for found in (places(tmp_path), places(environment={"SHAKING_UP_HOME": str(tmp_path)})):
        for path in (found.recovery, found.templates, found.tools, found.shelf, found.settings):
            assert path.is_relative_to(tmp_path)


def test_otherwise_the_systems_folders_for_this_app_are_used() -> None:
    found = places(environment={})
    assert found.data.name == found.config.name == "shaking-up-planner"


def test_a_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    folder = made(tmp_path / "data" / "recovery")
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StorageError):
        made(tmp_path / "data" / "recovery")
