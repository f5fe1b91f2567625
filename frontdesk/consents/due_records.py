"""Whom to ask again, as lists: never asked, run out or running out, of age now, or a text that changed in substance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import Due
from frontdesk.consents.notice_records import policy_acknowledgement
from frontdesk.consents.records import consent, consent_choice
from frontdesk.consents.rules import ASKED_FOR_CARE
from frontdesk.desk import Work
from frontdesk.patients.model import full_name
from frontdesk.patients.tables import patient

PERSON = (patient.c.id, patient.c.ref, patient.c.given, patient.c.family, patient.c.born)


def never_asked(work: Work, limit: int) -> tuple[Due, ...]:
    """People without any answer about care in any of their files, those seen last first."""
    merged = patient.alias()
    asked = sa.select(consent_choice.c.id).where(
        consent_choice.c.patient_id == patient.c.id, consent_choice.c.purpose == ASKED_FOR_CARE
    )
    asked_elsewhere = (
        sa.select(consent_choice.c.id)
        .join(merged, merged.c.id == consent_choice.c.patient_id)
        .where(merged.c.merged_into == patient.c.id, consent_choice.c.purpose == ASKED_FOR_CARE)
    )
    query = sa.select(*PERSON).where(patient.c.merged_into.is_(None), ~asked.exists(), ~asked_elsewhere.exists())
    rows = work.all(query.order_by(patient.c.seen.desc()).limit(limit))
    return tuple(_due(row, "never_asked") for row in rows)


def of_age(work: Work, before: date, limit: int) -> tuple[Due, ...]:
    """Those born by `before`, and so of age, for whom a guardian signed last."""
    newest = _newest().subquery()
    query = (
        sa.select(*PERSON, consent.c.reference, consent.c.template)
        .join(consent, consent.c.patient_id == patient.c.id)
        .join(newest, newest.c.id == consent.c.id)
        .where(patient.c.born <= before, consent.c.signer == "guardian", patient.c.merged_into.is_(None))
        .order_by(patient.c.born.desc(), consent.c.id)
        .limit(limit)
    )
    return tuple(_due(row, "of_age", row) for row in work.all(query))


def running_out(work: Work, start: date | None, end: date, limit: int) -> tuple[Due, ...]:
    """Consents, not signed again since, whose last day lies between these (both included; no start for None)."""
    newest = _newest().subquery()
    query = (
        sa.select(*PERSON, consent.c.reference, consent.c.template, consent.c.valid_until)
        .join(consent, consent.c.patient_id == patient.c.id)
        .join(newest, newest.c.id == consent.c.id)
        .where(consent.c.valid_until <= end, consent.c.method != "refused")
        .order_by(consent.c.valid_until, consent.c.id)
        .limit(limit)
    )
    if start is not None:
        query = query.where(consent.c.valid_until >= start)
    return tuple(_due(row, "expiring" if start else "expired", row, row.valid_until) for row in work.all(query))


def outdated(work: Work, first_numbers: Mapping[str, int], limit: int) -> tuple[Due, ...]:
    """Those whose newest consent by a text is of an earlier version in substance (the first number of the version).

    What came on paper from before the program has no version of ours and is asked at the next visit by its own list.
    """
    if max(first_numbers.values(), default=1) == 1:
        return ()
    newest = _newest().subquery()
    older = sa.or_(*(
        sa.and_(consent.c.template == name, consent.c.template_version.like(f"{earlier}.%"))
        for name, number in first_numbers.items()
        for earlier in range(1, number)
    ))  # fmt: skip
    query = (
        sa.select(*PERSON, consent.c.reference, consent.c.template)
        .join(consent, consent.c.patient_id == patient.c.id)
        .join(newest, newest.c.id == consent.c.id)
        .where(older, consent.c.method != "refused")
        .order_by(consent.c.id.desc())
        .limit(limit)
    )
    return tuple(_due(row, "new_version", row) for row in work.all(query))


def not_received(work: Work, version: str, limit: int) -> tuple[Due, ...]:
    """Those who received an earlier version of the policy and not this one, the last ones first."""
    known = policy_acknowledgement.alias()
    this = sa.select(known.c.id).where(known.c.patient_id == patient.c.id, known.c.version == version)
    earlier = sa.select(sa.func.max(policy_acknowledgement.c.id)).where(
        policy_acknowledgement.c.patient_id == patient.c.id
    )
    last = earlier.scalar_subquery()
    query = sa.select(*PERSON).where(patient.c.merged_into.is_(None), last.is_not(None), ~this.exists())
    return tuple(_due(row, "policy") for row in work.all(query.order_by(last.desc()).limit(limit)))


def _newest() -> sa.Select[Any]:
    """The newest consent by each text about each thing, of every file."""
    return sa.select(sa.func.max(consent.c.id).label("id")).group_by(
        consent.c.patient_id, consent.c.template, consent.c.particulars
    )


def _due(row: sa.Row[Any], why: Any, signed: sa.Row[Any] | None = None, until: date | None = None) -> Due:
    return Due(
        row.id,
        row.ref,
        full_name(row.given, row.family),
        row.born,
        why,
        signed.template if signed else "",
        signed.reference if signed else "",
        until,
    )
