"""Many pictures at once: read, judged and encrypted by workers, written one by one, so that stopping loses nothing.

Whatever stops it (a person, a full disk, a power cut), what was kept is kept whole, and doing it again goes on where
it stopped: a file that is a photo of this person already is known by its hash and passed over.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from frontdesk.desk import Desk
from frontdesk.foundation import files
from frontdesk.foundation.errors import Cancelled, Fault, FrontdeskError, Refused, UserError
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.photos import records, service, waiting
from frontdesk.photos.model import Kept, Session, Waiting
from frontdesk.photos.picture import LARGEST_FILE, Picture, accept
from frontdesk.vault.filestore import Stored

MOST_WORKERS = 3
"""Each holds a whole picture in memory: 72 MB for 24 megapixels."""
NO_GUARANTEE = N_(
    "The files are deleted where they were. On a memory card, a phone or a solid-state disk their bytes may stay until "
    "they are written over, and somebody with the right tools may bring them back. Copies that the phone keeps "
    "elsewhere (deleted pictures, an online album) are not reached: delete them there."
)
"""What deleting the files that photographs came from does not do."""


@dataclass(frozen=True)
class Source:
    """Where a picture comes from: a file, a picture that waits, or bytes in memory. `name` is for the screen only.

    `waits` is the stored file of a picture that waits for who is at work. `taken` (local time, no zone) is for one that
    was taken here; a file says itself when it was.
    """

    name: str
    path: Path | None = None
    data: bytes = field(default=b"", repr=False)
    taken: datetime | None = None
    waits: str = ""


@dataclass(frozen=True)
class Placing:
    """What is noted of a picture that is taken in; `taken` is what the camera said, as somebody confirmed it."""

    site: str = ""
    view: str = ""
    taken: datetime | None = None


@dataclass(frozen=True)
class Came:
    """A source whose picture is in the record now, or was already; `original` is the file's SHA-256 (hex)."""

    source: Source
    photo_id: int
    original: str


@dataclass(frozen=True)
class Refusal:
    """A source of which nothing was stored, and why."""

    source: Source
    reason: UserError


@dataclass(frozen=True)
class Report:
    """What came in, what was there already, what was refused and why, and what was not come to.

    `stopped` says why the rest was not come to: a fault, a refusal, or None where a person stopped it (or there is no
    rest). Going on is doing it again.
    """

    kept: tuple[Came, ...]
    duplicates: tuple[Came, ...]
    refused: tuple[Refusal, ...]
    left: tuple[Source, ...] = ()
    stopped: Fault | Refused | None = None


@dataclass(frozen=True)
class Removed:
    """The sources that were deleted, and those that were not, with the reason."""

    gone: tuple[Source, ...]
    left: tuple[Refusal, ...]


Decide = Callable[[Source, Picture], Placing]


def as_the_camera_said(_source: Source, picture: Picture) -> Placing:
    """Nothing is noted but the time that the camera wrote."""
    return Placing(taken=picture.taken)


def gather(places: Iterable[Path]) -> tuple[Source, ...]:
    """The files that were chosen, and those in chosen folders by name; in those hidden ones and links are left out."""
    found: list[Source] = []
    for place in places:
        inside = sorted(_inside(place)) if place.is_dir() else [place]
        found += (Source(one.name, one) for one in inside)
    return tuple(found)


def put_by(desk: Desk, patient_id: int, data: bytes, taken: datetime | None = None) -> Waiting:
    """Let a picture that is nowhere else wait, encrypted, until it is taken in; for a worker. Raises as `keep` does.

    It is judged first: what can never come in need not wait.
    """
    accept(data)
    stored = desk.files.put(waiting.KIND, str(desk.person.id), data, pending=True)
    try:
        return waiting.keep(desk, patient_id, stored, taken)
    except FrontdeskError:
        desk.files.abandon(stored)
        raise


def at_once() -> int:
    """How many pictures are got ready at a time: one per core, at most `MOST_WORKERS`."""
    return min(os.cpu_count() or 1, MOST_WORKERS)


def run(
    desk: Desk,
    patient_id: int,
    session_id: int,
    sources: Sequence[Source],
    progress: Progress = silent,
    decide: Decide = as_the_camera_said,
    workers: int = 0,
) -> Report:
    """Take pictures into a session, in their order, on `workers` threads (`at_once()` for 0).

    `decide` is asked on this thread what is noted of each picture. A `progress` that raises `Cancelled` stops it: the
    report says what is left. Raises `Refused` without a permission and `UserError` for a wrong session, before anything
    is read.
    """
    known = service.originals(desk, patient_id)
    session = next((one for one in service.sessions(desk, patient_id) if one.id == session_id), None)
    if session is None:
        raise UserError("There is no such session of photographs.")
    workers = workers or at_once()
    with ThreadPoolExecutor(workers, "intake") as pool:
        return _Intake(desk, session, known, decide).take(pool, workers, sources, progress)


