"""Whom a scanned document is about: a consent, its counter-signature, a receipt or a form to be signed on paper."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.consents.countersign_records import consent_countersignature
from frontdesk.consents.paper_records import paper_form
from frontdesk.consents.records import consent
from frontdesk.consents.withdrawal_records import consent_withdrawal


def patient_on(connection: sa.Connection, reference: str) -> int | None:
    """The patient of the document whose code holds this reference, in capitals; None for none of ours."""
    for column, patient, said in (
        (consent.c.reference, consent.c.patient_id, reference),
        (consent_countersignature.c.reference, consent_countersignature.c.patient_id, reference),
        (consent_withdrawal.c.reference, consent_withdrawal.c.patient_id, reference),
        (paper_form.c.token, paper_form.c.patient_id, reference.lower()),
    ):
        found = connection.execute(sa.select(patient).where(column == said)).scalar()
        if found is not None:
            return int(found)
    return None
