"""The same plan gives the same bytes, and they tell nothing about who made them."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from exports.registry import documents, export
from tests.exports.papers import a_working_day, printed, reader_of, text_of

PAPERS = ("facilitator-plan", "participant-agenda", "handouts")
SCRIPT = """
import hashlib, sys
from exports.registry import export
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import a_working_day
plans = [a_working_day(), a_plan(a_day(a_block("नमस्ते مرحبا ស្វា"), date="2027-03-08"))]
for plan in plans if sys.argv[1] == "one" else plans[::-1]:
    papers, formats = ("facilitator-plan", "participant-agenda"), ("pdf", "docx", "html", "md")
    made = {(d, f): export(plan, d, f) for d in papers for f in formats}
    if plan is plans[0]:
        made |= {("handouts", f): export(plan, "handouts", f) for f in formats}
    if plan is plans[1]:
        made["timetable", "ics"] = export(plan, "timetable", "ics")
    print(len(plan.days[0].items), *(hashlib.sha256(data).hexdigest() for data in made.values()))
"""


def _run(order: str, **environment: str) -> list[str]:
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, order],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted(done.stdout.splitlines())


def test_neither_clock_nor_zone_nor_hash_seed_nor_what_was_printed_before_shows_in_the_bytes() -> None:
    first = _run("one", PYTHONHASHSEED="1", TZ="Asia/Tokyo")
    assert _run("one", PYTHONHASHSEED="2", TZ="America/Lima", SOURCE_DATE_EPOCH="1") == first
    assert _run("two", PYTHONHASHSEED="3", HOME="/nowhere", USER="somebody") == first


@pytest.mark.parametrize("document", PAPERS)
def test_a_paper_names_nobody_and_no_program(document: str) -> None:
    pdf = printed(a_working_day(), document)
    reader = reader_of(pdf)
    title = next(kind.title for kind in documents() if kind.id == document)
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {"/Title": title}
    assert reader.xmp_metadata is None
    for word in (b"reportlab", b"anonymous", b"shaking", b"creationdate", b"producer", b"/author"):
        assert word not in pdf.lower()


@pytest.mark.parametrize("document", PAPERS)
def test_the_app_is_named_on_no_page(document: str) -> None:
    assert "shaking up" not in text_of(printed(a_working_day(), document)).lower()


def test_two_papers_in_a_row_are_the_same() -> None:
    plan = a_working_day()
    made = [hashlib.sha256(export(plan, "facilitator-plan", "pdf")).hexdigest() for _ in range(3)]
    assert len(set(made)) == 1
