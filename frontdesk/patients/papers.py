"""Identity papers as stored: the end of each number, a keyed hash to know it again, the whole only where allowed."""

from __future__ import annotations

import base64

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation.errors import UserError
from frontdesk.patients import identity, merge_records
from frontdesk.patients.identity import Read
from frontdesk.patients.model import IdentityPaper, Patient
from frontdesk.patients.spelling import fold
from frontdesk.patients.tables import identity_paper, patient

KEY = "identity_key"
"""The setting that holds the key of the hashes, made at set-up: the same through every change of the clinic's key."""

_PAPERS = (
    sa.select(identity_paper).where(identity_paper.c.patient_id == sa.bindparam("file")).order_by(identity_paper.c.id)
)


def of(work: Work, patient_id: int) -> tuple[IdentityPaper, ...]:
    """The papers noted on one record, the oldest first."""
    return tuple(_kept(row) for row in work.all(_PAPERS, file=patient_id))


def add(work: Work, patient_id: int, number: Read) -> IdentityPaper:
    """Keep what may be kept of the number. Raises `UserError` for one that is on this record already."""
    hashed = identity.fingerprint(_key(work), number)
    files = merge_records.same_person(work.connection, patient_id)
    known = sa.select(identity_paper.c.id).where(identity_paper.c.patient_id.in_(files))
    same = identity_paper.c.last == number.last if hashed is None else identity_paper.c.hash == hashed
    if work.one(known.where(identity_paper.c.kind == number.kind.id, same)) is not None:
        raise UserError("This paper is on the record already.", field="number")
    paper_id = work.insert(
        identity_paper,
        patient_id=patient_id,
        kind=number.kind.id,
        reason=number.reason,
        last=number.last,
        full=number.full,
        hash=hashed,
        at=work.at,
        person=work.person.id,
    )
    return IdentityPaper(
        paper_id, number.kind.id, number.reason, number.last, bool(number.full), work.at, work.person.id
    )


def read(work: Work, paper_id: int) -> tuple[int, IdentityPaper]:
    """Whose paper it is, and the paper. Raises `UserError` for none."""
    row = work.one(sa.select(identity_paper).where(identity_paper.c.id == paper_id))
    if row is None:
        raise UserError("There is no such identity paper.")
    return row.patient_id, _kept(row)


def whole(work: Work, paper_id: int) -> str:
    """The whole number. Raises `UserError` where only its end is kept."""
    row = work.one(sa.select(identity_paper.c.full).where(identity_paper.c.id == paper_id))
    if row is None or not row.full:
        raise UserError("Only the end of this number is kept.")
    return str(row.full)


def drop(work: Work, paper_id: int) -> None:
    """Forget a paper."""
    work.delete(identity_paper, paper_id)


def same(work: Work, number: Read, person: Patient) -> tuple[int, ...]:
    """Other people's files with this number, by its hash; without one, by its end, the birth and part of the name."""
    hashed = identity.fingerprint(_key(work), number)
    query = sa.select(patient.c.id, patient.c.given, patient.c.family).join_from(patient, identity_paper)
    query = query.where(patient.c.id.not_in(merge_records.same_person(work.connection, person.id)))
    if hashed is not None:
        found = work.all(query.where(identity_paper.c.hash == hashed))
    else:
        kept = sa.and_(identity_paper.c.kind == number.kind.id, identity_paper.c.last == number.last)
        words = set(fold(f"{person.given} {person.family}"))
        alike = work.all(query.where(kept, patient.c.born == person.born)) if person.born else ()
        found = [one for one in alike if words & set(fold(f"{one.given} {one.family}"))]
    return tuple(sorted({merge_records.kept(work.connection, one.id) for one in found}))


def _key(work: Work) -> bytes:
    return base64.b64decode(work.setting(KEY))


def _kept(row: sa.Row[tuple[object, ...]]) -> IdentityPaper:
    return IdentityPaper(row.id, row.kind, row.reason, row.last, bool(row.full), row.at, row.person)
