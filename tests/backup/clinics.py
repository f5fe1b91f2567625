"""A small real clinic folder to back up, and what a restored one holds."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import sqlalchemy as sa

from frontdesk.access.roles import Action
from frontdesk.backup.manifest import Attester
from frontdesk.backup.snapshot import Source
from frontdesk.desk import Desk, read_setting
from frontdesk.vault import keyfile, keys
from frontdesk.vault.database import Database
from frontdesk.vault.filestore import FileStore
from frontdesk.vault.folder import ClinicFolder
from frontdesk.vault.tables import stored_file
from tests.desks import open_desk


@dataclass
class Clinic:
    """An open clinic with a handful of files and settings."""

    folder: ClinicFolder
    desk: Desk
    key: bytes

    @property
    def source(self) -> Source:
        """As a signed-in person backs it up."""
        return Source(self.folder, self.desk.database, self.attester)

    @property
    def keyless(self) -> Source:
        """As the command line backs it up without a password."""
        return Source(self.folder)

    @property
    def attester(self) -> Attester:
        """The person at the desk."""
        return Attester(self.desk.person.id, self.desk.sign_public, self.desk.sign)

    def moved(self, path: Path) -> Clinic:
        """The same clinic, opened in a copy of its folder."""
        desk = replace(self.desk, database=Database.open(path / "clinic.db", self.key), files=FileStore(path / "files"))
        return Clinic(ClinicFolder(path), desk, self.key)

    def work(self, acts: int, size: int = 3_000) -> None:
        """Do some acts, each with a stored file and a setting."""
        for number in range(acts):
            with self.desk.act(Action.CLINIC_SETTINGS) as work:
                work.store("photo", str(number), secrets.token_bytes(size))
                work.set_setting("last", number)

    def fill(self, kilobytes: int) -> None:
        """Make the database larger by about this much."""
        with self.desk.act(Action.CLINIC_SETTINGS) as work:
            for number in range(kilobytes // 100 + 1):
                work.set_setting(f"filling-{number}", secrets.token_hex(50_000))


def new_clinic(path: Path, acts: int = 5) -> Clinic:
    """A clinic in `path` after some acts."""
    desk = open_desk(path)
    keyfile.write(path / "keys.json", keys.new_keyfile(desk.clinic_id, bytes(32)))
    clinic = Clinic(ClinicFolder(path), desk, desk.database._key)
    clinic.work(acts)
    return clinic


@contextmanager
def opened(path: Path, key: bytes) -> Iterator[sa.Connection]:
    """The database of a restored folder."""
    database = Database.open(path / "clinic.db", key)
    try:
        assert database.check() == []
        with database.reading() as connection:
            yield connection
    finally:
        database.close()


def last(connection: sa.Connection) -> int:
    """The number of the newest act that `Clinic.work` did."""
    number: int = read_setting(connection, "last")
    return number


def stored(connection: sa.Connection) -> set[str]:
    """The files that the records name."""
    return set(connection.execute(sa.select(stored_file.c.path)).scalars())


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, by its place, without locks."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "LOCK"
    }
