"""The signed consent as a document: the words that were read, the answers, the ink, and what proves them later."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from frontdesk.access.model import Confirmation
from frontdesk.consents import confirming, shown
from frontdesk.consents.confirming import Hand
from frontdesk.consents.model import Answer, Method, Signing, marks
from frontdesk.consents.wording import (
    birth_words,
    code,
    common_record,
    date_words,
    letterhead,
    moment_words,
    set_blocks,
    staff_record,
    times,
    with_role,
)
from frontdesk.documents import layout
from frontdesk.foundation.words import N_, say
from frontdesk.packs.model import Pack
from frontdesk.packs.texts import ConsentText
from frontdesk.patients.model import Guardian, Patient
from frontdesk.staff.model import Member
from frontdesk.vault.chain import Head

LABELS = {
    "second_witness": N_("Second witness"),
    "clinician": N_("Signature of the clinician"),
    "interpreter": N_("Signature of the interpreter"),
    "initials": N_("Initials"),
}
PROOF: dict[Method, str] = {
    "ink": N_(
        "The signature was drawn by hand on the clinic's pad and is evidence of these answers. The clinic has sealed "
        "this file: any later change to it can be seen."
    ),
    "verbal": N_(
        "These answers were given by word before the two witnesses named above. The clinic has sealed this file: any "
        "later change to it can be seen."
    ),
    "refused": N_(
        "Nothing was signed: the form was refused, before the witness named above. The clinic has sealed this file: "
        "any later change to it can be seen."
    ),
    "paper": N_(
        "The signature is on paper; the pages that follow show it. The clinic has sealed this file: any later change "
        "to it can be seen."
    ),
}


@dataclass(frozen=True)
class PaperSigned:
    """How a form came back on paper: its token, the day written on it, signature or thumb, where the paper is kept,
    and the scan's pages as pictures (JPEG or PNG)."""

    token: str
    day: date
    hand: str
    place: str
    pages: tuple[bytes, ...]


