"""What the core checks before a consent is sealed: nothing that the window says is taken on trust."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import msgspec

from frontdesk.access.model import Confirmation
from frontdesk.access.roles import Role
from frontdesk.consents import confirming, gate, ink, model, template_records
from frontdesk.consents.confirming import Hand
from frontdesk.consents.document import PaperSigned, Signed
from frontdesk.consents.model import WITNESSES, Answer, Mark, OnPaper, Pictured, Scan, Signing
from frontdesk.desk import Work
from frontdesk.foundation import typed
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
MOST_PICTURES, LARGEST_PICTURE = 24, 256 * 1024
JPEG, SHA256 = b"\xff\xd8\xff", re.compile(r"[0-9a-f]{64}")
DRAWN = frozenset({"clinician", "initials"})
"""Hands that count only with ink."""


def checked(work: Work, signing: Signing, given: tuple[Confirmation, ...] = ()) -> Signed:
    """Everything the document will say but its reference. Raises UserError or Invalid for what is lacking.

    A consent by word is confirmed by both witnesses, a hand of the staff by whoever it is, each with a secret of their
    own (`given`); of the person at work the sign-in says enough. Raises Refused without that.
    """
    signed = drafted(work, signing)
    _check_drawn(signing)
    _check_times(work, signing)
    hands = _hands(work, signed.text, signing)
    people = [one.member for one in hands if one.member]
    people += [signed.witness] if signing.method == "verbal" else []
    return replace(signed, hands=hands, confirmed=confirming.confirmed(work, signing, people, given))


def drafted(work: Work, signing: Signing) -> Signed:
    """What the document will say, before any hand is on it: the marks are only of whoever will sign too.

    Raises UserError or Invalid for what is lacking.
    """
    patient = patients.read(work, signing.patient_id)
    pack = pack_of(work)
    on = work.at.astimezone().date()
    plain = _plain_text(work, pack, signing)
    particulars = model.filled_particulars(plain, signing.particulars)
    text = text_of(work, pack, signing.language, signing.template, particulars)
    guardian = _signer(work, patient, signing, on)
    given = _answers(text, signing)
    explained_by, witness = _staff(work, signing, guardian.name if guardian else patient.display_name)
    return Signed(
        reference="",
        text=text,
        answers=given,
        signing=_tidied(signing),
        patient=patient,
        guardian=guardian,
        explained_by=explained_by,
        witness=witness,
        hands=tuple(Hand(one, staff.member(work, one.person)) for one in signing.marks if one.person),
        particulars=particulars,
        valid_until=_valid_until(text, signing, given, on),
        clock_back=_clock_back(work, signing),
        pack=pack,
        head=work.head_before,
        at=work.at,
    )


def checked_paper(work: Work, scan: Scan, told: OnPaper) -> Signed:
    """The same for a form that came back on paper: by the words that were printed; what was left open is a no."""
    form, pack, on = scan.form, pack_of(work), work.at.astimezone().date()
    patient = patients.read(work, form.patient_id)
    text = texts.trusted(pack, form.template, form.language, form.source.encode(), form.particulars)
    if not form.issued.astimezone().date() <= told.day <= on:
        raise UserError("The day on the paper lies before the form was printed, or in the future.", field="day")
    signing = Signing(
        patient_id=patient.id,
        language=form.language,
        choices={one.id: told.choices.get(one.id) is True for one in text.purposes},
        signer=told.signer,
        guardian_id=told.guardian_id,
        strokes=(),
        explained_by=told.explained_by,
        witness=told.witness,
        started=form.issued,
        read_seconds=0,
        template=form.template,
        method="paper",
        representative=told.representative,
        interpreter=told.interpreter,
        questions=told.questions,
    )
    guardian, given = _signer(work, patient, signing, told.day), _answers(text, signing)
    _check_not_overtaken(work, scan, told.day, given)
    explained_by, witness = _staff(work, signing, guardian.name if guardian else patient.display_name)
    return Signed(
        reference="",
        text=text,
        answers=given,
        signing=_tidied(signing),
        patient=patient,
        guardian=guardian,
        explained_by=explained_by,
        witness=witness,
        particulars=form.particulars,
        valid_until=_valid_until(text, signing, given, told.day),
        pack=pack,
        head=work.head_before,
        at=work.at,
        paper=PaperSigned(form.token, told.day, told.hand, _place(told.place), scan.pages),
    )


def _check_not_overtaken(work: Work, scan: Scan, day: date, given: tuple[Answer, ...]) -> None:
    """What came by post is older than it looks: a no said since the paper was signed is not to be answered by it.

    On the very day of the paper nobody can tell which came first; of what was said before it was printed, everybody.
    """
    standing = gate.standing(work.connection, work.pack, scan.form.patient_id, work.at)
    for answer in given:
        now = standing.get(answer.purpose.id)
        if not answer.given or now is None or now.since is None or now.state not in ("refused", "withdrawn"):
            continue
        if now.since > scan.form.issued and now.since.astimezone().date() >= day:
            raise UserError(
                "The patient said no to this after the form was printed: {purpose}. Ask them again on a new form.",
                field="day",
                purpose=answer.purpose.title,
            )


def _place(text: str) -> str:
    try:
        return typed.line(text, required=True)
    except UserError as error:
        raise error.beside("place") from error


def pack_of(work: Work) -> Pack:
    """The pack, with the clinic's facts as the practice manager confirmed or changed them, and its present policy."""
    pack, policy = work.pack, work.setting("policy")
    if policy:
        pack = msgspec.structs.replace(
            pack,
            policy=msgspec.structs.replace(
                pack.policy, version=policy["version"], dated=date.fromisoformat(policy["dated"])
            ),
        )
    facts = work.setting("facts")
    if not facts:
        return pack
    clinic, role = pack.clinic, facts["contact_role"]
    return msgspec.structs.replace(
        pack,
        clinic=msgspec.structs.replace(
            clinic,
            name=facts["name"],
            address=tuple(facts["address"]),
            phone=facts["phone"],
            email=facts["email"],
            contact_role=clinic.contact_role if role == clinic.contact_role.en else Said(en=role, hi=role, ur=role),
        ),
    )


