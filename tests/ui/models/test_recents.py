from pathlib import Path

import pytest

from ui.models.recents import recents_of, where_words


def test_a_plan_is_named_by_its_file_and_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / "plans" / "wells.suplan"
    path.parent.mkdir()
    path.write_text("{}")

    [recent] = recents_of((str(path),))

    assert (recent.name, recent.folder, recent.is_there) == ("wells", str(Path("~") / "plans"), True)


@pytest.mark.parametrize("path", ["/nowhere/at/all.suplan", "/tmp", "/bad\0name.suplan"])
def test_what_is_no_file_any_more_says_so(path: str) -> None:
    [recent] = recents_of((path,))

    assert "Not there any more" in where_words(recent)
