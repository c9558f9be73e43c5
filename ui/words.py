"""Putting words into the user's language, with or without a window."""

import re
import sys
from collections.abc import Mapping

_SLOT = re.compile(r"\{(\w+)\}")


def translate(context: str, text: str, count: int | None = None, **params: object) -> str:
    """Return ``text`` in the language of the window, or as it is where there is no window.

    ``{name}`` in the text stands for a parameter; what a parameter holds is never looked into.
    ``count`` chooses the plural of a text with ``%n``.
    """
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        said: str = core.QCoreApplication.translate(context, text, "", -1 if count is None else count)
    else:
        said = text
    if count is not None:
        said = said.replace("%n", str(count))
    return _filled(said, params)


def translate_with(context: str, text: str, params: Mapping[str, object]) -> str:
    """Return ``text`` as ``translate`` does, with parameters whose names are only known as the app runs."""
    return _filled(translate(context, text), params)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the collector of texts reads the context
    """Return ``text`` as it is, marked for translation: for tables whose rows ``translate`` gets later."""
    return text


def _filled(said: str, params: Mapping[str, object]) -> str:
    if not params:
        return said
    return _SLOT.sub(lambda slot: str(params.get(slot[1], slot[0])), said)
