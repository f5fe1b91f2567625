"""Many acts of one person in one transaction, each with its own entry in the audit chain: for samples and imports.

A verb reads back every row it wrote to digest it, and waits for the disk; here rows come whole, are digested as they
will be stored, and go to the engine in batches. What is in the folder afterwards is the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from frontdesk.access.roles import Action, Grant, grant
from frontdesk.desk import Desk, read_head
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused
from frontdesk.vault import chain
from frontdesk.vault.tables import audit_entry

Row = tuple[sa.Table, Mapping[str, Any]]
"""A table and a whole new row of it, its number included."""


class Batch:
    """Acts gathered inside one `writing()` unit; `write` hands them to the engine before the unit ends."""

    def __init__(self, desk: Desk, connection: sa.Connection) -> None:
        self.head = read_head(connection)
        self._desk = desk
        self._connection = connection
        self._rows: dict[sa.Table, list[tuple[Any, ...]]] = {}

    def act(
        self, action: Action, at: datetime, subjects: Sequence[tuple[str, int]], rows: Sequence[Row], **notes: object
    ) -> None:
        """One act at the instant `at` that wrote these new rows. Raises `Refused` as the verb would."""
        desk = self._desk
        if grant(desk.person.role, action) is not Grant.ALL:
            raise Refused("Your role does not allow this. Ask the practice manager.")
        digests = []
        for table, row in rows:
            (key,) = table.primary_key.columns
            digests.append([table.name, row[key.name], chain.row_digest(desk.row_key, table.name, row)])
            self._keep(table, row)
        seq = self.head.seq + 1
        body = chain.canonical({
            "at": clock.stamp(at),
            "local": at.astimezone().isoformat(timespec="seconds"),
            "person": desk.person.id,
            "role": desk.person.role.value,
            "action": action.value,
            "subjects": [list(subject) for subject in subjects],
            "ground": None,
            "notes": notes,
            "outcome": "done",
            "rows": digests,
            "seq": seq,
            "epoch": self.head.epoch,
            "previous": self.head.hash.hex(),
        })  # fmt: skip
        self.head = chain.Head(self.head.epoch, seq, chain.digest(desk.chain_key, self.head.hash, body))
        patients = [number for kind, number in subjects if kind == "patient"]
        entry = {
            "seq": seq, "epoch": self.head.epoch, "at": at, "person": desk.person.id, "action": action.value,
            "patient": patients[0] if patients else None, "outcome": "done", "body": body, "hash": self.head.hash,
        }  # fmt: skip
        self._keep(audit_entry, entry)

    def write(self) -> None:
        """Hand everything gathered to the engine, in the order in which tables first came up."""
        for table, rows in self._rows.items():
            statement = str(table.insert().compile(dialect=self._connection.dialect))
            self._connection.exec_driver_sql(statement, rows)
        self._rows.clear()

    def _keep(self, table: sa.Table, row: Mapping[str, Any]) -> None:
        self._rows.setdefault(table, []).append(tuple(_stored(row[name]) for name in table.columns.keys()))  # noqa: SIM118 - a collection of columns, not a mapping of names


def _stored(value: object) -> object:
    """A value as the column types of the vault store it."""
    if isinstance(value, datetime):
        return clock.stamp(value)
    return value.isoformat() if isinstance(value, date) else value
