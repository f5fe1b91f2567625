"""What every test stands on: no display, no real keyring or settings, no unexpected warning, no network."""

from __future__ import annotations

import logging
import os
import shutil
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

# Before anything imports Qt or asks where settings live.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts=false")

import hypothesis
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from frontdesk.foundation import clock
from tests import clinics
from tests.clinics import Worked

# Two cores shared with other work: how long an example takes says nothing; the benchmark judges speed. The same code
# gets the same examples; before a release (see tests/faults/test_kills.py) they are new ones each time.
hypothesis.settings.register_profile(
    "frontdesk",
    deadline=None,
    derandomize="FRONTDESK_FAULT_CYCLES" not in os.environ,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("frontdesk")

OUR_LOGGERS = ("frontdesk", "ui")
FIRST = ("test_tour.py", "test_bench.py", "test_kills.py")
"""Files that take minutes begin first, so that one process does not wait at the end for what the other began last."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, everything else as it was found."""
    items.sort(key=lambda item: item.path.name not in FIRST)


class MemoryKeyring(KeyringBackend):
    """A keyring that lives as long as one test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("no such entry")


class Clock:
    """A time that moves only when a test says so."""

    def __init__(self, start: datetime) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        return self.instant

    def forward(self, **span: float) -> None:
        """Let time pass: `clock.forward(minutes=5)`."""
        self.instant += timedelta(**span)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Per-user folders of this test alone, so that no test sees a person's settings or another test's."""
    home = tmp_path_factory.mktemp("home")
    names = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}
    for variable, folder in names.items():
        monkeypatch.setenv(variable, str(home / folder))
    for variable in ("APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home / "config"))
    return home


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """The keyring of this test alone."""
    before = keyring.get_keyring()
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def frozen_clock() -> Iterator[Clock]:
    """Sunday 22 November 2026, 09:15 UTC, until the test moves it."""
    standing = Clock(datetime(2026, 11, 22, 9, 15, tzinfo=UTC))
    with clock.at(standing):
        yield standing


class Overheard(logging.Handler):
    """Keeps the warnings and errors that our own loggers say."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def quiet_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a warning nobody expected; a test that expects some takes the fixture `caplog` and judges it itself."""
    overheard = Overheard()
    for name in OUR_LOGGERS:
        logging.getLogger(name).addHandler(overheard)
    yield
    for name in OUR_LOGGERS:
        logging.getLogger(name).removeHandler(overheard)
    if overheard.records and "caplog" not in request.fixturenames:
        said = "\n".join(f"{record.levelname} {record.name}: {record.getMessage()}" for record in overheard.records)
        pytest.fail(f"unexpected in the log:\n{said}", pytrace=False)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program opens no connection, so neither does a test; local sockets stay open to it."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            raise AssertionError("a network connection was opened")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    """A clinic that was at work for a while, for the tests of one file to copy."""
    return clinics.worked(tmp_path_factory.mktemp("kept") / "clinic")


@pytest.fixture
def folder(pattern: Worked, tmp_path: Path) -> Path:
    """The worked clinic, on a PC that knows it."""
    pattern.on_this_pc()
    (tmp_path / "usb").mkdir()
    return Path(shutil.copytree(pattern.folder, tmp_path / "clinic"))
