"""Versions of the clinic's privacy policy, and which patient has acknowledged which, as stored."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import Acknowledgement, Notice
from frontdesk.desk import Work
from frontdesk.vault.database import Instant, metadata

policy_notice = sa.Table(
    "policy_notice",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("version", sa.Text, nullable=False, unique=True),
    sa.Column("dated", sa.Date, nullable=False),
    sa.Column("material", sa.Boolean, nullable=False),
    sa.Column("texts", sa.Text, nullable=False),
    sa.Column("review_due", sa.Date, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("author", sa.Integer, nullable=False),
    sqlite_autoincrement=True,
)

policy_acknowledgement = sa.Table(
    "policy_acknowledgement",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("version", sa.Text, nullable=False),
    sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.UniqueConstraint("patient_id", "version"),
    sqlite_autoincrement=True,
)


def add(work: Work, texts: Mapping[str, str], **values: Any) -> int:
    """Write a new version of the policy; `texts` are its sources by language."""
    kept = json.dumps(dict(texts), ensure_ascii=False)
    return work.insert(policy_notice, texts=kept, at=work.at, author=work.person.id, **values)


def newest(work: Work) -> Notice | None:
    """The version in use, or None while the shipped one is."""
    row = work.one(sa.select(policy_notice).order_by(policy_notice.c.id.desc()).limit(1))
    return None if row is None else _notice(row)


def versions(work: Work) -> tuple[Notice, ...]:
    """Every version that this clinic published, newest first."""
    return tuple(_notice(row) for row in work.all(sa.select(policy_notice).order_by(policy_notice.c.id.desc())))


def put_off_review(work: Work, notice_id: int, due: date) -> None:
    """The policy was read through and stands: the next review is due then."""
    work.update(policy_notice, notice_id, review_due=due)


def acknowledge(work: Work, patient_id: int, version: str, consent_id: int | None) -> None:
    """Write that this patient received this version; a second time changes nothing."""
    known = sa.select(policy_acknowledgement.c.id).where(
        policy_acknowledgement.c.patient_id == patient_id, policy_acknowledgement.c.version == version
    )
    if work.one(known) is None:
        work.insert(
            policy_acknowledgement,
            patient_id=patient_id,
            version=version,
            consent_id=consent_id,
            at=work.at,
            person=work.person.id,
        )


def acknowledged(work: Work, patients: tuple[int, ...]) -> tuple[Acknowledgement, ...]:
    """What these files say was received, newest first."""
    query = sa.select(policy_acknowledgement).where(policy_acknowledgement.c.patient_id.in_(patients))
    return tuple(
        Acknowledgement(row.version, row.at, row.person, row.consent_id)
        for row in work.all(query.order_by(policy_acknowledgement.c.id.desc()))
    )


def _notice(row: sa.Row[Any]) -> Notice:
    return Notice(row.id, row.version, row.dated, row.material, json.loads(row.texts), row.review_due, row.author)
