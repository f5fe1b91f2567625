"""The photographs that consents were given over, as stored: by the hashes of the files that they came as."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa

from frontdesk.consents import gate_records
from frontdesk.consents.model import Pictured
from frontdesk.consents.records import consent, consent_choice
from frontdesk.consents.rules import Allowance
from frontdesk.consents.withdrawal_records import withdrawn_purpose
from frontdesk.desk import Work
from frontdesk.vault.database import metadata

consent_picture = sa.Table(
    "consent_picture",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False, index=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("photo", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)


def add(work: Work, consent_id: int, patient_id: int, pictures: Iterable[Pictured]) -> None:
    """Write one row a photograph that the form showed."""
    for one in pictures:
        work.insert(consent_picture, consent_id=consent_id, patient_id=patient_id, photo=one.photo)


def limited_to(work: Work, files: tuple[int, ...], found: Allowance, today: date) -> frozenset[str] | None:
    """The photographs (SHA-256 in hex) that the gate's yes was given over, by any of the person's forms that count.

    None where one of these forms showed none: it speaks of all.
    """
    purpose, choice, later, back = found.purpose, consent_choice.c, consent_choice.alias().c, withdrawn_purpose.c
    no = sa.select(later.id).where(
        later.patient_id.in_(files), later.purpose == purpose, later.given.is_(False), later.id > choice.id
    )
    taken = sa.select(back.id).where(back.patient_id.in_(files), back.purpose == purpose, back.upto >= consent.c.id)
    query = (
        sa.select(consent_picture.c.photo, consent.c.guardian_id)
        .select_from(consent_choice)
        .join(consent, consent.c.id == choice.consent_id)
        .outerjoin(consent_picture, consent_picture.c.consent_id == consent.c.id)
        .where(choice.patient_id.in_(files), choice.purpose == purpose, choice.given.is_(True))
        .where(sa.or_(consent.c.valid_until.is_(None), consent.c.valid_until >= today))
        .where(~no.exists(), ~taken.exists())
    )
    if found.signer != "guardian":  # of age by now
        query = query.where(consent.c.signer != "guardian")
    rows = work.all(query)
    acted = gate_records.acted_until(work.connection, files, {row.guardian_id for row in rows if row.guardian_id})
    shown = frozenset(row.photo for row in rows if acted.get(row.guardian_id, today) >= today)
    return None if None in shown else shown
