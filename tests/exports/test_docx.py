"""The papers as word-processor files: real headings and tables, and not a word about who made them."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from exports.options import PaperOptions
from exports.registry import documents, export
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import a_plan_for_all, a_working_day, folded, text_of

PAPERS = [kind.id for kind in documents() if "docx" in kind.formats]
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def written(document: str = "facilitator-plan", **options: Any) -> Any:
    return docx.Document(io.BytesIO(export(a_working_day(), document, "docx", PaperOptions(**options))))


def test_headings_are_headings() -> None:
    found = [(p.style.name, p.text) for p in written().paragraphs if p.style.name.startswith("Heading")]
    assert ("Heading 1", "The day, 09:00 to 14:00") in found
    assert any(name == "Heading 2" for name, _ in found)


def test_every_table_repeats_its_head_and_keeps_its_rows_whole() -> None:
    tables = written().tables
    assert len(tables) >= 2
    for table in tables:
        rules = [row._tr.trPr for row in table.rows]
        assert all(rule.find(qn("w:cantSplit")) is not None for rule in rules)
        assert [rule.find(qn("w:tblHeader")) is not None for rule in rules] == [True] + [False] * (len(rules) - 1)


def test_a_step_stays_with_its_words_and_a_heading_with_what_comes_under_it() -> None:
    kept = {p.text: p.paragraph_format.keep_with_next for p in written().paragraphs}
    assert kept["09:45 30 min\t4 groups. step.do [cut 3]"] is True
    assert kept["step.say"] is True
    assert not kept["Watch for: step.watch"]


def test_the_language_is_told_and_right_to_left_is_marked() -> None:
    plan = a_plan(a_day(a_block("Salaam مرحبا بكم", private_notes="שלום לכם")))
    data = export(plan, "facilitator-plan", "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert 'w:lang w:val="en"' in file.read("word/styles.xml").decode()
        body = file.read("word/document.xml").decode()
    assert '<w:rtl/></w:rPr><w:t xml:space="preserve">مرحبا بكم</w:t>' in body
    assert body.index('<w:bidi w:val="1"/>') < body.index("שלום לכם")


@pytest.mark.parametrize("document", PAPERS)
def test_the_file_names_nobody_no_time_and_no_program(document: str) -> None:
    data = export(a_plan_for_all(), document, "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {(info.create_system, info.extra, info.comment) for info in file.infolist()} == {(0, b"", b"")}
        names = set(file.namelist())
        parts = "".join(file.read(name).decode() for name in names).lower()
    allowed = {"document", "styles", "settings", "numbering", "footer1", "document.xml", "core", ""}
    assert {Path(name).name.split(".")[0] for name in names} <= {*allowed, "[Content_Types]"}
    for word in ("creator", "lastmodifiedby", "python", "shaking", "rsid", "application>", "dcterms"):
        assert word not in parts
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert (properties.author, properties.last_modified_by, properties.created) == ("", "", None)


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_page_is_that_of_the_options(paper: str, size: tuple[int, int]) -> None:
    section = written(paper=paper).sections[0]
    assert (round(section.page_width.pt), round(section.page_height.pt)) == size


def test_large_print_has_no_letter_under_sixteen_points() -> None:
    sizes = [
        style.font.size.pt
        for style in written(large_print=True).styles
        if getattr(style, "font", None) and style.font.size
    ]
    assert min(sizes) >= 16


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_what_we_wrote(tmp_path: Path) -> None:
    paths = [tmp_path / f"{document}.docx" for document in PAPERS]
    for path in paths:
        path.write_bytes(export(a_plan_for_all(), path.stem, "docx"))
    profile = f"-env:UserInstallation=file://{tmp_path}/office"
    whither = ["--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run(
        [str(OFFICE), profile, "--headless", *whither, *map(str, paths)], check=True, capture_output=True, timeout=240
    )
    for path in paths:
        shown = text_of(path.with_suffix(".pdf").read_bytes())
        told = [p.text for p in docx.Document(str(path)).paragraphs if p.text.strip() and p.text.isascii()]
        missed = [line for line in told if "\t" not in line and folded(line) not in shown]
        assert missed == [], path.stem
