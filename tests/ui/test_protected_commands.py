"""Protected plans on the command line: the passphrase from a descriptor or a terminal, and nothing silently plain."""

import os
from pathlib import Path

import pytest

from planner.storage import vault
from planner.storage.files import open_plan, save_plan, unlock_plan
from tests.ui.windows import CANARY, CHEAP, WORDS, a_protected_file, a_secret_plan
from ui.command_line import main

BRIEF = Path(__file__).parent.parent.parent / "examples" / "safer-bus-route.yaml"


def given(text: str, *call: object) -> int:
    """Run a command with this text on a descriptor that --passphrase-fd names."""
    here, there = os.pipe()
    os.write(there, text.encode())
    os.close(there)
    try:
        return main([*(str(each) for each in call), "--passphrase-fd", str(here)])
    finally:
        os.close(here)


@pytest.mark.parametrize("text", [WORDS, f"{WORDS}\n", f"{WORDS}\r\nmore"])
def test_the_passphrase_is_read_up_to_the_end_of_its_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert given(text, "timetable", a_protected_file(tmp_path)) == 0
    assert CANARY in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wrong", "does not open this plan"),
        (f" {WORDS}", "does not open this plan"),
        ("", "does not open this plan"),
    ],
)
def test_a_wrong_passphrase_gets_one_sentence(
    text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert given(text, "check", a_protected_file(tmp_path)) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n"), said in told.err, "x.suplan" in told.err) == ("", 1, True, True)


@pytest.mark.parametrize("command", ["recommend", "timetable", "check"])
def test_without_a_terminal_or_descriptor_one_sentence_says_what_to_do(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(a_protected_file(tmp_path))]) == 2
    told = capsys.readouterr().err
    assert (told.count("\n"), "--passphrase-fd" in told) == (1, True)


def test_a_terminal_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    class Terminal:
        def isatty(self) -> bool:
            return True

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return WORDS

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", answer)
    assert main(["timetable", str(a_protected_file(tmp_path))]) == 0
    assert len(asked) == 1


@pytest.mark.parametrize("number", ["-1", "x", "99999", "99999999999999999999", "1.5"])
def test_a_descriptor_that_is_none_is_refused(
    number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["timetable", str(a_protected_file(tmp_path)), f"--passphrase-fd={number}"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_what_is_drafted_from_a_protected_plan_is_sealed_with_the_same_passphrase(tmp_path: Path) -> None:
    out = tmp_path / "new.suplan"
    assert given(WORDS, "draft", a_protected_file(tmp_path), "-o", out) == 0
    assert unlock_plan(out, out.read_bytes(), WORDS).plan.brief == a_secret_plan().brief
    again = tmp_path / "again.suplan"
    assert given(WORDS, "template", "new", "two-hours", "--brief", out, "-o", again) == 0
    assert again.read_bytes().startswith(vault.MAGIC)


def test_a_protected_plan_is_never_replaced_by_one_that_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_protected_file(tmp_path)
    before = path.read_bytes()
    assert main(["draft", str(BRIEF), "-o", str(path), "--force"]) == 2
    assert (path.read_bytes(), capsys.readouterr().err.count("\n")) == (before, 1)


def test_a_template_of_a_protected_plan_is_plain_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new.sutemplate"
    assert given(WORDS, "template", "save", a_protected_file(tmp_path), "-o", out) == 0
    assert "the template is not" in capsys.readouterr().out
    assert f"{CANARY} note".encode() not in out.read_bytes()
    assert open_plan(out).plan.format == "shaking-up-template"


def test_a_plan_that_wants_a_cheaper_key_is_opened_as_well(tmp_path: Path) -> None:
    path = tmp_path / "a.suplan"
    save_plan(path, a_secret_plan(), key=vault.new_key("é", cost=CHEAP))
    assert given("e\N{COMBINING ACUTE ACCENT}", "timetable", path) == 0