@dataclass(frozen=True)
class Signed:
    """Everything a signed consent says. `head` is the audit chain's before the act of signing; `at` its instant.

    `valid_until` is the last day on which it counts. `clock_back`: the PC's clock was set back while it was read.
    `confirmed` is what those of the staff who stand on it gave, by person.
    """

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
    hands: tuple[Hand, ...] = ()
    particulars: Mapping[str, str] = field(default_factory=dict)
    valid_until: date | None = None
    clock_back: bool = False
    paper: PaperSigned | None = None
    confirmed: Mapping[int, Confirmation] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The language in which it was read and signed."""
        return self.text.language

    @property
    def statement(self) -> str:
        """The sentence above the signature."""
        return self.text.guardian_statement if self.guardian else self.text.statement

    @property
    def witnessed(self) -> Mapping[int, Confirmation]:
        """What the first witness gave as such: of ink nothing is asked, though they may sign it as its clinician."""
        return self.confirmed if self.signing.method == "verbal" else {}

    @property
    def signer_name(self) -> str:
        """Whose hand it was."""
        return self.guardian.name if self.guardian else self.patient.display_name


def build(signed: Signed) -> layout.Document:
    """The document, ready to render: two to three pages, its record attached."""
    language = signed.language
    record = evidence(signed)
    return layout.Document(
        kind="consent",
        title=signed.text.title,
        language=language,
        reference=signed.reference,
        letterhead=letterhead(signed.pack),
        blocks=(
            layout.Facts(_who(signed), columns=3),
            *set_blocks(signed.text.blocks),
            *shown.photographs(language, signed.signing.pictures),
            *_answered(signed),
            layout.Para(signed.text.withdrawal),
            *_signature(signed),
        ),
        footer=_footer(signed),
        # Capitals, which a QR code holds in the least room.
        qr=code("consent", signed.reference, record).upper(),
        record=record,
        at=signed.at,
        page_words=say(language, "Page {page} of {pages}"),
        initials=_initials(signed),
    )


def evidence(signed: Signed) -> dict[str, object]:
    """The attached record: the exact words signed and the circumstances; no strokes, for they are biometric."""
    text, signing = signed.text, signed.signing
    return common_record("consent", signed.reference, signed.pack, signed.head) | {
        "template": {"id": text.id, "version": text.version, "language": text.language, "sha256": text.source_hash},
        "patient": _patient(signed),
        "guardian": _guardian(signed.guardian),
        "words": {
            "title": text.title,
            "blocks": [{"kind": kind, "text": said} for kind, said in text.blocks],
            "withdrawal": text.withdrawal,
            "statement": signed.statement,
        },
        "answers": [_answer(text.language, answer) for answer in signed.answers],
        "particulars": dict(signed.particulars),
        "pictures": shown.named(signing.pictures),
        "signed": {
            "by": signing.signer,
            "method": signing.method,
            "name": signed.signer_name,
            "opened": times(signing.started),
            "at": times(signed.at),
            "reading_seconds": signing.read_seconds,
            "explained_by": staff_record(signed.explained_by),
            "witness": confirming.standing(signed.witness, signed.witnessed),
            "hands": [_hand(signed, one) for one in signed.hands],
            "interpreter": signing.interpreter,
            "questions": signing.questions,
            "reason": signing.reason,
            "shown_beside": list(signing.shown),
            "valid_until": signed.valid_until.isoformat() if signed.valid_until else None,
            "clock_set_back": signed.clock_back,
        },
        "paper": _paper(signed.paper),
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


def _hand(signed: Signed, one: Hand) -> dict[str, object]:
    member = confirming.standing(one.member, signed.confirmed) if one.member else None
    return {"role": one.mark.role, "name": one.name, "staff": member, "drawn": any(one.mark.strokes)}


def _paper(paper: PaperSigned | None) -> dict[str, object] | None:
    if paper is None:
        return None
    pages = [hashlib.sha256(page).hexdigest() for page in paper.pages]
    return {
        "token": paper.token,
        "day": paper.day.isoformat(),
        "hand": paper.hand,
        "kept": paper.place,
        "pages_sha256": pages,
    }


def _who(signed: Signed) -> tuple[tuple[str, str], ...]:
    language, patient, guardian = signed.language, signed.patient, signed.guardian
    name = f"{patient.display_name} ({patient.native_name})" if patient.native_name else patient.display_name
    rows = [
        (say(language, "Patient"), name),
        (say(language, "Record number"), patient.ref),
        (say(language, "Date of birth"), birth_words(language, patient, signed.at)),
    ]
    if guardian:
        adult = signed.signing.signer == "representative"
        label = say(language, "Lawful representative") if adult else say(language, "Guardian")
        rows.append((label, f"{guardian.name} ({guardian.relation})"))
        if guardian.identity_seen:
            rows.append((say(language, "Identity paper seen"), guardian.identity_seen))
    return tuple(rows)


def _mark(language: str, answer: Answer) -> str:
    yes, no = marks(answer.purpose)
    return say(language, yes if answer.given else no)


def _choice(language: str, answer: Answer) -> layout.Block:
    purpose = answer.purpose
    return layout.Choice(f"**{purpose.title}.** {purpose.text}", answer.given, _mark(language, answer))


def _answered(signed: Signed) -> tuple[layout.Block, ...]:
    if not signed.answers:
        return ()
    language = signed.language
    choices = (_choice(language, answer) for answer in signed.answers)
    return (layout.Heading(say(language, "Your answers")), *choices, layout.Space(4))


def _signature(signed: Signed) -> tuple[layout.Block, ...]:
    language = signed.language
    drawn = [
        one
        for one in signed.hands
        if one.mark.role == "clinician" or (any(one.mark.strokes) and one.mark.role != "initials")
    ]
    slots = tuple(
        layout.Ink(
            one.mark.strokes,
            say(language, LABELS[one.mark.role]),
            one.name,
            confirming.below(language, one, signed.confirmed, draft=not signed.reference),
        )
        for one in drawn
    )
    more = _more(signed)
    ending = (
        *_statement(signed),
        *((layout.Signatures(slots),) if slots else ()),
        *((layout.Facts(more),) if more else ()),
        layout.Para(say(language, PROOF[signed.signing.method]), muted=True),
    )
    return (
        layout.Together(ending),
        *(shown.scanned(language, signed.paper.pages) if signed.paper else ()),
    )


def _initials(signed: Signed) -> layout.Initials | None:
    """The initials, page by page as drawn, where the text asks a hand for them."""
    drawn = tuple(one.mark.strokes for one in signed.hands if one.mark.role == "initials")
    asked = signed.text.initials and signed.signing.method == "ink"
    return layout.Initials(say(signed.language, LABELS["initials"]), drawn, asked) if asked or drawn else None


def _statement(signed: Signed) -> tuple[layout.Block, ...]:
    """What the signer says, and the hand under it; of a form that was refused, that it was."""
    language, when = signed.language, moment_words(signed.language, signed.at)
    said, beside = layout.Para(signed.statement, bold=True, keep=True), _circumstances(signed)
    if signed.signing.method == "ink":
        return said, layout.Ink(signed.signing.strokes, _label(signed), signed.signer_name, when, beside=beside)
    if signed.signing.method == "verbal":
        rows = ((say(language, "Said by"), signed.signer_name), (say(language, "When"), when))
        return said, layout.Facts((*rows, *beside), columns=3)
    if signed.paper is not None:
        return said, layout.Facts((*_on_paper(signed, signed.paper), *beside), columns=3)
    reason = signed.signing.reason or say(language, "No reason was given.")
    rows = ((say(language, "Refused by"), signed.signer_name), (say(language, "When"), when))
    return (
        layout.Para(say(language, "This form was refused: nothing above is agreed to."), bold=True, keep=True),
        layout.Facts((*rows, (say(language, "Reason"), reason), *beside), columns=3),
    )


def _on_paper(signed: Signed, paper: PaperSigned) -> tuple[tuple[str, str], ...]:
    language = signed.language
    hand = say(language, "Thumb impression") if paper.hand == "thumb" else say(language, "Signature")
    return (
        (say(language, "Signed on paper by"), f"{signed.signer_name} ({hand})"),
        (say(language, "Day on the paper"), date_words(language, paper.day)),
        (say(language, "Where the paper is kept"), paper.place),
        (say(language, "Scanned"), moment_words(language, signed.at)),
    )


def _label(signed: Signed) -> str:
    if signed.guardian is None:
        return say(signed.language, "Signature of the patient")
    if signed.signing.signer == "representative":
        return say(signed.language, "Signature of the lawful representative")
    return say(signed.language, "Signature of the guardian")


def _circumstances(signed: Signed) -> tuple[tuple[str, str], ...]:
    language, signing = signed.language, signed.signing
    minutes, seconds = divmod(signing.read_seconds, 60)
    read = say(language, "{minutes} min {seconds} s", minutes=minutes, seconds=seconds)
    opened = (
        (say(language, "Form opened"), moment_words(language, signing.started)),
        (say(language, "Time taken to read"), read),
    )
    printed = ((say(language, "Form printed"), moment_words(language, signing.started)),)
    second = [one.member for one in signed.hands if one.member and one.mark.role == "second_witness"]
    return (
        (say(language, "Explained by"), with_role(language, signed.explained_by)),
        (say(language, "Witness"), confirming.beside(language, signed.witness, signed.witnessed)),
        *((say(language, "Second witness"), confirming.beside(language, one, signed.confirmed)) for one in second),
        *(printed if signed.paper else opened),
        (say(language, "Privacy policy, version"), signed.pack.policy.version),
    )


def _more(signed: Signed) -> tuple[tuple[str, str], ...]:
    """What is not part of every signing."""
    language, signing, until = signed.language, signed.signing, signed.valid_until
    clock_back = say(language, "This PC's clock was set back between opening the form and signing it.")
    rows = (
        (say(language, "Interpreter"), signing.interpreter),
        (say(language, "Questions asked"), signing.questions.replace("\n", "; ")),
        (say(language, "Counts until"), date_words(language, until) if until else ""),
        (say(language, "Clock"), clock_back if signed.clock_back else ""),
    )
    return tuple(row for row in rows if row[1])


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