def text_of(
    work: Work, pack: Pack, language: str, template: str = "", particulars: Mapping[str, str] | None = None
) -> ConsentText:
    """The text in use in `language`, the registration's without a name. Raises UserError for one not offered."""
    return template_records.current(work, pack, template or pack.consent.registration, language, particulars)


def staff_member(work: Work, person: int | None, field: str) -> Member:
    """An active member of staff who may stand as a witness. Raises UserError naming the field."""
    member = staff.member(work, person or 0)
    if not member.active or member.role not in WITNESSES:
        raise UserError("Choose a receptionist or a clinician as the witness.", field=field)
    return member


def _plain_text(work: Work, pack: Pack, signing: Signing) -> ConsentText:
    return text_of(work, pack, signing.language, signing.template)


def _answers(text: ConsentText, signing: Signing) -> tuple[Answer, ...]:
    """The answers given; whoever refuses to sign has answered everything with no."""
    if signing.method == "refused":
        return tuple(Answer(purpose, False) for purpose in text.purposes)
    return model.answers(text, signing.choices)


def _valid_until(text: ConsentText, signing: Signing, given: tuple[Answer, ...], day: date) -> date | None:
    """The last day on which it counts, signed on `day`; a form on which nothing was agreed to never runs out."""
    nothing = signing.method == "refused" or (given and not any(one.given for one in given))
    return None if nothing or text.valid_months is None else model.months_after(day, text.valid_months)


def _check_drawn(signing: Signing) -> None:
    problem = model.judge_ink(signing.strokes, signing.pad) if signing.method == "ink" else None
    if problem:
        raise problem
    if signing.method == "verbal" and signing.strokes:
        raise UserError("A consent given by word has no signature. Clear the box.", field="ink")


def _tidied(signing: Signing) -> Signing:
    """What was typed about the circumstances, fit to keep."""
    return replace(
        signing,
        interpreter=typed.name(signing.interpreter),
        questions=typed.lines(signing.questions, longest=model.LONGEST_WORDS),
        reason=typed.lines(signing.reason),
        strokes=signing.strokes if signing.method == "ink" else (),
        pictures=_pictures(signing),
    )


