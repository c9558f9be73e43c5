"""Who may import whom, and what a command must not drag in."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

NETWORK = ("socket.socket", "socket.create_connection", "socket.create_server", "socket.getaddrinfo")
ROOT = Path(__file__).parent.parent


def test_every_part_imports_only_what_it_may() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("command", [["recommend", "-", "--json"], ["documents"], ["template", "list"]])
def test_a_command_brings_in_neither_the_window_nor_the_printer(command: list[str]) -> None:
    script = (
        "import sys; from ui.command_line import main; code = main(sys.argv[1:])\n"
        "heavy = {'PySide6', 'reportlab', 'uharfbuzz', 'docx', 'icalendar', 'PIL'} & sys.modules.keys()\n"
        "sys.exit(f'{code} {heavy}' if code or heavy else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *command], cwd=ROOT, capture_output=True, text=True, input="{}"
    )
    assert done.returncode == 0, done.stderr


def test_a_window_comes_up_without_the_rules_the_printer_and_the_reader_of_sheets(tmp_path: Path) -> None:
    script = (
        "import sys; from ui.app import application, make_window; app = application(); window = make_window(app)\n"
        "window.files.begin(None); window.show()\n"
        "early = {'planner.checks.rules', 'planner.recommend', 'reportlab', 'yaml', 'ui.jobs'} & sys.modules.keys()\n"
        "import os; print(early, file=sys.stderr, flush=True); os._exit(bool(early))\n"
    )
    compiled = [sys.executable, "-m", "content.shipped"]
    subprocess.run(compiled, cwd=ROOT, check=True)
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "SHAKING_UP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_the_version_is_the_same_everywhere() -> None:
    import tomllib

    from planner import VERSION

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


def test_the_pinned_versions_name_no_host() -> None:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert line.startswith("#") or ("==" in line and "/" not in line and "@" not in line)


def test_no_file_can_bring_code_to_life_and_nothing_reaches_the_network() -> None:
    forbidden = {
        "socket",
        "asyncio",
        "pickle",
        "marshal",
        "shelve",
        "ssl",
        "http",
        "urllib",
        "ftplib",
        "smtplib",
        "requests",
    }
    for tree in syntax_trees():
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {name.split(".")[0] for name in names} & forbidden


def test_nothing_is_evaluated_and_no_shell_is_called() -> None:
    for tree in syntax_trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in (
                    "eval",
                    "exec",
                    "os.system",
                    "os.popen",
                    "yaml.load",
                    "yaml.unsafe_load",
                    *NETWORK,
                )
                assert not any(word.arg == "shell" for word in node.keywords)


def syntax_trees() -> Iterator[ast.Module]:
    for folder in ("planner", "content", "exports", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield ast.parse(path.read_text(encoding="utf-8"))


def test_everything_that_the_app_reads_goes_along_when_it_is_installed() -> None:
    import tomllib

    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    for package in ("content", "exports", "ui", "planner"):
        folder = ROOT / package
        taken = {path for pattern in data.get(package, []) for path in folder.glob(pattern)}
        there = {path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
        left = {path for path in there - taken if path.suffix not in (".py", ".ts")}
        assert not left


def test_the_map_names_every_place_of_the_domain_and_nothing_that_is_not_there() -> None:
    named = places_on_the_map()

    assert not {place for place in named if not (ROOT / place).exists()}
    there = {path for path in (ROOT / "planner").iterdir() if path.name not in ("__init__.py", "__pycache__")}
    assert not {path.relative_to(ROOT).as_posix() for path in there} - named


def places_on_the_map() -> set[str]:
    """Return the paths in the tables of ARCHITECTURE.md; a name alone stands in or beside the place before it."""
    found = set()
    for line in (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines():
        last = PurePosixPath()
        for name in re.findall(r"`([\w/-]+(?:/|\.(?:py|yaml|md)))`", line) if line.startswith("| ") else []:
            beside = [place / name for place in (last, last.parent) if (ROOT / place / name).exists()]
            last = PurePosixPath(name) if (ROOT / name).exists() or not beside else beside[0]
            found.add(last.as_posix())
    return found
