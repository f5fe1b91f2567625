"""The disclosure register as stored: recipients, what left, each copy, and the room's sealed documents."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.disclosures.model import CLOSING, Disclosure, Item, Kept, NewDisclosure, Recipient, Wanted
from frontdesk.foundation import clock
from frontdesk.patients.tables import patient
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import next_number

recipient = sa.Table(
    "recipient",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("contact", sa.Text, nullable=False),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("made", Instant, nullable=False),
    sa.Column("made_by", sa.Integer, nullable=False),
    sqlite_autoincrement=True,
)

disclosure = sa.Table(
    "disclosure",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("reference", sa.Text, nullable=False, unique=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("recipient_id", sa.Integer, sa.ForeignKey("recipient.id"), nullable=False),
    sa.Column("at", Instant, nullable=False, index=True),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("ground", sa.Text, nullable=False),
    sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=True),
    sa.Column("consent", sa.Text, nullable=False),
    sa.Column("fields", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

disclosure_item = sa.Table(
    "disclosure_item",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("disclosure_id", sa.Integer, sa.ForeignKey("disclosure.id"), nullable=False, index=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("subject", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False, index=True),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("how", sa.Text, nullable=False),
    sa.Column("changed", Instant, nullable=True),
    sa.Column("changed_by", sa.Integer, nullable=True),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("recalled", Instant, nullable=True),
    sqlite_autoincrement=True,
)

disclosure_document = sa.Table(
    "disclosure_document",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("disclosure_id", sa.Integer, sa.ForeignKey("disclosure.id"), nullable=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("reference", sa.Text, nullable=False, unique=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("stored_file", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False, index=True),
    sa.Column("head", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

_OUT = disclosure_item.c.how.not_in(CLOSING)


def next_id(work: Work) -> int:
    """The id that the next disclosure will get: it makes the reference that its document bears."""
    return next_number(work.connection, disclosure)


def next_document(work: Work) -> int:
    """The id that the next document will get."""
    return next_number(work.connection, disclosure_document)


def add(work: Work, new: NewDisclosure, reference: str) -> int:
    """Write a line of the register with its items; returns its id."""
    made = work.insert(
        disclosure,
        reference=reference,
        patient_id=new.patient_id,
        recipient_id=_recipient(work, new.recipient),
        at=work.at,
        person=work.person.id,
        purpose=new.purpose,
        channel=new.channel,
        place=new.place,
        ground=new.ground,
        consent_id=new.consent_id,
        consent=new.consent,
        fields=" ".join(new.fields),
    )
    for one in new.items:
        work.insert(
            disclosure_item,
            disclosure_id=made,
            patient_id=one.patient_id,
            kind=one.kind,
            subject=one.subject,
            name=one.name,
            sha256=one.sha256,
            size=one.size,
            how="",
            changed=None,
            changed_by=None,
            note="",
            recalled=None,
        )
    return made


def add_document(work: Work, **values: Any) -> int:
    """Write the row of a sealed document; returns its id."""
    return work.insert(disclosure_document, at=work.at, person=work.person.id, head=work.head, **values)


def change(work: Work, item_id: int, how: str, note: str) -> None:
    """Write what was done about a copy."""
    work.update(disclosure_item, item_id, how=how, note=note, changed=work.at, changed_by=work.person.id)


def recall(work: Work, kind: str, subjects: Collection[int], purpose: str | None = None) -> int:
    """Let every copy of these records that is out, for `purpose` or for any, have to come back; returns how many."""
    query = _copies(kind, subjects).where(disclosure_item.c.recalled.is_(None))
    rows = work.all(query if purpose is None else query.where(disclosure.c.purpose == purpose))
    for row in rows:
        work.update(disclosure_item, row.id, recalled=work.at)
    return len(rows)


def let_be(work: Work, kind: str, subject: int, still: Collection[str]) -> None:
    """Take the recall of this record's copies back, but for the purposes for which it `still` has to come back."""
    query = _copies(kind, (subject,)).where(disclosure_item.c.recalled.is_not(None), disclosure.c.purpose.not_in(still))
    for row in work.all(query):
        work.update(disclosure_item, row.id, recalled=None)


