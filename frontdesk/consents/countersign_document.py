"""A counter-signature as a document: which sealed form it stands for, by its number and fingerprint, and the hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.consents.model import Consent, Stroke
from frontdesk.consents.wording import common_record, moment_words, sealed, with_role
from frontdesk.documents import layout
from frontdesk.foundation import clock
from frontdesk.foundation.words import say
from frontdesk.packs.model import Pack
from frontdesk.patients.model import Patient
from frontdesk.staff.model import Member
from frontdesk.vault.chain import Head


@dataclass(frozen=True)
class Countersigned:
    """Everything it says. `title` is the form's in its own language; `head` the audit chain's before the act."""

    reference: str
    consent: Consent
    title: str
    patient: Patient
    clinician: Member
    strokes: tuple[Stroke, ...]
    pack: Pack
    head: Head
    at: datetime


def build(signed: Countersigned) -> layout.Document:
    """The document, ready to render: one page in the language of the form, its record attached."""
    language = signed.consent.language
    return sealed(
        "countersignature",
        say(language, "Counter-signature"),
        language,
        reference=signed.reference,
        pack=signed.pack,
        head=signed.head,
        at=signed.at,
        blocks=_blocks(signed),
        record=evidence(signed),
    )


def evidence(signed: Countersigned) -> dict[str, object]:
    """The attached record; no strokes, for they are biometric."""
    one = signed.consent
    return common_record("countersignature", signed.reference, signed.pack, signed.head) | {
        "of": {"reference": one.reference, "sha256": one.sha256, "signed": clock.stamp(one.signed)},
        "template": {"id": one.template, "version": one.template_version, "language": one.language},
        "patient": {"record": signed.patient.ref, "name": signed.patient.display_name},
        "clinician": {"id": signed.clinician.id, "name": signed.clinician.full_name},
        "signed": clock.stamp(signed.at),
    }


def _blocks(signed: Countersigned) -> tuple[layout.Block, ...]:
    one, language = signed.consent, signed.consent.language
    return (
        layout.Facts(
            (
                (say(language, "Patient"), signed.patient.display_name),
                (say(language, "Record number"), signed.patient.ref),
            )
        ),
        layout.Heading(say(language, "The form that this belongs to")),
        layout.Facts(
            (
                (say(language, "Form"), signed.title),
                (say(language, "Number"), one.reference),
                (say(language, "Signed"), moment_words(language, one.signed)),
                (say(language, "Version"), f"{one.template} {one.template_version}"),
            )
        ),
        layout.Facts(((say(language, "Fingerprint of the sealed form (SHA-256)"), one.sha256),), columns=1),
        layout.Para(
            say(language, "I have read this form as it was signed and sealed, and I confirm it with my own signature."),
            bold=True,
            keep=True,
        ),
        layout.Ink(
            signed.strokes,
            say(language, "Signature of the clinician"),
            with_role(language, signed.clinician),
            moment_words(language, signed.at),
        ),
        layout.Para(
            say(
                language,
                "The form itself was not changed: its own seal holds. The clinic has sealed this file too: any later "
                "change to it can be seen.",
            ),
            muted=True,
        ),
    )
