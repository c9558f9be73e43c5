"""Putting the window together: settings, content, document, look; and what happens when something breaks."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.lasting_none import keep_none
from ui.plain_imports import import_plainly

if TYPE_CHECKING:
    from ui.bench import Bench
    from ui.settings import Settings
    from ui.theme import Theme
    from ui.window import Window


def run(path: Path | None = None) -> int:
    """Open the window, with a file if one is named, and return the exit code when it closes."""
    app = application()
    window = make_window(app)
    from ui.dialogs.unforeseen import catch_the_unforeseen

    catch_the_unforeseen(window)
    window.files.begin(path)
    window.show_on_screen()
    return app.exec()


def application() -> QApplication:
    """Return the one QApplication, made if need be. It names no organisation, so Qt writes no file of its own."""
    keep_none()
    import_plainly()
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setApplicationName("shaking-up-planner")
    QApplication.setApplicationDisplayName("Shaking Up Planner")
    # Named here because asking for a style later would cost a start every enumeration of QStyle.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setQuitOnLastWindowClosed(True)
    return app


def make_window(app: QApplication) -> "Window":
    """Return the window with everything in it, not yet shown. Its modules come after ``application`` has run."""
    with _nothing_thrown_away():
        return _window(app)


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """Let Python not look for what can be freed while nearly everything made is there to stay, nor at that later."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if looking:
            gc.enable()


def _window(app: QApplication) -> "Window":
    from content.shipped import shipped_catalog
    from planner.ids import random_id
    from planner.plan import new_plan
    from planner.storage.places import places
    from ui.bench import Bench
    from ui.document import PlanDocument
    from ui.files import Files
    from ui.own_tools import OwnTools
    from ui.settings import SettingsFile
    from ui.toolkit import Toolkit
    from ui.widgets.icons import Icons
    from ui.window import Window
    from ui.wording import refusal

    folders = places()
    settings = SettingsFile(folders.settings)
    language = settings.now.language
    _translate(app, language)
    shipped = shipped_catalog(language)
    own_tools = OwnTools(shipped, folders.tools, folders.templates)
    catalog = own_tools.catalog
    theme = theme_for(app, settings.now)
    theme.apply(app)
    bench = Bench(
        document=PlanDocument(new_plan(id=random_id(), language=language), catalog),
        catalog=catalog,
        toolkit=Toolkit(folders.shelf),
        settings=settings,
        theme=theme,
        icons=Icons(),
        explain=refusal,
        own_tools=own_tools,
    )
    bench.look_wanted.connect(lambda: _restyle(app, bench))
    return Window(bench, Files(bench, folders))


def theme_for(app: QApplication, settings: "Settings") -> "Theme":
    """Return the look that settings and system ask for."""
    from ui.theme import Theme

    mode = settings.theme
    if mode == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        mode = "dark" if dark else "light"
    base = app.property("system-font") or app.font()
    app.setProperty("system-font", base)
    return Theme(mode, scale=settings.text_scale, base=base)


def _restyle(app: QApplication, bench: "Bench") -> None:
    """Take on the look that the settings ask for by now."""
    bench.theme = theme_for(app, bench.settings.now)
    bench.theme.apply(app)
    bench.look_changed.emit()


def _translate(app: QApplication, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    translator = QTranslator(app)
    if translator.load(f"shaking_up_{language}", str(Path(__file__).parent / "i18n")):
        app.installTranslator(translator)
