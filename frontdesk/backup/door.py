"""The door to the running program: a command-line backup asks whoever has the clinic open to make it.

A local socket (a named pipe on Windows) for this user; both sides prove that they know the device secret, and only
JSON passes: nothing that arrives is ever unpickled.
"""

from __future__ import annotations

import hashlib
import os
import select
import stat
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any, cast

import msgspec

from frontdesk.foundation import files
from frontdesk.foundation.errors import Cancelled, Fault, FrontdeskError, Refused, UserError
from frontdesk.foundation.log import logger
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.vault import crypto, device, faults

FAMILY = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
LONGEST_PATH = 100
"""A Unix socket's address has room for 107 bytes (unix(7))."""
LARGEST = 64 * 1024
SILENT_S = 10
"""How long a caller may say nothing, or take nothing, before the line is cut."""
LEAVE_S = 1.0
"""How long closing waits for a thread that serves nobody: its caller may be stopped, its socket removed."""
PAUSE_S = 0.05
FAILED = N_(
    "The backup failed in the program that has the clinic open. The clinic's records are safe. Try again there."
)

_GONE = (OSError, EOFError, AuthenticationError)
_NOISE = (ValueError, RecursionError, msgspec.DecodeError)

Handler = Callable[[Path, Progress], Mapping[str, Any]]


class NobodyHome(Fault):
    """No running program answers at this clinic's door."""


def authkey(device_secret: bytes) -> bytes:
    """What both sides of the door prove to know."""
    return crypto.derive(device_secret, "door")


