"""What every test stands on: no display, folders of its own, and a calm pace for property tests."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")

settings.register_profile(
    "house",
    deadline=None,
    database=None,
    max_examples=60,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


_TRIED: list[str] = []
"""What reached for the network; whoever did may have passed over our refusal."""


def _no_connection(event: str, _arguments: object) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        _TRIED.append(event)
        raise AssertionError(f"something tried to reach the network: {event}")


# For the whole run, whatever is tested: no part of the app, and no library of it, reaches for the network.
sys.addaudithook(_no_connection)


@pytest.fixture(autouse=True)
def no_way_out() -> Iterator[None]:
    """Fail a test in which something reached for the network, even where the refusal was swallowed."""
    yield
    tried, _TRIED[:] = list(_TRIED), []
    assert tried == []


@pytest.fixture(autouse=True)
def personal_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own, so that none reads or writes the folders of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SHAKING_UP_HOME", str(home))
    return home
