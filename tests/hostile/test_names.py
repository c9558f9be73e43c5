"""Names of files that nobody would wish for: a sound file under any of them opens, and none is shown turned round."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.modal import answering
from tests.ui.windows import a_window, texts_of
from ui.command_line import main
from ui.window import Window

PLAN = Path(__file__).parent.parent.parent / "examples" / "safer-bus-route.suplan"
NAMES = {
    "255 bytes": "x" * 248 + ".suplan",
    "emoji": "👩🏽\u200d🚒🇦🇲.suplan",
    "turned round": "plan\u202enalpus.exe",
    "isolated": "\u2066plan\u2069.suplan",
    "not to be seen": "pl\u200ban\ufeff.suplan",
    "only spaces": "   ",
    "dot and space at the end": "plan.suplan. ",
    "line break": "plan\nroot: opened.suplan",
    "terminal codes": "plan\x1b[2J\x9b31m.suplan",
    "quotes": 'it\'s "a" `plan`.suplan',
    "dots": "..suplan",
    "a hyphen at its head": "-o.suplan",
    "percent": "%s%n%(title)s{0}.suplan",
    "a command": "$(touch x);rm -rf ~.suplan",
    "markup": "<img src=x><b>&copy &File.suplan",
    "a device": "CON.suplan",
    "bytes that are no text": "pl\udcffan.suplan",
}
HIDDEN = "\u202e\u2066\u2069\u200b\ufeff\x1b\x9b"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes only there")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with a_window() as made:
        yield made


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_command_reads_and_writes_under_any_name(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "in" / name, tmp_path / "out" / name
    source.parent.mkdir()
    target.parent.mkdir()
    shutil.copyfile(PLAN, source)
    assert main(["timetable", str(source)]) == 0
    assert main(["draft", str(source), "-o", str(target)]) == 0
    assert [path.name for path in target.parent.iterdir()] == [name]
    source.write_bytes(b"no plan")
    capsys.readouterr()
    assert main(["timetable", str(source)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert not set(HIDDEN) & set(said)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_the_window_opens_and_saves_under_any_name_and_shows_nothing_hidden_in_it(
    window: Window, name: str, tmp_path: Path
) -> None:
    path, said, told = tmp_path / name, list[str](), list[str]()
    window.bench.said.connect(said.append)
    shutil.copyfile(PLAN, path)
    window.files.open_path(path)
    assert window.bench.document.path == path
    assert window.files.save()
    window.go_to("home")
    path.write_bytes(b"no plan")
    answering(lambda: window.files.open_path(path), lambda dialog: told.append(texts_of(dialog)))
    assert len(told) == 1
    assert not set(HIDDEN) & set("".join((*said, *told, texts_of(window))))
