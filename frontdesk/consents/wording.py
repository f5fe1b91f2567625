"""How the room's documents say days, instants, members of staff and the clinic, in the document's language."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import date, datetime

from frontdesk.access.model import ROLES
from frontdesk.documents import layout
from frontdesk.documents.archive import record_bytes
from frontdesk.foundation import clock
from frontdesk.foundation.phones import grouped
from frontdesk.foundation.words import N_, say
from frontdesk.packs.model import Pack
from frontdesk.packs.texts import Block
from frontdesk.patients.model import Patient
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


def letterhead(pack: Pack) -> layout.Letterhead:
    """The clinic's facts as they stand at the head of a document."""
    clinic = pack.clinic
    reached = " · ".join(part for part in (grouped(clinic.phone), clinic.email) if part)
    return layout.Letterhead(clinic.name, (", ".join(clinic.address), reached))


def set_blocks(blocks: Iterable[Block]) -> tuple[layout.Block, ...]:
    """The pieces of a text as a document sets them."""
    made: dict[str, Callable[[str], layout.Block]] = {
        "heading": layout.Heading,
        "bullets": lambda text: layout.Bullets(tuple(text.split("\n"))),
        "para": layout.Para,
    }
    return tuple(made[kind](text) for kind, text in blocks)


def with_role(language: str, member: Member) -> str:
    """A member of staff by name and role: 'Asha Verma (Receptionist)'."""
    return f"{member.full_name} ({say(language, ROLES[member.role])})"


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


def times(at: datetime) -> dict[str, str]:
    """An instant as an attached record has it: in UTC, and on the clinic's clock."""
    return {"utc": clock.stamp(at), "local": at.astimezone().isoformat(timespec="seconds")}


def staff_record(member: Member) -> dict[str, object]:
    """A member of staff as an attached record has them."""
    return {"id": member.id, "name": member.full_name, "role": member.role.value}


def birth_words(language: str, patient: Patient, at: datetime) -> str:
    """Day of birth and age at that instant; an age that was only told is marked as such."""
    on = at.astimezone().date()
    if patient.born is None:
        return "–"
    age = say(language, "age {years}", years=patient.age(on))
    if patient.born_estimated:
        return say(language, "about {year} ({age}, as told)", year=patient.born.year, age=age)
    return f"{date_words(language, patient.born)} ({age})"


def common_record(kind: str, reference: str, pack: Pack, head: Head) -> dict[str, object]:
    """What the attached record of every sealed document says: which it is, the clinic, its pack, the trail so far."""
    return {
        "kind": kind,
        "reference": reference,
        "clinic": {"name": pack.clinic.name, "address": list(pack.clinic.address)},
        "pack": {"id": pack.id, "version": pack.version, "sha256": pack.hash, "policy_version": pack.policy.version},
        "audit": {"epoch": head.epoch, "entry": head.seq, "head": head.hash.hex()},
    }


def code(kind: str, reference: str, record: dict[str, object]) -> str:
    """What a document's QR code holds: which it is, and the beginning of its attached record's SHA-256."""
    return f"frontdesk:{kind}:{reference}:{hashlib.sha256(record_bytes(record)).hexdigest()[:16]}"


def sealed(
    kind: str,
    title: str,
    language: str,
    *,
    reference: str,
    pack: Pack,
    head: Head,
    at: datetime,
    blocks: tuple[layout.Block, ...],
    record: dict[str, object],
) -> layout.Document:
    """A document that is to be sealed, ready to render, with what each of them bears.

    That is the clinic at its head; the pack and the audit chain's `head` before the act at its foot; and its
    `code`.
    """
    entry = say(language, "Audit {entry}", entry=head.seq)
    return layout.Document(
        kind=kind,
        title=title,
        language=language,
        reference=reference,
        letterhead=letterhead(pack),
        blocks=blocks,
        footer=(f"{pack.id} {pack.version} {pack.hash[:8]}", f"{entry}: {layout.short(head.hash.hex())}"),
        qr=code(kind, reference, record),
        record=record,
        at=at,
        page_words=say(language, "Page {page} of {pages}"),
    )
