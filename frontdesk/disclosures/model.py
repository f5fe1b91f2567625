"""What left the clinic: to whom, for what, on what ground, and what became of each copy when it had to come back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from frontdesk.foundation import typed
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.words import N_

Ground = Literal["consent", "patient", "care", "law", "court"]
RecipientKind = Literal["public", "staff", "company", "clinician", "insurer", "authority", "patient", "person"]
How = Literal["asked", "removed", "confirmed", "beyond", "unwritten"]
DocumentKind = Literal["release", "report", "takedown"]

GROUNDS: dict[str, str] = {
    "consent": N_("The patient's written permission"),
    "patient": N_("The patient's own wish"),
    "care": N_("The patient's care"),
    "law": N_("A duty by law"),
    "court": N_("An order of a court or an authority"),
}
KINDS: dict[str, str] = {
    "public": N_("The public"),
    "staff": N_("Our own staff"),
    "company": N_("A company that works for us"),
    "clinician": N_("Another clinician or clinic"),
    "insurer": N_("An insurer"),
    "authority": N_("An authority or a court"),
    "patient": N_("The patient"),
    "person": N_("Another person"),
}
HOWS: dict[str, str] = {
    "asked": N_("We asked the recipient to remove it"),
    "removed": N_("We removed it ourselves"),
    "confirmed": N_("The recipient says that it is removed"),
    "beyond": N_("It can't be called back"),
    "unwritten": N_("It could not be written where it was to go"),
}
"""What was done about a copy; whoever was asked and has not answered still has it."""
CHANNELS: dict[str, str] = {
    "website": N_("Website"),
    "social": N_("Social media page"),
    "screen": N_("Screen in the clinic"),
    "folder": N_("Folder in the clinic"),
    "print": N_("Leaflet, poster or other print"),
    "training": N_("Staff training"),
    "handed": N_("Given to the patient"),
}
"""The ways out."""
CLOSING = frozenset({"removed", "confirmed", "beyond", "unwritten"})
UNNAMED = frozenset({"public", "staff", "patient"})
"""Recipients without a name of their own."""
COUNTRY = re.compile(r"[A-Z]{2}")
NO_LONGER_ALLOWED = N_("The permission for this use does not count any more.")
RECALLED = N_("This picture itself was taken out of this use.")


@dataclass(frozen=True)
class Recipient:
    """Who got it: `country` is the two letters of ISO 3166-1, empty for what the whole world can see."""

    kind: RecipientKind
    name: str = ""
    contact: str = ""
    country: str = ""


@dataclass(frozen=True)
class NewItem:
    """One thing that left: the record it was made from (`photo`, its number), its file's name, SHA-256 (hex), bytes.

    `patient_id` is the file that the record was entered on: of a merged person it may be another one than the line's.
    """

    kind: str
    subject: int
    name: str
    sha256: str
    size: int
    patient_id: int


@dataclass(frozen=True)
class NewDisclosure:
    """Something that leaves. `fields` say what kinds of information it shows, `channel` and `place` where it goes.

    `consent_id` and `consent` (its reference) are the permission it rests on, if that is its ground.
    """

    patient_id: int
    recipient: Recipient
    purpose: str
    channel: str
    ground: Ground
    fields: tuple[str, ...]
    items: tuple[NewItem, ...]
    place: str = ""
    consent_id: int | None = None
    consent: str = ""


@dataclass(frozen=True, kw_only=True)
class Item(NewItem):
    """A thing that left, as it stands now; `how` is empty while nothing was done about it, `note` says more.

    `recalled` is since when it must come back for a reason of its own.
    """

    id: int
    disclosure_id: int
    how: How | Literal[""] = ""
    changed: datetime | None = None
    changed_by: int | None = None
    note: str = ""
    recalled: datetime | None = None

    @property
    def out(self) -> bool:
        """Whether somebody may still have it and it could come back."""
        return self.how not in CLOSING


@dataclass(frozen=True, kw_only=True)
class Disclosure(NewDisclosure):
    """A line of the register. `items` are as they stand now; `document_id` is its sealed document, if it has one."""

    id: int
    reference: str
    at: datetime
    person: int
    items: tuple[Item, ...]
    document_id: int | None = None
    ref: str = ""
    """The record number of whom it is about."""


@dataclass(frozen=True)
class TakeDown:
    """A copy that has to come back: what left with it, and why (a text to translate)."""

    disclosure: Disclosure
    item: Item
    why: str


@dataclass(frozen=True)
class Kept:
    """A sealed document of this room."""

    id: int
    patient_id: int
    kind: DocumentKind
    reference: str
    at: datetime
    person: int
    language: str
    stored_file: str
    sha256: str
    disclosure_id: int | None = None


@dataclass(frozen=True)
class Wanted:
    """Which lines of the register: of a purpose, of a kind of recipient, between two days, with copies still out."""

    purpose: str = ""
    kind: RecipientKind | Literal[""] = ""
    since: date | None = None
    until: date | None = None
    out: bool = False


@dataclass(frozen=True)
class Known:
    """What is known of a file that somebody brings: when it left, as what, to whom; None where it never left here.

    `patient_id` only for those who may read of it.
    """

    reference: str
    at: datetime
    name: str
    recipient: Recipient | None = None
    patient_id: int | None = None


def reference(disclosure_id: int, on: date) -> str:
    """The number of a disclosure on paper: 'D-2026-000012'."""
    return f"D-{on.year}-{disclosure_id:06}"


def takedown_reference(document_id: int, on: date) -> str:
    """The number of a take-down receipt: 'T-2026-000012'."""
    return f"T-{on.year}-{document_id:06}"


def tidied(told: Recipient, home: str) -> Recipient:
    """The recipient as kept; staff and the patient are in the clinic's own country, `home`.

    Raises Invalid naming each field (`recipient.name`) that is missing or can't be kept.
    """
    problems: dict[str, UserError] = {}
    kept: dict[str, str] = {}
    if told.kind not in get_args(RecipientKind):
        problems["recipient.kind"] = UserError("Choose one from the list.", field="recipient.kind")
    named = told.kind not in UNNAMED
    for field in ("name", "contact"):
        try:
            kept[field] = typed.line(getattr(told, field), required=field == "name" and named)
        except UserError as error:
            problems[f"recipient.{field}"] = error.beside(f"recipient.{field}")
    country = "" if told.kind == "public" else told.country if named else home
    if named and not COUNTRY.fullmatch(country):
        problems["recipient.country"] = UserError("Choose the country.", field="recipient.country")
    if problems:
        raise Invalid(problems)
    return Recipient(told.kind, kept["name"] if named else "", kept["contact"], country)


def how_problem(item: Item, how: str) -> UserError | None:
    """Why this can't be said of the copy now, or None."""
    if how not in get_args(How):
        return UserError("Choose one from the list.", field="how")
    if not item.out:
        return UserError("This copy is dealt with already.", field="how")
    return None
