"""What the gate reads: the newest answers and withdrawals of all files of a person, and emergencies on record."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import BY_AGE, Emergency
from frontdesk.consents.records import consent, consent_choice
from frontdesk.consents.rules import File, Said
from frontdesk.consents.withdrawal_records import withdrawn_purpose
from frontdesk.desk import Work
from frontdesk.patients import merge_records
from frontdesk.patients.tables import guardianship, patient, patient_merge
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

Spoken = dict[str, Said]

# Statements are made once: making one costs as much as running it, and the gate is asked at every turn. Each is about
# one file, so that none is written anew for the number of files: nearly everybody has one.
_FILE = sa.bindparam("file", type_=sa.Integer)
_AT = sa.bindparam("at", type_=Instant)
_PURPOSE = sa.bindparam("purpose", type_=sa.Text)

_FILES = (
    sa.select(patient.c.id, patient.c.born, patient.c.merged_into, patient_merge.c.at.label("merged"))
    .outerjoin(patient_merge, patient_merge.c.patient_id == patient.c.id)
    .where(sa.or_(patient.c.id == _FILE, patient.c.merged_into == _FILE))
    .order_by(patient.c.id)
)
_WITHDRAWN = (
    sa.select(
        withdrawn_purpose.c.purpose,
        sa.func.max(withdrawn_purpose.c.upto),
        sa.func.max(withdrawn_purpose.c.at, type_=Instant),
    )
    .where(withdrawn_purpose.c.patient_id == _FILE)
    .group_by(withdrawn_purpose.c.purpose)
)
_WITHDRAWN_ONE = _WITHDRAWN.where(withdrawn_purpose.c.purpose == _PURPOSE)
_EMERGENCY = sa.select(sa.func.max(emergency_basis.c.until, type_=Instant)).where(
    emergency_basis.c.patient_id == _FILE, emergency_basis.c.until > _AT, emergency_basis.c.at <= _AT
)


def _newest(*only: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """The file's newest answer per purpose given by `at`; a refusal counts whatever time it bears."""
    # From the index alone: which purposes the file was asked about. Then the newest answer of each, from the end of
    # its stretch of the index, so that a long history is not read through.
    stretches = sa.select(consent_choice.c.purpose).distinct()
    about = stretches.where(consent_choice.c.patient_id == _FILE, *only).subquery()
    one = consent_choice.alias()
    newest = (
        sa.select(one.c.id)
        .join(consent, consent.c.id == one.c.consent_id)
        .where(
            one.c.patient_id == _FILE,
            one.c.purpose == about.c.purpose,
            sa.or_(consent.c.signed <= _AT, one.c.given.is_(False)),
        )
        .order_by(one.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    said = (
        "id", "reference", "template", "template_version", "signer", "signed", "method", "valid_until", "guardian_id",
    )  # fmt: skip
    joined = sa.select(consent_choice.c.purpose, consent_choice.c.given, *(consent.c[name] for name in said))
    return joined.join(consent, consent.c.id == consent_choice.c.consent_id).where(
        consent_choice.c.id.in_(sa.select(newest).select_from(about))
    )


_NEWEST = _newest()
_NEWEST_ONE = _newest(consent_choice.c.purpose == _PURPOSE)


def file_of(connection: sa.Connection, patient_id: int, at: datetime, purpose: str | None) -> File:
    """The person's kept file with all that was merged into it, saying what it says by `at`; all purposes for None."""
    rows = connection.execute(_FILES, {"file": patient_id}).all()
    kept = next((row for row in rows if row.id == patient_id), None)
    if kept is None:
        return File(None, {})
    if kept.merged_into is not None:
        return file_of(connection, merge_records.kept(connection, patient_id), at, purpose)
    below = [row for row in rows if row.merged_into == patient_id]
    # Of a person with one file there is nothing to be chosen.
    elsewhere = merge_records.elsewhere(connection, [patient_id], ["born"]) if below else {}
    born = elsewhere.get(patient_id, {}).get("born", kept.born)
    files = merge_records.same_person(connection, patient_id) if below else (patient_id,)

    def file(file_id: int, merged: datetime | None, below: Iterable[Any]) -> File:
        under = tuple(file(one.id, one.merged, _merged_into(connection, one.id)) for one in below)
        return File(born, _spoken(connection, file_id, files, at, purpose), merged, under)

    return file(patient_id, None, below)


def purposes_in(file: File) -> tuple[str, ...]:
    """Every purpose that the files speak of, sorted."""
    return tuple(sorted({*file.said, *(name for one in file.below for name in purposes_in(one))}))


def no_to(connection: sa.Connection, purpose: str) -> frozenset[int]:
    """The kept files of everybody who, in any of their files, last said no to this purpose or took it back."""
    last = (
        sa.select(sa.func.max(consent_choice.c.id))
        .where(consent_choice.c.purpose == purpose)
        .group_by(consent_choice.c.patient_id)
    )
    refused = sa.select(consent_choice.c.patient_id).where(
        consent_choice.c.id.in_(last), consent_choice.c.given.is_(False)
    )
    later = sa.select(consent_choice.c.id).where(
        consent_choice.c.patient_id == withdrawn_purpose.c.patient_id,
        consent_choice.c.purpose == purpose,
        consent_choice.c.consent_id > withdrawn_purpose.c.upto,
    )
    taken = sa.select(withdrawn_purpose.c.patient_id).where(withdrawn_purpose.c.purpose == purpose, ~later.exists())
    merged = set(connection.scalars(sa.select(patient.c.id).where(patient.c.merged_into.is_not(None))))
    files = connection.scalars(sa.union(refused, taken))
    return frozenset(merge_records.kept(connection, one) if one in merged else one for one in files)


def emergency_until(connection: sa.Connection, patient_id: int, at: datetime) -> datetime | None:
    """Until when an emergency recorded on any file of the person is a basis for care; None when none is at `at`."""
    files = merge_records.same_person(connection, patient_id)
    found = (connection.execute(_EMERGENCY, {"file": one, "at": at}).scalar() for one in files)
    return max((until for until in found if until is not None), default=None)


def emergencies(work: Work, files: Collection[int]) -> tuple[Emergency, ...]:
    """Every emergency that was ever put on these files, the earliest first."""
    query = sa.select(emergency_basis).where(emergency_basis.c.patient_id.in_(files)).order_by(emergency_basis.c.id)
    return tuple(Emergency(row.at, row.until, row.reason, row.person) for row in work.all(query))


def add_emergency(work: Work, patient_id: int, reason: str, until: datetime) -> int:
    """Write that care goes on without consent, and why."""
    return work.insert(
        emergency_basis, patient_id=patient_id, reason=reason, at=work.at, until=until, person=work.person.id
    )


def _merged_into(connection: sa.Connection, file_id: int) -> list[Any]:
    return [row for row in connection.execute(_FILES, {"file": file_id}) if row.merged_into == file_id]


def _spoken(
    connection: sa.Connection, file_id: int, files: Collection[int], at: datetime, purpose: str | None
) -> Spoken:
    """What this one of the person's `files` says by `at` of each purpose, or of the one asked about."""
    asked = {"file": file_id, "at": at} | ({} if purpose is None else {"purpose": purpose})
    taken = connection.execute(_WITHDRAWN if purpose is None else _WITHDRAWN_ONE, asked)
    withdrawn = {name: (upto, when) for name, upto, when in taken}
    newest = connection.execute(_NEWEST if purpose is None else _NEWEST_ONE, asked).all()
    acted = acted_until(connection, files, {row.guardian_id for row in newest if row.guardian_id is not None})
    spoken: Spoken = {}
    for name, given, number, reference, template, version, signer, signed, method, until, guardian in newest:
        upto, when = withdrawn.pop(name, (0, None))
        after = when if upto >= number else None
        spoken[name] = Said(
            given, number, signed, reference, f"{template} {version}", signer, method, until, after, acted.get(guardian)
        )
    # What is left was given in a file merged into this one: there is nothing here that it could have followed.
    return spoken | {name: Said(False, None, when, withdrawn=when) for name, (_, when) in withdrawn.items()}


def acted_until(connection: sa.Connection, files: Collection[int], guardians: Collection[int]) -> dict[int, date]:
    """Until which day those guardians acted who no longer do; a child's consent rests on its age, not on this."""
    if not guardians:
        return {}
    in_force = sa.func.count().filter(guardianship.c.ended.is_(None)) > 0
    query = (
        sa.select(guardianship.c.guardian_id, sa.func.max(guardianship.c.ended, type_=sa.Date).label("ended"))
        .where(
            guardianship.c.patient_id.in_(files),
            guardianship.c.guardian_id.in_(guardians),
            guardianship.c.ground != BY_AGE,
        )
        .group_by(guardianship.c.guardian_id)
        .having(~in_force)
    )
    # Somebody else decides from the day on which it ended.
    return {row.guardian_id: row.ended - timedelta(days=1) for row in connection.execute(query)}
