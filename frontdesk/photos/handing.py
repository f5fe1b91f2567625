"""Photographs let go into a folder: nothing is entered without room for it, nor passes for written."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from frontdesk.desk import Desk
from frontdesk.disclosures import service as disclosures
from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault
from frontdesk.foundation.progress import Progress, silent
from frontdesk.photos import release
from frontdesk.photos.leaving import Release, Released, ReleasedCopy


@dataclass(frozen=True)
class Handed:
    """What is in the register now; `missing` are the names of the copies that could not be written, and `why`."""

    released: Released
    missing: tuple[str, ...] = ()
    why: Fault | None = None

    @property
    def written(self) -> tuple[ReleasedCopy, ...]:
        """The copies that lie in the folder."""
        return tuple(one for one in self.released.copies if one.name not in self.missing)


def hand_out(desk: Desk, told: Release, folder: Path, progress: Progress = silent) -> Handed:
    """Let photographs go and write their copies into `folder`.

    The room for all of them is taken there first: on a full disk, or where a file has the name of one (as after an
    older backup was put back), a Fault is raised and nothing is entered. Then they are entered, and only then their
    bytes leave. Of one whose writing fails even then, the register says so.
    """
    rooms: dict[str, Path] = {}

    def room(copy: ReleasedCopy) -> None:
        if copy.name not in rooms:  # they are made twice where somebody wrote meanwhile
            if os.path.lexists(folder / copy.name):
                raise Fault(
                    "There is a file {name} in this folder already. Nothing was written. Choose another folder.",
                    name=copy.name,
                )
            rooms[copy.name] = files.take_room(folder / copy.name, len(copy.data))

    try:
        released = release.release(desk, told, progress, room)
        missing: dict[str, Fault] = {}
        for one in released.copies:
            try:
                files.fill(rooms[one.name], folder / one.name, one.data)
            except Fault as error:
                missing[one.name] = error
                _remove(folder / one.name)
    finally:
        for left in rooms.values():
            _remove(left)
    if missing:
        disclosures.not_written(desk, released.disclosure_id, missing)
    return Handed(released, tuple(missing), next(iter(missing.values()), None))


def _remove(path: Path) -> None:
    with suppress(OSError):  # the stick may be gone
        path.unlink(missing_ok=True)
