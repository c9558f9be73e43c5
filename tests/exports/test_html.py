"""The papers as one file of HTML: a page that loads nothing, runs nothing, and can be read aloud."""

from itertools import pairwise
from typing import Any

import pytest

from exports.options import PaperOptions
from exports.registry import documents, export
from tests.builders import a_block, a_day, a_plan
from tests.exports.bus_route import the_bus_route
from tests.exports.papers import a_plan_for_all, a_working_day, with_days
from tests.exports.reading import Page

PAPERS = [kind.id for kind in documents() if "html" in kind.formats]
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "nav", "h1", "h2", "h3", "h4", "p", "a"),
    *("ul", "ol", "li", "div", "span", "strong", "br", "blockquote"),
    *("table", "colgroup", "col", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    *("lang", "dir", "charset", "http-equiv", "content", "name", "class", "style", "id", "href", "role", "tabindex"),
    *("aria-label", "scope", "colspan"),
}


def page(document: str, **options: Any) -> Page:
    return Page(export(a_plan_for_all(), document, "html", PaperOptions(**options)))


@pytest.mark.parametrize("document", PAPERS)
def test_only_tags_and_attributes_of_the_list_are_used(document: str) -> None:
    found = page(document)
    assert set(found.tags) <= TAGS
    assert {name for _, name, _ in found.attributes} <= ATTRIBUTES
    assert all(value.startswith("#part-") for _, name, value in found.attributes if name == "href")


@pytest.mark.parametrize("document", PAPERS)
def test_the_page_forbids_itself_everything_but_its_own_styles(document: str) -> None:
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert ("meta", "content", policy) in page(document).attributes
    data = export(a_plan_for_all(), document, "html").lower()
    assert not any(word in data for word in (b"<script", b"url(", b"@import", b"http:", b"https:"))


@pytest.mark.parametrize("document", PAPERS)
def test_headings_go_down_without_a_gap(document: str) -> None:
    levels = [int(tag[1]) for tag in page(document).tags if tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_table_names_its_columns_and_rows() -> None:
    found = page("facilitator-plan")
    scopes = [value for tag, name, value in found.attributes if (tag, name) == ("th", "scope")]
    assert {"col", "row"} <= set(scopes)


def test_the_page_says_its_language_and_its_direction() -> None:
    plan = a_plan(a_day(a_block("اجتماع", public_title={"ar": "اجتماع"})), language="ar")
    attributes = Page(export(plan, "participant-agenda", "html")).attributes
    assert ("html", "lang", "ar") in attributes
    assert ("html", "dir", "rtl") in attributes
    assert ("html", "dir", "ltr") in page("handouts").attributes


def test_a_long_document_begins_with_a_list_of_its_parts() -> None:
    found = Page(export(with_days(a_working_day(), 2), "facilitator-plan", "html"))
    targets = [value.removeprefix("#") for _, name, value in found.attributes if name == "href"]
    assert len(targets) >= 4
    assert targets == [value for _, name, value in found.attributes if name == "id"]


def test_options_change_the_paper_and_the_letters() -> None:
    plain = export(a_working_day(), "handouts", "html").decode()
    large = export(a_working_day(), "handouts", "html", PaperOptions(large_print=True, paper="letter")).decode()
    pale = export(a_working_day(), "handouts", "html", PaperOptions(low_ink=True)).decode()
    assert ("size: A4" in plain, "--printed: 10.5pt" in plain) == (True, True)
    assert ("size: letter" in large, "--printed: 18pt" in large) == (True, True)
    assert "--printed-tint: transparent" in pale


def test_only_a_table_of_many_columns_is_wider_than_a_telephone() -> None:
    plan = the_bus_route()
    assert b'<table class="wide">' not in export(plan, "one-page", "html")
    assert b'<table class="wide">' in export(plan, "materials", "html")
