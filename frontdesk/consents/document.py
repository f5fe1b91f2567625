"""The signed consent as a document: the words that were read, the answers, the ink, and what proves them later."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from frontdesk.access.roles import Role
from frontdesk.consents.model import Answer, Signing, marks
from frontdesk.documents import layout
from frontdesk.documents.archive import record_bytes
from frontdesk.foundation import clock
from frontdesk.foundation.words import N_, say
from frontdesk.packs.model import Pack
from frontdesk.packs.texts import ConsentText
from frontdesk.patients.model import Guardian, Patient
from frontdesk.staff.model import Member
from frontdesk.vault.chain import Head

MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)

ROLES = {
    Role.RECEPTIONIST: N_("Receptionist"),
    Role.CLINICIAN: N_("Clinician"),
    Role.MANAGER: N_("Practice manager"),
}


@dataclass(frozen=True)
class Signed:
    """Everything a signed consent says. `head` is the audit chain's before the act of signing; `at` its instant."""

    reference: str
    text: ConsentText
    answers: tuple[Answer, ...]
    signing: Signing
    patient: Patient
    guardian: Guardian | None
    explained_by: Member
    witness: Member
    pack: Pack
    head: Head
    at: datetime

    @property
    def language(self) -> str:
        """The language in which it was read and signed."""
        return self.text.language

    @property
    def statement(self) -> str:
        """The sentence above the signature."""
        return self.text.guardian_statement if self.guardian else self.text.statement

    @property
    def signer_name(self) -> str:
        """Whose hand it was."""
        return self.guardian.name if self.guardian else self.patient.display_name


def build(signed: Signed) -> layout.Document:
    """The document, ready to render: two to three pages, its record attached."""
    language, clinic = signed.language, signed.pack.clinic
    record = evidence(signed)
    return layout.Document(
        kind="consent",
        title=signed.text.title,
        language=language,
        reference=signed.reference,
        letterhead=layout.Letterhead(clinic.name, (", ".join(clinic.address), f"{clinic.phone} · {clinic.email}")),
        blocks=(
            layout.Facts(_who(signed), columns=3),
            *(_block(kind, text) for kind, text in signed.text.blocks),
            layout.Heading(say(language, "Your answers")),
            *(_choice(language, answer) for answer in signed.answers),
            layout.Space(4),
            layout.Para(signed.text.withdrawal),
            *_signature(signed),
        ),
        footer=_footer(signed),
        # Capitals, which a QR code holds in the least room.
        qr=f"frontdesk:consent:{signed.reference}:{hashlib.sha256(record_bytes(record)).hexdigest()[:16]}".upper(),
        record=record,
        at=signed.at,
        page_words=say(language, "Page {page} of {pages}"),
    )


def evidence(signed: Signed) -> dict[str, object]:
    """The attached record: the exact words signed and the circumstances; no strokes, for they are biometric."""
    text, signing, pack = signed.text, signed.signing, signed.pack
    return {
        "kind": "consent",
        "reference": signed.reference,
        "template": {"id": text.id, "version": text.version, "language": text.language, "sha256": text.source_hash},
        "pack": {"id": pack.id, "version": pack.version, "sha256": pack.hash, "policy_version": pack.policy.version},
        "clinic": {"name": pack.clinic.name, "address": list(pack.clinic.address)},
        "patient": _patient(signed),
        "guardian": _guardian(signed.guardian),
        "words": {
            "title": text.title,
            "blocks": [{"kind": kind, "text": said} for kind, said in text.blocks],
            "withdrawal": text.withdrawal,
            "statement": signed.statement,
        },
        "answers": [_answer(text.language, answer) for answer in signed.answers],
        "signed": {
            "by": signing.signer,
            "name": signed.signer_name,
            "opened": _times(signing.started),
            "at": _times(signed.at),
            "reading_seconds": signing.read_seconds,
            "explained_by": _staff(signed.explained_by),
            "witness": _staff(signed.witness),
        },
        "audit": {"epoch": signed.head.epoch, "entry": signed.head.seq, "head": signed.head.hash.hex()},
    }


def _patient(signed: Signed) -> dict[str, object]:
    patient = signed.patient
    return {
        "record": patient.ref,
        "name": patient.display_name,
        "native_name": patient.native_name,
        "born": patient.born.isoformat() if patient.born else None,
        "born_estimated": patient.born_estimated,
        "age": patient.age(_day(signed.at)),
    }


def _guardian(guardian: Guardian | None) -> dict[str, object] | None:
    if guardian is None:
        return None
    return {"name": guardian.name, "relation": guardian.relation, "identity_seen": guardian.identity_seen}


