"""What the core checks before a consent is sealed: nothing that the window says is taken on trust."""

from __future__ import annotations

import unicodedata
from datetime import timedelta

import msgspec

from frontdesk.access.roles import Role
from frontdesk.consents import model
from frontdesk.consents.document import Signed
from frontdesk.consents.model import Signing
from frontdesk.desk import Work
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.packs import texts
from frontdesk.packs.model import Pack, Said
from frontdesk.packs.texts import ConsentText
from frontdesk.patients import records as patients
from frontdesk.patients.model import Guardian, Patient
from frontdesk.staff import records as staff
from frontdesk.staff.model import Member

LONGEST_OPEN = timedelta(hours=12)
"""A form left open longer than a working day is read again before it is signed."""
WITNESSES = frozenset({Role.RECEPTIONIST, Role.CLINICIAN})


def checked(work: Work, signing: Signing) -> Signed:
    """Everything the document will say but its reference. Raises UserError or Invalid for what is lacking."""
    patient = patients.read(work, signing.patient_id)
    pack = pack_of(work)
    text = text_of(pack, signing.language)
    guardian = _guardian(work, patient, signing)
    given = model.answers(text, signing.choices)
    problem = model.judge_ink(signing.strokes, signing.pad)
    if problem:
        raise problem
    explained_by, witness = _staff(work, signing, guardian.name if guardian else patient.display_name)
    _check_times(work, signing)
    return Signed(
        reference="",
        text=text,
        answers=given,
        signing=signing,
        patient=patient,
        guardian=guardian,
        explained_by=explained_by,
        witness=witness,
        pack=pack,
        head=work.head_before,
        at=work.at,
    )


def pack_of(work: Work) -> Pack:
    """The pack, with the clinic's facts as the practice manager confirmed or changed them."""
    facts = work.setting("facts")
    if not facts:
        return work.pack
    clinic, role = work.pack.clinic, facts["contact_role"]
    return msgspec.structs.replace(
        work.pack,
        clinic=msgspec.structs.replace(
            clinic,
            name=facts["name"],
            address=tuple(facts["address"]),
            phone=facts["phone"],
            email=facts["email"],
            contact_role=clinic.contact_role if role == clinic.contact_role.en else Said(en=role, hi=role, ur=role),
        ),
    )


def text_of(pack: Pack, language: str) -> ConsentText:
    """The registration consent in `language`. Raises UserError for a language that the pack does not offer."""
    if language not in pack.languages:
        raise UserError("This clinic has no consent form in that language. Choose another one.", field="language")
    return texts.registration(pack, language)


def _guardian(work: Work, patient: Patient, signing: Signing) -> Guardian | None:
    """The guardian who signs, or None for a patient of age; the pack's age decides, never the window."""
    signer = model.signer_of(work.pack, patient.born, work.at.astimezone().date())
    if signer != signing.signer:
        if signer == "guardian":
            raise UserError(
                "The patient is younger than {age}: a parent or lawful guardian signs.",
                field="signer",
                age=work.pack.guardian_below,
            )
        raise UserError("The patient is of age and signs alone.", field="signer")
    if signer == "patient":
        return None
    guardian = patient.guardian
    if guardian is None:
        raise UserError(
            "No parent or guardian is on the patient's record. Add one there first.",
            field="guardian_id",
        )
    if guardian.id != signing.guardian_id:
        raise UserError("Choose the guardian who signs.", field="guardian_id")
    return guardian


def _staff(work: Work, signing: Signing, signer_name: str) -> tuple[Member, Member]:
    problems: dict[str, UserError] = {}
    explained_by, witness = staff.member(work, signing.explained_by), staff.member(work, signing.witness)
    if not explained_by.active:
        problems["explained_by"] = UserError("Choose the member of staff who explained the form.", field="explained_by")
    if not witness.active or witness.role not in WITNESSES:
        problems["witness"] = UserError("Choose a receptionist or a clinician as the witness.", field="witness")
    elif _plain(witness.full_name) == _plain(signer_name):
        problems["witness"] = UserError(
            "The witness has the same name as the person who signs. Choose someone else as the witness.",
            field="witness",
        )
    if problems:
        raise Invalid(problems)
    return explained_by, witness


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _check_times(work: Work, signing: Signing) -> None:
    if signing.read_seconds < 0 or not timedelta(0) <= work.at - signing.started <= LONGEST_OPEN:
        raise UserError(
            "The form was opened too long ago, or this PC's clock was changed since. Open the form again and let it be "
            "read once more.",
            field="started",
        )
