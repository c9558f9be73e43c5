"""A bench to build a page on: the real document, catalog, toolkit and look, in a folder of the test's own."""

from functools import cache
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QApplication

from content.loader import load_catalog
from planner.catalog import Catalog
from planner.ids import derived_id
from planner.plan import Plan
from tests.builders import a_plan
from ui.bench import Bench
from ui.document import PlanDocument
from ui.pages.page import Page
from ui.settings import SettingsFile
from ui.theme import Mode, Theme
from ui.toolkit import Toolkit
from ui.widgets.icons import Icons
from ui.wording import refusal


@cache
def the_catalog() -> Catalog:
    """Return the shipped content in English, read once."""
    return load_catalog("en")


def a_bench(folder: Path, *, plan: Plan | None = None, mode: Mode = "light", scale: float = 1.0) -> Bench:
    """Return a bench with this plan open; the look is applied to the whole application."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    base = app.property("system-font") or app.font()
    app.setProperty("system-font", base)
    theme = Theme(mode, scale=scale, base=base)
    if app.styleSheet() != theme.style_sheet():
        theme.apply(app)
    catalog, numbers = the_catalog(), count(1)
    return Bench(
        document=PlanDocument(plan if plan is not None else a_plan(), catalog),
        catalog=catalog,
        toolkit=Toolkit(folder / "toolkit.json"),
        settings=SettingsFile(folder / "settings.json"),
        theme=theme,
        icons=Icons(),
        new_id=lambda: derived_id("made", next(numbers)),
        explain=refusal,
    )


def opened(page: Page) -> Page:
    """Return a page that shows the plan of its bench, and follows its changes as in the window."""
    document = page.bench.document
    page.resize(1274, 692)
    page.show_plan(None, document.plan)
    document.changed.connect(page.show_plan)
    page.show()
    return page
