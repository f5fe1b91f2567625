"""What rows were before a step of the schema widened them: the entries that wrote them still prove them so.

A migration has nobody at work who could sign for it. What it did to a row is undone here instead, and the result
compared with the digest of the act that wrote the row. A row that an act has written since needs none of this.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

Row = Mapping[str, Any]

PATIENT_BEFORE_PEOPLE = {
    "parent_name": "", "preferred": "", "standing": "named", "phone_whose": "", "email_whose": "", "source": "patient",
    "sources": "{}", "referrer": "", "referrer_contact": "", "merged_into": None,
}  # fmt: skip
"""What the step `0002_people` put into every patient's row, beside `seen`, which it made equal to the number."""
LINK_BY_MIGRATION = {"ground": "minor", "identity_seen_on": None, "seen_by": None, "ended": None}
"""What the same step put into every guardianship that it made of a guardian's row."""

CONSENT_BEFORE_METHODS = {
    "representative_name": "", "representative_relation": "", "identity_seen": "", "interpreter": "", "questions": "",
    "shown": "", "paper_place": "", "reason": "", "particulars": "", "read_seconds": 0, "valid_until": None,
    "clock_back": False,
}  # fmt: skip
"""What the step `0003_consents` put into every consent's row, beside `method`."""


def patient(row: Row) -> Row | None:
    """A patient's row as it was before `0002_people`; None for one that says more than the step put there."""
    added = PATIENT_BEFORE_PEOPLE.keys() | {"seen"}
    if row["seen"] != row["id"] or any(row[name] != value for name, value in PATIENT_BEFORE_PEOPLE.items()):
        return None
    return {name: value for name, value in row.items() if name not in added}


def guardian(row: Row, link: Row, patient_since: datetime) -> Row | None:
    """A guardian's row as it was before `0002_people`, when it named the patient; None if the step did not make `link`.

    `patient_since` is when the patient was registered: the step counted the guardianship from that day (UTC).
    """
    since: date = patient_since.astimezone(UTC).date()
    if link["since"] != since or any(link[name] != value for name, value in LINK_BY_MIGRATION.items()):
        return None
    return dict(row) | {"patient_id": link["patient_id"], "relation": link["relation"]}


def consent(row: Row) -> Row | None:
    """A consent's row as it was before `0003_consents`; None for one that says more than the step put there."""
    method = "ink" if row["stored_file"] else "paper"
    if any(row[name] != value for name, value in (CONSENT_BEFORE_METHODS | {"method": method}).items()):
        return None
    return {name: value for name, value in row.items() if name not in CONSENT_BEFORE_METHODS | {"method": method}}