def _answer(language: str, answer: Answer) -> dict[str, object]:
    purpose = answer.purpose
    return {
        "purpose": purpose.id,
        "title": purpose.title,
        "text": purpose.text,
        "necessary": purpose.necessary,
        "asked_for": purpose.answer,
        "given": answer.given,
        "mark": _mark(language, answer),
    }


def _staff(member: Member) -> dict[str, object]:
    return {"id": member.id, "name": member.full_name, "role": member.role.value}


def _times(at: datetime) -> dict[str, str]:
    return {"utc": clock.stamp(at), "local": at.astimezone().isoformat(timespec="seconds")}


def _who(signed: Signed) -> tuple[tuple[str, str], ...]:
    language, patient, guardian = signed.language, signed.patient, signed.guardian
    name = f"{patient.display_name} ({patient.native_name})" if patient.native_name else patient.display_name
    rows = [
        (say(language, "Patient"), name),
        (say(language, "Record number"), patient.ref),
        (say(language, "Date of birth"), _birth(language, patient, _day(signed.at))),
    ]
    if guardian:
        rows.append((say(language, "Guardian"), f"{guardian.name} ({guardian.relation})"))
        if guardian.identity_seen:
            rows.append((say(language, "Guardian's identity seen"), guardian.identity_seen))
    return tuple(rows)


def _birth(language: str, patient: Patient, on: date) -> str:
    if patient.born is None:
        return "–"
    age = say(language, "age {years}", years=patient.age(on))
    if patient.born_estimated:
        return say(language, "about {year} ({age}, as told)", year=patient.born.year, age=age)
    return f"{date_words(language, patient.born)} ({age})"


def _block(kind: str, text: str) -> layout.Block:
    if kind == "heading":
        return layout.Heading(text)
    return layout.Bullets(tuple(text.split("\n"))) if kind == "bullets" else layout.Para(text)


def _mark(language: str, answer: Answer) -> str:
    yes, no = marks(answer.purpose)
    return say(language, yes if answer.given else no)


def _choice(language: str, answer: Answer) -> layout.Block:
    purpose = answer.purpose
    return layout.Choice(f"**{purpose.title}.** {purpose.text}", answer.given, _mark(language, answer))


def _signature(signed: Signed) -> tuple[layout.Block, ...]:
    language = signed.language
    label = say(language, "Signature of the guardian") if signed.guardian else say(language, "Signature of the patient")
    minutes, seconds = divmod(signed.signing.read_seconds, 60)
    return (
        layout.Para(signed.statement, bold=True, keep=True),
        layout.Ink(
            signed.signing.strokes,
            label,
            signed.signer_name,
            moment_words(language, signed.at),
            beside=(
                (say(language, "Explained by"), _with_role(language, signed.explained_by)),
                (say(language, "Witness"), _with_role(language, signed.witness)),
                (say(language, "Form opened"), moment_words(language, signed.signing.started)),
                (
                    say(language, "Time taken to read"),
                    say(language, "{minutes} min {seconds} s", minutes=minutes, seconds=seconds),
                ),
                (say(language, "Privacy policy, version"), signed.pack.policy.version),
            ),
        ),
        layout.Para(
            say(
                language,
                "The signature was drawn by hand on the clinic's pad and is evidence of these answers. The clinic has "
                "sealed this file: any later change to it can be seen.",
            ),
            muted=True,
        ),
    )


def _with_role(language: str, member: Member) -> str:
    return f"{member.full_name} ({say(language, ROLES[member.role])})"


def _footer(signed: Signed) -> tuple[str, ...]:
    text, pack = signed.text, signed.pack
    entry = say(signed.language, "Audit {entry}", entry=signed.head.seq)
    return (
        f"{text.id} {text.version}",
        f"{pack.id} {pack.version} {pack.hash[:8]}",
        f"{entry}: {layout.short(signed.head.hash.hex())}",
    )


def _day(at: datetime) -> date:
    return at.astimezone().date()


def date_words(language: str, day: date) -> str:
    """A date with its month in words, so that nobody takes the day for the month: '2 March 2026'."""
    month = say(language, MONTHS[day.month - 1])
    return say(language, "{day} {month} {year}", day=day.day, month=month, year=day.year)


def moment_words(language: str, at: datetime) -> str:
    """An instant as it was on the clinic's clock, with its distance from UTC: '2 March 2026, 14:45 (UTC+05:30)'."""
    local = at.astimezone()
    zone = f"UTC{local:%z}"
    day, time = date_words(language, local.date()), f"{local:%H:%M}"
    return say(language, "{day}, {time} ({zone})", day=day, time=time, zone=f"{zone[:6]}:{zone[6:]}")
