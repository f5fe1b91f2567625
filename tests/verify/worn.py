"""A worked clinic to meddle with, for the tests of what finds it out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from frontdesk import verify
from frontdesk.vault.database import Database
from tests.clinics import PASSWORD, Worked


@dataclass
class Worn:
    """A copy of the worked clinic to meddle with, the folder as it was a day earlier, and the manager's key."""

    clinic: Worked
    folder: Path
    earlier: Path
    key: bytes

    @contextmanager
    def behind_the_desk(self) -> Iterator[sa.Connection]:
        """Somebody who has the data key writes into the database."""
        database = Database.open(self.folder / "clinic.db", self.key)
        with database.writing() as connection:
            yield connection
        database.close()

    def report(self, *, full: bool = True) -> verify.Report:
        return verify.with_password(self.folder, "nisha", PASSWORD, full=full)

    def said(self, *, full: bool = True) -> str:
        return "\n".join(str(finding) for finding in self.report(full=full).findings)