def out(work: Work) -> tuple[Disclosure, ...]:
    """Every line of which others than the patient still have a copy, newest first."""
    return _read(work, _lines().where(_has_copies_out()))


def of_patients(work: Work, patients: tuple[int, ...]) -> tuple[Disclosure, ...]:
    """What left about these files, newest first; also what was made from them while they were merged into another."""
    made = sa.select(disclosure_item.c.disclosure_id).where(disclosure_item.c.patient_id.in_(patients))
    return _read(work, _lines().where(sa.or_(disclosure.c.patient_id.in_(patients), disclosure.c.id.in_(made))))


def listed(work: Work, wanted: Wanted, limit: int) -> tuple[Disclosure, ...]:
    """The newest lines that are wanted."""
    query = _lines().limit(limit)
    if wanted.purpose:
        query = query.where(disclosure.c.purpose == wanted.purpose)
    if wanted.kind:
        query = query.where(recipient.c.kind == wanted.kind)
    if wanted.since:
        query = query.where(disclosure.c.at >= clock.midnight(wanted.since))
    if wanted.until:
        query = query.where(disclosure.c.at < clock.midnight(wanted.until + timedelta(days=1)))
    if wanted.out:
        query = query.where(_has_copies_out())
    return _read(work, query)


def read(work: Work, disclosure_id: int) -> Disclosure | None:
    """One line of the register, or None."""
    found = _read(work, _lines().where(disclosure.c.id == disclosure_id))
    return found[0] if found else None


def item(work: Work, item_id: int) -> Item | None:
    """One copy, or None."""
    row = work.one(sa.select(disclosure_item).where(disclosure_item.c.id == item_id))
    return None if row is None else _item(row)


def by_hash(work: Work, sha256: str) -> tuple[int, str] | None:
    """The newest disclosure and the name of the copy with this SHA-256 (hex), or None."""
    query = sa.select(disclosure_item.c.disclosure_id, disclosure_item.c.name).order_by(disclosure_item.c.id.desc())
    row = work.one(query.where(disclosure_item.c.sha256 == sha256))
    return None if row is None else (row.disclosure_id, row.name)


def out_by_purpose(connection: sa.Connection, patients: tuple[int, ...]) -> dict[str, int]:
    """How many copies about these files, given to others than the patient, are out for each purpose."""
    query = (
        sa.select(disclosure.c.purpose, sa.func.count().label("copies"))
        .join(disclosure_item, disclosure_item.c.disclosure_id == disclosure.c.id)
        .join(recipient, recipient.c.id == disclosure.c.recipient_id)
        .where(disclosure_item.c.patient_id.in_(patients), recipient.c.kind != "patient", _OUT)
        .group_by(disclosure.c.purpose)
    )
    return {row.purpose: row.copies for row in connection.execute(query)}


def recipients(work: Work, limit: int) -> tuple[Recipient, ...]:
    """Those who have a name and got something before, the latest first; no private person, who belongs to a patient."""
    last = sa.func.max(recipient.c.id)
    columns = (recipient.c.kind, recipient.c.name, recipient.c.contact, recipient.c.country)
    query = sa.select(*columns).where(recipient.c.name != "", recipient.c.kind != "person").group_by(*columns)
    query = query.order_by(last.desc()).limit(limit)
    return tuple(Recipient(*row) for row in work.all(query))


def document(work: Work, document_id: int) -> Kept | None:
    """One sealed document, or None."""
    row = work.one(sa.select(disclosure_document).where(disclosure_document.c.id == document_id))
    return None if row is None else _kept(row)


def documents(work: Work, patients: tuple[int, ...]) -> tuple[Kept, ...]:
    """The sealed documents about these files, newest first."""
    query = sa.select(disclosure_document).where(disclosure_document.c.patient_id.in_(patients))
    return tuple(_kept(row) for row in work.all(query.order_by(disclosure_document.c.id.desc())))


