"""What the gate reads: the newest answers and withdrawals of all files of a person, and emergencies on record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.records import consent, consent_choice
from frontdesk.consents.rules import File, Said
from frontdesk.consents.withdrawal_records import withdrawn_purpose
from frontdesk.desk import Work
from frontdesk.patients import merge_records
from frontdesk.patients.tables import patient, patient_merge
from frontdesk.vault.database import Instant, metadata

emergency_basis = sa.Table(
    "emergency_basis",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("until", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sqlite_autoincrement=True,
)

Spoken = dict[int, dict[str, Said]]


def file_of(connection: sa.Connection, patient_id: int, at: datetime, purposes: tuple[str, ...] | None) -> File:
    """The person's kept file with all that was merged into it, saying what it says by `at`; all purposes for None."""
    tree = _tree(connection, merge_records.kept(connection, patient_id))
    if not tree:
        return File(None, {})
    spoken = _spoken(connection, [one.id for one in tree], at, purposes)
    below: dict[int, list[Any]] = {}
    for one in tree[1:]:
        below.setdefault(one.merged_into, []).append(one)

    def file(row: sa.Row[Any]) -> File:
        under = tuple(file(one) for one in below.get(row.id, ()))
        return File(row.born, spoken.get(row.id, {}), row.merged, under)

    return file(tree[0])


def purposes_in(file: File) -> tuple[str, ...]:
    """Every purpose that the files speak of, sorted."""
    return tuple(sorted({*file.said, *(name for one in file.below for name in purposes_in(one))}))


def emergency_until(connection: sa.Connection, patient_id: int, at: datetime) -> datetime | None:
    """Until when an emergency recorded for this file is a basis for care; None when there is none at `at`."""
    query = sa.select(sa.func.max(emergency_basis.c.until, type_=Instant)).where(
        emergency_basis.c.patient_id == patient_id, emergency_basis.c.until > at, emergency_basis.c.at <= at
    )
    return connection.execute(query).scalar()


def add_emergency(work: Work, patient_id: int, reason: str, until: datetime) -> int:
    """Write that care goes on without consent, and why."""
    return work.insert(
        emergency_basis, patient_id=patient_id, reason=reason, at=work.at, until=until, person=work.person.id
    )


def _tree(connection: sa.Connection, kept_id: int) -> list[Any]:
    """The kept file first, then every file merged into one before it."""
    columns = (patient.c.id, patient.c.born, patient.c.merged_into, patient_merge.c.at.label("merged"))
    joined = sa.select(*columns).outerjoin(patient_merge, patient_merge.c.patient_id == patient.c.id)
    found: list[Any] = list(connection.execute(joined.where(patient.c.id == kept_id)))
    level = [kept_id]
    while level:
        rows = list(connection.execute(joined.where(patient.c.merged_into.in_(level)).order_by(patient.c.id)))
        found += rows
        level = [row.id for row in rows]
    return found


def _spoken(connection: sa.Connection, files: list[int], at: datetime, purposes: tuple[str, ...] | None) -> Spoken:
    withdrawn = _withdrawn(connection, files, purposes)
    spoken: Spoken = {}
    for row in connection.execute(_newest(files, at, purposes)):
        upto, when = withdrawn.pop((row.patient_id, row.purpose), (0, None))
        spoken.setdefault(row.patient_id, {})[row.purpose] = _said(row, when if upto >= row.id else None)
    for (file_id, purpose), (_, when) in withdrawn.items():
        if when is not None:
            spoken.setdefault(file_id, {})[purpose] = Said(False, None, when, withdrawn=when)
    return spoken


def _newest(files: Iterable[int], at: datetime, purposes: tuple[str, ...] | None) -> sa.Select[Any]:
    """Each file's newest answer per purpose given by `at`; a refusal counts whatever time it bears."""
    newest = (
        sa.select(sa.func.max(consent_choice.c.id))
        .join(consent, consent.c.id == consent_choice.c.consent_id)
        .where(
            consent_choice.c.patient_id.in_(list(files)),
            sa.or_(consent.c.signed <= at, consent_choice.c.given.is_(False)),
        )
        .group_by(consent_choice.c.patient_id, consent_choice.c.purpose)
    )
    if purposes is not None:
        newest = newest.where(consent_choice.c.purpose.in_(list(purposes)))
    columns = (
        consent_choice.c.patient_id,
        consent_choice.c.purpose,
        consent_choice.c.given,
        *(consent.c[name] for name in (
            "id", "reference", "template", "template_version", "signer", "signed", "method", "valid_until",
        )),
    )  # fmt: skip
    joined = sa.select(*columns).join(consent, consent.c.id == consent_choice.c.consent_id)
    return joined.where(consent_choice.c.id.in_(newest))


def _withdrawn(
    connection: sa.Connection, files: list[int], purposes: tuple[str, ...] | None
) -> dict[tuple[int, str], tuple[int, datetime | None]]:
    """Per file and purpose: up to which consent everything was taken back, and when the last time."""
    last = (sa.func.max(withdrawn_purpose.c.upto).label("upto"), sa.func.max(withdrawn_purpose.c.at, type_=Instant))
    key = (withdrawn_purpose.c.patient_id, withdrawn_purpose.c.purpose)
    query = sa.select(*key, last[0], last[1].label("at")).where(key[0].in_(files)).group_by(*key)
    if purposes is not None:
        query = query.where(withdrawn_purpose.c.purpose.in_(list(purposes)))
    return {(row.patient_id, row.purpose): (row.upto, row.at) for row in connection.execute(query)}


def _said(row: sa.Row[Any], withdrawn: datetime | None) -> Said:
    return Said(
        given=row.given,
        consent_id=row.id,
        at=row.signed,
        reference=row.reference,
        version=f"{row.template} {row.template_version}",
        signer=row.signer,
        method=row.method,
        valid_until=row.valid_until,
        withdrawn=withdrawn,
    )
