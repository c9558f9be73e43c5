"""Links: shown in full, opened only after a yes, and only two kinds of them at all."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel

from tests.ui.modal import answering, press
from ui.dialogs.open_link import open_link

pytestmark = pytest.mark.usefixtures("qapp")

BAD = (
    *("http://x.org", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://x.org", "smb://x/y"),
    *("\\\\host\\share", "//host/x", "/etc/passwd", "C:\\x", "vbscript:x", "about:blank", "chrome://x", "ssh://x"),
    *("tel:123", "sms:123", "ms-settings:x", "search-ms:x", "view-source:https://x.org", "blob:https://x.org", "x"),
    *("https://", "https://me:secret@x.org/", "HTTPS ://x.org", "", "https://x.org:99999999/"),
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def note(url: object) -> bool:
        found.append(url.toString())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return found


@pytest.mark.parametrize("link", BAD)
def test_no_other_kind_of_address_is_even_asked_about(link: str, opened: list[str]) -> None:
    assert open_link(None, link) is False
    assert opened == []


@pytest.mark.parametrize("link", ["https://example.org/a?b=c&d#e", "mailto:somebody@example.org"])
def test_an_address_is_shown_in_full_and_opened_after_a_yes(link: str, opened: list[str]) -> None:
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        press("Open it")(dialog)

    assert answering(lambda: open_link(None, link), press("Not now")) is False
    assert opened == []
    assert answering(lambda: open_link(None, link), look) is True
    assert opened == [link]
    assert any(link in each for each in told)


def test_letters_that_look_like_others_are_shown_as_what_they_are(opened: list[str]) -> None:
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        told.extend(label.text() for label in dialog.findChildren(QLabel))

    answering(lambda: open_link(None, "https://ехаmple.org/\u202efdp"), look)
    assert any("xn--" in each for each in told)
    assert not any("\u202e" in each for each in told)
