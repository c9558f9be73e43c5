"""The same plan gives the same bytes, and they tell nothing about who made them."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from exports.options import PaperOptions
from exports.registry import documents, export
from tests.exports.papers import a_plan_for_all, a_working_day, printed, reader_of, text_of

PAPERS = [kind.id for kind in documents() if "pdf" in kind.formats]
SCRIPT = """
import hashlib, sys, time
offset = float(sys.argv[2])
now, local = time.time, time.localtime
time.time = lambda: now() + offset
time.localtime = lambda seconds=None: local(time.time() if seconds is None else seconds)
from tests.exports.test_same_bytes import every_document
for name, data in sorted(every_document(backwards=sys.argv[1] == "backwards").items()):
    print(name, hashlib.sha256(data).hexdigest())
"""


def every_document(*, backwards: bool = False) -> dict[str, bytes]:
    """Return every document in every format, as it usually is and in large print, made in this or the other order."""
    plan = a_plan_for_all()
    kinds = [(kind.id, format) for kind in documents() for format in kind.formats]
    made = {}
    for document, format in kinds[::-1] if backwards else kinds:
        for options in (PaperOptions(), PaperOptions(large_print=True, stamp=True, paper="letter")):
            made[f"{document}.{format} {options.paper}"] = export(plan, document, format, options)
    return made


def _run(order: str, offset: int, **environment: str) -> list[str]:
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, order, str(offset)],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_neither_clock_nor_zone_nor_hash_seed_nor_what_was_printed_before_shows_in_the_bytes() -> None:
    year = 365 * 24 * 3600
    first = _run("forwards", 0, PYTHONHASHSEED="1", TZ="Asia/Tokyo")
    assert len(first) == 2 * sum(len(kind.formats) for kind in documents())
    other = {"TZ": "America/Lima", "HOME": "/nowhere", "USER": "somebody", "LANG": "C", "SOURCE_DATE_EPOCH": "1"}
    assert _run("backwards", year, PYTHONHASHSEED="2", **other) == first


@pytest.mark.parametrize("document", PAPERS)
def test_a_paper_names_nobody_and_no_program(document: str) -> None:
    pdf = printed(a_plan_for_all(), document)
    reader = reader_of(pdf)
    title = next(kind.title for kind in documents() if kind.id == document)
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {"/Title": title}
    assert reader.xmp_metadata is None
    for word in (b"reportlab", b"anonymous", b"shaking", b"creationdate", b"producer", b"/author"):
        assert word not in pdf.lower()


@pytest.mark.parametrize("document", PAPERS)
def test_the_app_is_named_on_no_page(document: str) -> None:
    assert "shaking up" not in text_of(printed(a_plan_for_all(), document)).lower()


def test_two_papers_in_a_row_are_the_same() -> None:
    plan = a_working_day()
    made = [hashlib.sha256(export(plan, "facilitator-plan", "pdf")).hexdigest() for _ in range(3)]
    assert len(set(made)) == 1
