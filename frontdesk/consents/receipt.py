"""The receipt of a withdrawal: what was taken back, by whom, how it came, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.consents.model import Consequence, Reached, Signer, TakingBack
from frontdesk.consents.rules import ASKED_FOR_CARE
from frontdesk.consents.wording import common_record, date_words, moment_words, sealed, with_role
from frontdesk.documents import layout
from frontdesk.foundation import clock
from frontdesk.foundation.phones import grouped
from frontdesk.foundation.words import N_, say
from frontdesk.packs.model import Pack
from frontdesk.patients.model import Patient
from frontdesk.staff.model import Member
from frontdesk.vault.chain import Head

WAYS: dict[Reached, str] = {
    "in_person": N_("In person"),
    "email": N_("By email"),
    "letter": N_("By letter"),
    "phone": N_("By phone"),
    "stop": N_("By answering STOP"),
}
WHO: dict[Signer, str] = {
    "patient": N_("The patient"),
    "guardian": N_("The guardian"),
    "representative": N_("The lawful representative"),
}


@dataclass(frozen=True)
class Receipt:
    """Everything a receipt says. `purposes` are (id, title in the receipt's language, consent it was given in)."""

    reference: str
    told: TakingBack
    purposes: tuple[tuple[str, str, str], ...]
    consequences: tuple[Consequence, ...]
    patient: Patient
    written_by: Member
    pack: Pack
    head: Head
    at: datetime


def build(receipt: Receipt) -> layout.Document:
    """The receipt, ready to render: one page in the patient's language, its record attached."""
    language = receipt.told.language
    return sealed(
        "withdrawal",
        say(language, "Receipt: permissions taken back"),
        language,
        reference=receipt.reference,
        pack=receipt.pack,
        head=receipt.head,
        at=receipt.at,
        blocks=_blocks(receipt),
        record=evidence(receipt),
    )


def evidence(receipt: Receipt) -> dict[str, object]:
    """The attached record."""
    told = receipt.told
    return common_record("withdrawal", receipt.reference, receipt.pack, receipt.head) | {
        "patient": {"record": receipt.patient.ref, "name": receipt.patient.display_name},
        "purposes": [{"purpose": one, "title": title, "given_in": given} for one, title, given in receipt.purposes],
        "by": {"who": told.who, "name": told.name or receipt.patient.display_name},
        "reached": {"way": told.reached, "day": told.received.isoformat()},
        "effective": clock.stamp(receipt.at),
        "recorded_by": {"id": receipt.written_by.id, "name": receipt.written_by.full_name},
        "follows": [{"kind": one.kind, "purpose": one.purpose, "count": one.count} for one in receipt.consequences],
    }


def _blocks(receipt: Receipt) -> tuple[layout.Block, ...]:
    told, language = receipt.told, receipt.told.language
    who = say(language, WHO[told.who])
    follows = tuple(say(language, one.text, count=one.count) for one in receipt.consequences)
    contact = receipt.pack.clinic
    return (
        layout.Facts(
            (
                (say(language, "Patient"), receipt.patient.display_name),
                (say(language, "Record number"), receipt.patient.ref),
            )
        ),
        layout.Heading(say(language, "What was taken back")),
        layout.Bullets(tuple(f"{title} ({given})" if given else title for _, title, given in receipt.purposes)),
        layout.Para(
            say(
                language,
                "These permissions no longer count from this moment. What was done before can't be undone, and what "
                "was signed is kept as proof.",
            )
        ),
        *(() if ASKED_FOR_CARE in told.purposes else (layout.Para(say(language, "Nothing changes in your care.")),)),
        *((layout.Heading(say(language, "What we do now")), layout.Bullets(follows)) if follows else ()),
        layout.Facts(
            (
                (say(language, "Taken back by"), f"{told.name} ({who})" if told.name else who),
                (say(language, "How it reached us"), say(language, WAYS[told.reached])),
                (say(language, "Received"), date_words(language, told.received)),
                (say(language, "Effective"), moment_words(language, receipt.at)),
                (say(language, "Recorded by"), with_role(language, receipt.written_by)),
            )
        ),
        layout.Para(
            say(
                language,
                "You may give these permissions again at any time. Questions: {role}, {phone}.",
                role=contact.contact_role.in_language(language),
                phone=grouped(contact.phone),
            )
        ),
        layout.Para(
            say(language, "The clinic has sealed this file: any later change to it can be seen."),
            muted=True,
        ),
    )
