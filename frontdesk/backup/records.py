"""The backups this clinic knows of, as stored, and what a backup tells of the records: the room's only SQL."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from frontdesk.access.questions import Copy
from frontdesk.backup.model import Facts, Known, Snapshot
from frontdesk.desk import read_head
from frontdesk.foundation import ids
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import audit_entry, stored_file

if TYPE_CHECKING:
    from frontdesk.desk import Work

snapshot = sa.Table(
    "snapshot",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("medium", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),  # attested, unproven, damaged, migration or set_aside
    sa.Column("head", sa.Text, nullable=False),
    sa.Column("bytes", sa.Integer, nullable=False),
    sa.Column("expires", Instant, nullable=True),
)

schema = sa.table("alembic_version", sa.column("version_num", sa.Text))


def facts(connection: sa.Connection) -> Facts:
    """The audit head, the schema and the rows per table, as this connection sees them."""
    head = read_head(connection)
    counts = {
        table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        for table in metadata.sorted_tables
    }
    return Facts(head.epoch, head.seq, head.hash.hex(), _schema(connection), counts)


def places(connection: sa.Connection) -> list[str]:
    """Where the files lie that the records name, relative to the clinic's `files` folder."""
    return list(connection.execute(sa.select(stored_file.c.path).order_by(stored_file.c.path)).scalars())


def add(work: Work, made: Snapshot, medium: str) -> None:
    """Remember a backup."""
    work.insert(
        snapshot,
        id=made.id,
        at=made.at,
        medium=medium,
        state=made.state,
        head=made.facts.head if made.facts else "",
        bytes=made.size,
        expires=None,
    )


def add_aside(work: Work, name: str, until: datetime) -> None:
    """Remember a clinic folder that a restore set aside, and when it should go."""
    work.insert(snapshot, id=ids.token(), at=work.at, medium=name, state="set_aside", head="", bytes=0, expires=until)


def known(work: Work) -> tuple[Known, ...]:
    """Every remembered copy of the clinic, the newest first."""
    return tuple(Known(**row._asdict()) for row in work.all(sa.select(snapshot).order_by(snapshot.c.at.desc())))


def copies(connection: sa.Connection, since: datetime) -> tuple[Copy, ...]:
    """The remembered copies that may hold what was there at `since`, the newest first, damaged ones too."""
    query = sa.select(snapshot.c.medium, snapshot.c.at, snapshot.c.expires).where(snapshot.c.at >= since)
    rows = connection.execute(query.order_by(snapshot.c.at.desc()))
    return tuple(Copy(row.medium, row.at, row.expires) for row in rows)


def has(work: Work, snapshot_id: str) -> bool:
    """Whether a backup with this id is remembered."""
    return work.one(sa.select(snapshot.c.id).where(snapshot.c.id == snapshot_id)) is not None


def states(work: Work) -> dict[str, str]:
    """The state of every remembered copy, by its id."""
    return {row.id: row.state for row in work.all(sa.select(snapshot.c.id, snapshot.c.state))}


def went_through(connection: sa.Connection, facts: Facts) -> bool:
    """Whether the audit trail of this database went through the head that `facts` tell of."""
    found = connection.execute(sa.select(audit_entry.c.hash).where(audit_entry.c.seq == facts.seq)).scalar()
    return found is not None and found.hex() == facts.head


def attest(work: Work, made: Snapshot) -> None:
    """Remember that a backup was opened, checked and vouched for."""
    work.update(snapshot, made.id, state=made.state, head=made.facts.head if made.facts else "")


def _schema(connection: sa.Connection) -> str:
    return str(connection.execute(sa.select(schema.c.version_num)).scalar_one())
