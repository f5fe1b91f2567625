"""What is printed about a patient: the card to carry, and labels for paper files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from frontdesk.documents import cards
from frontdesk.documents.cards import Card
from frontdesk.foundation.phones import grouped
from frontdesk.foundation.words import say
from frontdesk.packs.model import Clinic
from frontdesk.patients.model import Patient


def card(patient: Patient, clinic: Clinic, at: datetime) -> bytes:
    """A card the size of a bank card, in the patient's language; a lost one tells a finder name, number and clinic."""
    language = patient.language
    shown = Card(
        clinic.name,
        patient.display_name,
        (
            patient.native_name,
            say(language, "Record number {number}", number=patient.ref),
            grouped(clinic.phone),
            clinic.email,
        ),
        code(patient),
    )
    return cards.render([shown], cards.CARD, title=say(language, "Patient card"), language=language, at=at)


def labels(patients: Sequence[Patient], clinic: Clinic, at: datetime, *, skip: int = 0) -> bytes:
    """A4 sheets of 24 labels (63.5 by 33.9 mm), one a patient, for staff; the first `skip` are left free.

    Name, number and birth: two marks besides the name, so that namesakes are told apart.
    """
    shown = [
        Card(
            clinic.name,
            one.display_name,
            (one.native_name, one.ref, _born(one.born, one.born_estimated)),
            code(one),
        )
        for one in patients
    ]
    return cards.render(shown, cards.LABELS, title=say("en", "Labels"), language="en", at=at, skip=skip)


def code(patient: Patient) -> str:
    """What a scanner types: it opens the record (`asked.py`). Capitals, which a QR code holds in the least room."""
    return f"FRONTDESK:PATIENT:{patient.ref}"


def _born(born: date | None, estimated: bool) -> str:
    if born is None:
        return ""
    return f"~ {born.year}" if estimated else f"{born:%d-%m-%Y}"
