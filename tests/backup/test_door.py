"""The door answers those who know the device secret, and nobody else."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from itertools import count
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any

import pytest

from frontdesk.backup import door
from frontdesk.backup.medium import full
from frontdesk.foundation.errors import Cancelled, Fault, Refused, UserError
from frontdesk.foundation.progress import Progress

KEY = door.authkey(bytes(range(32)))
CLINIC = Path("clinic-of-this-test")
LONGEST_S = 600


def backed_up(to: Path, progress: Progress) -> Mapping[str, Any]:
    """What a window does, in short."""
    for done in range(3):
        progress(done, 2)
    return {"to": str(to), "added": 7}


def test_a_request_is_answered_with_progress(tmp_path: Path) -> None:
    said: list[tuple[int, int]] = []
    opened = door.serve(CLINIC, KEY, backed_up)
    try:
        for _ in range(2):
            reply = door.ask(CLINIC, KEY, tmp_path, lambda done, total: said.append((done, total)))
            assert reply == {"to": str(tmp_path), "added": 7}
    finally:
        opened.close()
    assert said == [(0, 2), (1, 2), (2, 2)] * 2
    with pytest.raises(door.NobodyHome):
        door.ask(CLINIC, KEY, tmp_path)


@pytest.mark.parametrize(
    ("problem", "family", "sentence"),
    [
        (full(), Fault, "not enough room"),
        (Refused("Your role does not allow this."), Refused, "Your role"),
        (UserError("Choose {where} instead.", where="a stick"), UserError, "Choose a stick instead"),
        (Cancelled(), Cancelled, "^$"),
    ],
)
def test_what_goes_wrong_arrives_as_what_it_is(
    tmp_path: Path, problem: Exception, family: type[Exception], sentence: str
) -> None:
    def fails(_to: Path, _progress: Progress) -> Mapping[str, Any]:
        raise problem

    opened = door.serve(CLINIC, KEY, fails)
    try:
        with pytest.raises(family, match=sentence):
            door.ask(CLINIC, KEY, tmp_path)
    finally:
        opened.close()


def test_a_bug_in_one_backup_leaves_the_door_open(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    calls = []

    def stumbles(to: Path, progress: Progress) -> Mapping[str, Any]:
        calls.append(to)
        if len(calls) == 1:
            raise ZeroDivisionError("a secret")
        return backed_up(to, progress)

    opened = door.serve(CLINIC, KEY, stumbles)
    try:
        with pytest.raises(Fault, match="failed in the program"):
            door.ask(CLINIC, KEY, tmp_path)
        assert door.ask(CLINIC, KEY, tmp_path)["added"] == 7
    finally:
        opened.close()
    assert "ZeroDivisionError" in caplog.text
    assert "a secret" not in caplog.text


def test_a_stranger_is_not_let_in_and_does_not_spoil_the_door(tmp_path: Path) -> None:
    asked: list[Path] = []

    def note(to: Path, progress: Progress) -> Mapping[str, Any]:
        asked.append(to)
        return backed_up(to, progress)

    opened = door.serve(CLINIC, KEY, note)
    try:
        with pytest.raises(door.NobodyHome):
            door.ask(CLINIC, door.authkey(bytes(32)), tmp_path)
        for noise in (b"", b"\x00\x00\x00\x04junk", b"\xff" * 100):
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.connect(opened._address)
                stranger.sendall(noise)
        assert asked == []
        assert door.ask(CLINIC, KEY, tmp_path)["added"] == 7
    finally:
        opened.close()


def test_a_caller_who_leaves_stops_the_backup(tmp_path: Path) -> None:
    stopped = []

    def without_end(to: Path, progress: Progress) -> Mapping[str, Any]:
        try:
            for done in count():
                progress(done, done + 1)
                time.sleep(0.005)
        except Cancelled:
            stopped.append(True)
            raise

    def leave(done: int, _total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    opened = door.serve(CLINIC, KEY, without_end)
    with pytest.raises(KeyboardInterrupt):
        door.ask(CLINIC, KEY, tmp_path, leave)
    opened.close()
    assert stopped == [True]


def test_the_door_is_for_this_user_and_outlives_a_crash(tmp_path: Path) -> None:
    first = door.serve(CLINIC, KEY, backed_up)
    path = Path(first._address)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o077 == 0
    first.close()
    first.close()
    assert not path.exists()
    path.write_bytes(b"")  # what a crash leaves is a name nobody answers at
    second = door.serve(CLINIC, KEY, backed_up)
    try:
        assert door.ask(CLINIC, KEY, tmp_path)["added"] == 7
    finally:
        second.close()


def test_a_long_home_folder_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ("long" * 30)))
    opened = door.serve(CLINIC, KEY, backed_up)
    try:
        assert door.ask(CLINIC, KEY, tmp_path)["added"] == 7
    finally:
        opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no file stands for a pipe")
def test_a_folder_that_another_user_made_is_no_place_for_the_door(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ("long" * 30)))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    place = tmp_path / f"frontdesk-{os.getuid()}"
    place.mkdir()
    place.chmod(0o777)
    for knock in (lambda: door.serve(CLINIC, KEY, backed_up), lambda: door.ask(CLINIC, KEY, tmp_path)):
        with pytest.raises(door.NobodyHome):
            knock()
    place.rmdir()
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    place.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(door.NobodyHome):
        door.serve(CLINIC, KEY, backed_up)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def closed_in_time(opened: door.Door) -> bool:
    """Whether closing the door comes to an end by itself."""
    closing = threading.Thread(target=opened.close, daemon=True)
    closing.start()
    closing.join(LONGEST_S)
    return not closing.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="no file stands for a pipe")
def test_closing_waits_for_nobody_when_the_socket_was_cleared_away(tmp_path: Path) -> None:
    opened = door.serve(tmp_path, KEY, backed_up)
    Path(opened._address).unlink()
    assert closed_in_time(opened)


def test_closing_does_not_wait_for_a_caller_who_says_nothing(tmp_path: Path) -> None:
    opened = door.serve(tmp_path, KEY, backed_up)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(opened._address)
        assert silent.recv(1), "the door asks who is there"
        assert closed_in_time(opened)


@pytest.mark.parametrize("half", [b"", b"\x00\x00", b"\x00\x00\x00\x20#CHAL", b"\x7f\xff\xff\xff"])
def test_a_caller_who_says_nothing_or_stops_amid_a_message_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, half: bytes
) -> None:
    opened = door.serve(tmp_path, KEY, backed_up)
    try:
        with socket.socket(socket.AF_UNIX) as silent:
            with monkeypatch.context() as hasty, suppress(BrokenPipeError, ConnectionResetError):
                hasty.setattr(door, "SILENT_S", 1)
                silent.settimeout(LONGEST_S)
                silent.connect(opened._address)
                silent.sendall(half)
                while silent.recv(1_000):
                    pass  # the door asks who is there, and then cuts the line
            assert door.ask(tmp_path, KEY, tmp_path)["added"] == 7
    finally:
        opened.close()


@pytest.mark.parametrize(
    "said",
    [b"[" * 60_000, b"[" * 16_000, b'{"verb":' + b"[" * 16_000, b"{}", b'{"verb":"backup","to":7}', b"\xff"],
)
def test_nonsense_from_somebody_who_knows_the_key_leaves_the_door_open(tmp_path: Path, said: bytes) -> None:
    opened = door.serve(tmp_path, KEY, backed_up)
    try:
        # What is too long for one write is cut before it is all said.
        with (
            Client(opened._address, door.FAMILY, authkey=KEY) as caller,
            suppress(BrokenPipeError, ConnectionResetError),
        ):
            caller.send_bytes(said)
        assert door.ask(tmp_path, KEY, tmp_path)["added"] == 7
    finally:
        opened.close()


def test_closing_does_not_wait_for_a_crowd_at_the_door(tmp_path: Path) -> None:
    opened, first = door.serve(tmp_path, KEY, backed_up), threading.Event()

    def wait_there() -> None:
        with suppress(OSError), socket.socket(socket.AF_UNIX) as one:
            one.connect(opened._address)
            while one.recv(1_000):
                first.set()

    for _ in range(8):
        threading.Thread(target=wait_there, daemon=True).start()
    assert first.wait(LONGEST_S)
    assert closed_in_time(opened)


def test_a_copy_of_the_folder_has_a_door_of_its_own(tmp_path: Path) -> None:
    doors = {name: door.serve(tmp_path / name, KEY, lambda _to, _progress, name=name: {"by": name}) for name in "ab"}
    for name in doors:
        assert door.ask(tmp_path / name, KEY, tmp_path) == {"by": name}
    for name, opened in doors.items():
        assert closed_in_time(opened), name
