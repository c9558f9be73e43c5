"""Opening an address outside the app: shown in full first, and only after a yes."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import agrees
from ui.words import translate

SCHEMES = ("https", "mailto")
"""The only kinds of address that are ever handed to another program."""


def open_link(parent: QWidget | None, link: str) -> bool:
    """Ask whether an address is to be opened by the system, and return whether it was handed over."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if not may_be_opened(url):
        return False
    shown = bytes(url.toEncoded().data()).decode("ascii")
    agreed = agrees(
        parent,
        heading=translate("Link", "Open this address?"),
        text=translate(
            "Link",
            "{address}\n\nYour browser or mail program opens it, and whoever runs that place can see that you came."
            " This app itself never goes online.",
            address=shown,
        ),
        yes=translate("Link", "Open it"),
    )
    return agreed and QDesktopServices.openUrl(url)


def may_be_opened(url: QUrl) -> bool:
    """Whether an address is one of the kinds that are opened, with nothing in it that hides where it leads."""
    if not url.isValid() or url.scheme() not in SCHEMES:
        return False
    return url.scheme() == "mailto" or (bool(url.host()) and not url.userInfo())