class Door:
    """An open door; `close` it before the clinic folder is let go. Making one may raise `Fault`."""

    def __init__(self, folder: Path, key: bytes, handler: Handler) -> None:
        self._address, self._key, self._handler = _address(folder), key, handler
        try:
            if FAMILY == "AF_UNIX":
                # Whoever holds the clinic folder is alone: a socket that is here was left by a crash.
                Path(self._address).unlink(missing_ok=True)
            self._listener = Listener(self._address, FAMILY)
            if FAMILY == "AF_UNIX":
                Path(self._address).chmod(files.PRIVATE_FILE)
        except OSError as error:
            raise faults.from_os(error) from error
        self._beginning = threading.Lock()
        self._closing = threading.Event()
        self.serving = threading.Event()
        self._thread = threading.Thread(target=self._answer, name="door", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop answering; waits for the request being served."""
        with self._beginning:
            if self._closing.is_set():
                return
            self._closing.set()
        # Not here: where many are waiting at the door, nobody lets the one in who only wakes the thread.
        threading.Thread(target=self._knock, name="knock", daemon=True).start()
        self._thread.join(LEAVE_S)
        while self.serving.is_set():
            self._thread.join(LEAVE_S)
        with _from_outside():
            self._listener.close()

    def _knock(self) -> None:
        """A caller who says nothing, so that the thread sees that it is over."""
        with _from_outside():
            Client(self._address, FAMILY).close()

    def _answer(self) -> None:
        while not self._closing.is_set():
            try:
                with self._listener.accept() as caller:
                    if not self._closing.is_set():
                        self._serve(_proven(caller, self._key))
            except (*_GONE, *_NOISE) as error:
                logger.info("a caller at the door went away: %s", type(error).__name__)
                self._closing.wait(PAUSE_S)  # where even accepting fails, it would fail as fast as it can

    def _serve(self, caller: _Line) -> None:
        asked = _receive(caller)
        if asked.get("verb") != "backup" or not isinstance(asked.get("to"), str):
            raise ValueError("not a request")

        def tell(done: int, total: int) -> None:
            try:
                _send(caller, {"done": done, "total": total})
            except OSError as error:
                raise Cancelled from error

        message: dict[str, Any]
        with self._beginning:
            if self._closing.is_set():
                return
            self.serving.set()
        try:
            message = {"reply": dict(self._handler(Path(asked["to"]), tell))}
        except FrontdeskError as error:
            message = {"error": _family(error), "text": error.text, "params": _plain(error.params)}
        except Cancelled:
            message = {"error": "cancelled"}
        except Exception as error:  # noqa: BLE001 - a bug in one backup must not close the door for the next
            logger.error("a backup asked for at the door failed: %s", type(error).__name__)
            message = {"error": "fault", "text": FAILED, "params": {}}
        finally:
            self.serving.clear()
        _send(caller, message)


def serve(folder: Path, key: bytes, handler: Handler) -> Door:
    """Open the door of a clinic folder that this process holds; `handler` runs in its own thread, one at a time."""
    return Door(folder, key, handler)


def ask(folder: Path, key: bytes, to: Path, progress: Progress = silent) -> dict[str, Any]:
    """Have the running program back up to `to` and return its reply. Its errors arrive as this side's.

    Raises `NobodyHome` when no program answers, or one that does not know the device secret.
    """
    try:
        with Client(_address(folder), FAMILY, authkey=key) as there:
            _send(there, {"verb": "backup", "to": str(to.absolute())})
            while "done" in (said := _receive(there)):
                progress(int(said["done"]), int(said["total"]))
    except (*_GONE, *_NOISE) as error:
        raise _nobody_home() from error
    if said.get("error") == "cancelled":
        raise Cancelled
    if "error" in said:
        raise _FAMILIES.get(said["error"], Fault)(said["text"], **said["params"])
    reply: dict[str, Any] = said["reply"]
    return reply


_FAMILIES: dict[str, type[FrontdeskError]] = {"fault": Fault, "refused": Refused, "user": UserError}


def _nobody_home() -> NobodyHome:
    return NobodyHome(
        "The clinic is open, but the program that has it open does not answer. "
        "Make the backup in its window, or close it and try again."
    )


def _family(error: FrontdeskError) -> str:
    return next((name for name, family in _FAMILIES.items() if isinstance(error, family)), "fault")


def _plain(params: Mapping[str, object]) -> dict[str, object]:
    return {name: value if isinstance(value, int | float) else str(value) for name, value in params.items()}


@contextmanager
def _from_outside() -> Iterator[None]:
    """Closing goes on where the socket was removed by somebody else, as programs that clear away old files do."""
    try:
        yield
    except OSError:
        logger.info("the door was closed from outside")


class _Line:
    """A caller who can't hold up the next one, nor the lock of the window, by saying or taking nothing."""

    def __init__(self, caller: Connection) -> None:
        self._caller = caller
        if FAMILY == "AF_UNIX":
            os.set_blocking(caller.fileno(), False)  # half a message is none: all of these are sent at once

    def recv_bytes(self, most: int) -> bytes:
        """The next message of at most so many bytes. Raises one of `_GONE`."""
        if not self._caller.poll(SILENT_S):
            raise EOFError
        return self._caller.recv_bytes(most)

    def send_bytes(self, message: bytes) -> None:
        """Raises one of `_GONE`. Whether a pipe of Windows has room for a message can't be asked."""
        if FAMILY == "AF_UNIX" and not select.select((), (self._caller,), (), SILENT_S)[1]:
            raise BrokenPipeError
        self._caller.send_bytes(message)


def _proven(caller: Connection, key: bytes) -> _Line:
    """The caller, once both sides have proved that they know the key. Raises one of `_GONE`."""
    line = _Line(caller)
    deliver_challenge(cast("Connection", line), key)
    answer_challenge(cast("Connection", line), key)
    return line


def _address(folder: Path) -> str:
    """One for each folder, not each clinic: a copy of the folder may be open beside it."""
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    if FAMILY == "AF_PIPE":
        return rf"\\.\pipe\frontdesk-{name}"
    path = device.configuration() / f"{name}.door"
    if len(os.fsencode(path)) > LONGEST_PATH:
        folder = Path(tempfile.gettempdir()) / f"frontdesk-{os.getuid()}"
        files.make_private_folder(folder)
        found = folder.lstat()
        if found.st_uid != os.getuid() or not stat.S_ISDIR(found.st_mode) or found.st_mode & 0o077:
            raise _nobody_home()  # another user was there first: who answers in it need not be ours
        path = folder / f"{name}.door"
    return str(path)


def _send(line: Connection | _Line, message: Mapping[str, Any]) -> None:
    line.send_bytes(msgspec.json.encode(message))


def _receive(line: Connection | _Line) -> dict[str, Any]:
    """The next message. Raises one of `_NOISE` for what is none, one of `_GONE` when the line is gone."""
    return msgspec.json.decode(line.recv_bytes(LARGEST), type=dict[str, Any])
