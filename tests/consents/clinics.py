"""A clinic with a certificate, synthetic patients and hands that sign, for the tests of consents."""

from __future__ import annotations

import io
import json
import math
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pikepdf

from frontdesk.access.model import Confirmation
from frontdesk.access.roles import Action, Role
from frontdesk.consents.confirming import document_of
from frontdesk.consents.model import Signing, Stroke
from frontdesk.consents.service import form
from frontdesk.desk import Desk
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient, Patient, years_between
from frontdesk.vault.tables import setting
from tests.desks import open_desk

ADULT, MINOR = date(1984, 3, 2), date(2016, 7, 19)
NAMES = {
    "en": ("Meera", "Kulkarni", "Anil Kulkarni", "father"),
    "hi": ("मीरा", "कुलकर्णी", "अनिल कुलकर्णी", "पिता"),
    "ur": ("میرا", "قریشی", "انیل قریشی", "والد"),
}


def open_clinic(folder: Path, role: Role = Role.RECEPTIONIST, pack: str = "in-mediglo", **questions: Any) -> Desk:
    """A desk whose clinic can seal documents."""
    desk = open_desk(folder, role, pack, **questions)
    certificate = seal.make_certificate(desk.pack.clinic.name, desk.pack.country, clock.now())
    kept = {"key_pem": certificate.key_pem.decode(), "cert_pem": certificate.cert_pem.decode()}
    write_setting(desk, "certificate", kept)
    return desk


def write_setting(desk: Desk, key: str, value: object) -> None:
    """A clinic setting, written past the desk."""
    with desk.database.writing() as connection:
        connection.execute(setting.insert().values(key=key, value=json.dumps(value)))


def patient(desk: Desk, born: date = ADULT, language: str = "en") -> Patient:
    """A registered patient; a minor has a guardian."""
    given, family, parent, relation = NAMES[language]
    minor = years_between(born, clock.today()) < desk.pack.guardian_below
    return patients.register(
        desk,
        NewPatient(
            given=given,
            family=family,
            born=born,
            gender="female",
            language=language,
            guardians=(Guardian(parent, relation, identity_seen="PAN card"),) if minor else (),
        ),
    )


def record_in(pdf: bytes) -> dict[str, Any]:
    """The record attached to a document."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found: dict[str, Any] = json.loads(opened.attachments["record.json"].get_file().read_bytes())
    return found


def certificate_of(desk: Desk) -> seal.Certificate:
    """The clinic's certificate, with its key."""
    with desk.act(Action.CONSENT_READ) as work:
        kept = work.setting("certificate")
    return seal.Certificate(kept["key_pem"].encode(), kept["cert_pem"].encode())


def hand(
    width: float = 300.0, height: float = 60.0, turns: float = 7.0, ms: float = 1400.0, points: int = 120
) -> tuple[Stroke, ...]:
    """A signature of one stroke: a wave that leans, inside a pad of 420 x 160."""
    return (
        tuple(
            (
                100 + ms * i / (points - 1),
                30 + width * i / (points - 1) + 0.04 * width * math.sin(9 * i / points),
                80 + height / 2 * math.sin(turns * 2 * math.pi * i / points),
                0.4 + 0.3 * math.sin(i / 7) ** 2,
            )
            for i in range(points)
        ),
    )


def confirmed(desk: Desk, new: Signing, *people: Desk) -> tuple[Confirmation, ...]:
    """What these colleagues give at `desk` for this form, as if they had just typed their passwords there."""
    return tuple(desk.confirmations.give(one.person.id, document_of(new), "password") for one in people)


def signing(desk: Desk, who: Patient, witness: int | None = None, language: str = "en", **changed: Any) -> Signing:
    """A complete form of this patient, to be varied by a test: care and contact agreed, everything else refused."""
    asked = form(desk, who.id, language)
    values: dict[str, Any] = {
        "patient_id": who.id,
        "language": language,
        "choices": {purpose.id: purpose.id in ("care", "contact") for purpose in asked.text.purposes},
        "signer": asked.signer,
        "guardian_id": asked.guardian.id if asked.guardian else None,
        "strokes": hand(),
        "explained_by": desk.person.id,
        "witness": witness or desk.person.id,
        "started": clock.now() - timedelta(minutes=4),
        "read_seconds": 95,
    }
    return Signing(**(values | changed))
