"""What lies around consents: versions of texts and policy, forms on paper, withdrawals, what happened when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from frontdesk.foundation.words import N_

Signer = Literal["patient", "guardian", "representative"]
Why = Literal["never_asked", "of_age", "no_longer_acts", "expired", "expiring", "new_version", "policy", "on_paper"]
DueList = Literal["renew", "ask", "expiring", "policy", "on_paper"]
DUE_LISTS: dict[DueList, str] = {
    "renew": N_("To be asked again"),
    "ask": N_("Never asked yet"),
    "expiring": N_("Running out soon"),
    "policy": N_("To be given the privacy policy"),
    "on_paper": N_("Printed, not back yet"),
}
DUE_WHY: dict[Why, str] = {
    "never_asked": N_("Never asked yet"),
    "of_age": N_("Came of age: decides alone now"),
    "no_longer_acts": N_("Whoever agreed for them no longer acts"),
    "expired": N_("The consent ran out"),
    "expiring": N_("The consent runs out soon"),
    "new_version": N_("The text has changed since"),
    "policy": N_("The privacy policy has changed since"),
    "on_paper": N_("The printed form has not come back"),
}
Reached = Literal["in_person", "email", "letter", "phone", "stop"]


@dataclass(frozen=True)
class Representative:
    """A lawful representative of an adult who is not on the record as guardian: name, relation, the paper shown.

    `identity_seen` names the kind of paper, with at most the last four digits of its number.
    """

    name: str
    relation: str
    identity_seen: str


@dataclass(frozen=True)
class Pictured:
    """A photograph that the signer was shown and decides about: a small JPEG of it, what it is in the form's language,
    and the SHA-256 (hex) of the photograph itself."""

    image: bytes
    caption: str
    photo: str


@dataclass(frozen=True)
class PaperForm:
    """A blank form printed for one patient; the code printed on it holds `token`. `state`: issued, returned or void."""

    id: int
    token: str
    patient_id: int
    template: str
    template_version: str
    language: str
    particulars: Mapping[str, str]
    source: str
    state: Literal["issued", "returned", "void"]
    issued: datetime
    issued_by: int
    consent_id: int | None


@dataclass(frozen=True)
class Printed:
    """A blank form and its PDF."""

    form: PaperForm
    pdf: bytes


@dataclass(frozen=True)
class Scan:
    """A scan whose code was found: the form it is of, its pages as JPEGs."""

    form: PaperForm
    pages: tuple[bytes, ...]


@dataclass(frozen=True)
class OnPaper:
    """What the paper says, read off by the staff: `choices` as ticked (None where nothing was), the day written on it.

    `hand` is `signature` or `thumb`, `place` where the paper is kept. `guardian_id`, or `representative` (name and
    relation) with `identity_seen`, where somebody signed for the patient.
    """

    choices: Mapping[str, bool | None]
    signer: Signer
    day: date
    hand: Literal["signature", "thumb"]
    place: str
    explained_by: int
    witness: int
    guardian_id: int | None = None
    representative: Representative | None = None
    interpreter: str = ""
    questions: str = ""


@dataclass(frozen=True)
class Notice:
    """A version of the clinic's privacy policy: `texts` are its sources by language; reviewed again by `review_due`."""

    id: int
    version: str
    dated: date
    material: bool
    texts: Mapping[str, str]
    review_due: date
    author: int


@dataclass(frozen=True)
class Acknowledgement:
    """That a patient received a version of the policy, and the document that says so, if one was signed."""

    version: str
    at: datetime
    person: int
    consent_id: int | None


@dataclass(frozen=True)
class Event:
    """One thing that happened to a patient's consents: what was said yes and no to, by which document.

    `kind` is `signed`, `refused`, `countersigned`, `withdrawn`, `expired`, `policy` or `emergency` (care went on
    without consent, for the `reason`); `person` the member of staff at it.
    """

    at: datetime
    kind: Literal["signed", "refused", "countersigned", "withdrawn", "expired", "policy", "emergency"]
    person: int | None
    reference: str = ""
    version: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    consent_id: int | None = None
    withdrawal_id: int | None = None
    countersignature_id: int | None = None
    reason: str = ""


@dataclass(frozen=True)
class Emergency:
    """That care went on without consent from `at` to `until`, why (a key), and who put it on record."""

    at: datetime
    until: datetime
    reason: str
    person: int


@dataclass(frozen=True)
class TemplateOffered:
    """A form that patients can be given: its title in the language asked for, the version in use."""

    name: str
    title: str
    version: str
    form: str
    valid_months: int | None


@dataclass(frozen=True)
class TemplateVersion:
    """One version of a text that this clinic wrote: `state` is `draft`, `reviewed` or `published`."""

    template: str
    version: str
    material: bool
    valid_months: int | None
    state: Literal["draft", "reviewed", "published"]
    languages: tuple[str, ...]
    author: int
    at: datetime
    reviewed_by: int | None
    published_by: int | None
    published: datetime | None


@dataclass(frozen=True)
class Withdrawal:
    """A withdrawal on record, with its sealed receipt."""

    id: int
    patient_id: int
    reference: str
    at: datetime
    person: int
    who: Signer
    name: str
    reached: Reached
    received: date
    language: str
    purposes: tuple[str, ...]
    stored_file: str
    sha256: str


@dataclass(frozen=True)
class Countersignature:
    """A clinician's signature (`person`, row in `staff`) for a form that was sealed before, with its own document."""

    id: int
    consent_id: int
    patient_id: int
    reference: str
    at: datetime
    person: int
    stored_file: str
    sha256: str


@dataclass(frozen=True)
class Due:
    """Somebody to be asked again, and why; `template` and `reference` of the consent it is about, if there is one.

    `until` is the last day on which that consent counts.
    """

    patient_id: int
    ref: str
    name: str
    born: date | None
    why: Why
    template: str = ""
    reference: str = ""
    until: date | None = None
