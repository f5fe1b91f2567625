"""The consent gate: may a patient's data be used for a purpose? Asked inside the asking act's own transaction."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from frontdesk.consents import records
from frontdesk.consents.model import Allowance
from frontdesk.foundation.words import N_


def allows(connection: sa.Connection, patient_id: int, purpose: str, at: datetime) -> Allowance:
    """The patient's newest signed answer for `purpose` at the instant `at` (aware); no answer is a no.

    A refusal counts even if it bears a time after `at`: the PC's clock may have been put back since.
    """
    answer = records.newest_answer(connection, patient_id, purpose, at)
    if answer is None:
        return Allowance(False, N_("The patient has not been asked about this."), None)
    if not answer.given:
        return Allowance(False, N_("The patient has not agreed to this."), answer.consent_id)
    return Allowance(True, N_("The patient has agreed to this in writing."), answer.consent_id)
