"""Any words in any field: every document in every format is made, opens no file and no connection for them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from exports.options import NothingToPrint, PaperOptions
from exports.registry import documents, export
from planner.catalog import Material, Step
from planner.plan import Measure, Plan, Safety
from planner.storage.plan_file import decode, encode
from planner.text import fit
from tests.builders import a_block, a_brief, a_day, a_plan
from tests.hostile.texts import TEXTS
from tests.stress.share import IS_WHOLE

OPTIONS = PaperOptions(paper="a4", large_print=False, low_ink=False, language=None)
HARMLESS = (
    str(Path(sys.prefix)),
    str(Path(sys.base_prefix)),
    str(Path(__file__).parent.parent.parent),
    "/usr",
    "/dev",
)
_WATCHED: list[list[str]] = []


def telling(text: str) -> Plan:
    """Return a plan with this text in the fields that reach paper."""
    block = a_block(
        text,
        kind="tool",
        public_title={"en": text},
        public_notes={"en": text},
        private_notes=text,
        lead=text,
        second=text,
        steps=(Step(15, "plenary", text, text, text),),
        materials=(Material(text, "room", 1, text),),
    )
    safety = Safety(
        asked=text,
        decision="change",
        harm_of_meeting=text,
        harm_of_not_meeting=text,
        changes=text,
        measures=(Measure(id="m", what=text, when=text, who=text),),
    )
    return a_plan(a_day(block), title=text, safety=safety, brief=a_brief(title=text))


@contextmanager
def watched() -> Iterator[list[str]]:
    """Note every file that is opened meanwhile and lies outside Python, the app and the system's own."""
    found: list[str] = []
    _WATCHED.append(found)
    try:
        yield found
    finally:
        _WATCHED.remove(found)


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if event != "open" or not _WATCHED or not isinstance(arguments[0], str | bytes):
        return
    name = arguments[0] if isinstance(arguments[0], str) else arguments[0].decode(errors="replace")
    if not name.startswith(HARMLESS):
        _WATCHED[-1].append(name)


sys.addaudithook(_note)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_every_document_is_made_of_any_words_and_nothing_is_opened_for_them(text: str) -> None:
    plan = telling(fit(text))
    assert decode(encode(plan)) == plan
    with watched() as opened:
        for kind in documents():
            for format in kind.formats if IS_WHOLE else kind.formats[-1:]:
                try:
                    assert export(plan, kind.id, format, OPTIONS)
                except NothingToPrint:
                    continue
    assert [name for name in opened if "etc" in name or "http" in name or "host" in name] == []
