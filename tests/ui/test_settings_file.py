"""What the window remembers: a damaged or strange file never keeps it from starting."""

from pathlib import Path

import pytest

from ui.settings import Settings, SettingsFile


@pytest.mark.parametrize(
    "held",
    [
        b"",
        b"\x00\xff",
        b"[" * 100_000,
        b"[]",
        b'{"theme": "neon"}',
        b'{"text_scale": 500.0}',
        b'{"text_scale": 0.0}',
        b'{"text_scale": -1.0}',
        b'{"text_scale": 1e99}',
        b'{"splitters": {"agenda": [99999999999999999999]}}',
    ],
)
def test_settings_that_make_no_sense_are_passed_over(held: bytes, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(held)
    assert SettingsFile(file).now == Settings()


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").change(text_scale=2.0, theme="dark")
    again = SettingsFile(tmp_path / "settings.json").now
    assert (again.text_scale, again.theme) == (2.0, "dark")


@pytest.mark.parametrize("data", [b'{"x":' + b"[" * 100_000, b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"])
def test_settings_nested_without_end_are_those_of_a_first_start(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert SettingsFile(path).now == Settings()


def test_a_language_that_leads_elsewhere_is_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"language": "../../somewhere"}')
    assert SettingsFile(path).now.language == "en"