def patient_by_document(connection: sa.Connection, sha256: str) -> int | None:
    """Whom the sealed document with this SHA-256 (hex) is about; None where there is none."""
    query = sa.select(disclosure_document.c.patient_id).where(disclosure_document.c.sha256 == sha256)
    found: int | None = connection.execute(query).scalar()
    return found


def _copies(kind: str, subjects: Collection[int]) -> sa.Select[Any]:
    """The copies of these records that others than the patient have."""
    return (
        sa.select(disclosure_item.c.id)
        .join(disclosure, disclosure.c.id == disclosure_item.c.disclosure_id)
        .join(recipient, recipient.c.id == disclosure.c.recipient_id)
        .where(disclosure_item.c.kind == kind, disclosure_item.c.subject.in_(subjects), _OUT)
        .where(recipient.c.kind != "patient")
    )


def _has_copies_out() -> sa.ColumnElement[bool]:
    still = sa.select(disclosure_item.c.id).where(disclosure_item.c.disclosure_id == disclosure.c.id, _OUT)
    return sa.and_(still.exists(), recipient.c.kind != "patient")


def _recipient(work: Work, told: Recipient) -> int:
    """The row of this recipient: the one that says exactly the same, or a new one."""
    values = {"kind": told.kind, "name": told.name, "contact": told.contact, "country": told.country}
    same = (recipient.c[name] == value for name, value in values.items())
    row = work.one(sa.select(recipient.c.id).where(*same))
    return row.id if row else work.insert(recipient, made=work.at, made_by=work.person.id, **values)


def _lines() -> sa.Select[Any]:
    named = ("kind", "name", "contact", "country")
    return (
        sa.select(
            disclosure,
            *(recipient.c[name].label(f"to_{name}") for name in named),
            disclosure_document.c.id.label("document_id"),
            patient.c.ref,
        )
        .join(recipient, recipient.c.id == disclosure.c.recipient_id)
        .join(patient, patient.c.id == disclosure.c.patient_id)
        .outerjoin(disclosure_document, disclosure_document.c.disclosure_id == disclosure.c.id)
        .order_by(disclosure.c.id.desc())
    )


def _read(work: Work, query: sa.Select[Any]) -> tuple[Disclosure, ...]:
    rows = work.all(query)
    items: dict[int, list[Item]] = {}
    within = disclosure_item.c.disclosure_id.in_([row.id for row in rows])
    for row in work.all(sa.select(disclosure_item).where(within).order_by(disclosure_item.c.id)):
        items.setdefault(row.disclosure_id, []).append(_item(row))
    return tuple(_disclosure(row, items) for row in rows)


def _disclosure(row: sa.Row[Any], items: Mapping[int, list[Item]]) -> Disclosure:
    return Disclosure(
        patient_id=row.patient_id,
        recipient=Recipient(row.to_kind, row.to_name, row.to_contact, row.to_country),
        purpose=row.purpose,
        channel=row.channel,
        ground=row.ground,
        fields=tuple(row.fields.split()),
        items=tuple(items.get(row.id, ())),
        place=row.place,
        consent_id=row.consent_id,
        consent=row.consent,
        id=row.id,
        reference=row.reference,
        at=row.at,
        person=row.person,
        document_id=row.document_id,
        ref=row.ref,
    )


def _item(row: sa.Row[Any]) -> Item:
    return Item(
        kind=row.kind,
        subject=row.subject,
        name=row.name,
        sha256=row.sha256,
        size=row.size,
        patient_id=row.patient_id,
        id=row.id,
        disclosure_id=row.disclosure_id,
        how=row.how,
        changed=row.changed,
        changed_by=row.changed_by,
        note=row.note,
        recalled=row.recalled,
    )


def _kept(row: sa.Row[Any]) -> Kept:
    return Kept(
        id=row.id,
        patient_id=row.patient_id,
        kind=row.kind,
        reference=row.reference,
        at=row.at,
        person=row.person,
        language=row.language,
        stored_file=row.stored_file,
        sha256=row.sha256,
        disclosure_id=row.disclosure_id,
    )
