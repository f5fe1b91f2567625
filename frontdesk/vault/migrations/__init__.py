"""The steps from one schema to the next: numbered, never changed once released, never importing today's tables."""

from __future__ import annotations

HEAD = "0008_consent_pictures"
BEFORE = frozenset({
    "0001_first", "0002_people", "0003_consents", "0004_photos", "0005_disclosures", "0006_countersignatures",
    "0007_audit_patients",
})  # fmt: skip
"""Revisions that can be migrated to `HEAD`; a revision in neither is from a newer program."""

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""How constraints are named in every step and in today's tables, so that a later step can find them."""