def remove_sources(report: Report) -> Removed:
    """Delete the files whose pictures are in the record; one that was changed since stays. See `NO_GUARANTEE`."""
    gone: list[Source] = []
    left: list[Refusal] = []
    for came in (*report.kept, *report.duplicates):
        if came.source.path is None:
            continue
        try:
            _remove(came.source.path, came)
        except UserError as reason:
            left.append(Refusal(came.source, reason))
        else:
            gone.append(came.source)
    return Removed(tuple(gone), tuple(left))


@dataclass(frozen=True)
class _Ready:
    """What a worker found: a picture, and its encrypted file, which is put but not settled; or one that is known."""

    original: str
    picture: Picture | None = None
    stored: Stored | None = None


class _Intake:
    """One intake: workers get pictures ready, a few ahead; the caller's thread writes them in order."""

    def __init__(self, desk: Desk, session: Session, known: Mapping[str, int], decide: Decide) -> None:
        self._desk, self._session, self._known, self._decide = desk, session, known, decide
        self._kept: list[Came] = []
        self._duplicates: list[Came] = []
        self._refused: list[Refusal] = []

    def take(self, pool: ThreadPoolExecutor, ahead: int, sources: Sequence[Source], progress: Progress) -> Report:
        """Go through the sources until they end or something stops it; no more than `ahead` wait beside the first."""
        begun: deque[Future[_Ready]] = deque()
        waiting, done = iter(sources), 0
        stopped: Fault | Refused | None = None
        try:
            for source in sources:
                begun += (pool.submit(self._ready, one) for one in islice(waiting, 1 + ahead - len(begun)))
                progress(done, len(sources))
                self._written(source, begun.popleft())
                done += 1
            progress(done, len(sources))
        except Cancelled:
            pass  # the report says what is left
        except (Fault, Refused) as error:
            stopped = error
        finally:
            for future in begun:
                if not future.cancel() and future.exception() is None:
                    self._let_go(future.result())
        left = tuple(sources[done:])
        return Report(tuple(self._kept), tuple(self._duplicates), tuple(self._refused), left, stopped)

    def _ready(self, source: Source) -> _Ready:
        """On a worker. Raises `UserError` for a source that can't be taken, `Fault` where it can't be stored."""
        data = read(self._desk, source)
        original = hashlib.sha256(data).hexdigest()
        if original in self._known:
            return _Ready(original)
        picture = accept(data)
        if source.taken is not None:
            picture = replace(picture, taken=source.taken)
        kind, record = records.KIND, str(self._session.patient_id)
        return _Ready(original, picture, self._desk.files.put(kind, record, picture.data, pending=True))

    def _written(self, source: Source, future: Future[_Ready]) -> None:
        try:
            ready = future.result()
            kept = self._keep(source, ready)
        except UserError as reason:
            self._refused.append(Refusal(source, reason))
            return
        came = Came(source, kept.photo_id, ready.original)
        (self._kept if kept.duplicate_of is None else self._duplicates).append(came)

    def _keep(self, source: Source, ready: _Ready) -> Kept:
        if ready.picture is None:
            if source.waits:
                waiting.discard(self._desk, (source.waits,))
            return Kept(self._known[ready.original], duplicate_of=self._known[ready.original])
        kept = None
        try:
            noted = self._decide(source, ready.picture)
            kept = service.keep(
                self._desk, self._session.patient_id, self._session.id, ready.picture,
                noted.site, noted.view, noted.taken, ready.stored, source.waits,
            )  # fmt: skip
        finally:
            if kept is None or kept.duplicate_of is not None:
                self._let_go(ready)
        return kept

    def _let_go(self, ready: _Ready) -> None:
        if ready.stored is not None:
            self._desk.files.abandon(ready.stored)


def _inside(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (Path(place, name) for name in names if not name.startswith("."))
        yield from (path for path in paths if path.is_file() and not path.is_symlink())


def read(desk: Desk, source: Source) -> bytes:
    """The bytes of a source, no more of a large file than shows that it is too large. Raises as `fetch` does."""
    if source.path is not None:
        return _read(source.path)
    return waiting.fetch(desk, source.waits) if source.waits else source.data


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UserError("This file is not there any more, or it is no file. Check the cable or the card.")
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserError(
            "This file could not be read to its end ({reason}). Nothing of it was stored. Check the cable or the card "
            "and take it in again.",
            reason=_why(error),
        ) from error


def _remove(path: Path, came: Came) -> None:
    if hashlib.sha256(_read(path)).hexdigest() != came.original:
        raise UserError("This file was changed after it was read, so it was not deleted.")
    try:
        path.unlink()
        files.sync_folder(path.parent)
    except OSError as error:
        raise UserError("This file can't be deleted ({reason}). Delete it yourself.", reason=_why(error)) from error


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
