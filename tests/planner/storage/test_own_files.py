"""Several files at once: all of them, or as they were."""

from pathlib import Path

import pytest

from planner.storage.atomic import fingerprint_of
from planner.storage.errors import StorageError, shown, shown_name
from planner.storage.own_files import save_all, write_together


def test_files_are_written_and_taken_away_together(tmp_path: Path) -> None:
    known = write_together(tmp_path / "tools", {"a.yaml": b"a", "b.yaml": b"b"}, {})
    write_together(tmp_path / "tools", {"a.yaml": b"aa", "b.yaml": None}, known)
    assert {path.name: path.read_bytes() for path in (tmp_path / "tools").iterdir()} == {"a.yaml": b"aa"}


def test_where_one_cannot_be_written_all_are_as_they_were(tmp_path: Path) -> None:
    known = write_together(tmp_path, {"a.yaml": b"a", "gone.yaml": b"g"}, {})
    (tmp_path / "z.yaml").mkdir()
    with pytest.raises(StorageError):
        write_together(tmp_path, {"a.yaml": b"new", "gone.yaml": None, "m.yaml": b"m", "z.yaml": b"z"}, known)
    assert (tmp_path / "a.yaml").read_bytes() == b"a"
    assert (tmp_path / "gone.yaml").read_bytes() == b"g"
    assert not (tmp_path / "m.yaml").exists()


def test_a_file_that_somebody_else_made_or_changed_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"theirs")
    for known in ({}, {"a.yaml": fingerprint_of(b"as we knew it")}):
        with pytest.raises(StorageError) as refused:
            write_together(tmp_path, {"a.yaml": b"ours"}, known)
        assert refused.value.code == "changed-on-disk"
    assert (tmp_path / "a.yaml").read_bytes() == b"theirs"


def test_of_a_set_that_cannot_be_written_whole_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "01.pdf").write_bytes(b"old")
    (tmp_path / "03.pdf").mkdir()
    with pytest.raises(StorageError, match="is-a-folder"):
        save_all({tmp_path / f"0{number}.pdf": b"new" for number in (1, 2, 3)})
    assert (tmp_path / "01.pdf").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["01.pdf", "03.pdf"]


@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200b", "\ufeff", "\n", "\x1b", "\x9b"])
def test_nothing_hidden_in_the_name_of_a_file_is_shown_as_it_is(hidden: str) -> None:
    told = shown(Path(f"plan{hidden}fdp.exe"))
    assert hidden not in told
    assert told == f"plan\\u{ord(hidden):04x}fdp.exe"
    assert shown_name(Path("/a") / "می\u200cخواهم 👩🏽\u200d🚒.suplan") == "می\u200cخواهم 👩🏽\u200d🚒.suplan"