def _pictures(signing: Signing) -> tuple[Pictured, ...]:
    """The photographs that were shown, few and small enough for a document that is signed."""
    if len(signing.pictures) > MOST_PICTURES:
        raise UserError("A form shows at most {most} photographs.", field="pictures", most=MOST_PICTURES)
    for one in signing.pictures:
        if not one.image.startswith(JPEG) or len(one.image) > LARGEST_PICTURE or not SHA256.fullmatch(one.photo):
            raise UserError("This picture can't stand on a form. Choose the photographs again.", field="pictures")
    return tuple(replace(one, caption=typed.line(one.caption)) for one in signing.pictures)


def _signer(work: Work, patient: Patient, signing: Signing, on: date) -> Guardian | None:
    """Who signs for the patient, or None for one who signs alone; the pack and the record decide, never the window."""
    signer = model.signer_of(work.pack, patient.born, on, patient.guardians)
    if signer == "patient" and signing.signer == "representative":
        return _representative(signing)
    if signer != signing.signer:
        if signer == "patient":
            raise UserError("The patient is of age and signs alone.", field="signer")
        if signer == "representative":
            raise UserError("The patient's lawful guardian on the record signs for them.", field="signer")
        raise UserError(
            "The patient is younger than {age}: a parent or lawful guardian signs.",
            field="signer",
            age=work.pack.guardian_below,
        )
    if signer == "patient":
        return None
    for guardian in model.acting(patient.guardians, signer):
        if guardian.id == signing.guardian_id:
            return guardian
    if not patient.guardians:
        raise UserError(
            "No parent or guardian is on the patient's record. Add one there first.",
            field="guardian_id",
        )
    raise UserError("Choose the guardian who signs.", field="guardian_id")


def _representative(signing: Signing) -> Guardian:
    """A lawful representative who is not on the record: who, by what right, and which paper showed it."""
    told, problems = signing.representative, {}
    kept: dict[str, str] = {}
    for name in ("name", "relation", "identity_seen"):
        tidy = typed.name if name == "name" else typed.line
        try:
            kept[name] = tidy(getattr(told, name, ""), required=True)
        except UserError as error:
            problems[f"representative.{name}"] = error.beside(f"representative.{name}")
    if len(typed.digits(kept.get("identity_seen", ""))) > 4:
        problems["representative.identity_seen"] = UserError(
            "Name the kind of paper only, with at most the last four digits of its number.",
            field="representative.identity_seen",
        )
    if problems:
        raise Invalid(problems)
    return Guardian(kept["name"], kept["relation"], identity_seen=kept["identity_seen"])


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


def _hands(work: Work, text: ConsentText, signing: Signing) -> tuple[Hand, ...]:
    """The other hands on the document, each judged; those that the text or the way of signing asks for are there."""
    if not all(ink.can_be_kept(mark.strokes) for mark in signing.marks):
        raise UserError("The drawing could not be read. Clear the box and sign again.", field="ink")
    hands = tuple(_hand(work, mark) for mark in signing.marks)
    roles = {one.mark.role for one in hands}
    if signing.method == "verbal":
        second = next((one for one in hands if one.mark.role == "second_witness"), None)
        if second is None or second.mark.person == signing.witness:
            raise UserError("A consent by word needs two different witnesses.", field="second_witness")
    if signing.method != "refused" and text.countersign and text.countersign not in roles:
        raise UserError("The clinician's signature is still missing.", field="countersign")
    return hands


def _hand(work: Work, mark: Mark) -> Hand:
    if mark.role in DRAWN and not any(mark.strokes):
        raise UserError("The signature is still missing. Please sign in the box.", field=mark.role)
    if mark.role == "second_witness":
        return Hand(mark, staff_member(work, mark.person, "second_witness"))
    if mark.role == "clinician":
        member = staff.member(work, mark.person or 0)
        if not member.active or member.role is not Role.CLINICIAN:
            raise UserError("Choose the clinician who signs.", field="countersign")
        return Hand(mark, member)
    return Hand(replace(mark, name=typed.name(mark.name)), None)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _check_times(work: Work, signing: Signing) -> None:
    if signing.read_seconds < 0 or abs(work.at - signing.started) > LONGEST_OPEN:
        raise UserError(
            "The form was opened too long ago, or this PC's clock was changed since. Open the form again and let it be "
            "read once more.",
            field="started",
        )


def _clock_back(work: Work, signing: Signing) -> bool:
    """Whether less time went by on the PC's clock than the text was in view: somebody set it back meanwhile."""
    return work.at - signing.started < timedelta(seconds=signing.read_seconds)
